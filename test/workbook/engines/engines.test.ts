import { cellAddress } from "../../../src/workbook/formula-text/address";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import type { CellValue } from "../../../src/workbook/package/model/types";
import { handWrittenWorkbook } from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { recalculateWithLibreOffice } from "../../support/libreoffice";

/** Formulas with answers from arithmetic; the file claims 999 for each of them. */
const answers: Readonly<Record<string, readonly [formula: string, answer: CellValue]>> = {
  B1: ["A1*2", 14],
  B2: ["SUM(A1:A3)/3", 8 / 3],
  B3: ["rate*100", 8],
  B4: ["1/0", { error: "#DIV/0!" }],
  B5: ['IF(A1>5,"over","under")', "over"],
  B6: ["Other!A1&amp;A1", "twenty7"],
  B7: ["A1&gt;6", true],
  B8: ["_xlfn.POISSON.DIST(2,A1,FALSE)", (49 / 2) * Math.exp(-7)],
  B9: ["B8*1000000", ((49 / 2) * Math.exp(-7)) * 1e6],
}; // prettier-ignore

const rows = Object.entries(answers).map(([address, [formula]], index) => {
  const input = ["7", "1", "0"][index];
  const first = input === undefined ? "" : `<c r="A${index + 1}"><v>${input}</v></c>`;
  return `<row r="${index + 1}">${first}<c r="${address}"><f>${formula}</f><v>999</v></c></row>`;
});
const stale = handWrittenWorkbook({
  sheets: {
    Model: `${rows.join("")}<row r="11"><c r="A11"><f t="array" ref="A11:B11">A1:B1*2</f><v>999</v></c><c r="B11"><v>999</v></c></row>`,
    Other: '<row r="1"><c r="A1" t="inlineStr"><is><t>twenty</t></is></c></row>',
  },
  afterSheets: '<definedNames><definedName name="rate">Model!$A$1/100+1%</definedName></definedNames>',
});
const expected: readonly (readonly [string, CellValue])[] = [
  ...Object.entries(answers).map(([address, [, answer]]) => [address, answer] as const),
  ["A11", 14],
  ["B11", 28],
];

function expectValue(found: CellValue | undefined, answer: CellValue): void {
  if (typeof answer === "number") expect(Math.abs((found as number) / answer - 1)).toBeLessThan(1e-14);
  else expect(found).toEqual(answer);
}

test("the file's own results are all 999", () => {
  const cells = readWorkbook(openPackage(stale)).sheets[0]?.cells.filter(
    ({ formula }) => formula !== undefined,
  );
  expect(cells?.map(({ value }) => value)).toEqual(Array(10).fill(999));
});

test("LibreOffice really recalculates: every stale 999 comes back right, in each of several files", async () => {
  const models = await recalculateWithLibreOffice([stale, stale]);
  if (models === null) return;
  expect(models).toHaveLength(2);
  for (const model of models) {
    const values = new Map(
      model.sheets[0]?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.value]),
    );
    for (const [address, answer] of expected) expectValue(values.get(address), answer);
  }
}, 120_000);

test("IronCalc calculates from inputs and formulas alone, and again after a change", () => {
  const workbook = openInIronCalc(stale);
  for (const [address, answer] of expected) expectValue(workbook.value("Model", address), answer);
  expect(workbook.value("Model", "Z99")).toBeNull();
  workbook.set("Model", "A1", 4);
  workbook.set("Other", "A1", "=1+1");
  workbook.evaluate();
  expect(workbook.value("Model", "B1")).toBe(8);
  expect(workbook.value("Model", "B5")).toBe("under");
  expect(workbook.value("Model", "B6")).toBe("24");
});
