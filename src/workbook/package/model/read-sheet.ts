import { shiftFormula } from "../../formula-text/shift";
import { FormulaUnreadable } from "../../formula-text/unreadable";
import { cellAddress, lastColumn } from "../../formula-text/address";
import type { WorkbookPackage } from "../open";
import { quoted, refusals } from "../problem";
import { readCell, type Position } from "./read-cell";
import { readRule, ruleElements } from "./read-rules";
import type { Cell, LooseFormula, Run, Sheet } from "./types";

/** A sheet's place in the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly part: string;
}

/** Reads a worksheet's part. `cellsLeft` is how many cells may still be read. */
export function readSheet(
  opened: WorkbookPackage,
  entry: SheetEntry,
  sharedStrings: readonly string[],
  cellsLeft: number,
): { sheet: Sheet; rules: LooseFormula[] } {
  const { name, part } = entry;
  const xml = opened.xml(part);
  const written: Cell[] = [];
  const rules: LooseFormula[] = [];
  const hiddenRows: Run[] = [];
  const hiddenColumns: Run[] = [];
  const position: Position = { row: 0, column: 1 };
  let prefix = "";
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    const kind = Object.hasOwn(ruleElements, xml.local) ? ruleElements[xml.local] : undefined;
    if (kind !== undefined) rules.push(...readRule(xml, kind, name, part));
    else if (xml.local === "c") {
      written.push(readCell(xml, position, sharedStrings, part));
      if (written.length > cellsLeft) {
        throw refusals.tooLarge(
          "the number of its cells",
          `more than ${opened.limits.cells}`,
          String(opened.limits.cells),
        );
      }
    } else if (xml.local === "row") {
      position.row = Number(xml.attribute("r") ?? position.row + 1);
      position.column = 1;
      if (isTrue(xml.attribute("hidden"))) addRun(hiddenRows, position.row, position.row);
    } else if (xml.local === "col" && isTrue(xml.attribute("hidden"))) {
      addRun(hiddenColumns, Number(xml.attribute("min")), Number(xml.attribute("max")));
    } else if (xml.depth === 1) prefix = xml.rawName.slice(0, -xml.local.length);
  }
  const cells = expandShared(written, part);
  const byPlace = new Map(cells.map((cell) => [cell.row * (lastColumn + 1) + cell.column, cell]));
  const sheet: Sheet = {
    ...entry,
    kind: "worksheet",
    cells,
    cell: (row, column) => byPlace.get(row * (lastColumn + 1) + column),
    hiddenRows,
    hiddenColumns,
    prefix,
  };
  return { sheet, rules };
}

/** A flag attribute's meaning. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function addRun(runs: Run[], first: number, last: number): void {
  const previous = runs.at(-1);
  if (previous !== undefined && previous.last + 1 === first)
    runs[runs.length - 1] = { first: previous.first, last };
  else runs.push({ first, last });
}

/** Writes every shared formula out for its own cell. */
function expandShared(cells: readonly Cell[], part: string): Cell[] {
  const firsts = new Map<string, Cell>();
  for (const cell of cells) {
    const { formula } = cell;
    if (formula?.group !== undefined && formula.text !== "") firsts.set(formula.group, cell);
  }
  return cells.map((cell) => {
    const { formula } = cell;
    if (formula?.group === undefined) return cell;
    const first = firsts.get(formula.group);
    const address = `${quoted(part)}, cell ${cellAddress(cell.row, cell.column)}`;
    if (first?.formula === undefined) throw refusals.damaged(`the shared formula of ${address} is missing`);
    if (formula.text !== "") return cell;
    try {
      const text = shiftFormula(first.formula.text, cell.row - first.row, cell.column - first.column);
      return { ...cell, formula: { ...formula, text } };
    } catch (problem) {
      if (problem instanceof FormulaUnreadable)
        throw refusals.damaged(`the shared formula of ${address} cannot be read`);
      throw problem;
    }
  });
}
