import type { PlanContext } from "./context";
import { dateSerial } from "./dates";
import type { SheetDraft } from "./draft";
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
      message: context.text.inputs.chooseFromList,
    });
  };
  const count = (row: number, label: string, name: string, formula: string, value: number): void => {
    draft.put(row, column.label, label, look.driverLabel);
    draft.put(row, column.unit, context.text.common.number, look.unit);
    draft.formula(row, live, formula, value, withFormat(look.calculation, format.count));
    names.push({ name, refersTo: on(draft.name, fixed(row, live)) });
  };
  const text: CellStyle = {
    ...withFormat(look.input, format.text),
    align: { ...look.input.align, wrap: true },
  };
  choose(
    at.scenario,
    context.text.common.scenarioInUse,
    choiceNames.scenario,
    context.text.language.base,
    text,
    context.text.inputs.chooseHere,
    Math.max(...context.scenarios.map(({ name }) => name.length)),
  );
  list(
    at.scenario,
    across(at.header, firstScenario, lastScenario).replace(/([A-Z])(\d)/g, "$1$$$2"),
    context.text.inputs.scenario,
  );
  count(
    at.scenarioNumber,
    context.text.inputs.scenarioNumber,
    choiceNames.scenarioNumber,
    `MATCH(${choiceNames.scenario},in_scenarios,0)`,
    1,
  );
  choose(
    at.start,
    context.text.inputs.startMonth,
    choiceNames.start,
    dateSerial(context.source.start, 0),
    withFormat(look.input, format.month),
    context.text.inputs.monthsInAll(context.months),
  );
  const shown = context.parts[context.shown];
  if (shown !== undefined && context.shown > 0) {
    choose(
      at.option,
      context.text.inputs.optionOnShow,
      choiceNames.option,
      shown.name,
      text,
      context.text.inputs.optionWhere,
      Math.max(...context.parts.map(({ name }) => name.length)),
    );
    list(at.option, "opt_names", context.text.common.option);
    count(
      at.optionNumber,
      context.text.inputs.optionNumber,
      choiceNames.optionNumber,
      `MATCH(${choiceNames.option},opt_names,0)`,
      context.shown,
    );
    choose(
      at.view,
      context.text.inputs.bridgeShows,
      choiceNames.view,
      context.text.common.presentValue,
      text,
      context.text.inputs.bridgeWhat,
    );
    list(at.view, "br_views", context.text.inputs.bridge);
    count(
      at.viewNumber,
      context.text.inputs.viewNumber,
      choiceNames.viewNumber,
      `MATCH(${choiceNames.view},br_views,0)`,
      context.years + 1,
    );
  }
  draft.height(at.gap, 6);
  return names;
}
