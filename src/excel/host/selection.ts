/** A cell that is selected: what it holds, and the format that it shows it in. */
export interface SelectedCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

/** Cells that are selected in the sheet. What they show may be rounded, scaled or cut; it is not asked for. */
export interface Selected {
  readonly address: string;
  readonly cells: readonly (readonly SelectedCell[])[];
}

/** The selected cells, as far as there is anything in them. */
export function selectedCells(): Promise<Selected> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const used = range.getUsedRangeOrNullObject(true).load("address,values,numberFormat");
    range.load("address");
    await context.sync();
    if (used.isNullObject) return { address: range.address, cells: [] };
    const formats = used.numberFormat as string[][];
    const values = used.values as SelectedCell["value"][][];
    return {
      address: used.address,
      cells: values.map((row, r) => row.map((value, c) => ({ value, format: formats[r]?.[c] ?? "General" }))),
    };
  });
}

/** Milliseconds to wait for the end of moving around. */
const PAUSE = 80;

/** Follows which cells are selected. */
export interface SelectionWatch {
  /** Address of the selected cells; undefined where that is not known. */
  address(): string | undefined;
  /** Calls back when others are selected. */
  watch(changed: () => void): () => void;
}

/** Makes a watch; nothing is asked of Excel before somebody watches. */
export function selectionWatch(): SelectionWatch {
  const watchers = new Set<() => void>();
  let address: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening = false;

  const read = async (): Promise<void> => {
    const found = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }).catch(() => undefined);
    if (found === address) return;
    address = found;
    watchers.forEach((watcher) => watcher());
  };

  const listen = (): void => {
    listening = true;
    void read();
    void Excel.run(async (context) => {
      const heard = async (): Promise<void> => {
        clearTimeout(timer);
        timer = setTimeout(() => void read(), PAUSE);
      };
      context.workbook.worksheets.onSelectionChanged.add(heard);
      // Another sheet has its own selection, and only its activation is told.
      context.workbook.worksheets.onActivated.add(heard);
      await context.sync();
    }).catch(() => undefined);
  };

  return {
    address: () => address,
    watch(changed) {
      watchers.add(changed);
      if (!listening) listen();
      return () => watchers.delete(changed);
    },
  };
}
