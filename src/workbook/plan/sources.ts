import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { inputColumn, sourcesFirstRow, type InputsLayout } from "./input-page";
import { column, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import { cell } from "./ranges";
import { look, withFormat, type CellStyle } from "./style";

const columns = { title: 2, number: 3, year: 4, address: 5, license: 6, drivers: 7 } as const;

/** Where the numbers come from: each source once, with how many drivers rest on it. */
export function planSources(context: PlanContext, inputs: InputsLayout): SheetDraft {
  const draft = new SheetDraft(sheetName.sources, tabColor.control);
  putHead(draft, context, context.text.sources.title, columns.drivers);
  putLinks(draft, context, [columns.number, columns.year]);
  const { sources } = context.source;
  draft.put(
    5,
    columns.title,
    sources.length > 0 ? context.text.sources.note : context.text.sources.noNote,
    look.note,
  );
  draft.fill(6, columns.title, columns.drivers, look.header);
  const center = { ...look.header, align: { horizontal: "center", vertical: "center" } } as const;
  draft.put(6, columns.title, context.text.common.source, look.header);
  draft.put(6, columns.number, context.text.common.nr, center);
  draft.put(6, columns.year, context.text.sources.year, center);
  draft.put(6, columns.address, context.text.sources.address, look.header);
  draft.put(6, columns.license, context.text.sources.license, look.header);
  draft.put(6, columns.drivers, context.text.sources.drivers, look.headerRight);
  const line: CellStyle = {
    border: { bottom: { line: "thin", color: "C9D1D9" } },
    align: { vertical: "center", wrap: true },
  };
  sources.forEach((source, i) => {
    const row = sourcesFirstRow + i;
    draft.put(row, columns.title, source.title, line);
    draft.put(row, columns.number, `S${i + 1}`, {
      ...line,
      align: { horizontal: "center", vertical: "center" },
    });
    draft.put(
      row,
      columns.year,
      source.year ?? null,
      withFormat({ ...line, align: { horizontal: "center", vertical: "center" } }, "0"),
    );
    draft.put(row, columns.address, source.address ?? null, line);
    draft.put(row, columns.license, source.license ?? null, line);
    const used = [...context.results.model.drivers.values()].filter(
      (entry) => entry.source === source.id && inputs.rowOf.has(entry.path),
    ).length;
    draft.formula(
      row,
      columns.drivers,
      `COUNTIF(${inputColumn(inputs, inputs.source)},${cell(row, columns.number)})`,
      used,
      withFormat(line, format.count),
    );
    draft.height(
      row,
      Math.max(source.title.length / TITLE, (source.address?.length ?? 0) / ADDRESS) > 1 ? 32 : 18,
    );
  });
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(columns.title, columns.title, 60);
  draft.width(columns.number, columns.year, 9);
  draft.width(columns.address, columns.address, 58);
  draft.width(columns.license, columns.license, 24);
  draft.width(columns.drivers, columns.drivers, 10);
  draft.freeze = { row: sourcesFirstRow, column: 1 };
  return draft;
}

/** About so many characters fit in a line of the column. */
const TITLE = 62;
const ADDRESS = 60;
