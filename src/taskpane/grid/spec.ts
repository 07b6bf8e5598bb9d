import type { MenuEntry } from "../view/menu";

/** A column of a table. Its name is the field that it shows of every row. */
export type Column =
  | { readonly kind: "driver"; readonly name: string; readonly short: string }
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly short: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly kind: "yes"; readonly name: string; readonly short: string }
  | { readonly kind: "text"; readonly name: string; readonly short: string }
  | {
      readonly kind: "shown";
      readonly name: string;
      readonly short: string;
      readonly unit: string;
      readonly text: (row: Row) => string;
    };

/** A row: where its fields stand in the case, and what it is called. */
export interface Row {
  readonly path: string;
  readonly key: string;
  readonly name: string;
  /** Class of a colored square in front of the name. */
  readonly swatch?: string;
}

/** A table in which a list of the case is entered. */
export interface GridSpec {
  /** Path of the list in the case; it names the table too. */
  readonly list: string;
  readonly title: string;
  /** Heading of the first column; the names can be typed where rows have names of their own. */
  readonly first: { readonly heading: string; readonly named: boolean };
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Sets of columns, of which one is shown at a time where there is little room. */
  readonly sets?: readonly {
    readonly id: string;
    readonly label: string;
    readonly columns: readonly string[];
  }[];
  /** Last row: what it is called, and what it says. */
  readonly foot?: { readonly name: string; readonly text: string };
  /** How rows are added: at once, or by choosing what the row is about. Without it rows can only be filled in. */
  readonly add?:
    | { readonly label: string; readonly run: () => void }
    | { readonly label: string; readonly choices: readonly MenuEntry[] };
  /** Rows may be duplicated, moved and deleted. */
  readonly change?: { readonly duplicate: boolean; readonly move: boolean };
  /** Rows may be pasted, each with these fields beside what is pasted. */
  readonly paste?: Readonly<Record<string, unknown>>;
}

/** Field of the first column where rows have names. */
export const NAME = "name";
