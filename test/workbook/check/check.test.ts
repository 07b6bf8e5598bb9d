import { Workbook } from "@cj-tech-master/excelts";
import { checkWorkbook, type CheckReport } from "../../../src/workbook/check/check";
import { reportText } from "../../../src/workbook/check/report-text";
import { rules } from "../../../src/workbook/check/rules";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { handWrittenWorkbook, relationship, type HandWritten } from "../../support/hand-written-workbook";

function check(bytes: Uint8Array): CheckReport {
  return checkWorkbook(readWorkbook(openPackage(bytes)));
}

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
const formula = (address: string, value: string) =>
  `<c r="${address}"><f>${value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</f><v>2.5</v></c>`;
const row = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join("")}</row>`;

/** "rule sheet!cells" of everything found. */
function found(given: HandWritten): string[] {
  return check(handWrittenWorkbook(given)).rules.flatMap(({ id, findings }) =>
    findings.map(({ sheet, cells }) => `${id} ${sheet ?? ""}!${cells ?? ""}`),
  );
}
const onSheet = (...rows: string[]) => found({ sheets: { M: rows.join("") } });

describe("hard-coded numbers", () => {
  test.each([
    "A1*12",
    "SUM(A1,2.5)",
    "IF(A1>5%,1,0)",
    "A1^2",
    "ROUND(A1*3,2)",
    "{1,7}*A1",
    "INDEX(B1:B9,A1+2)",
    "DATE(2026,1,1)",
    "-7",
  ])("%s is found", (given) => {
    expect(onSheet(row(1, formula("C1", given)))).toEqual(["hard-coded-numbers M!C1"]);
  });

  test.each([
    "A1+1",
    "A1*0-1",
    "100%-A1",
    "ROUND(A1,2)",
    "ROUND(A1,-3)",
    "MATCH(A1,B1:B9,-1)",
    "VLOOKUP(A1,B1:D9,3,FALSE)",
    "INDEX(B1:D9,1,3)",
    "DATE(A1,12,31)",
    "_xlfn.QUARTILE.INC(B1:B9,3)",
    "Year2026+LOG10(A1)+'Plan 2027'!A1",
    '"12 months"&A1',
  ])("%s is not", (given) => {
    expect(onSheet(row(1, formula("C1", given)))).toEqual([]);
  });

  test("copies along a row and down are one finding", () => {
    const rows = [1, 2, 3].map((r) =>
      row(
        r,
        ...["C", "D", "E"].map((c) =>
          formula(`${c}${r}`, `${c === "C" ? "B" : c === "D" ? "C" : "D"}${r}*12`),
        ),
      ),
    );
    expect(onSheet(...rows)).toEqual(["hard-coded-numbers M!C1:E3"]);
  });
});

describe("one formula per row", () => {
  const copies = (columns: string, r: number) => [...columns].map((c) => formula(`${c}${r}`, `${c}1*rate`));

  test("a cell that differs inside or at the end is found", () => {
    expect(onSheet(row(5, ...copies("CDE", 5), formula("F5", "F1*rate2"), ...copies("GH", 5)))).toEqual([
      "inconsistent-rows M!F5",
    ]);
    expect(onSheet(row(5, formula("B5", "B1"), ...copies("CDEF", 5)))).toEqual(["inconsistent-rows M!B5"]);
  });

  test("a total beside the periods is not", () => {
    expect(onSheet(row(5, ...copies("CDEF", 5), formula("G5", "SUM(C5:F5)")))).toEqual([]);
    expect(onSheet(row(5, formula("B5", "SUM(C5:F5)"), ...copies("CDEF", 5)))).toEqual([]);
  });

  test("a list whose columns have their own formulas is not", () => {
    const line = (r: number) =>
      row(
        r,
        formula(`C${r}`, `A${r}*B${r}`),
        formula(`D${r}`, `C${r}+A${r}`),
        formula(`E${r}`, `D${r}/A${r}`),
        formula(`F${r}`, `E${r}/B${r}`),
        formula(`G${r}`, `F${r}/C${r}`),
      );
    expect(onSheet(line(2), line(3), line(4))).toEqual([]);
  });

  test("a number typed over a formula is found, an input at the edge is not", () => {
    expect(onSheet(row(5, ...copies("CD", 5), number("E5", 12), ...copies("FG", 5)))).toEqual([
      "overwritten-formulas M!E5",
    ]);
    expect(onSheet(row(5, number("B5", 12), ...copies("CDEF", 5)))).toEqual([]);
  });
});

describe("units", () => {
  const header = row(1, text("A1", "Driver"), text("B1", "Unit"), text("C1", "Value"));
  test("where the sheet has a unit column, each labelled row of numbers fills it in", () => {
    const rows = [
      header,
      row(2, text("A2", "Salary"), text("B2", "USD/year"), number("C2", 50)),
      row(3, text("A3", "Span"), number("C3", 12)),
      row(4, text("A4", "Total"), formula("C4", "C2+C3"), formula("D4", "D2+D3")),
      row(5, text("A5", "Month"), number("C5", 7), number("D5", 8), number("E5", 9)),
      row(6, text("A6", "Just a remark")),
      row(7, number("C7", 3)),
    ];
    expect(onSheet(...rows)).toEqual(["missing-units M!C3", "missing-units M!C4:D4"]);
  });

  test("where it has none, one finding names the inputs that nothing explains", () => {
    const rows = [
      row(1, text("A1", "Inputs")),
      row(3, text("A3", "Salary"), number("B3", 50_000)),
      row(4, text("A4", "Sites (number)"), number("B4", 3)),
      row(5, text("A5", "Span of control"), number("B5", 12), text("C5", "FTE")),
      row(6, text("A6", "Attrition"), number("B6", 17)),
    ];
    const [finding] =
      check(handWrittenWorkbook({ sheets: { M: rows.join("") } })).rules.find(
        ({ id }) => id === "missing-units",
      )?.findings ?? [];
    expect(finding).toMatchObject({ sheet: "M", cells: "B3" });
    expect(finding?.what).toBe('2 labelled numbers without a unit: B3 "Salary" and B6 "Attrition"');
    expect(onSheet(row(1, text("A1", "All amounts in EUR thousands")), ...rows.slice(1))).toEqual([]);
  });

  test("a number format that shows the unit is enough", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Inputs");
    const formats = ["0%", '#,##0 "FTE"', "[$€-407] #,##0", "$#,##0", "yyyy-mm-dd", "0.00E+00", "#,##0"];
    formats.forEach((format, index) => {
      sheet.getCell(index + 2, 1).value = `Driver ${"ABCDEFG"[index]}`;
      sheet.getCell(index + 2, 2).value = 40_000 + 7 * index;
      sheet.getCell(index + 2, 2).numFmt = format;
    });
    const report = check(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(report.rules.flatMap(({ findings }) => findings.map(({ what }) => what))).toEqual([
      '2 labelled numbers without a unit: B7 "Driver F" and B8 "Driver G"',
    ]);
  });
});

/** Every rule broken at least once, at a known place. */
const bad: HandWritten = {
  sheets: {
    Model: [
      row(1, text("A1", "Item"), text("B1", "Unit")),
      row(2, text("A2", "Salary"), number("C2", 50_000)),
      row(
        3,
        formula("C3", "C2*12"),
        formula("D3", "TODAY()"),
        formula("E3", "[1]Rates!$A$1*C2"),
        formula("F3", "OFFSET(C2,1,1)+C2"),
      ),
      row(
        4,
        `<c r="C4" t="e"><f>1/C9</f><v>#DIV/0!</v></c><c r="D4" t="e"><f>1/D9</f><v>#DIV/0!</v></c>`,
        `<c r="F4" t="e"><v>#N/A</v></c>`,
      ),
      row(
        5,
        ...["C", "D", "E", "G", "H"].map((c) => formula(`${c}5`, `${c}2+${c}2`)),
        number("I5", 5),
        formula("J5", "J2+J2"),
        formula("K5", "K2-K2"),
      ),
      row(6, formula("C6", "#REF!+C2")),
      row(7, formula("C7", Array(60).fill("C2+D2").join("+"))),
    ].join(""),
    Secret: row(1, formula("A1", "Model!C2")),
  },
  sheetAttributes: { Secret: 'state="veryHidden"' },
  workbookRelationships: relationship("rE", "externalLink", "externalLinks/externalLink1.xml"),
  afterSheets: `<externalReferences><externalReference r:id="rE"/></externalReferences><definedNames><definedName name="gone">Model!#REF!</definedName><definedName name="old">[1]Rates!$B$2</definedName></definedNames><calcPr iterate="1" calcMode="manual"/>`,
  parts: {
    "xl/externalLinks/externalLink1.xml":
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "externalLinkPath", "rates%202019.xlsx", "External")}</Relationships>`,
  },
};

test("on a deliberately bad workbook each rule fires, where it should and nowhere else", () => {
  expect(found(bad)).toEqual([
    "error-cells Model!C4:D4",
    "error-cells Model!F4",
    "broken-references Model!C6",
    "broken-references !",
    "inconsistent-rows Model!K5",
    "overwritten-formulas Model!I5",
    "hard-coded-numbers Model!C3",
    "missing-units Model!C2",
    "external-links Model!E3",
    "external-links !",
    "volatile-functions Model!D3",
    "volatile-functions Model!F3",
    "calculation-settings !",
    "calculation-settings !",
    "long-formulas Model!C7",
    "hidden-sheets Secret!",
  ]);
  expect(rules.map(({ id }) => id).filter((id) => !found(bad).some((each) => each.startsWith(id)))).toEqual(
    [],
  );
});

test("the report is plain data, and its text says where, what and what to do", () => {
  const report = check(handWrittenWorkbook(bad));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  const words = reportText(report);
  expect(words).toMatch(/^2 sheets, \d+ formulas checked: 16 findings\. 0 of 11 rules are kept\.\n/);
  expect(words).toContain("ERROR  Cells that show an error (2)");
  expect(words).toContain("- Model!C4:D4: #DIV/0! from =1/C9");
  expect(words).toContain('- Model!E3: =[1]Rates!$A$1*C2 reads "rates%202019.xlsx"');
  expect(words).toContain('- The name "old" reads "rates%202019.xlsx"');
  expect(words).toContain("To do: Use INDEX, or refer to the cells directly.");
  expect(words).not.toMatch(/undefined|\[object/);
});

test("many findings are capped in the text and counted in full", () => {
  const rows = Array.from({ length: 1500 }, (_, i) => row(i + 1, formula(`A${i + 1}`, `B${i + 1}*${i + 2}`)));
  const report = check(handWrittenWorkbook({ sheets: { "Q'1": rows.join("") } }));
  const rule = report.rules.find(({ id }) => id === "hard-coded-numbers");
  expect(rule?.count).toBe(1500);
  expect(rule?.findings).toHaveLength(1000);
  const words = reportText(report, 3);
  expect(words).toContain("Numbers written into formulas (1,500)");
  expect(words).toContain("- 'Q''1'!A1: 2 in =B1*2");
  expect(words).toContain("... and 1,497 more");
});

test("a good workbook has no findings", () => {
  const report = check(
    handWrittenWorkbook({
      sheets: {
        Inputs:
          row(1, text("A1", "Driver"), text("B1", "Unit")) +
          row(2, text("A2", "Salary"), text("B2", "USD/year"), number("C2", 50)),
        Work:
          row(1, text("A1", "Line"), text("B1", "Unit")) +
          row(
            2,
            text("A2", "Cost"),
            text("B2", "USD"),
            ...["C", "D", "E"].map((c) => formula(`${c}2`, `Inputs!$C$2*${c}$9`)),
          ),
      },
    }),
  );
  expect(report.count).toBe(0);
  expect(reportText(report)).toBe("2 sheets, 3 formulas checked: no findings. All 11 rules are kept.\n");
});
