import { strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress } from "../../../src/workbook/formula-text/address";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import type { WorkbookModel } from "../../../src/workbook/package/model/types";
import { escapeXml } from "../../../src/workbook/package/xml-text";
import { renameOurs, storedName } from "../../../src/workbook/share/our-function";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { handWrittenWorkbook, relationship } from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { convertWithLibreOffice } from "../../support/libreoffice";
import { native } from "./natives";
import * as sample from "./workbook";

const read = (bytes: Uint8Array): WorkbookModel => readWorkbook(openPackage(bytes));
const share = async (bytes: Uint8Array) =>
  (await shareWorkbook(bytes, { native, date: "22 Nov 2026" })).bytes;

/** Every formula of the workbook with its place, our functions as files hold them. */
function formulas({ sheets, looseFormulas }: WorkbookModel): string[] {
  return [
    ...sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, formulaMetadata }) => {
        if (formula === undefined) return [];
        const array = formula.kind === "array" ? ` {${formula.area}} ${formulaMetadata ?? ""}` : "";
        return `${name}!${cellAddress(row, column)}${array} ${renameOurs(formula.text, storedName)}`;
      }),
    ),
    ...looseFormulas.map(
      ({ kind, sheet, where, text }) => `${kind} ${sheet} ${where} ${renameOurs(text, storedName)}`,
    ),
  ];
}

