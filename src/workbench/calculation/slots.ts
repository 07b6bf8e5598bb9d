import { columnName, quotedSheetName } from "../model/address";
import { CellError } from "../model/cellValue";
import type { CallSite } from "./callSite";
import type { FormulaEngine } from "./formulaEngine";

/** Where a call's answer lies in the engine. */
interface Slot {
  readonly sheet: number;
  readonly row: number;
  rows: number;
  columns: number;
}

const busy = new CellError("#BUSY!");

/**
 * Hidden sheets of the engine in which the answers of custom functions lie. Formulas point there instead of
 * calling: single values one below the other, matrices each in rows of their own.
 */
export class Slots {
  private readonly slots = new Map<CallSite, Slot>();
  private readonly singles: number;
  private readonly matrices: number;
  private nextSingle = 0;
  private nextMatrixRow = 0;

  constructor(
    private readonly engine: FormulaEngine,
    private readonly names: { singles: string; matrices: string },
  ) {
    this.singles = engine.addSheet(names.singles);
    this.matrices = engine.addSheet(names.matrices);
  }

  /** The reference that stands for the call in a formula. */
  reference(site: CallSite): string {
    const slot = this.slots.get(site) ?? this.place(site);
    const name = slot.sheet === this.singles ? this.names.singles : this.names.matrices;
    const from = `${quotedSheetName(name)}!$A$${slot.row + 1}`;
    return slot.rows === 1 && slot.columns === 1
      ? from
      : `${from}:$${columnName(slot.columns - 1)}$${slot.row + slot.rows}`;
  }

  /** Puts the answer into the engine; true where its size, and so the reference, changed. */
  update(site: CallSite): boolean {
    site.isChanged = false;
    const slot = this.slots.get(site);
    const { rows, columns } = sizeOf(site);
    if (slot && slot.rows === rows && slot.columns === columns) {
      this.write(site, slot);
      return false;
    }
    this.place(site);
    return true;
  }

  forget(site: CallSite): void {
    this.slots.delete(site);
  }

  private place(site: CallSite): Slot {
    const { rows, columns } = sizeOf(site);
    const isSingle = rows === 1 && columns === 1;
    const slot = isSingle
      ? { sheet: this.singles, row: this.nextSingle++, rows, columns }
      : { sheet: this.matrices, row: this.nextMatrixRow, rows, columns };
    if (!isSingle) this.nextMatrixRow += rows;
    this.slots.set(site, slot);
    this.write(site, slot);
    site.isChanged = false;
    return slot;
  }

  private write(site: CallSite, slot: Slot): void {
    for (let row = 0; row < slot.rows; row++)
      for (let column = 0; column < slot.columns; column++)
        this.engine.setValue(
          slot.sheet,
          slot.row + row,
          column,
          site.cells?.[row]?.[column] ?? valueless(site),
        );
  }
}

const sizeOf = ({ cells }: CallSite): { rows: number; columns: number } => ({
  rows: cells?.length ?? 1,
  columns: cells?.[0]?.length ?? 1,
});

const valueless = (site: CallSite) => (site.cells ? "" : busy);
