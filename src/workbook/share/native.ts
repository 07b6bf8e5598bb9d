/** One argument of a call, as it stands in the formula; calls of ours inside it are already replaced. */
export interface ArgumentText {
  readonly text: string;
  readonly kind: "reference" | "literal" | "expression" | "missing";
  /** Size of a range, array constant or name for cells, where it is known. */
  readonly rows?: number;
  readonly columns?: number;
}

/** The helper cells 1 to 100 of the shared copy, as absolute references: one below the other, and side by side. */
export interface Periods {
  readonly column: string;
  readonly row: string;
}

/** What a call becomes in a workbook for people without the add-in. */
export type NativeForm =
  | {
      /** Without a leading "=". */
      readonly formula: string;
      readonly needs?: {
        /** It refers to the helper cells. */
        readonly periodsColumn?: boolean;
        /** It must be entered as an array formula to mean the same. */
        readonly array?: boolean;
      };
      /** How closely it equals the function, as a relative difference; 1e-9 unless said. */
      readonly tolerance?: number;
    }
  /** There is no native form; why, for people: "a simulation (seed 7)". */
  | { readonly value: string };

/** Gives the native form of a function (named as in the registry: "LABOR.LOADED"). Never throws, unknown names included. */
export type Native = (name: string, given: readonly ArgumentText[], periods: Periods) => NativeForm;
