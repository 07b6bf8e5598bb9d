import type { Case } from "../../case/schema/case";

/** An earlier state of the case, as the pane keeps it. */
export interface StoredVersion {
  readonly at: number;
  readonly label: string;
  /** A person froze it: it is never left out to make room. */
  readonly frozen?: boolean | undefined;
  readonly case: Case;
}

/** What the pane keeps: the case, and earlier states of it, newest first. */
export interface Stored {
  readonly case: Case;
  readonly versions: readonly StoredVersion[];
}
