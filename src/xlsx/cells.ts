import { columnLetters } from "../workbook/formula-text/address";
import { shiftedFormula } from "../workbook/formula-text/shift";
import type { PlanCell, PlanRun, PlanSheet, PlanValue } from "../workbook/plan/plan";
import { fileFormula } from "../workbook/formula-text/file-formula";
import type { SharedStrings } from "./shared-strings";
import type { StyleTable } from "./styles";
import { escaped } from "./xml";

/** Letters of columns, worked out once. */
const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

/** What stands in a row, by column. */
type Content = { readonly column: number; write(): string };

/** The rows of a sheet as XML, one at a time, so that a large sheet never stands in memory as a whole. */
export function* rowsXml(sheet: PlanSheet, styles: StyleTable, strings: SharedStrings): Generator<string> {
  const byRow = new Map<number, Content[]>();
  const at = (row: number): Content[] => {
    let found = byRow.get(row);
    if (found === undefined) byRow.set(row, (found = []));
    return found;
  };
  for (const cell of sheet.cells)
    at(cell.row).push({ column: cell.column, write: () => cellXml(cell, styles, strings) });
  let shared = 0;
  for (const run of sheet.runs)
    at(run.row).push({ column: run.column, write: () => runXml(run, styles, () => shared++) });
  const looks = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const row of looks.keys()) at(row);
  for (const [row, contents] of [...byRow].sort(([a], [b]) => a - b)) {
    contents.sort((a, b) => a.column - b.column);
    const about = looks.get(row);
    const height = about?.height === undefined ? "" : ` ht="${about.height}" customHeight="1"`;
    const level = about?.level === undefined ? "" : ` outlineLevel="${about.level}"`;
    yield `<row r="${row}"${height}${level}>${contents.map((content) => content.write()).join("")}</row>`;
  }
}

function cellXml(
  { row, column, value, formula, style }: PlanCell,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const open = `<c r="${lettersOf(column)}${row}"${styleXml(style, styles)}`;
  if (formula === undefined) {
    if (value === null) return `${open}/>`;
    return typeof value === "string"
      ? `${open} t="s"><v>${strings.at(value)}</v></c>`
      : `${open}${valueXml(value)}</c>`;
  }
  const [type, shown] = resultXml(value);
  return `${open}${type}><f>${escaped(fileFormula(formula))}</f>${shown}</c>`;
}

const styleXml = (style: PlanCell["style"], styles: StyleTable): string => {
  const index = styles.cell(style);
  return index === 0 ? "" : ` s="${index}"`;
};

function valueXml(value: Exclude<PlanValue, string | null>): string {
  if (typeof value === "number") return `><v>${numberXml(value)}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  return ` t="e"><v>${escaped(value.error)}</v>`;
}

/** A formula's result: its type and its value. */
function resultXml(value: PlanValue): [type: string, shown: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${numberXml(value)}</v>`];
  if (typeof value === "string") return [' t="str"', `<v>${escaped(value)}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  return [' t="e"', `<v>${escaped(value.error)}</v>`];
}

/** Shortest text that reads back as the same number. */
function numberXml(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("A workbook holds finite numbers only.");
  return value === 0 ? "0" : String(value);
}

/**
 * One formula along a row. Within its own sheet it is written once and shared, as Excel does; a formula that
 * reads another sheet is written out for each cell.
 */
function runXml(
  { row, column, formula, values, style }: PlanRun,
  styles: StyleTable,
  nextShared: () => number,
): string {
  const look = styleXml(style, styles);
  const last = column + values.length - 1;
  const isShared = values.length > 1 && !formula.includes("!");
  const index = isShared ? nextShared() : 0;
  const textAt = isShared ? undefined : shiftedFormula(formula);
  let out = "";
  for (let i = 0; i < values.length; i++) {
    let text: string;
    if (textAt !== undefined) text = `<f>${escaped(fileFormula(textAt(0, i)))}</f>`;
    else if (i === 0)
      text = `<f t="shared" ref="${lettersOf(column)}${row}:${lettersOf(last)}${row}" si="${index}">${escaped(fileFormula(formula))}</f>`;
    else text = `<f t="shared" si="${index}"/>`;
    out += `<c r="${lettersOf(column + i)}${row}"${look}>${text}<v>${numberXml(values[i] as number)}</v></c>`;
  }
  return out;
}
