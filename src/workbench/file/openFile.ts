import {
  type DefinedNameModel,
  Workbook as FileWorkbook,
  type Worksheet as FileSheet,
} from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { FunctionCatalog } from "../functions/catalog";
import { parseRect } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readCells } from "./fileCells";
import { readCharts } from "./fileCharts";
import { readFormula } from "./fileFormula";
import { readLayout } from "./fileLayout";
import { readRules } from "./fileRules";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Replaces what is in the workbook by the content of an .xlsx file, and calculates it. Rejects, and changes nothing,
 * where the bytes are no such file. Resolves with sentences about what could not be taken over.
 */
export async function openFile(
  workbook: Workbook,
  bytes: Uint8Array,
  catalog: FunctionCatalog,
): Promise<string[]> {
  const file = await parse(bytes);
  const sheets = replaceSheets(workbook, file.worksheets);
  const problems = readNames(file, workbook, sheets, catalog);
  for (const [index, sheet] of sheets.entries()) {
    const from = file.worksheets[index] as FileSheet;
    readLayout(from, sheet);
    readCells(from, sheet, catalog);
    readRules(from, sheet);
  }
  // Charts name cells of other sheets, and take their place from the sizes of cells.
  for (const [index, sheet] of sheets.entries()) readCharts(file.worksheets[index] as FileSheet, sheet);
  workbook.calculation.structureChanged();
  for (const sheet of sheets) sheet.layoutChanged();
  const active = sheets[file.views[0]?.activeTab ?? 0];
  if (active?.visibility === "Visible") active.activate();
  const view = workbook.activeSheet;
  const cell = file.worksheets[view.position]?.views[0]?.activeCell;
  workbook.select(view.range(cell && parseRect(cell) ? cell : "A1"));
  return problems;
}

async function parse(bytes: Uint8Array): Promise<FileWorkbook> {
  installChartSupport();
  const file = new FileWorkbook();
  try {
    await file.xlsx.load(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`This file can't be read as an .xlsx workbook: ${reason}`);
  }
  if (file.worksheets.length === 0)
    throw new Error("This file can't be read as an .xlsx workbook: it has no sheets.");
  return file;
}

/** The new sheets stand before the old ones go: a workbook always has one. */
function replaceSheets(workbook: Workbook, from: readonly FileSheet[]): Worksheet[] {
  const before = [...workbook.sheets];
  for (const item of [...workbook.names.of(null), ...before.flatMap((sheet) => workbook.names.of(sheet))])
    item.delete();
  for (const sheet of before) sheet.cells.clear();
  before.forEach((sheet, index) => sheet.rename(`~ ${index}`));
  const sheets = from.map(({ name }) => workbook.addSheet(name));
  sheets[from.findIndex(({ state }) => state === "visible")]?.activate();
  for (const sheet of before) sheet.delete();
  from.forEach(({ state }, index) => sheets[index]?.setVisibility(visibilities[state]));
  return sheets;
}

function readNames(
  file: FileWorkbook,
  workbook: Workbook,
  sheets: readonly Worksheet[],
  catalog: FunctionCatalog,
): string[] {
  const left: string[] = [];
  for (const entry of file.definedNames.model) {
    if (entry.name.startsWith("_xlnm")) continue;
    const sheet = entry.localSheetId === undefined ? null : (sheets[entry.localSheetId] ?? null);
    try {
      const item = workbook.names.add(entry.name, `=${readFormula(meaningOf(entry), catalog)}`, sheet);
      item.visible = entry.hidden !== true;
    } catch {
      left.push(entry.name);
    }
  }
  return left.length === 0 ? [] : [`Names that the workbench does not know how to keep: ${left.join(", ")}.`];
}

const meaningOf = ({ ranges, formulaExpression, rawText }: DefinedNameModel): string =>
  formulaExpression ?? (ranges.length > 0 ? ranges.join(",") : (rawText ?? "#REF!"));
