import type { InputPlaces } from "./inputs";

/** Milliseconds to wait for more: a paste, or undo, changes many cells one after the other. */
const PAUSE = 120;

/** What the watcher must know of the cells that it watches. */
export interface Watched {
  /** Where the cells of the drivers are, as far as that is known. */
  places(): InputPlaces | undefined;
  /** Rows or columns came or went, or a sheet was renamed: the cells may be elsewhere. */
  moved(): void;
}

/**
 * Calls back when cells of the sheet of inputs were changed by somebody else than this add-in: the person in the sheet,
 * undo, a coauthor. Nothing is written from here, because every coauthor's Excel hears the same.
 */
export function watchInputs(watched: Watched, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  let sheet: { readonly id: string; readonly of: InputPlaces } | undefined;

  const isInputs = async (id: string): Promise<boolean> => {
    const places = watched.places();
    if (places === undefined) return false;
    if (sheet?.of !== places) {
      await Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(places.sheet).load("id");
        await context.sync();
        sheet = found.isNullObject ? undefined : { id: found.id, of: places };
      });
    }
    return sheet?.id === id;
  };

  const heard = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (ended || event.triggerSource === "ThisLocalAddin" || !(await isInputs(event.worksheetId))) return;
    if (event.changeType !== "RangeEdited") watched.moved();
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };

  void Excel.run(async (context) => {
    handler = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
  }).catch(() => undefined);

  return () => {
    ended = true;
    clearTimeout(timer);
    const added = handler;
    if (added === undefined) return;
    void Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
