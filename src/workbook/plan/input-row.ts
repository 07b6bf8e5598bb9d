import { effective, type DriverEntry } from "../../case/drivers";
import type { PlanContext } from "./context";
import type { SheetDraft } from "./draft";
import { choiceNames } from "./input-choices";
import { putLimits } from "./input-limits";
import { type InputColumns, sourcesFirstRow } from "./input-page";
import { column, sheetName } from "./layout";
import { formatOfInput, unitOfDriver } from "./number-format";
import { across, cell } from "./ranges";
import { look, withFormat } from "./style";

/** The row of a driver: live value, scenarios, limits, source and note. */
export function putDriver(
  draft: SheetDraft,
  context: PlanContext,
  columns: InputColumns,
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
  draft.put(
    row,
    column.label,
    context.text.language.record(record.label),
    inGroup ? look.labelInGroup : look.label,
  );
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
  putLimits(draft, context.text, columns, entry, row, numbers);
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
  const note = entry.note ?? (entry.value === null ? context.text.inputs.standard : "");
  if (note !== "")
    draft.put(row, columns.note, note, { ...look.note, align: { wrap: true, vertical: "center" } });
  const lines = Math.ceil(note.length / NOTE_LINE);
  if (lines > 1) draft.height(row, 3 + 12 * lines);
}

/** About so many characters fit in a line of the notes. */
const NOTE_LINE = 101;
