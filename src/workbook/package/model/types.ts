import type { WorkbookPackage } from "../open";

/** What a cell shows when it cannot show a value: "#N/A", "#DIV/0!" and so on. */
export interface CellError {
  readonly error: string;
}

/** A cell's content or its formula's last result, as the file keeps it. Dates are numbers; null is a blank. */
export type CellValue = number | string | boolean | CellError | null;

/** A stretch of a part's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell's formula. */
export interface CellFormula {
  /** Without the leading "="; one that the file shares among cells is written out for this cell. "" for a data table. */
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "data-table";
  /** Where the result of an array formula stands: "B2:C4". */
  readonly area?: string;
  /** Formulas of one group are kept in the file as one text, in one of their cells. */
  readonly group?: string;
}

/** One cell with content. Rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Index into the workbook's cell formats. */
  readonly style: number;
  readonly formula: CellFormula | undefined;
  /** 1-based indexes into the workbook's metadata: of the formula (dynamic arrays), of the value (entities, images). */
  readonly formulaMetadata: number | undefined;
  readonly valueMetadata: number | undefined;
  /** The cell's element in the sheet's part. */
  readonly span: Span;
}

/** A run of rows or columns, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** One tab of the workbook. Chart sheets and the like have no cells. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly kind: "worksheet" | "other";
  /** "" where the file says of a sheet of another kind only that it is there. */
  readonly part: string;
  /** The cells in the file's order: row by row. */
  readonly cells: readonly Cell[];
  cell(row: number, column: number): Cell | undefined;
  readonly hiddenRows: readonly Run[];
  readonly hiddenColumns: readonly Run[];
  /** Cells merged into one: "B2:C2". */
  readonly merged: readonly string[];
  /** What stands before the element names in the sheet's part: "" or, say, "x:". */
  readonly prefix: string;
}

/** A name for cells, a value or a formula. */
export interface DefinedName {
  readonly name: string;
  /** Without the leading "=". */
  readonly text: string;
  /** The sheet on which alone the name is known. */
  readonly sheet?: string;
  readonly isHidden: boolean;
}

/** A table (Insert > Table) with its columns' names from left to right. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly part: string;
  /** Its cells, header and totals rows included. */
  readonly area: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** A formula that stands in no cell: what it belongs to, and where its text stands in the file. */
export interface LooseFormula {
  readonly kind: "name" | "table column" | "table total" | "conditional format" | "data validation";
  /** Without a leading "=". */
  readonly text: string;
  /** The sheet it works on; a name's only where it is known on one sheet alone. */
  readonly sheet?: string;
  /** The name; `Table[Column]`; or the cells formatted or validated: "B2:B9 D4". */
  readonly where: string;
  readonly part: string;
  readonly span: Span;
}

/** Everything of a workbook that checking and sharing read. */
export interface WorkbookModel {
  readonly package: WorkbookPackage;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
  /** The formulas of names, tables, conditional formats and data validation. */
  readonly looseFormulas: readonly LooseFormula[];
  /** Number format of each cell format (the index is a cell's `style`). */
  readonly numberFormats: readonly string[];
  /** The other workbooks it reads: formulas name the first of them [1]. Undefined where the file does not say. */
  readonly externalBooks: readonly (string | undefined)[];
  /** Whether day 0 of its dates is 1 January 1904, as in workbooks from old Macs: serials are 1,462 smaller. */
  readonly usesDate1904: boolean;
  readonly calculation: { readonly isIterative: boolean; readonly isManual: boolean };
}

/** A remark on a cell: an old-style note or a threaded comment. */
export interface Comment {
  readonly sheet: string;
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

/** What a file carries besides its sheets, much of it unseen in Excel. */
export interface WorkbookExtras {
  /** Document properties by the names people know: "Author", "Company", and the file's own. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly comments: readonly Comment[];
  /** Names of people outside comments and properties: who refreshed a pivot table, who reserved the file. */
  readonly people: readonly string[];
  /** What parts of the file point to outside of it: links, data sources, linked pictures. */
  readonly externalTargets: readonly {
    readonly part: string;
    readonly kind: string;
    readonly target: string;
  }[];
  readonly customXml: readonly { readonly part: string; readonly namespace: string }[];
  /** Add-ins that the file opens or keeps settings for; `id` as the add-in's maker gave it. */
  readonly webExtensions: readonly { readonly part: string; readonly id: string }[];
  /** Parts with data behind cells: entities with their cards, pictures in cells. */
  readonly richValues: readonly string[];
  readonly pivotCaches: readonly { readonly part: string; readonly hasRecords: boolean }[];
  /** Parts that say how to reach data sources. */
  readonly connections: readonly string[];
  readonly printerSettings: readonly string[];
  /** Files embedded in the workbook. */
  readonly embedded: readonly string[];
  /** The folder in which Excel last saved it. */
  readonly savedIn: string | undefined;
}
