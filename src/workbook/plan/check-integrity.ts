import type { Check, CheckedSheets } from "./check-list";
import type { PlanContext } from "./context";
import { inputColumn, type InputsLayout } from "./input-page";
import { column, sheetName } from "./layout";
import { on } from "./ranges";

/** Inputs keep their limits, none is blank, each has a unit, and no cell shows an error. */
export function integrityChecks({ text }: PlanContext, { inputs, formulas }: CheckedSheets): Check[] {
  const live = inputColumn(inputs, inputs.live);
  const beyond = (at: number, sign: string): string => {
    const limit = inputColumn(inputs, at);
    return `SUMPRODUCT((${limit}<>"")*(${live}${sign}${limit}))`;
  };
  // Constants come after the last driver, and have live values alone.
  const drivers = { ...inputs, last: Math.max(...inputs.rowOf.values()) };
  const base = inputColumn(drivers, inputs.firstScenario);
  const none = { value: 0 } as const;
  const about = { other: none, tolerance: 0, goes: [sheetName.inputs, `B${inputs.first}`] } as const;
  return [
    {
      label: text.checks.limits,
      compares: text.checks.limitsSays,
      one: { formula: `${beyond(inputs.lowest, "<")}+${beyond(inputs.highest, ">")}`, value: 0 },
      ...about,
    },
    {
      label: text.checks.blank,
      compares: text.checks.blankSays,
      one: { formula: `COUNTIFS(${inputColumn(drivers, inputs.live)},"<>",${base},"=")`, value: 0 },
      ...about,
    },
    {
      label: text.checks.units,
      compares: text.checks.unitsSays,
      one: { formula: inputsWithout(inputs, column.unit).formula, value: 0 },
      ...about,
    },
    ...formulas.map(({ sheet, cells }): Check => ({
      label: text.checks.errors(sheet),
      compares: text.checks.errorsSays,
      one: { formula: `SUMPRODUCT(ISERROR(${on(sheet, cells)})*1)`, value: 0 },
      other: none,
      tolerance: 0,
      goes: [sheet, "A1"],
    })),
  ];
}

/**
 * How many inputs have neither a source nor a note. No check: figures are not wrong for it, but who reviews them asks.
 * The count follows the sheet, where a client may add what is missing.
 */
export function unsourced(
  { results }: PlanContext,
  inputs: InputsLayout,
): { readonly formula: string; readonly value: number } {
  const entries = [...inputs.rowOf.keys()].flatMap((path) => results.model.drivers.get(path) ?? []);
  const bare = entries.filter(
    ({ source, note, value }) => source === undefined && note === undefined && value !== null,
  );
  return { ...inputsWithout(inputs, inputs.source, inputs.note), value: bare.length };
}

/** Counts inputs in whose row all of some columns are empty. */
const inputsWithout = (
  inputs: InputsLayout,
  ...columns: readonly number[]
): { readonly formula: string } => ({
  formula: `COUNTIFS(${inputColumn(inputs, inputs.live)},"<>",${columns.map((at) => `${inputColumn(inputs, at)},"="`).join(",")})`,
});
