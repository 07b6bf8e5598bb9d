import { effective } from "../../case/drivers";
import type { PlanContext } from "./context";
import { dayText } from "./dates";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { inputSections } from "./input-sections";
import type { InputsLayout } from "./input-page";
import { LABEL_WIDTH, putLabel } from "./labels";
import { column, sheetName, tabColor } from "./layout";
import { format, formatOfInput, unitOfDriver } from "./number-format";
import type { PlanName } from "./plan";
import { across, cell, fixed, on } from "./ranges";
import { look, withFormat } from "./style";

/**
 * The inputs as they were when the workbook was built, row by row beside those of the sheet Inputs: what was changed
 * since shows itself. Beside them, what is built in and can't be changed in a cell.
 */
export function planLog(
  context: PlanContext,
  inputs: InputsLayout,
): { draft: SheetDraft; names: PlanName[]; lastColumn: number } {
  const draft = new SheetDraft(sheetName.log, tabColor.control);
  const { firstScenario, lastScenario, first, last } = inputs;
  const choices = lastScenario + 2;
  putHead(draft, context, context.text.log.title, choices + 2);
  putLinks(draft, context, [column.unit, column.driver]);
  const facts: readonly (readonly [string, string])[] = [
    [context.text.common.built, dayText(context.built, context.text)],
    [context.text.log.with, "Sourcing Case"],
    [context.text.log.format, context.source.format],
    [context.text.log.dialect, context.text.log.dialectIs],
  ];
  facts.forEach(([label, text], i) => {
    draft.put(5 + i, column.label, label, look.driverLabel);
    draft.put(5 + i, column.unit, text, look.plain);
  });
  const changed = first - 3;
  draft.put(changed, column.label, context.text.log.changedSince, look.labelBold);
  draft.put(changed, column.unit, context.text.common.number, look.unit);
  draft.formula(
    changed,
    column.driver,
    `SUM(${cell(first, column.driver)}:${cell(last, column.driver)})`,
    0,
    withFormat(look.rowTotal, "0_)"),
  );
  const header = first - 1;
  draft.fill(header, column.label, lastScenario, look.header);
  draft.put(header, column.label, context.text.log.asBuilt, look.header);
  draft.put(header, column.unit, context.text.common.unit, look.header);
  draft.put(header, column.driver, context.text.log.changed, look.headerRight);
  context.scenarios.forEach(({ name }, i) => draft.put(header, firstScenario + i, name, look.headerRight));
  putRows(draft, context, inputs);
  putChoices(draft, context, choices, header);
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, LABEL_WIDTH);
  draft.width(column.unit, column.unit, 17);
  draft.width(column.driver, column.driver, 10);
  draft.width(firstScenario - 1, firstScenario - 1, 1.5);
  draft.width(firstScenario, lastScenario, 14);
  draft.width(lastScenario + 1, lastScenario + 1, 1.5);
  draft.width(choices, choices, 66);
  draft.width(choices + 1, choices + 1, 16);
  draft.width(choices + 2, choices + 2, 2);
  draft.freeze = { row: first, column: firstScenario - 1 };
  return {
    draft,
    lastColumn: choices + 1,
    names: [{ name: "log_changed", refersTo: on(draft.name, fixed(changed, column.driver)) }],
  };
}

function putRows(
  draft: SheetDraft,
  context: PlanContext,
  { rowOf, firstScenario, lastScenario }: InputsLayout,
): void {
  const { source, scenarios, words } = context;
  for (const entry of inputSections(context).flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries),
  )) {
    const row = rowOf.get(entry.path) as number;
    const base = effective(entry) as number;
    const values = scenarios.map(({ id }, i) =>
      i === 0 ? base : (source.scenarios.find((one) => one.id === id)?.changes[entry.path] ?? null),
    );
    const numbers = formatOfInput(
      unitOfDriver(entry),
      values.filter((value) => value !== null),
    );
    putLabel(draft, row, words.driver(entry), look.label);
    draft.put(row, column.unit, words.driverUnit(entry), look.unit);
    const built = across(row, firstScenario, lastScenario);
    draft.formula(
      row,
      column.driver,
      `SUMPRODUCT((${on(sheetName.inputs, built)}&""<>${built}&"")*1)`,
      0,
      withFormat(look.calculation, format.whole),
    );
    values.forEach((value, i) => draft.put(row, firstScenario + i, value, withFormat(look.engine, numbers)));
  }
}

/** Choices that formulas were built with: another choice needs another workbook. */
function putChoices(draft: SheetDraft, context: PlanContext, at: number, header: number): void {
  const { model } = context.results;
  const { language, log } = context.text;
  const found = new Map<string, string>();
  for (const line of model.lines) {
    for (const [name, binding] of Object.entries(line.bindings)) {
      if (!("choice" in binding)) continue;
      const choice =
        typeof binding.choice === "boolean"
          ? binding.choice
            ? language.yes
            : language.no
          : language.record(binding.choice);
      found.set(
        `${log.choices[name] ?? name}: ${[context.parts.find(({ part }) => part.id === line.part)?.name, ...line.groups.map(language.record)].join(", ")}`,
        choice,
      );
    }
  }
  draft.fill(header, at, at + 1, look.header);
  draft.put(header, at, context.text.log.builtIn, look.header);
  draft.put(header, at + 1, context.text.log.choice, look.headerRight);
  [...found].forEach(([label, choice], i) => {
    draft.put(header + 1 + i, at, label, look.label);
    draft.put(header + 1 + i, at + 1, choice, { align: { horizontal: "right", vertical: "center" } });
  });
}
