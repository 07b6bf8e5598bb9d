import { quoted } from "./quoted";
import type { FigureRow } from "./compare-figures";
import { type CompareWriter, first, header, putHeading } from "./compare-page";
import { column } from "./layout";
import { format } from "./number-format";
import type { PlanValue } from "./plan";
import { across, cell, fixed } from "./ranges";
import { color, look, withFormat } from "./style";

/** A group of figures, each with the part that is best for the buyer; gives the row below it. */
export function putGroup(
  writer: CompareWriter,
  title: string,
  list: readonly FigureRow[],
  start: number,
): number {
  const { draft, work, best, places } = writer;
  let row = start;
  putHeading(draft, title, best, row++);
  for (const one of list) {
    places.set(one.id, row);
    draft.put(row, column.label, one.label, look.label);
    draft.put(row, column.unit, one.unit, look.unit);
    const values = work.map((sheet) => one.of(sheet));
    writer.shownValues.set(one.id, values[writer.context.shown]?.value ?? "–");
    values.forEach((found, i) => {
      if (found === undefined)
        draft.put(row, first + i, i === 0 ? writer.context.text.compare.reference : "–", {
          font: { italic: true, color: color.muted },
          align: { horizontal: "right", vertical: "center" },
          format: format.text,
        });
      else
        draft.formula(
          row,
          first + i,
          found.formula,
          found.value,
          withFormat({ align: { horizontal: "right", vertical: "center" } }, one.format),
        );
    });
    if (one.better !== undefined && values.filter((value) => value !== undefined).length > 1)
      putBest(
        writer,
        one,
        row,
        values.map((value) => value?.value ?? null),
      );
    row++;
  }
  draft.height(row, 7);
  return row + 1;
}

/**
 * Names the best of a row, and marks its cell. Where several are as good it says so, and where some have no number it
 * says among how many it chose: nobody is left out in silence.
 */
function putBest(
  { draft, context, last, best }: CompareWriter,
  { better, withInhouse }: FigureRow,
  row: number,
  values: readonly PlanValue[],
): void {
  const from = withInhouse ? first : first + 1;
  if (last === from) return;
  const said = context.text.compare;
  const range = across(row, from, last);
  const extreme = `${better === "high" ? "MAX" : "MIN"}(${range})`;
  const names = `${fixed(header, from)}:${fixed(header, last)}`;
  const numbers = values.map((value, i) => (i + first >= from && typeof value === "number" ? value : NaN));
  const found = numbers.filter((value) => !Number.isNaN(value));
  const top = better === "high" ? Math.max(...found) : Math.min(...found);
  const equal = found.filter((value) => value === top).length;
  const name = equal > 1 ? said.equal : context.parts[numbers.indexOf(top)]?.name;
  const columns = last - from + 1;
  const among = found.length < columns ? `${said.among}${found.length}${said.withNumber}` : "";
  draft.formula(
    row,
    best,
    `IF(COUNT(${range})=0,"–",IF(COUNTIF(${range},${extreme})>1,${quoted(said.equal)},INDEX(${names},1,MATCH(${extreme},${range},0)))&IF(COUNT(${range})<COLUMNS(${range}),${quoted(said.among)}&COUNT(${range})&${quoted(said.withNumber)},""))`,
    found.length === 0 ? "–" : `${name}${among}`,
    look.label,
  );
  const own = cell(row, from);
  draft.conditions.push({
    cells: `${own}:${cell(row, last)}`,
    formula: `AND(ISNUMBER(${own}),${own}=${extreme})`,
    style: { font: { bold: true, color: color.okText }, fill: color.okFill },
  });
}
