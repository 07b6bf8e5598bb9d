import type { Trouble } from "../trouble";

/** The sentences of this folder. */
export interface ExcelWords {
  readonly trouble: Readonly<Record<Exclude<Trouble, "other">, string>>;
  readonly other: (reason: string) => string;
  /** Beside a sheet that waits. */
  readonly waiting: { readonly typing: string; readonly busy: string };
  readonly cells: (count: number) => string;
  readonly without: (cells: string, what: readonly string[]) => string;
  /** What a sheet can be without. */
  readonly parts: Readonly<Record<"chart" | "outline" | "print", string>>;
  readonly differs: (cell: string) => string;
  readonly restoring: string;
  readonly foreignSheet: (name: string) => string;
  readonly foreignName: (name: string) => string;
  readonly notAsWritten: (cell: string) => string;
  readonly notKept: string;
  readonly unreadable: string;
  readonly newer: string;
  readonly notANumber: (cell: string, given: string, label: string) => string;
  readonly notAllowed: (cell: string, given: string, label: string, allowed: string) => string;
  readonly blank: (cell: string, label: string) => string;
  readonly notInSheet: string;
  readonly notBuilt: string;
  readonly chooseOneCell: string;
}
