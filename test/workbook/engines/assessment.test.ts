import { studyRisk } from "../../../src/analysis/study";
import { xlsxWriter } from "../../../src/xlsx/write";
import { checkWorkbook } from "../../../src/library/workbook";
import type { CellValue } from "../../../src/workbook/package/model/types";
import { assessedCase } from "../../case/assessed-case";
import { readOrFail, smallCase } from "../../case/small-case";
import { openInIronCalc } from "../../support/ironcalc";
import { planOf } from "../plans";
import { disagreements } from "./agreement";

const plan = (changes: Readonly<Record<string, unknown>> = {}) => planOf(readOrFail(assessedCase(changes)));
const sheetOf = (of: ReturnType<typeof plan>) => of.sheets.find(({ name }) => name === "Assessment");

test("both spreadsheet engines get our scores, whatever is left out", async () => {
  const whole = readOrFail(assessedCase());
  expect(
    await disagreements([
      planOf(whole, studyRisk(whole)),
      // Nobody scored the exit of one option; no musts; a criterion that counts for nothing.
      plan({ "assessment.assessors.0.options.2.scores.1.score": null }),
      plan({ "assessment.criteria.3.minimum": undefined, "assessment.criteria.2.weight": 0 }),
      // One question alone, of options or of the work; one that nobody counts.
      plan({ "assessment.criteria": [{ id: "exit", name: "Exit" }], ...only(["exit"]) }),
      plan({ "assessment.criteria": [{ id: "value", name: "Value", about: "process" }], ...only(["value"]) }),
      plan({ "assessment.criteria.2.weight": 0, "assessment.criteria.3.weight": 0 }),
      plan({ "assessment.assessors.1.weight": 0, "assessment.threshold": 2.5 }),
    ]),
  ).toEqual([]);
}, 600_000);

/** The assessors with the scores of a few criteria alone. */
function only(criteria: readonly string[]): Readonly<Record<string, unknown>> {
  const { assessment } = assessedCase() as { assessment: { assessors: Assessor[] } };
  const kept = <T extends Scores>(one: T): T => ({
    ...one,
    scores: one.scores.filter(({ criterion }) => criteria.includes(criterion)),
  });
  return {
    "assessment.assessors": assessment.assessors.map((one) => ({
      ...one,
      processes: one.processes.map(kept),
      options: one.options.map(kept),
    })),
  };
}
interface Scores {
  readonly scores: readonly { readonly criterion: string }[];
}
interface Assessor {
  readonly processes: readonly Scores[];
  readonly options: readonly Scores[];
}

test("a score that a reader changes on the sheet of inputs moves mean, fit, must, advice and the summary", () => {
  const built = plan();
  const summary = built.sheets.find(({ name }) => name === "Summary")!;
  const place = (name: string): string =>
    `F${/\$(\d+)$/.exec(built.names.find((one) => one.name === name)!.refersTo)![1]}`;
  const cellOf = (sheet: typeof summary, text: RegExp) =>
    sheet.cells.find(({ value }) => typeof value === "string" && text.test(value))!;
  const workbook = openInIronCalc(xlsxWriter.write(built), { withoutNames: true });
  try {
    const said = cellOf(summary, /^It fits with/);
    const read = (row: number, column: string): CellValue => workbook.value("Assessment", `${column}${row}`);
    const table = sheetOf(built)!.cells.find(({ value }) => value === "Money beside fit")!.row + 2;
    expect(read(table + 1, "D")).toBeCloseTo((3 * 4 + 7 / 3) / 4, 10);
    expect(read(table + 1, "G")).toBe(1);
    expect(workbook.value("Summary", `${"ABCDEFGHIJKL"[said.column - 1]}${said.row}`)).toBe(
      "It fits with 3.6 of 5; in-house 3.8. It fails 1 of the musts.",
    );
    // The CFO finds the way out to be tested: (2·5 + 3)/3 = 13/3.
    workbook.set("Inputs", place("in_cfo_offshore_exit_score"), 5);
    workbook.evaluate();
    expect(read(table + 1, "D")).toBeCloseTo((3 * 4 + 13 / 3) / 4, 10);
    expect(read(table + 1, "G")).toBe(0);
    expect(workbook.value("Summary", `${"ABCDEFGHIJKL"[said.column - 1]}${said.row}`)).toBe(
      "It fits with 4.1 of 5; in-house 3.8.",
    );
    // Core from 2.5 on: the work is core, and what moves it saves.
    workbook.set("Inputs", place("in_threshold"), 2.5);
    workbook.evaluate();
    const advice = sheetOf(built)!.cells.find(({ value }) => value === "Outsource")!;
    expect(workbook.value("Assessment", `${"ABCDEFGHIJKL"[advice.column - 1]}${advice.row}`)).toBe(
      "Captive or shared service",
    );
  } finally {
    workbook.close();
  }
});

test("the sheet keeps the rules of good practice, and is not there without an assessment", () => {
  expect(sheetOf(planOf(readOrFail(smallCase())))).toBeUndefined();
  const ours = checkWorkbook(xlsxWriter.write(plan()));
  const before = checkWorkbook(xlsxWriter.write(planOf(readOrFail(smallCase()))));
  const about = (report: typeof ours): unknown[] =>
    report.rules.filter((rule) => JSON.stringify(rule).includes("Assessment"));
  expect(about(ours)).toEqual([]);
  expect(ours.count).toBe(before.count);
});