/** The file with one part's text changed, as a person's edit would. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts[part]);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const modelPart = "xl/worksheets/sheet2.xml";
const copyPart = "xl/worksheets/sharedCopy1.xml";

describe("right after sharing", () => {
  test("the same calls come back everywhere, and the Shared copy sheet goes", async () => {
    const original = sample.bytes();
    const result = restoreWorkbook(await share(original));
    expect(result).toMatchObject({ wasShared: true, kept: [], isSheetRemoved: true });
    expect(result.restored).toHaveLength(28);
    const [before, after] = [read(original), read(result.bytes)];
    expect(formulas(after)).toEqual(formulas(before));
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const values = (model: WorkbookModel) =>
      model.sheets.map(({ cells }) =>
        cells.map(({ row, column, value, style }) => [row, column, value, style]),
      );
    expect(values(after)).toEqual(values(before));
    expect(openPackage(result.bytes).text("xl/workbook.xml")).not.toContain("Shared copy");
  });

  test("sharing and restoring again and again gives the same copy", async () => {
    const first = await share(sample.bytes());
    const second = await share(restoreWorkbook(first).bytes);
    expect(formulas(read(second))).toEqual(formulas(read(first)));
  });

  test("a workbook that was not shared comes back as it is", () => {
    const bytes = sample.bytes();
    expect(restoreWorkbook(bytes)).toEqual({
      bytes,
      wasShared: false,
      restored: [],
      kept: [],
      isSheetRemoved: false,
    });
  });
});

describe("after edits", () => {
  test.each([
    [
      "a changed native formula",
      "Inputs!B2*(1+0+Inputs!$B$3+Inputs!B4)+0",
      "Inputs!B2*(1+0+Inputs!$B$3+Inputs!B4)+5",
      "A1",
      "The native formula was changed.",
    ],
    [
      "a number typed over a formula",
      /<c r="A4"[^>]*>.*?<\/c>/,
      '<c r="A4"><v>7</v></c>',
      "A4",
      "A value was typed over the native formula.",
    ],
    ["a changed value", "<v>1234.5</v>", "<v>1300</v>", "A11", "The value was changed."],
    ["a changed value in a block", "<v>-4</v>", "<v>-5</v>", "A9:B10", "The value was changed."],
    [
      "a formula over a value",
      "<v>1234.5</v>",
      "<f>1+1</f><v>1234.5</v>",
      "A11",
      "A formula was entered where the value stood.",
    ],
    ["an emptied cell", /<c r="A5"[^>]*>.*?<\/c>/, "", "A5", "The cell was deleted."],
    [
      "a changed validation",
      "Inputs!$B$2-Inputs!$B$5",
      "Inputs!$B$2-Inputs!$B$6",
      "E1",
      "The formula was changed.",
    ],
  ])("%s is reported and left alone", async (_, find, replacement, where, why) => {
    const bytes = edited(await share(sample.bytes()), modelPart, (xml) => xml.replace(find, replacement));
    const { kept, restored, isSheetRemoved, bytes: result } = restoreWorkbook(bytes);
    expect(kept.map(({ replacement: { where: place }, why: reason }) => [place, reason])).toEqual([
      [where, why],
    ]);
    expect(restored).toHaveLength(27);
    expect(isSheetRemoved).toBe(false);
    if (replacement !== "")
      expect(openPackage(result).text(modelPart)).toContain(String(replacement).slice(3, -4));
    expect(restoreWorkbook(result).kept).toHaveLength(1);
  });

  test("a spelling that means the same is not a change", async () => {
    const bytes = edited(await share(sample.bytes()), modelPart, (xml) =>
      xml.replace(
        "Inputs!B2*(1+0+Inputs!$B$3+Inputs!B4)+0",
        "&apos;Inputs&apos;!$B2 * (1.0+0+INPUTS!B3+inputs!B4)+0",
      ),
    );
    expect(restoreWorkbook(bytes).kept).toEqual([]);
  });

  test("the Shared copy sheet stays where another formula reads it", async () => {
    const bytes = edited(await share(sample.bytes()), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", '<row r="99"><c r="A99"><f>\'Shared copy\'!A7*2</f></c></row></sheetData>'),
    );
    expect(restoreWorkbook(bytes)).toMatchObject({ kept: [], isSheetRemoved: false });
  });

  test("a formula that a person copied from a replaced cell keeps its text", async () => {
    const sharedFormula = await edited(await share(sample.bytes()), modelPart, (xml) =>
      xml
        .replace(
          /<c r="A4"[^>]*><f>(.*?)<\/f>/,
          (_, text: string) => `<c r="A4" s="1"><f t="shared" ref="A4:B4" si="9">${text}</f>`,
        )
        .replace(/(<c r="A4".*?<\/c>)/, '$1<c r="B4"><f t="shared" si="9"/><v>1</v></c>'),
    );
    const { bytes, kept } = restoreWorkbook(sharedFormula);
    expect(kept).toEqual([]);
    const [, copy] = read(bytes).sheets[1]?.cells.filter(({ row }) => row === 4) ?? [];
    expect(copy?.formula?.text).toContain("(250>Inputs!C7:C9)");
  });

  test("rows inserted above the list on the Shared copy sheet, and its new name, do no harm", async () => {
    const shared = await share(sample.bytes());
    const moved = edited(shared, copyPart, (xml) =>
      xml.replace(
        / r="([A-Z]*)(\d+)"/g,
        (_, column: string, row: string) => ` r="${column}${Number(row) + 3}"`,
      ),
    );
    const renamed = edited(moved, "xl/workbook.xml", (xml) =>
      xml.replace('name="Shared copy"', 'name="What was shared"'),
    );
    const { kept, restored } = restoreWorkbook(renamed);
    // Excel would have renamed the sheet in formulas as well; here those that read its helper cells no longer match.
    expect(restored.length).toBeGreaterThan(20);
    expect(kept.every(({ replacement }) => replacement.now?.includes("Shared copy"))).toBe(true);
  });

  test("a broken list is reported, and nothing is overwritten", async () => {
    const shared = await share(sample.bytes());
    const bytes = edited(shared, copyPart, (xml) => xml.replace(/COUNTA\([^)]*\)/g, "1+1"));
    const { restored, kept } = restoreWorkbook(bytes);
    expect(restored).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    expect(formulas(read(bytes)).filter((each) => each.startsWith("Model"))).toEqual(
      formulas(read(shared)).filter((each) => each.startsWith("Model")),
    );
  });
});

test("after LibreOffice opened and saved the copy, all calls come back but that of the column it forgets", async () => {
  const saved = await convertWithLibreOffice([await share(sample.bytes())], "xlsx");
  if (saved === null) return;
  const { restored, kept } = restoreWorkbook(saved[0] as Uint8Array);
  expect(kept.map(({ replacement, why }) => [replacement.kind, why])).toEqual([
    ["table column", "The table column was deleted."],
  ]);
  expect(restored).toHaveLength(27);
}, 120_000);

/** A workbook in IronCalc, written out again after the engine itself inserted rows and renamed sheets. */
function afterMoves(
  bytes: Uint8Array,
  move: (workbook: ReturnType<typeof openInIronCalc>) => readonly string[],
): Uint8Array {
  const workbook = openInIronCalc(bytes);
  const names = move(workbook);
  workbook.evaluate();
  const model = read(bytes);
  const sheets = model.sheets.map(({ cells }, index): [string, string] => {
    const name = names[index] ?? "";
    const lastRow = Math.max(...cells.map(({ row }) => row)) + 10;
    const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
    let rows = "";
    for (let row = 1; row <= lastRow; row++) {
      const written = columns.map((column) => {
        const address = cellAddress(row, column);
        const content = workbook.content(name, address);
        const value = workbook.value(name, address);
        if (value === null) return "";
        const formula = content.startsWith("=") ? `<f>${escapeXml(content.slice(1))}</f>` : "";
        if (typeof value === "number") return `<c r="${address}">${formula}<v>${value}</v></c>`;
        const text = typeof value === "object" ? value.error : String(value);
        return `<c r="${address}" t="${typeof value === "object" ? "e" : "str"}">${formula}<v>${escapeXml(text)}</v></c>`;
      });
      rows += `<row r="${row}">${written.join("")}</row>`;
    }
    return [escapeXml(name), rows];
  });
  const kept = model.names.map(
    ({ name, text }) =>
      `<definedName name="${name}">${text.replace("Inputs!$B$6", "'All inputs'!$B$8")}</definedName>`,
  );
  return handWrittenWorkbook({
    sheets: Object.fromEntries(sheets),
    afterSheets: `<definedNames>${kept.join("")}</definedNames>`,
  });
}

