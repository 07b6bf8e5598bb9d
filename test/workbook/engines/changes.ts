import { columnLetters } from "../../../src/workbook/formula-text/address";
import type { Case } from "../../../src/case/schema/case";
import { driverNames } from "../../../src/workbook/plan/driver-names";
import type { PlanCell, PlanSheet, WorkbookPlan } from "../../../src/workbook/plan/plan";
import { computeCase } from "../../../src/case/results";
import { withChanges } from "../../case/with-changes";
import { randomFrom } from "../../support/random";
import { planOf } from "../plans";

/** Something that a person does on the sheet of inputs, and the workbook that our engine gives for it. */
export interface Change {
  readonly said: string;
  /** The name of the scenario that is chosen. */
  readonly scenario: string;
  /** Cells of the sheet of inputs, by address. */
  readonly typed: Readonly<Record<string, number | string>>;
  readonly plan: WorkbookPlan;
}

const INPUTS = "Inputs";
const LIVE = "D";
const LIVE_COLUMN = 4;
const FIRST_SCENARIO = 6;
const SCENARIO_ROW = 5;
const OPTION_ROW = 6;

/** Sheets whose formulas follow the live inputs; what of them follows the day of building says so in its formula. */
const FOLLOWING = /^(Timeline|Sizing|Work_.*|Annual|Summary|Bridge|Compare|Assessment|Support)$/;
const DATED = /log_changed|in_scenario\b|^(MIN|MAX)\(|^"Net present value from/;

/** Above, each sheet says which scenario is chosen and what the checks found. */
const FIRST_ROW = 4;

/** The formulas of a plan that follow the live inputs, with the rows of the scenario in use where one is named. */
export const following = (plan: WorkbookPlan, scenario?: string): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets
    .filter(({ name }) => FOLLOWING.test(name))
    .map((sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells.filter(({ row, formula }) => row >= FIRST_ROW && !DATED.test(formula ?? "")),
        ...(scenario === undefined ? [] : inUse(sheet, scenario)),
      ],
    })),
});

/** The rows of a scenario that are live while it is in use, with what the cells that they then show hold. */
function inUse({ cells }: PlanSheet, scenario: string): PlanCell[] {
  const valueAt = (address: string): PlanCell["value"] => {
    const found = cells.find(({ row, column }) => `${columnLetters(column)}$${row}` === address);
    if (found === undefined) throw new Error(`There is no cell ${address}.`);
    return found.value;
  };
  const rows = new Set(
    cells.filter(({ column, value }) => column === 2 && value === scenario).map(({ row }) => row),
  );
  return cells.flatMap((cell) => {
    const shown = /^IF\(\$B\d+=in_scenario,([A-Z]+\$\d+),/.exec(cell.formula ?? "")?.[1];
    return shown === undefined || !rows.has(cell.row) ? [] : [{ ...cell, value: valueAt(shown) }];
  });
}

/**
 * Random changes of a case: another scenario chosen, and one to three drivers of that scenario set to other values.
 * `plan` is what our engine gives for a case in which those values are the base; the option that it has on show is
 * chosen as well.
 */
export function randomChanges(source: Case, plan: WorkbookPlan, count: number, seed: number): Change[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const computed = computeCase(source);
  if (!computed.ok) throw new Error("The case can't be computed.");
  const { model, values } = computed.results;
  const names = driverNames(model.drivers.keys());
  const rows = new Map(
    plan.names.map(({ name, refersTo }) => [name, Number(/\$(\d+)$/.exec(refersTo)?.[1])]),
  );
  const paths = [...model.drivers.keys()].filter((path) => rows.has(names.get(path)!));
  const scenarios = [{ id: "", name: "Base", changes: {} }, ...source.scenarios];
  const shape = shapeOf(plan);
  const found: Change[] = [];
  for (let tries = 0; found.length < count; tries++) {
    if (tries > 20 * count) throw new Error("Hardly any change leaves the workbook's rows as they are.");
    const scenario = pick(scenarios);
    const column = columnLetters(FIRST_SCENARIO + scenarios.indexOf(scenario));
    const typed: Record<string, number | string> = { [`${LIVE}${SCENARIO_ROW}`]: scenario.name };
    const changes: Record<string, number> = { ...scenario.changes };
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
      const path = pick(paths);
      const { whole = false } = model.drivers.get(path)!.record;
      const before = changes[path] ?? values.driver(path);
      const after = whole ? before + 1 : Number((before * (0.8 + 0.4 * random())).toPrecision(6));
      changes[path] = after;
      typed[`${column}${rows.get(names.get(path)!)}`] = after;
    }
    const changed = planned(withChanges(source, changes));
    if (changed === undefined || shapeOf(changed) !== shape) continue;
    const shown = changed.sheets
      .find(({ name }) => name === INPUTS)
      ?.cells.find(({ row, column }) => row === OPTION_ROW && column === LIVE_COLUMN)?.value;
    if (typeof shown === "string") typed[`${LIVE}${OPTION_ROW}`] = shown;
    found.push({ said: JSON.stringify(typed), scenario: scenario.name, typed, plan: changed });
  }
  return found;
}

/** A change may go beyond a limit, or leave something that can't be computed: that one is not made. */
function planned(source: Case): WorkbookPlan | undefined {
  try {
    return planOf(source);
  } catch {
    return undefined;
  }
}

/** The formulas that follow, by their places: the same for cases that differ in numbers only. */
const shapeOf = (plan: WorkbookPlan): string =>
  following(plan)
    .sheets.map(({ cells, runs }) =>
      [...cells, ...runs].map(({ row, column, formula }) => `${row} ${column} ${formula}`).join("\n"),
    )
    .join("\n\n");

/** The plan after a person has typed: the cells typed into hold what was typed, all results are as they were. */
export function typedInto(plan: WorkbookPlan, typed: Change["typed"]): WorkbookPlan {
  const changed = (cell: PlanCell): PlanCell => {
    const value = typed[`${columnLetters(cell.column)}${cell.row}`];
    return value === undefined ? cell : { ...cell, value };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === INPUTS ? { ...sheet, cells: sheet.cells.map(changed) } : sheet,
    ),
  };
}
