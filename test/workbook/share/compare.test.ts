import { isSame } from "../../../src/workbook/share/compare";
import { placeNow } from "../../../src/workbook/share/bring-back";
import { nativeForms } from "../../../src/workbook/share/native-forms";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { handWrittenWorkbook } from "../../support/hand-written-workbook";
import { newIronCalcModel } from "../../support/ironcalc-sheet";

test.each([
  ["the same", 1, 1, true],
  ["half a tolerance away", 1, 1 + 0.5e-9, true],
  ["two tolerances away", 1, 1 + 2e-9, false],
  ["a tolerance of the larger one", -1e12, -1e12 - 500, true],
  ["rounding where the answer is 0", 0, 1e-13, true],
  ["a small number is not 0", 0, 1e-11, false],
  ["half a cent of a small amount", 0.001, 0.0015, false],
  ["a text is no number", "1", 1, false],
  ["texts", "yes", "yes", true],
  ["nothing and 0", null, 0, false],
  ["an error and a number", { error: "#N/A" }, 1, false],
  ["an error of another kind", { error: "#N/A" }, { error: "#REF!" }, false],
  ["an error of the same kind", { error: "#N/A" }, { error: "#N/A" }, true],
])("%s", (_name, a, b, same) => {
  expect([isSame(a, b, 1e-9), isSame(b, a, 1e-9)]).toEqual([same, same]);
});

/** A workbook with one call of ours, with what its cell held. */
const holding = (call: string, held: string): Uint8Array => {
  const type = held.startsWith("#") ? ' t="e"' : "";
  const rows = [1, 1, 1].map(
    (flow, i) =>
      `<row r="${i + 2}"><c r="B${i + 2}"><v>${flow}</v></c><c r="C${i + 2}"><v>${46_000 + 100 * i}</v></c></row>`,
  );
  const cell = `<c r="A1"${type}><f>_xldudf_BPO_${call}</f><v>${held}</v></c>`;
  return handWrittenWorkbook({ sheets: { Model: `<row r="1">${cell}</row>${rows.join("")}` } });
};
const compared = (call: string, held: string) =>
  shareWorkbook(holding(call, held), { native: nativeForms, date: "1 Dec 2026", engine: newIronCalcModel() })
    .comparison;

test.each([
  ["a division by zero", "FINANCE_MIRR(B2:B4,0.1,0.1)"],
  ["a logarithm of what is divided by zero", "LABOR_CONVERGENCE(40000,0,0.02,0.05)"],
])("where ours has no answer, %s says so too", (_name, call) => {
  expect(compared(call, "#N/A")).toMatchObject({ compared: 1, differences: [] });
  expect(compared(call, "0.5")?.differences).toMatchObject([{ cell: "A1", before: 0.5 }]);
});

test("an error where there is an answer is a difference", () => {
  expect(compared("LABOR_LOADED(100)", "#N/A")?.differences).toMatchObject([
    { cell: "A1", before: { error: "#N/A" }, now: 100 },
  ]);
});

test("a place whose cells were deleted is gone", () => {
  const recorded = { sheet: "Model", where: "A1", kind: "cell", before: "1", now: "1" } as const;
  const placed = (tracker: string): string | undefined => placeNow({ ...recorded, tracker } as never);
  expect(placed("COUNTA(Model!A1,Model!B2)")).toBe("Model!A1");
  expect(placed("COUNTA(#REF!,Model!B2)")).toBeUndefined();
  expect(placed("COUNTA(Model!#REF!,Model!B2)")).toBeUndefined();
  expect(placed("1+1")).toBeUndefined();
});
