import type { PlanContext } from "./context";
import { dateSerial } from "./dates";
import type { SheetDraft } from "./draft";
import { baseName } from "./head";
import { at, type InputColumns } from "./input-page";
import { column } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { across, cell, fixed, on } from "./ranges";
import { look, withFormat, type CellStyle } from "./style";

/** Cells that a person chooses in, by their names. */
export const choiceNames = {
  scenario: "in_scenario",
  option: "in_show",
  view: "in_view",
  start: "in_start",
  scenarioNumber: "in_scno",
  optionNumber: "opt_no",
  viewNumber: "in_viewno",
} as const;

/** About so many characters fit in a line of a cell to choose in. */
const LIVE_LINE = 19;

/** What a person chooses for the whole workbook, above the drivers. */
export function putChoices(
  draft: SheetDraft,
  context: PlanContext,
  { firstScenario, lastScenario, live }: InputColumns,
): PlanName[] {
  const names: PlanName[] = [
    {
      name: "in_scenarios",
      refersTo: on(draft.name, `${fixed(at.header, firstScenario)}:${fixed(at.header, lastScenario)}`),
    },
  ];
  const choose = (
    row: number,
    label: string,
    name: string,
    value: string | number,
    style: CellStyle,
    note: string,
    longest = 0,
  ): void => {
    draft.put(row, column.label, label, look.labelBold);
    draft.put(row, live, value, style);
    draft.put(row, firstScenario, note, look.note);
    const lines = Math.ceil(longest / LIVE_LINE);
    if (lines > 1) draft.height(row, 3 + 13 * lines);
    names.push({ name, refersTo: on(draft.name, fixed(row, live)) });
  };
  const list = (row: number, formula: string, title: string): void => {
    draft.validations.push({
      cells: cell(row, live),
      kind: "list",
      formula,
      title,
      message: "Please choose from the list.",
    });
  };
  const count = (row: number, label: string, name: string, formula: string, value: number): void => {
    draft.put(row, column.label, label, look.driverLabel);
    draft.put(row, column.unit, "number", look.unit);
    draft.formula(row, live, formula, value, withFormat(look.calculation, format.count));
    names.push({ name, refersTo: on(draft.name, fixed(row, live)) });
  };
  const text: CellStyle = {
    ...withFormat(look.input, format.text),
    align: { ...look.input.align, wrap: true },
  };
  choose(
    at.scenario,
    "Scenario in use",
    choiceNames.scenario,
    baseName,
    text,
    "Choose here: every sheet follows.",
    Math.max(...context.scenarios.map(({ name }) => name.length)),
  );
  list(
    at.scenario,
    across(at.header, firstScenario, lastScenario).replace(/([A-Z])(\d)/g, "$1$$$2"),
    "Scenario",
  );
  count(
    at.scenarioNumber,
    "Scenario number",
    choiceNames.scenarioNumber,
    `MATCH(${choiceNames.scenario},in_scenarios,0)`,
    1,
  );
  choose(
    at.start,
    "Start month",
    choiceNames.start,
    dateSerial(context.source.start, 0),
    withFormat(look.input, format.month),
    `Month 1 of the case: ${context.months} months in all.`,
  );
  const shown = context.parts[context.shown];
  if (shown !== undefined && context.shown > 0) {
    choose(
      at.option,
      "Option on show",
      choiceNames.option,
      shown.name,
      text,
      "On the cover, the summary and the bridge.",
      Math.max(...context.parts.map(({ name }) => name.length)),
    );
    list(at.option, "opt_names", "Option");
    count(
      at.optionNumber,
      "Option number",
      choiceNames.optionNumber,
      `MATCH(${choiceNames.option},opt_names,0)`,
      context.shown,
    );
    choose(
      at.view,
      "Bridge shows",
      choiceNames.view,
      "Present value",
      text,
      "The whole case at its value today, or one contract year.",
    );
    list(at.view, "br_views", "Bridge");
    count(
      at.viewNumber,
      "Number of the bridge's view",
      choiceNames.viewNumber,
      `MATCH(${choiceNames.view},br_views,0)`,
      context.years + 1,
    );
  }
  draft.height(at.gap, 6);
  return names;
}
