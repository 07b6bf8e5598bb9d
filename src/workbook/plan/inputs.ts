import type { DriverEntry } from "../../case/drivers";
import { effective } from "../../case/model/builder";
import { columnLetters } from "../formula-text/address";
import type { PlanContext } from "./context";
import { dateSerial } from "./dates";
import { SheetDraft } from "./draft";
import { baseName, putHead } from "./head";
import { inputSections, type InputSection } from "./input-sections";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { format, formatOfInput, isShare, unitOfDriver } from "./number-format";
import type { PlanName } from "./plan";
import { across, cell, down, fixed, on } from "./ranges";
import { color, look, withFormat, type CellStyle } from "./style";

/** Where things stand on the sheet of inputs. */
export interface InputsLayout {
  /** First and last row of drivers and constants. */
  readonly first: number;
  readonly last: number;
  readonly live: number;
  readonly firstScenario: number;
  readonly lastScenario: number;
  readonly lowest: number;
  readonly highest: number;
  readonly source: number;
  readonly note: number;
  /** The row of each driver, by path. */
  readonly rowOf: ReadonlyMap<string, number>;
}

const at = {
  scenario: 5,
  option: 6,
  view: 7,
  start: 8,
  gap: 9,
  scenarioNumber: 10,
  optionNumber: 11,
  viewNumber: 12,
  header: 13,
} as const;

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
  putHead(draft, context, "Inputs", columns.note);
  draft.go(rows.check, column.unit, "Cover", sheetName.cover, "A1", look.goCentered);
  draft.go(rows.check, column.driver, "Checks", sheetName.checks, "A1", look.goCentered);
  const names = putChoices(draft, context, columns);
  putHeader(draft, context, columns);
  const rowOf = new Map<string, number>();
  let row = at.header + 1;
  for (const section of inputSections(context)) {
    row = putSection(draft, context, columns, section, row, rowOf, names);
  }
  const last = row - 2;
  draft.put(
    row,
    column.label,
    "A blank scenario cell means: as Base. Only differences are written, so they stand out.",
    look.note,
  );
  setColumns(draft, columns);
  draft.freeze = { row: at.header + 1, column: columns.firstScenario - 1 };
  return { draft, layout: { ...columns, first: at.header + 1, last, rowOf }, names };
}

type Columns = Omit<InputsLayout, "first" | "last" | "rowOf">;

