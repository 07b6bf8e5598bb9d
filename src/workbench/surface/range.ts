import { invalidArgument } from "../hostError";
import { ConditionalFormats } from "../model/conditionalFormats";
import { placeOf } from "../model/chart";
import { clearHyperlinks, hyperlinkOf, setHyperlink } from "../model/hyperlinks";
import { merge, unmerge } from "../model/merge";
import { group, ungroup } from "../model/outline";
import { copyInto } from "../model/copyRange";
import { orNotFound, Range } from "../model/range";
import {
  clearContents,
  formulas,
  numberFormats,
  texts,
  values,
  valueTypes,
  write,
  writeNumberFormats,
} from "../model/rangeContent";
import { clearStyle, commonStyle } from "../model/rangeStyle";
import { deleteCells, insertCells } from "../model/shift";
import { setHidden } from "../model/sizes";
import { DataValidation } from "../model/validation";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry, WireMethod, WireProperty } from "../protocol/surface";
import { asFlag, asRecord, read, readWrite } from "./members";
import { areaOf } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { optionalRangeArgument, rangeArgument } from "./ranges";
import { TablesOfRange } from "./tables";

const content: Record<string, WireProperty<Range>> = {
  Values: readWrite(values, write),
  Formulas: readWrite(formulas, write),
  FormulasLocal: readWrite(formulas, write),
  Text: read(texts),
  ValueTypes: read(valueTypes),
  NumberFormat: readWrite(numberFormats, writeNumberFormats),
  NumberFormatLocal: readWrite(numberFormats, writeNumberFormats),
  Hyperlink: readWrite(hyperlinkOf, (range, value) => setHyperlink(range, asRecord(value))),
};

const place: Record<string, WireProperty<Range>> = {
  Address: read((range) => range.address),
  AddressLocal: read((range) => range.address),
  RowIndex: read((range) => range.rect.row),
  ColumnIndex: read((range) => range.rect.column),
  RowCount: read((range) => range.rect.rows),
  ColumnCount: read((range) => range.rect.columns),
  CellCount: read((range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount)),
  IsEntireColumn: read((range) => range.isEntireColumn),
  IsEntireRow: read((range) => range.isEntireRow),
  Top: read((range) => placeOf(range).Top),
  Left: read((range) => placeOf(range).Left),
  Height: read((range) => placeOf(range).Height),
  Width: read((range) => placeOf(range).Width),
  HasSpill: read((range) => range.spillParent() !== null),
  RowHidden: readWrite(
    ({ sheet, rect }) => sheet.hiddenRows.has(rect.row),
    (range, value) => setHidden(range, "rows", asFlag(value)),
  ),
  ColumnHidden: readWrite(
    ({ sheet, rect }) => sheet.hiddenColumns.has(rect.column),
    (range, value) => setHidden(range, "columns", asFlag(value)),
  ),
  Style: read((range) => commonStyle(areaOf(range), "styleName")),
};

const count = (args: CallArguments): number => args.optionalInteger(0) ?? 1;

const otherRanges: Record<string, WireMethod<Range>> = {
  GetCell: (range, args) => range.cell(args.integer(0), args.integer(1)),
  GetRow: (range, args) => range.row(args.integer(0)),
  GetColumn: (range, args) => range.column(args.integer(0)),
  GetLastCell: (range) => range.cell(range.rect.rows - 1, range.rect.columns - 1),
  GetLastRow: (range) => range.row(range.rect.rows - 1),
  GetLastColumn: (range) => range.column(range.rect.columns - 1),
  GetEntireRow: (range) => range.entireRow(),
  GetEntireColumn: (range) => range.entireColumn(),
  GetOffsetRange: (range, args) => range.offset(args.integer(0), args.integer(1)),
  GetResizedRange: (range, args) => range.resizedBy(args.integer(0), args.integer(1)),
  GetAbsoluteResizedRange: (range, args) => range.resizedTo(args.integer(0), args.integer(1)),
  GetRowsAbove: (range, args) => range.rowsAbove(count(args)),
  GetRowsBelow: (range, args) => range.rowsAbove(-count(args)),
  GetColumnsBefore: (range, args) => range.columnsBefore(count(args)),
  GetColumnsAfter: (range, args) => range.columnsBefore(-count(args)),
  GetBoundingRect: (range, args) => range.boundingWith(rangeArgument(args, 0, range.sheet)),
  GetIntersection: (range, args) => orNotFound(range.intersectionWith(rangeArgument(args, 0, range.sheet))),
  GetIntersectionOrNullObject: (range, args) => range.intersectionWith(rangeArgument(args, 0, range.sheet)),
  GetUsedRange: (range, args) => orNotFound(range.used(args.flag(0))),
  GetUsedRangeOrNullObject: (range, args) => range.used(args.flag(0)),
  GetSurroundingRegion: (range) => range.surroundingRegion(),
  GetSpillParent: (range) => orNotFound(spilled(range).spillParent()),
  GetSpillParentOrNullObject: (range) => spilled(range).spillParent(),
  GetSpillingToRange: (range) => orNotFound(spilled(range).spillingTo()),
  GetSpillingToRangeOrNullObject: (range) => spilled(range).spillingTo(),
  GetTables: (range, args) => new TablesOfRange(range, args.flag(0)),
};

/** Spills exist once all values are there. */
function spilled(range: Range): Range {
  if (range.cellCount !== 1) throw invalidArgument("The range must be a single cell.");
  range.sheet.workbook.calculation.ensure();
  return range;
}

const changes: Record<string, WireMethod<Range>> = {
  Clear: (range, args) => clear(range, args.optionalText(0) ?? "All"),
  Insert: (range, args) => insertCells(range, args.text(0)),
  Delete: (range, args) => deleteCells(range, args.text(0)),
  Merge: (range, args) => merge(range, args.flag(0)),
  Unmerge: (range) => unmerge(range),
  Group: (range, args) => group(range, args.text(0)),
  Ungroup: (range, args) => ungroup(range, args.text(0)),
  Select: (range) => range.sheet.workbook.select(range),
  Calculate: (range) => range.sheet.workbook.calculation.recalculate(false),
  SetDirty: (range) => range.sheet.workbook.calculation.recalculate(false),
  CopyFrom: (range, args) => {
    const source = optionalRangeArgument(args, 0, range.sheet);
    if (!source) throw invalidArgument();
    return copyInto(range, source, args.optionalText(1) ?? "All", args.flag(2), args.flag(3));
  },
  /** The client asks this before it cuts a large array into several writes. */
  _ValidateArraySize: (range, args) => {
    if (args.integer(0) !== range.rect.rows || args.integer(1) !== range.rect.columns)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  },
};

function clear(range: Range, what: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(what))
    throw invalidArgument();
  if (what === "All" || what === "Contents") clearContents(range);
  if (what === "All" || what === "Formats") clearStyle(areaOf(range));
  if (what !== "Contents" && what !== "Formats") clearHyperlinks(range);
  if (what === "All") {
    new ConditionalFormats(range).clear();
    new DataValidation(range).clear();
    unmerge(range);
  }
}

/** Describes ranges. */
export function addRanges(registry: SurfaceRegistry): void {
  registry.add(Range, {
    name: "Range",
    properties: { ...content, ...place },
    links: {
      Format: (range) => new RangeFormat(areaOf(range)),
      Worksheet: (range) => range.sheet,
      DataValidation: (range) => new DataValidation(range),
      ConditionalFormats: (range) => new ConditionalFormats(range),
    },
    methods: { ...otherRanges, ...changes },
  });
}
