import { patiently, type Patience } from "../patience";
import type { Built, OwnSheet } from "./built";
import { putNames, removeNames } from "./names";
import { emptyLayout, emptySheet, placesFor, removeSheets, type Place } from "./own-sheets";
import type { PreparedWorkbook } from "./prepared";
import { firstDifferent } from "./read-back";
import { sendChunk } from "./send";
import type { Dispensable, PreparedSheet } from "./step";

/** How far a sheet has come. */
export type SheetNews =
  | { readonly state: "writing"; readonly waiting?: "typing" | "busy" | undefined }
  | {
      readonly state: "done";
      readonly filled: number;
      /** What Excel refused of it. */
      readonly without: readonly Dispensable[];
      /** The first cell in which Excel comes to another result. */
      readonly differs?: string | undefined;
    };

/** What is written, and what must be known of the workbook it goes to. */
export interface Writing {
  readonly workbook: PreparedWorkbook;
  /** The sheets one by one, in the order of the workbook. */
  readonly next: () => Promise<PreparedSheet>;
  readonly earlier: Built | null;
  /** Keeps which sheets are ours before anything is written on them: after a crash they are still known. */
  readonly record: (sheets: readonly OwnSheet[]) => Promise<void>;
  readonly progress: (sheet: string, news: SheetNews) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a workbook's sheets into the one that is open, in place of an earlier build and beside everything else.
 * Where it fails, or is stopped, new sheets are taken out again; those of an earlier build may be half written then.
 * @returns the sheets that are ours now
 * @throws Foreign, NotAsWritten, the signal's reason, or what Excel says
 */
export function writeWorkbook(writing: Writing): Promise<readonly OwnSheet[]> {
  return Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const { workbook, earlier, record, signal } = writing;
    const places = await patiently(() => placesFor(context, workbook.sheets, earlier?.sheets ?? []), {
      signal,
    });
    try {
      await record(places.map(({ name, id }) => ({ name, id })));
      const own = new Set([...workbook.sheets, ...(earlier?.sheets ?? []).map(({ name }) => name)]);
      const before = new Set(Object.keys(earlier?.drivers ?? {}));
      await patiently(() => putNames(context, workbook.names, own, before), { signal });
      const done: [Place, PreparedSheet, Dispensable[]][] = [];
      for (const place of places) {
        const sheet = await writing.next();
        const without = await writeSheet(context, place, sheet, writing);
        done.push([place, sheet, without]);
        writing.progress(place.name, { state: "done", filled: sheet.filled, without });
      }
      for (const [place, sheet, without] of done) {
        const differs = await patiently(() => compared(context, place, workbook), { signal });
        if (differs !== undefined)
          writing.progress(place.name, { state: "done", filled: sheet.filled, without, differs });
      }
      const kept = new Set(places.map(({ id }) => id));
      const gone = (earlier?.sheets ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
      await patiently(async () => {
        await removeSheets(context, gone);
        context.workbook.worksheets.getItem((places[0] as Place).id).activate();
        await context.sync();
      });
      return places.map(({ name, id }) => ({ name, id }));
    } catch (error) {
      // An earlier build that is whole keeps its sheets and names: it is put back over them.
      const isFresh = earlier?.at == null;
      const added = isFresh ? [...places, ...(earlier?.sheets ?? [])] : places.filter(({ isNew }) => isNew);
      if (isFresh) await patiently(() => removeNames(context, workbook.names));
      const ids = [...new Set(added.map(({ id }) => id))];
      await patiently(() => removeSheets(context, ids));
      throw error;
    }
  });
}

/** Writes one sheet; what Excel refused of it. */
async function writeSheet(
  context: Excel.RequestContext,
  place: Place,
  sheet: PreparedSheet,
  { progress, signal }: Writing,
): Promise<Dispensable[]> {
  const waiting = (why: "typing" | "busy" | null): void =>
    progress(place.name, { state: "writing", waiting: why ?? undefined });
  const patience: Patience = { signal, waiting };
  progress(place.name, { state: "writing" });
  if (!place.isNew) {
    await patiently(() => emptySheet(context, place.id), patience);
    await emptyLayout(context, place.id);
  }
  const without = new Set<Dispensable>();
  for (const chunk of sheet.chunks) {
    const refused = await sendChunk(context, place.id, chunk, patience);
    if (refused !== undefined) without.add(refused);
  }
  return [...without];
}

/** Compares what Excel calculates with what our engine says: the first cell that differs. */
async function compared(
  context: Excel.RequestContext,
  { name, id }: Place,
  { expected }: PreparedWorkbook,
): Promise<string | undefined> {
  const list = expected[name] ?? [];
  if (list.length === 0) return undefined;
  const used = context.workbook.worksheets.getItem(id).getUsedRange(true).load("values,rowIndex,columnIndex");
  await context.sync();
  return firstDifferent(list, used.values as unknown[][], used.rowIndex + 1, used.columnIndex + 1);
}
