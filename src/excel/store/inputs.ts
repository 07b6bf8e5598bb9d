import { cellAddress, parseArea } from "../../workbook/formula-text/address";
import { inBatches } from "../batches";
import type { Built } from "../workbook/built";
import type { InputCell } from "./merge";

/** Where the cells of the drivers are: found by their names, so that they may have been moved. */
export interface InputPlaces {
  readonly sheet: string;
  /** The row of each driver, by path. */
  readonly rows: ReadonlyMap<string, number>;
  /** The column of the base, and of each scenario in its order. */
  readonly first: number;
  readonly scenarios: readonly (string | undefined)[];
}

/** The name of the cells above the columns of the scenarios, the base first. */
const HEADER = "in_scenarios";

/** Finds the cells of the drivers; undefined where the sheet or its names are gone. */
export async function findInputs(
  context: Excel.RequestContext,
  built: Built,
): Promise<InputPlaces | undefined> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, formula]));
  const header = placeOf(formulas.get(HEADER));
  if (header === undefined) return undefined;
  const rows = new Map<string, number>();
  for (const [name, path] of Object.entries(built.drivers)) {
    const place = placeOf(formulas.get(name));
    if (place?.sheet === header.sheet) rows.set(path, place.top);
  }
  const scenarios = [undefined, ...built.case.scenarios.map(({ id }) => id)];
  return { sheet: header.sheet, rows, first: header.left, scenarios };
}

/** `='Inputs'!$F$13:$H$13` as a sheet and the corner of its cells. */
function placeOf(formula: string | undefined): { sheet: string; top: number; left: number } | undefined {
  const [, quoted, bare, address] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula ?? "") ?? [];
  const area = address === undefined ? undefined : parseArea(address);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return area && sheet !== undefined ? { sheet, top: area.top, left: area.left } : undefined;
}

/** What the cells of the drivers hold. */
export async function readInputs(context: Excel.RequestContext, places: InputPlaces): Promise<InputCell[]> {
  const { sheet, rows, first, scenarios } = places;
  if (rows.size === 0) return [];
  const top = Math.min(...rows.values());
  const bottom = Math.max(...rows.values());
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(`${cellAddress(top, first)}:${cellAddress(bottom, first + scenarios.length - 1)}`)
    .load("values");
  await context.sync();
  return [...rows].flatMap(([path, row]) =>
    scenarios.map((scenario, i): InputCell => ({
      path,
      scenario,
      value: (range.values[row - top] as unknown[])[i],
      address: `${sheet}!${cellAddress(row, first + i)}`,
    })),
  );
}

/** A number to write for a driver, of the base or a scenario; null for a blank. */
export interface InputChange {
  readonly path: string;
  readonly scenario: string | undefined;
  readonly value: number | null;
}

/** Cells that go to Excel together. */
const TOGETHER = 200;

/** Writes numbers into the cells of drivers and reads them back; the changes that Excel did not keep. */
export async function writeInputs(
  context: Excel.RequestContext,
  { sheet, rows, first, scenarios }: InputPlaces,
  changes: readonly InputChange[],
): Promise<InputChange[]> {
  const own = context.workbook.worksheets.getItem(sheet);
  const cells: Excel.Range[] = [];
  await inBatches(context, changes, TOGETHER, ({ path, scenario, value }) => {
    const cell = own.getRange(cellAddress(rows.get(path) as number, first + scenarios.indexOf(scenario)));
    cell.values = [[value ?? ""]];
    cells.push(cell.load("values"));
  });
  return changes.filter(({ value }, i) => (cells[i] as Excel.Range).values[0]?.[0] !== (value ?? ""));
}
