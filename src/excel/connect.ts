import type { Case } from "../case/schema/case";
import { createExcelHost, type ExcelHost } from "./host/excel-host";
import type { Making } from "./host/build";
import { readSeparators, type ExcelSeparators } from "./host/separators";
import type { Stored } from "./store/stored";
import { openWorkbookStore, type WorkbookStore } from "./store/workbook-store";
import { wordsFor } from "./words";

/** What the pane gives Excel's side. */
export interface Connecting {
  /** The language of the user interface: en-US. */
  readonly language: string;
  /** Checks stored texts; null where they are no case. */
  readonly read: (caseText: string, versionsText: string) => Stored | null;
  /** Works a case out beside the page. */
  readonly prepare: (source: Case, signal?: AbortSignal) => Promise<Making>;
}

/** The open workbook, for the pane. */
export interface Connected {
  readonly host: ExcelHost;
  readonly store: WorkbookStore;
  /** How this Excel writes numbers; undefined where it does not say. */
  readonly separators: ExcelSeparators | undefined;
}

/** Connects the pane with the workbook that is open. */
export async function connect({ language, read, prepare }: Connecting): Promise<Connected> {
  const words = wordsFor(language);
  const [store, separators] = await Promise.all([
    openWorkbookStore({ words, read, newId: workbookId }),
    readSeparators(),
  ]);
  return { host: createExcelHost(store, words, prepare), store, separators };
}

/**
 * An id for a workbook that has none yet. A page that is started anew before it was stored gets the same one: only so
 * it finds what was not stored.
 */
function workbookId(): string {
  const key = `sourcing-case-new:${Office.context.document.url ?? ""}`;
  try {
    const known = sessionStorage.getItem(key);
    if (known !== null) return known;
    const made = crypto.randomUUID();
    sessionStorage.setItem(key, made);
    return made;
  } catch {
    return crypto.randomUUID();
  }
}
