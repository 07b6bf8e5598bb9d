import type { Cell, CellValue, Sheet, WorkbookModel } from "../package/model/types";
import { layout, valueMark } from "./layout";
import type { Replacement } from "./record";
import { workingsLayout } from "./workings";

/** A replacement as the "Shared copy" sheet lists it, with the formula that follows its place. */
export interface RecordedReplacement extends Replacement {
  readonly tracker: string;
}

/** The "Shared copy" sheets of a workbook, whatever they are called now. */
export function sharedSheets({ sheets }: WorkbookModel): Sheet[] {
  return sheets.filter(({ cells }) => cells.some(({ value }) => value === layout.mark));
}

/** The sheets with their helper cells, whatever they are called now. */
export function workingsSheets({ sheets }: WorkbookModel): Sheet[] {
  return sheets.filter(({ cells }) => cells.some(({ value }) => value === workingsLayout.mark));
}

/** What a "Shared copy" sheet lists, wherever rows and columns were inserted since. */
export function readReplacements(sheet: Sheet): RecordedReplacement[] {
  const heading = sheet.cells.find(({ value }) => value === layout.headings[0]);
  if (heading === undefined) return [];
  const headings = sheet.cells.filter(({ row }) => row === heading.row);
  const columns = layout.headings.map((name) => headings.find(({ value }) => value === name)?.column ?? 0);
  const rows = [...new Set(sheet.cells.filter(({ row }) => row > heading.row).map(({ row }) => row))];
  return rows.flatMap((row) => readReplacement(columns.map((column) => sheet.cell(row, column))) ?? []);
}

const kinds: readonly string[] = [
  "cell",
  "array formula",
  "spilling formula",
  "name",
  "table column",
  "table total",
  "conditional format",
  "data validation",
] satisfies Replacement["kind"][];

function readReplacement(cells: readonly (Cell | undefined)[]): RecordedReplacement | undefined {
  const [number, kind, sheet, where, before, now, note, value, , , tracker] = cells;
  const isListed = typeof number?.value === "number" && isKind(kind?.value);
  if (!isListed || typeof before?.value !== "string" || tracker?.formula === undefined) return undefined;
  const nowText = textOf(now?.value);
  const recorded = value?.value ?? null;
  const isArray = typeof recorded === "string" && /^\{.*\}$/s.test(recorded);
  return {
    kind: kind?.value as Replacement["kind"],
    sheet: textOf(sheet?.value) || undefined,
    where: textOf(where?.value),
    before: before.value.replace(/^=/, ""),
    now: nowText === valueMark ? undefined : nowText.replace(/^=/, ""),
    note: textOf(note?.value),
    value: recorded,
    ...(isArray ? { values: recorded } : {}),
    tracker: tracker.formula.text,
  };
}

function isKind(value: CellValue | undefined): boolean {
  return typeof value === "string" && kinds.includes(value);
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
