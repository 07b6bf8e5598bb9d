import { cellAddress } from "../../../src/workbook/formula-text/address";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { cellXml, type CellToWrite } from "../../../src/workbook/package/sheet-cell";
import { nativeForms } from "../../../src/workbook/share/native-forms";
import { renameOurs, storedName } from "../../../src/workbook/share/our-function";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook, type SharedCopy } from "../../../src/workbook/share/share";
import { handWrittenWorkbook } from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { newIronCalcModel } from "../../support/ironcalc-sheet";

/** A workbook with sourced figures, shared with someone who does not have the add-in. */

const license = "Annual hours worked per person, hour/year. Year: 2019.";
const cells: CellToWrite[] = [
  { row: 1, column: 1, value: 1386.2, formula: '_xldudf_BPO_DATA_HOURS("Germany")' },
  { row: 2, column: 1, value: 2772.4, formula: "A1*2" },
  { row: 3, column: 1, value: 60000 / 1386.2, formula: "_xldudf_BPO_LABOR_HOURLY(60000,A1)" },
  {
    row: 4,
    column: 1,
    value: 60000 / 1386.2,
    formula: '_xldudf_BPO_LABOR_HOURLY(60000,_xldudf_BPO_DATA_HOURS("Germany"))',
  },
  { row: 5, column: 1, value: license, formula: '_xldudf_BPO_DATA_SOURCE("hours","Germany")' },
  { row: 6, column: 1, value: { error: "#N/A" }, formula: '_xldudf_BPO_DATA_WAGE_PPP("Japan")' },
];
const rows = cells.map((cell) => `<row r="${cell.row}">${cellXml(cell)}</row>`).join("");
const original = handWrittenWorkbook({ sheets: { Sheet1: rows } });

const formulasOf = (bytes: Uint8Array): Record<string, string | undefined> =>
  Object.fromEntries(
    readWorkbook(openPackage(bytes))
      .sheets.find(({ name }) => name === "Sheet1")
      ?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.formula?.text]) ?? [],
  );

let shared: SharedCopy;
beforeAll(() => {
  shared = shareWorkbook(original, { native: nativeForms, date: "22 Nov 2026", engine: newIronCalcModel() });
});

test("a sourced figure becomes a value with the day and the reason; what computes with it stays a formula", () => {
  const reason = "Value of 22 Nov 2026: sourced data, which only Sourcing Case holds";
  const found = shared.replacements.map(({ where, now, note }) => [where, now, note]);
  expect(found).toEqual([
    ["A1", undefined, expect.stringContaining(reason)],
    ["A3", "60000/A1", expect.anything()],
    ["A4", undefined, expect.stringContaining(reason)],
    ["A5", undefined, expect.stringContaining(reason)],
    ["A6", undefined, expect.stringContaining(reason)],
  ]);
  expect(shared.unresolved).toEqual([]);
  expect(shared.comparison?.differences).toEqual([]);
});

test("another engine shows the same figures", () => {
  const workbook = openInIronCalc(shared.bytes);
  for (const { row, column, value } of cells) {
    const other = workbook.value("Sheet1", cellAddress(row, column));
    if (typeof value === "number") expect(other).toBeCloseTo(value, 9);
    else expect(other).toEqual(value);
  }
});

test("restored, the calls are back", () => {
  const restored = formulasOf(restoreWorkbook(shared.bytes).bytes);
  const back = Object.entries(restored).map(([at, text]) => [at, text && renameOurs(text, storedName)]);
  expect(Object.fromEntries(back)).toEqual(
    Object.fromEntries(cells.map(({ row, column, formula }) => [cellAddress(row, column), formula])),
  );
});