test("after an engine inserted rows and renamed sheets, the calls come back with their references moved", async () => {
  const { sheets: _, ...rest } = sample.parts;
  const cells: readonly (readonly [string, string, number])[] = [
    ["A1", "_xldudf_BPO_LABOR_LOADED(Inputs!B2,Inputs!$B$3,Inputs!B4)", sample.loaded],
    ["A2", "2*_xldudf_BPO_LABOR_HOURLY(_xldudf_BPO_LABOR_LOADED(Inputs!B2,Inputs!B3),1600,0.8)+$A$1", 1],
    ["A3", "_xldudf_BPO_TCO_INHOUSE(Inputs!B5,A1,,,0.02,0.03,rate)", sample.inhouse],
    ["A4", "_xldudf_BPO_CONTRACT_BANDED(250,Inputs!B7:B9,Inputs!$E$7:$E$9)", sample.banded],
    ["A5", 'ROUND(_xldudf_BPO_CASE_VALUE("npv",A4)/1000,1)', 1234.5],
    ["A6", "_xldudf_BPO_LABOR_LOADED('It''s here'!B2)+SUM(Inputs!B2:B9)", 1],
  ];
  const row = (address: string, formula: string, value: number) =>
    `<row r="${address.slice(1)}"><c r="${address}"><f>${formula}</f><v>${value}</v></c></row>`;
  const inputs = [["B2", 50_000], ["B3", 0.2], ["B4", 0.1], ["B5", 10], ["B6", 0.08], ["B7", 0], ["B8", 100], ["B9", 200]] as const; // prettier-ignore
  const bytes = handWrittenWorkbook({
    sheets: {
      Inputs: inputs
        .map(
          ([address, value]) =>
            `<row r="${address.slice(1)}"><c r="${address}"><v>${value}</v></c>${Number(address[1]) > 6 ? `<c r="E${address[1]}"><v>${12 - Number(address[1])}</v></c>` : ""}</row>`,
        )
        .join(""),
      Model: cells.map((cell) => row(...cell)).join(""),
      "It's here": '<row r="2"><c r="B2"><v>3</v></c></row>',
    },
    afterSheets: '<definedNames><definedName name="rate">Inputs!$B$6</definedName></definedNames>',
    workbookRelationships: relationship("rS", "styles", "styles.xml"),
    ...(rest.parts?.["xl/styles.xml"] == null
      ? {}
      : { parts: { "xl/styles.xml": rest.parts["xl/styles.xml"] } }),
  });
  const moved = afterMoves(await share(bytes), (workbook) => {
    workbook.insertRows("Inputs", 1, 2);
    workbook.insertRows("Inputs", 10, 1);
    workbook.insertRows("Model", 3, 4);
    workbook.renameSheet("Inputs", "All inputs");
    workbook.renameSheet("It's here", "There");
    workbook.renameSheet("Shared copy", "What was shared");
    workbook.renameSheet("Shared copy workings", "Its workings");
    workbook.renameSheet("Model", "Modell");
    return ["All inputs", "Modell", "There", "What was shared", "Its workings"];
  });
  const { kept, restored, bytes: result } = restoreWorkbook(moved);
  expect(kept).toEqual([]);
  expect(restored).toHaveLength(6);
  expect(formulas(read(result)).filter((each) => each.startsWith("Modell"))).toEqual([
    "Modell!A1 _xldudf_BPO_LABOR_LOADED('All inputs'!B4,'All inputs'!$B$5,'All inputs'!B6)",
    "Modell!A2 2*_xldudf_BPO_LABOR_HOURLY(_xldudf_BPO_LABOR_LOADED('All inputs'!B4,'All inputs'!B5),1600,0.8)+$A$1",
    "Modell!A7 _xldudf_BPO_TCO_INHOUSE('All inputs'!B7,A1,,,0.02,0.03,rate)",
    "Modell!A8 _xldudf_BPO_CONTRACT_BANDED(250,'All inputs'!B9:B12,'All inputs'!$E$9:$E$12)",
    'Modell!A9 ROUND(_xldudf_BPO_CASE_VALUE("npv",A8)/1000,1)',
    "Modell!A10 _xldudf_BPO_LABOR_LOADED(There!B2)+SUM('All inputs'!B4:B12)",
  ]);
});
