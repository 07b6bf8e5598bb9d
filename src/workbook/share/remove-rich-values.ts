import type { PackageEdit } from "../package/edit";
import type { Cell, CellValue, Span, WorkbookModel } from "../package/model/types";
import { editCell, type CellEdits } from "./cell-edits";
import type { RichValue, RichValues } from "./rich-values";

/** Pictures in cells are content; everything else is an add-in's or a service's data behind the cell. */
const isPicture = ({ type }: RichValue): boolean => type === "_localImage";

/** The value that people without the add-in see: for an entity, the text it shows. */
export function plainValue(cell: Cell, rich: RichValues | undefined): CellValue {
  const index = cell.valueMetadata === undefined ? undefined : rich?.valueOf(cell.valueMetadata);
  const text = index === undefined ? undefined : rich?.values[index]?.text;
  const isError = typeof cell.value === "object" && cell.value !== null;
  return isError && text !== undefined ? text : cell.value;
}

/**
 * Removes entities and other data behind cells, and leaves plain values; pictures in cells stay. Gives false where
 * the data is so entangled with other metadata (of cube functions) that it was left alone.
 */
export function removeRichValues(
  { package: opened, sheets }: WorkbookModel,
  rich: RichValues,
  edit: PackageEdit,
  edits: CellEdits,
): boolean {
  if (!rich.isAlone) return false;
  const kept = rich.values.flatMap((value, index) => (isPicture(value) ? [index] : []));
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      const index = cell.valueMetadata === undefined ? undefined : rich.valueOf(cell.valueMetadata);
      if (cell.valueMetadata === undefined || (index !== undefined && kept.includes(index))) continue;
      editCell(edits, sheet, cell, { ...contentOf(cell), value: plainValue(cell, rich) });
    }
  }
  const related = opened.relationships(opened.workbookPart).filter(({ isExternal }) => !isExternal);
  const dataParts = related.filter(({ type }) => /\/(rd[A-Z]\w*|richStyles|richValueRel)$/.test(type));
  if (kept.length === 0) {
    edit.remove(dataParts.map(({ target }) => target));
    if (rich.hasFormulaMetadata)
      edit.replace(
        rich.parts.metadata,
        rich.metadataSpans.map((span) => ({ ...span, text: "" })),
      );
    else edit.remove([rich.parts.metadata]);
  } else {
    const needed = /\/(rdRichValue|rdRichValueStructure|richValueRel)$/;
    edit.remove(dataParts.filter(({ type }) => !needed.test(type)).map(({ target }) => target));
    keepPictures(rich, kept, edit);
  }
  return true;
}

/** What stays of a cell that loses the data behind its value. */
function contentOf({ formula, formulaMetadata }: Cell) {
  if (formula === undefined || formula.kind === "data-table") return {};
  const { text, area } = formula;
  return { formula: text, formulaMetadata, ...(area === undefined ? {} : { area }) };
}

/** Removes all values but the pictures, and counts anew: structures, values, and the list that cells point to. */
function keepPictures(rich: RichValues, kept: readonly number[], edit: PackageEdit): void {
  const { parts, values, structures, counts, links } = rich;
  const structuresKept = [...new Set(kept.map((index) => values[index]?.structure ?? 0))];
  edit.replace(parts.structures, [
    ...recounted(counts.structures, structuresKept.length),
    ...structures.flatMap(({ span }, index) =>
      structuresKept.includes(index) ? [] : [{ ...span, text: "" }],
    ),
  ]);
  const newStructure = ({ structure }: RichValue) => String(structuresKept.indexOf(structure));
  edit.replace(parts.values, [
    ...recounted(counts.values, kept.length),
    ...values.map((value, index) =>
      kept.includes(index)
        ? { ...value.structureSpan, text: newStructure(value) }
        : { ...value.span, text: "" },
    ),
  ]);
  // No cell points to the values that are gone any more; their places in the list must point to something.
  const newIndex = (value: number) => String(Math.max(0, kept.indexOf(value)));
  edit.replace(
    parts.metadata,
    links.map(({ value, span }) => ({ ...span, text: newIndex(value) })),
  );
}

function recounted(span: Span | undefined, count: number) {
  return span === undefined ? [] : [{ ...span, text: String(count) }];
}
