/** Cells that are selected in the sheet, with the text that they show. */
export interface Selected {
  readonly address: string;
  readonly text: readonly (readonly string[])[];
}

/** The selected cells, as far as there is anything in them. */
export function selectedCells(): Promise<Selected> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const used = range.getUsedRangeOrNullObject(true).load("address,text");
    range.load("address");
    await context.sync();
    return used.isNullObject
      ? { address: range.address, text: [] }
      : { address: used.address, text: used.text };
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
