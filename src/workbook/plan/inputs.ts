import { quoted } from "./quoted";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { choiceNames, putChoices } from "./input-choices";
import { at, type InputsLayout, type InputColumns } from "./input-page";
import { putDriver } from "./input-row";
import { inputSections, type InputSection } from "./input-sections";
import { headerHeight } from "./labels";
import { column, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { cell, fixed, on } from "./ranges";
import { color, look, withFormat } from "./style";

/** Every driver with its scenarios, limits, source and note; the live column is what the model reads. */
export function planInputs(context: PlanContext): {
  draft: SheetDraft;
  layout: InputsLayout;
  names: PlanName[];
} {
  const draft = new SheetDraft(sheetName.inputs, tabColor.input);
  const firstScenario = 6;
  const lastScenario = firstScenario + context.scenarios.length - 1;
  const lowest = lastScenario + 2;
  const columns = {
    live: column.driver,
    firstScenario,
    lastScenario,
    lowest,
    highest: lowest + 1,
    source: lowest + 2,
    note: lowest + 3,
  };
  putHead(draft, context, context.text.inputs.title, columns.note);
  putLinks(draft, context, [column.unit, column.driver, columns.firstScenario]);
  const names = putChoices(draft, context, columns);
  putHeader(draft, context, columns);
  const rowOf = new Map<string, number>();
  const sections = inputSections(context);
  const index = at.header + 1;
  const first = index + sections.length + 2;
  let row = first;
  putIndexHeading(draft, context, columns, index);
  for (const [i, section] of sections.entries()) {
    putIndexLine(draft, context, section, index + 1 + i, row);
    row = putSection(draft, context, columns, section, row, rowOf, names);
  }
  const last = row - 2;
  draft.put(row, column.label, context.text.inputs.blankMeans, look.note);
  setColumns(draft, columns);
  draft.freeze = { row: at.header + 1, column: columns.firstScenario - 1 };
  return { draft, layout: { ...columns, header: at.header, first, last, rowOf }, names };
}

/** The sections of the sheet, each a link to where it begins. */
function putIndexHeading(draft: SheetDraft, context: PlanContext, { note }: InputColumns, row: number): void {
  draft.fill(row, column.label, note, look.section);
  draft.put(row, column.label, context.text.inputs.sections, look.section);
  draft.height(row, 18);
}

function putIndexLine(
  draft: SheetDraft,
  context: PlanContext,
  { title, groups, constants }: InputSection,
  row: number,
  goes: number,
): void {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, constants.length);
  draft.go(row, column.label, title, draft.name, cell(goes, column.label), {
    ...look.go,
    align: { indent: 1, vertical: "center" },
  });
  draft.put(row, column.unit, context.text.inputs.rows(count), look.unit);
}

const SCENARIO_WIDTH = 14;

function putHeader(
  draft: SheetDraft,
  context: PlanContext,
  { live, firstScenario, lastScenario, lowest, highest, source, note }: InputColumns,
): void {
  draft.fill(at.header, column.label, note, look.header);
  draft.height(
    at.header,
    headerHeight(
      context.scenarios.map(({ name }) => name),
      SCENARIO_WIDTH,
    ),
  );
  draft.put(at.header, column.label, context.text.head.driver, look.header);
  draft.put(at.header, column.unit, context.text.common.unit, look.header);
  draft.put(at.header, live, context.text.inputs.live, look.headerRight);
  context.scenarios.forEach(({ name }, i) => {
    const here = firstScenario + i;
    draft.put(at.header, here, name, look.headerRight);
    draft.formula(
      at.header - 1,
      here,
      `IF(${cell(at.header, here)}=${choiceNames.scenario},${quoted(context.text.inputs.inUse)},"")`,
      i === 0 ? context.text.inputs.inUse : "",
      {
        font: { size: 9, bold: true, color: color.link },
        align: { horizontal: "right", vertical: "center" },
      },
    );
  });
  draft.conditions.push({
    cells: `${cell(at.header, firstScenario)}:${cell(at.header, lastScenario)}`,
    formula: `${cell(at.header, firstScenario)}=${choiceNames.scenario}`,
    style: { fill: color.link },
  });
  draft.put(at.header, lowest, context.text.inputs.lowest, look.headerRight);
  draft.put(at.header, highest, context.text.inputs.highest, look.headerRight);
  draft.put(at.header, source, context.text.common.source, {
    ...look.header,
    align: { horizontal: "center", vertical: "center" },
  });
  draft.put(at.header, note, context.text.inputs.note, look.header);
}

function putSection(
  draft: SheetDraft,
  context: PlanContext,
  columns: InputColumns,
  section: InputSection,
  start: number,
  rowOf: Map<string, number>,
  names: PlanName[],
): number {
  let row = start;
  draft.fill(row, column.label, columns.note, look.section);
  draft.put(row, column.label, section.title, look.section);
  draft.height(row++, 18);
  for (const group of section.groups) {
    if (group.title !== "") {
      draft.level(row, 1);
      draft.put(row++, column.label, group.title, look.group);
    }
    for (const entry of group.entries) {
      putDriver(draft, context, columns, entry, row, group.title !== "");
      draft.level(row, 1);
      rowOf.set(entry.path, row);
      names.push({
        name: context.names.get(entry.path) as string,
        refersTo: on(draft.name, fixed(row, columns.live)),
      });
      row++;
    }
  }
  for (const { name, label, unit, value, note } of section.constants) {
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, unit, look.unit);
    draft.put(
      row,
      columns.live,
      value,
      withFormat(
        look.calculation,
        value < 0.001 || value >= 1e9 ? "0E+00_)" : value < 1 ? "0.00_)" : format.count,
      ),
    );
    draft.put(row, columns.note, note, look.note);
    draft.level(row, 1);
    names.push({ name, refersTo: on(draft.name, fixed(row, columns.live)) });
    row++;
  }
  draft.height(row, 7);
  return row + 1;
}

function setColumns(
  draft: SheetDraft,
  { live, firstScenario, lastScenario, lowest, highest, source, note }: InputColumns,
): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 44);
  draft.width(column.unit, column.unit, 17);
  draft.width(live, live, 20);
  draft.width(firstScenario - 1, firstScenario - 1, 1.5);
  draft.width(firstScenario, lastScenario, SCENARIO_WIDTH);
  draft.width(lastScenario + 1, lastScenario + 1, 1.5);
  draft.width(lowest, highest, 11);
  draft.width(source, source, 8);
  draft.width(note, note, 84);
}
