import { invalidArgument } from "../hostError";
import { orNotFound, Range } from "../model/range";
import { normalizedColor } from "../model/cellStyle";
import { copyOfSheet } from "../model/copySheet";
import type { PageLayout } from "../model/pageLayout";
import type { Workbook } from "../model/workbook";
import { Worksheet } from "../model/worksheet";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry, WireMethod } from "../protocol/surface";
import { ChartsOfSheet } from "./charts";
import { eventMethods, type EventRegistrations } from "./eventMethods";
import { FreezePanes } from "./freezePanes";
import { asFlag, asNumber, asText, read, readWrite } from "./members";
import { NamesOfScope } from "./names";
import { PageBreaks } from "./pageBreaks";
import { RangeAreas } from "./rangeAreas";
import { rangesAt } from "./ranges";
import { TablesOfScope } from "./tables";

/** `workbook.worksheets` */
export class Worksheets {
  constructor(readonly workbook: Workbook) {}
}

const visible = (workbook: Workbook, visibleOnly: boolean): Worksheet[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

/** The sheet before (-1) or after (1) another; null at the end. */
function neighbor(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const { sheets } = sheet.workbook;
  for (let index = sheet.position + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.visibility === "Visible")) return other;
  }
  return null;
}

const findSheet = (workbook: Workbook, args: CallArguments): Worksheet | null => workbook.sheet(args.text(0));

const ranges: Record<string, WireMethod<Worksheet>> = {
  GetRange: (sheet, args) => sheet.range(args.optionalText(0)),
  GetRanges: (sheet, args) => new RangeAreas(sheet, rangesAt(args.text(0), sheet)),
  GetCell: (sheet, args) => sheet.range("A1").cell(args.integer(0), args.integer(1)),
  GetRangeByIndexes: (sheet, args) =>
    sheet.range("A1").at(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
  /** On an empty sheet Excel answers with the top left cell. */
  GetUsedRange: (sheet, args) => usedRange(sheet, args.flag(0)) ?? sheet.range("A1"),
  GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args.flag(0)),
};

const usedRange = (sheet: Worksheet, valuesOnly: boolean): Range | null => {
  const rect = sheet.usedRect(valuesOnly);
  return rect && new Range(sheet, rect);
};

/** Describes worksheets and their collection. */
export function addWorksheets(registry: SurfaceRegistry, events: EventRegistrations): void {
  registry
    .add(Worksheets, {
      name: "WorksheetCollection",
      item: ({ workbook }, args) => orNotFound(findSheet(workbook, args)),
      items: ({ workbook }) => workbook.sheets,
      methods: {
        Add: ({ workbook }, args) => workbook.addSheet(args.optionalText(0)),
        GetActiveWorksheet: ({ workbook }) => workbook.activeSheet,
        GetItemOrNullObject: ({ workbook }, args) => findSheet(workbook, args),
        GetCount: ({ workbook }, args) => visible(workbook, args.flag(0)).length,
        GetFirst: ({ workbook }, args) => visible(workbook, args.flag(0))[0] ?? null,
        GetLast: ({ workbook }, args) => visible(workbook, args.flag(0)).at(-1) ?? null,
        ...eventMethods("WorksheetCollection", events),
      },
    })
    .add(Worksheet, {
      name: "Worksheet",
      identity: ["Id"],
      properties: {
        Id: read((sheet) => sheet.id),
        Name: readWrite(
          (sheet) => sheet.name,
          (sheet, value) => sheet.rename(asText(value)),
        ),
        Position: readWrite(
          (sheet) => sheet.position,
          (sheet, value) => sheet.moveTo(asNumber(value)),
        ),
        Visibility: readWrite(
          (sheet) => sheet.visibility,
          (sheet, value) => sheet.setVisibility(asText(value)),
        ),
        TabColor: readWrite((sheet) => sheet.tabColor, setTabColor),
        ShowGridlines: read((sheet) => sheet.showGridlines),
        ShowHeadings: read((sheet) => sheet.showHeadings),
        StandardWidth: read((sheet) => sheet.standardWidth),
        StandardHeight: read((sheet) => sheet.standardHeight),
      },
      writes: { Gridlines: setGridlines, Headings: setHeadings },
      links: {
        Charts: (sheet) => new ChartsOfSheet(sheet),
        Tables: (sheet) => new TablesOfScope(sheet.workbook, sheet),
        Names: (sheet) => new NamesOfScope(sheet.workbook, sheet),
        FreezePanes: (sheet) => new FreezePanes(sheet),
        PageLayout: (sheet): PageLayout => sheet.pageLayout,
        HorizontalPageBreaks: (sheet) => new PageBreaks(sheet, "rows"),
        VerticalPageBreaks: (sheet) => new PageBreaks(sheet, "columns"),
        Protection: (sheet) => sheet.protection,
      },
      methods: {
        Activate: (sheet) => sheet.activate(),
        Delete: (sheet) => sheet.delete(),
        Calculate: (sheet, args) => sheet.workbook.calculation.recalculate(args.flag(0)),
        Copy: (sheet, args) => copy(sheet, args),
        GetNext: (sheet, args) => orNotFound(neighbor(sheet, 1, args.flag(0))),
        GetNextOrNullObject: (sheet, args) => neighbor(sheet, 1, args.flag(0)),
        GetPrevious: (sheet, args) => orNotFound(neighbor(sheet, -1, args.flag(0))),
        GetPreviousOrNullObject: (sheet, args) => neighbor(sheet, -1, args.flag(0)),
        ...ranges,
        ...eventMethods("Worksheet", events),
      },
    });
}

function setTabColor(sheet: Worksheet, value: unknown): void {
  const color = asText(value);
  sheet.tabColor = color === "" ? "" : (normalizedColor(color) ?? refuse());
  sheet.layoutChanged();
}

function refuse(): never {
  throw invalidArgument();
}

function setGridlines(sheet: Worksheet, value: unknown): void {
  sheet.showGridlines = asFlag(value);
  sheet.layoutChanged();
}

function setHeadings(sheet: Worksheet, value: unknown): void {
  sheet.showHeadings = asFlag(value);
  sheet.layoutChanged();
}

/** Excel.WorksheetPositionType: "None" puts the copy at the end. */
function copy(sheet: Worksheet, args: CallArguments): Worksheet {
  const type = args.optionalText(0) ?? "None";
  const relativeTo = args.object(1, Worksheet);
  const last = sheet.workbook.sheets.length;
  const positions: Record<string, number | undefined> = {
    None: last,
    End: last,
    Beginning: 0,
    Before: relativeTo?.position,
    After: relativeTo ? relativeTo.position + 1 : undefined,
  };
  const position = positions[type];
  if (position === undefined) throw invalidArgument();
  const made = copyOfSheet(sheet);
  made.moveTo(Math.min(position, last));
  return made;
}
