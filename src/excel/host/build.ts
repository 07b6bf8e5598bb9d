import type { Case } from "../../case/schema/case";
import type { WorkbookStore } from "../store/workbook-store";
import { plainError, type ExcelWords } from "../words";
import type { Built } from "../workbook/built";
import { Foreign } from "../workbook/own-sheets";
import type { PreparedWorkbook } from "../workbook/prepared";
import { NotAsWritten } from "../workbook/send";
import type { PreparedSheet } from "../workbook/step";
import { writeWorkbook, type SheetNews } from "../workbook/write";

/** A workbook that is worked out beside the page. */
export interface Making {
  readonly workbook: PreparedWorkbook;
  next(): Promise<PreparedSheet>;
  end(): void;
}

/** How far building has come, sheet by sheet. */
export interface Progress {
  readonly sheets: readonly {
    readonly name: string;
    readonly state: "waiting" | "writing" | "done";
    readonly detail?: string;
  }[];
}

/** What building needs. */
export interface BuildSetup {
  readonly store: WorkbookStore;
  readonly words: ExcelWords;
  readonly prepare: (source: Case, signal?: AbortSignal) => Promise<Making>;
  readonly now: () => number;
}

/**
 * Builds the workbook of a case into the one that is open. Where it fails or is stopped, an earlier build is put back;
 * without one, everything that was written goes.
 * @throws Error whose message a person can read; the signal's reason where it was stopped
 */
export async function buildInto(
  { store, words, prepare, now }: BuildSetup,
  source: Case,
  progress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const earlier = store.built();
  const run = async (of: Case, stop: AbortSignal | undefined, note: string | undefined): Promise<void> => {
    const making = await prepare(of, stop);
    try {
      stop?.throwIfAborted();
      const { workbook } = making;
      const about = { drivers: workbook.drivers, lines: workbook.lines, case: of };
      const news = progressOf(workbook.sheets, words, progress, note);
      const sheets = await writeWorkbook({
        workbook,
        next: () => making.next(),
        earlier: store.built(),
        record: (own) =>
          store.keepBuilt({ ...about, at: null, sheets: [...own, ...gone(store.built(), own)] }),
        progress: news,
        signal: stop,
      });
      await store.keepBuilt({ ...about, at: now(), sheets });
    } finally {
      making.end();
    }
  };
  try {
    await run(source, signal, undefined);
  } catch (error) {
    if (store.built() !== earlier) {
      if (earlier?.at == null) await store.keepBuilt(null);
      else await run(earlier.case, undefined, words.restoring);
    }
    if (signal.aborted) throw signal.reason;
    throw inWords(error, words);
  }
}

/** Sheets of an earlier build that are not among the new ones are still ours until they are taken out. */
const gone = (earlier: Built | null, own: readonly { readonly id: string }[]): Built["sheets"] =>
  (earlier?.sheets ?? []).filter(({ id }) => !own.some((one) => one.id === id));

function inWords(error: unknown, words: ExcelWords): Error {
  if (error instanceof Foreign)
    return new Error(
      error.kind === "sheet" ? words.foreignSheet(error.foreign) : words.foreignName(error.foreign),
    );
  if (error instanceof NotAsWritten) return new Error(words.notAsWritten(error.cell));
  return plainError(error, words);
}

/** Turns news of single sheets into the state of all. */
function progressOf(
  names: readonly string[],
  words: ExcelWords,
  tell: (progress: Progress) => void,
  note: string | undefined,
): (sheet: string, news: SheetNews) => void {
  const sheets = new Map<string, Progress["sheets"][number]>(
    names.map((name) => [name, { name, state: "waiting" }]),
  );
  tell({ sheets: [...sheets.values()] });
  return (name, news) => {
    const detail = detailOf(news, words, note);
    sheets.set(name, { name, state: news.state, ...(detail !== undefined && { detail }) });
    tell({ sheets: [...sheets.values()] });
  };
}

function detailOf(news: SheetNews, words: ExcelWords, note: string | undefined): string | undefined {
  if (news.state === "writing") return news.waiting === undefined ? note : words.waiting[news.waiting];
  if (news.differs !== undefined) return words.differs(news.differs);
  const cells = words.cells(news.filled);
  return news.without.length === 0
    ? cells
    : words.without(
        cells,
        news.without.map((part) => words.parts[part]),
      );
}
