import { shiftedFormula } from "../../formula-text/shift";
import { FormulaUnreadable } from "../../formula-text/unreadable";
import { cellAddress, lastColumn } from "../../formula-text/address";
import type { Budget } from "../limits";
import type { WorkbookPackage } from "../open";
import { quoted, refusals } from "../problem";
import { readCell, type CellReading, type Position } from "./read-cell";
import { readRule, ruleElements } from "./read-rules";
import type { Cell, LooseFormula, Run, Sheet } from "./types";

/** A sheet's place in the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly part: string;
}

/** What reading sheets needs, and what all of them together may hold. */
export interface SheetReading extends Omit<CellReading, "part" | "sheet"> {
  readonly rules: Budget;
  /** Whether blank cells are wanted, too: a million of them may be formatted. */
  readonly withBlanks: boolean;
}

/** Reads a worksheet's part. */
export function readSheet(
  opened: WorkbookPackage,
  entry: SheetEntry,
  reading: SheetReading,
): { sheet: Sheet; rules: LooseFormula[] } {
  const { name, part } = entry;
  const xml = opened.xml(part);
  const written: Cell[] = [];
  const rules: LooseFormula[] = [];
  const hiddenRows: Run[] = [];
  const hiddenColumns: Run[] = [];
  const merged: string[] = [];
  const position: Position = { row: 0, column: 1 };
  const ofCells = { ...reading, part, sheet: name };
  const shared = new SharedFormulas(ofCells);
  let prefix = "";
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    const kind = Object.hasOwn(ruleElements, xml.local) ? ruleElements[xml.local] : undefined;
    if (kind !== undefined)
      for (const rule of readRule(xml, kind, name, part, reading.rules)) rules.push(rule);
    else if (xml.local === "c") {
      const cell = readCell(xml, position, ofCells);
      shared.count(cell);
      if (reading.withBlanks || hasContent(cell)) written.push(cell);
    } else if (xml.local === "row") {
      position.row = Number(xml.attribute("r") ?? position.row + 1);
      position.column = 1;
      if (isTrue(xml.attribute("hidden"))) addRun(hiddenRows, position.row, position.row);
    } else if (xml.local === "col" && isTrue(xml.attribute("hidden"))) {
      addRun(hiddenColumns, Number(xml.attribute("min")), Number(xml.attribute("max")));
    } else if (xml.local === "mergeCell") {
      reading.cells.take(1);
      merged.push(xml.attribute("ref") ?? "");
    } else if (xml.depth === 1) prefix = xml.rawName.slice(0, -xml.local.length);
  }
  const cells = shared.expand(written);
  const sheet: Sheet = {
    ...entry,
    kind: "worksheet",
    cells,
    cell: finder(cells),
    hiddenRows,
    hiddenColumns,
    merged,
    prefix,
  };
  return { sheet, rules };
}

/** Finds cells by their place; needs no memory where they stand in order, as Excel writes them. */
function finder(cells: readonly Cell[]): Sheet["cell"] {
  const placeOf = (row: number, column: number) => row * (lastColumn + 1) + column;
  const isBefore = (a: Cell, b: Cell) => placeOf(a.row, a.column) < placeOf(b.row, b.column);
  const isOrdered = cells.every((cell, index) => index === 0 || isBefore(cells[index - 1] as Cell, cell));
  if (!isOrdered) {
    const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
    return (row, column) => byPlace.get(placeOf(row, column));
  }
  return (row, column) => {
    const place = placeOf(row, column);
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { row: r, column: c } = cells[middle] as Cell;
      if (placeOf(r, c) < place) low = middle + 1;
      else high = middle;
    }
    const found = cells[low];
    return found?.row === row && found.column === column ? found : undefined;
  };
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

const hasContent = ({ value, formula, valueMetadata }: Cell): boolean =>
  value !== null || formula !== undefined || valueMetadata !== undefined;

/**
 * The shared formulas of a sheet. Their characters count as if written out, and as soon as a cell asks for them: a file
 * may ask for many times what it holds.
 */
class SharedFormulas {
  private readonly firsts = new Map<string, Cell>();
  /** Cells read before the formula that they share. */
  private readonly waiting = new Map<string, Cell[]>();
  private readonly shifted = new Map<string, ReturnType<typeof shiftedFormula>>();

  constructor(private readonly reading: CellReading) {}

  count(cell: Cell): void {
    const { group, text } = cell.formula ?? {};
    if (group === undefined) return;
    if (text !== "") {
      this.firsts.set(group, cell);
      this.waiting.get(group)?.forEach((one) => this.take(cell, one));
      this.waiting.delete(group);
      return;
    }
    const first = this.firsts.get(group);
    if (first !== undefined) this.take(first, cell);
    else if (this.waiting.get(group)?.push(cell) === undefined) this.waiting.set(group, [cell]);
  }

  /** The cells with each shared formula written out for its own cell. */
  expand(cells: Cell[]): Cell[] {
    for (const [one] of this.waiting.values())
      if (one !== undefined) throw refusals.damaged(`the shared formula of ${this.placeOf(one)} is missing`);
    if (this.firsts.size === 0) return cells;
    return cells.map((cell) => {
      const { formula } = cell;
      if (formula?.group === undefined || formula.text !== "") return cell;
      const first = this.firsts.get(formula.group) as Cell;
      try {
        const textAt = this.shifted.get(formula.group) ?? shiftedFormula(first.formula?.text ?? "");
        this.shifted.set(formula.group, textAt);
        const text = textAt(cell.row - first.row, cell.column - first.column);
        return { ...cell, formula: { ...formula, text } };
      } catch (problem) {
        if (problem instanceof FormulaUnreadable)
          throw refusals.damaged(`the shared formula of ${this.placeOf(cell)} cannot be read`);
        throw problem;
      }
    });
  }

  private take(first: Cell, cell: Cell): void {
    this.reading.formulaCharacters.take(first.formula?.text.length ?? 0, ` (${this.placeOf(cell)})`);
  }

  private placeOf({ row, column }: Cell): string {
    return `${quoted(this.reading.sheet)}, cell ${cellAddress(row, column)}`;
  }
}
