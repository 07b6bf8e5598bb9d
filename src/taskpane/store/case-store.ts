import type { Case } from "../../case/schema/case";

/** An earlier state of the case that a person can go back to. */
export interface Version {
  /** When it was left, in milliseconds since 1970. */
  readonly at: number;
  /** What was done next, in words; of a frozen one, its name. */
  readonly label: string;
  /** A person froze it under a name: it stays until they let it go. */
  readonly frozen?: boolean | undefined;
  readonly case: Case;
}

/** All that is kept: the case, and earlier states of it, newest first. */
export interface Saved {
  readonly case: Case;
  readonly versions: readonly Version[];
}

/**
 * Where cases live: the workbook, or the browser where there is none. Every method may fail with an Error whose message
 * a person can read.
 */
export interface CaseStore {
  /** Names this place among others, so that what was not stored in one workbook is never offered in another. */
  readonly key: string;
  /** What is stored; null where nothing is. */
  load(): Promise<Saved | null>;
  /** Stores, reads back what was stored, and fails unless it is the same. */
  save(saved: Saved): Promise<void>;
  /** Calls back when somebody else changed what is stored: the sheet's cells, a coauthor, another pane. */
  onOutsideChange(changed: () => void): () => void;
  /** Tells what others wrote that can't be taken over, in words, whenever that changes; none where all is well. */
  onRemarks?(tell: (remarks: readonly string[]) => void): () => void;
}

/** What is stored, as text; the same content always gives the same text. */
export const textOf = (saved: Saved): string => JSON.stringify(saved);

/** What the store was asked to keep is not what it kept. */
export class NotKept extends Error {}