function putChoices(
  draft: SheetDraft,
  context: PlanContext,
  { firstScenario, lastScenario, live }: Columns,
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

function putHeader(
  draft: SheetDraft,
  context: PlanContext,
  { live, firstScenario, lastScenario, lowest, highest, source, note }: Columns,
): void {
  draft.fill(at.header, column.label, note, look.header);
  draft.height(at.header, 18);
  draft.put(at.header, column.label, "Driver", look.header);
  draft.put(at.header, column.unit, "Unit", look.header);
  draft.put(at.header, live, "Live", look.headerRight);
  context.scenarios.forEach(({ name }, i) => {
    const here = firstScenario + i;
    draft.put(at.header, here, name, look.headerRight);
    draft.formula(
      at.header - 1,
      here,
      `IF(${cell(at.header, here)}=${choiceNames.scenario},"▼ in use","")`,
      i === 0 ? "▼ in use" : "",
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
  draft.put(at.header, lowest, "Lowest", look.headerRight);
  draft.put(at.header, highest, "Highest", look.headerRight);
  draft.put(at.header, source, "Source", {
    ...look.header,
    align: { horizontal: "center", vertical: "center" },
  });
  draft.put(at.header, note, "Note", look.header);
}

function putSection(
  draft: SheetDraft,
  context: PlanContext,
  columns: Columns,
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
    if (group.title !== "") draft.put(row++, column.label, group.title, look.group);
    for (const entry of group.entries) {
      putDriver(draft, context, columns, entry, row, group.title !== "");
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
    names.push({ name, refersTo: on(draft.name, fixed(row, columns.live)) });
    row++;
  }
  draft.height(row, 7);
  return row + 1;
}

function putDriver(
  draft: SheetDraft,
  context: PlanContext,
  columns: Columns,
  entry: DriverEntry,
  row: number,
  inGroup: boolean,
): void {
  const { source, scenarios, words } = context;
  const { record, path } = entry;
  const base = effective(entry) as number;
  const changes = scenarios.map(({ id }) => source.scenarios.find((one) => one.id === id)?.changes[path]);
  const numbers = formatOfInput(unitOfDriver(entry), [
    base,
    ...changes.filter((value) => value !== undefined),
  ]);
  draft.put(row, column.label, record.label, inGroup ? look.labelInGroup : look.label);
  draft.put(row, column.unit, words.driverUnit(entry), look.unit);
  const range = across(row, columns.firstScenario, columns.lastScenario);
  const chosen = `INDEX(${range},1,${choiceNames.scenarioNumber})`;
  draft.formula(
    row,
    columns.live,
    `IF(ISBLANK(${chosen}),$${cell(row, columns.firstScenario)},${chosen})`,
    base,
    withFormat(look.live, numbers),
  );
  changes.forEach((value, i) =>
    draft.put(
      row,
      columns.firstScenario + i,
      i === 0 ? base : (value ?? null),
      withFormat(look.input, numbers),
    ),
  );
  putLimits(draft, columns, entry, row, numbers);
  if (entry.source !== undefined) {
    const index = source.sources.findIndex(({ id }) => id === entry.source);
    draft.go(
      row,
      columns.source,
      `S${index + 1}`,
      sheetName.sources,
      cell(sourcesFirstRow + index, column.label),
      look.goCentered,
    );
  }
  const note = entry.note ?? (entry.value === null ? STANDARD : "");
  if (note !== "")
    draft.put(row, columns.note, note, { ...look.note, align: { wrap: true, vertical: "center" } });
  const lines = Math.ceil(note.length / NOTE_LINE);
  if (lines > 1) draft.height(row, 3 + 12 * lines);
}

/** What the note of a driver says that nobody gave. */
const STANDARD = "Standard value: nobody gave one.";

/** About so many characters fit in a line of the notes, and of a cell to choose in. */
const NOTE_LINE = 101;
const LIVE_LINE = 19;

/** Row of the first source on its sheet. */
export const sourcesFirstRow = 7;

/** Limits stand in cells, and the cells of the scenarios take nothing beyond them. */
function putLimits(
  draft: SheetDraft,
  { firstScenario, lastScenario, lowest, highest }: Columns,
  entry: DriverEntry,
  row: number,
  numbers: string,
): void {
  const { record } = entry;
  const { min, max, above, below, whole } = record;
  const unit = unitOfDriver(entry);
  const first = cell(row, firstScenario);
  const plain = numbers.split("_)")[0] as string;
  const conditions = [`ISNUMBER(${first})`];
  const said: string[] = [];
  const limit = (
    value: number | undefined,
    strict: boolean,
    here: number,
    sign: string,
    word: string,
  ): void => {
    if (value === undefined) return;
    draft.put(
      row,
      here,
      value,
      withFormat(
        look.limit,
        strict ? `"${sign} "${plain};"${sign} -"${plain};"${sign} "0` : `${plain};-${plain};0`,
      ),
    );
    conditions.push(`${first}${sign}${strict ? "" : "="}$${columnLetters(here)}${row}`);
    said.push(
      `${word} ${isShare(unit) ? `${Number((value * 100).toPrecision(6))} %` : value.toLocaleString("en-US")}`,
    );
  };
  limit(min ?? above, min === undefined, lowest, ">", min === undefined ? "more than" : "at least");
  limit(max ?? below, max === undefined, highest, "<", max === undefined ? "less than" : "at most");
  if (whole) conditions.push(`${first}=INT(${first})`);
  draft.validations.push({
    cells: `${first}:${cell(row, lastScenario)}`,
    kind: "custom",
    formula: conditions.length === 1 ? (conditions[0] as string) : `AND(${conditions.join(",")})`,
    title: record.label,
    ...(entry.record.meaning !== undefined && { hint: entry.record.meaning }),
    message: `Please enter a ${whole ? "whole " : ""}number${said.length > 0 ? `, ${said.join(" and ")}` : ""}.`,
  });
}

function setColumns(
  draft: SheetDraft,
  { live, firstScenario, lastScenario, lowest, highest, source, note }: Columns,
): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 44);
  draft.width(column.unit, column.unit, 17);
  draft.width(live, live, 20);
  draft.width(firstScenario - 1, firstScenario - 1, 1.5);
  draft.width(firstScenario, lastScenario, 14);
  draft.width(lastScenario + 1, lastScenario + 1, 1.5);
  draft.width(lowest, highest, 11);
  draft.width(source, source, 8);
  draft.width(note, note, 84);
}

/** All live cells, all units, … of the drivers as ranges on the sheet of inputs. */
export const inputColumn = ({ first, last }: InputsLayout, here: number): string =>
  on(sheetName.inputs, down(here, first, last));
