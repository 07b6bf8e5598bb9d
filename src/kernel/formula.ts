import type { ErrorKind } from "./error";
import type { Tree } from "./tree";

/** What a person is told about an input, wherever it is shown: Excel's wizard, the pane, the reference page. */
interface Described {
  /** What a buyer calls it: "Base salary". */
  readonly label: string;
  /** Unit as {@link parseUnit} reads it; "1" for a plain number, rate or share. */
  readonly unit?: string;
  /** What it means where the label does not say it all. One sentence. */
  readonly meaning?: string;
}

/** What a number may be. `above` and `below` exclude the limit itself. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** May be left out. With a default, a blank is that default; without, the formula asks `given(name)`. */
interface Optional<T> {
  readonly default?: T;
  readonly optional?: true;
}

export type NumberInput = Described & NumberLimits & Optional<number> & { readonly kind?: "number" };
export type LogicalInput = Described & Optional<boolean> & { readonly kind: "logical" };
/** One of a few words, in any case. */
export type ChoiceInput = Described &
  Optional<string> & { readonly kind: "choice"; readonly choices: readonly string[] };
export type TextInput = Described & Optional<string> & { readonly kind: "text" };
/** A day: an Excel serial number, or ISO text such as 2026-11-22. */
export type DateInput = Described & Optional<number> & { readonly kind: "date" };

/** Numbers in one row or one column. */
export type SeriesInput = Described &
  NumberLimits & {
    readonly kind: "series";
    /** A blank cell counts as 0 (cash flows); elsewhere it is an error. */
    readonly blankIsZero?: true;
    /** The input that must have the same number of rows and columns. */
    readonly sameShapeAs?: string;
    /** Each number larger than the one before. */
    readonly ascending?: true;
    /** At least so many numbers. */
    readonly atLeast?: number;
  };
/** Numbers in rows and columns. */
export type GridInput = Described &
  NumberLimits & {
    readonly kind: "grid";
    /** At most so many rows, and columns. */
    readonly most: number;
  };
/** Days in one row or one column. */
export type DatesInput = Described & { readonly kind: "dates"; readonly sameShapeAs?: string };
/** Two columns, name and value: the inputs of other formulas by name or label, in any order. */
export type DriversInput = Described & { readonly kind: "drivers"; readonly of: readonly string[] };

export type Input =
  | NumberInput
  | LogicalInput
  | ChoiceInput
  | TextInput
  | DateInput
  | SeriesInput
  | GridInput
  | DatesInput
  | DriversInput;

/** A named part of a formula, shown as a line of its own in an explanation. */
export interface Step {
  readonly label: string;
  readonly formula: string;
}

/** What must hold between inputs. `message` may name inputs and steps in braces: "{agents} agents …". */
export interface Rule {
  readonly require: string;
  readonly error: Extract<ErrorKind, "#VALUE!" | "#N/A">;
  readonly message: string;
  /** Excel's own arithmetic fails there as well (it divides by zero), so that exported text need not say so. */
  readonly implied?: true;
}

/** A worked example; every example is a test, and the first ones are shown in the reference. */
export interface Example {
  /** Arguments by input name; what is left out is left out of the call. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly gives:
    | number
    | string
    | boolean
    | readonly (readonly unknown[])[]
    | { readonly error: "#VALUE!" | "#N/A"; readonly saying: string };
  /** Who published it, or how it was derived. */
  readonly source: string;
  /** Where only a rounded figure is published: the decimals printed. */
  readonly printedDecimals?: number;
  /** Relative tolerance where it isn't 1e-9. */
  readonly tolerance?: number;
}

/** One column of a table that a formula spills. */
export interface Column {
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  /** Running total of the column's formula down the rows. */
  readonly runningTotal?: true;
}

/** What there is to say about every function, whatever its result. */
export interface About {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly steps?: Readonly<Record<string, Step>>;
  readonly rules?: readonly Rule[];
  readonly examples: readonly Example[];
  /** Why no native Excel form exists, where none does: sharing then writes a dated value. */
  readonly noExcelForm?: string;
  /** Its code is loaded with its first call in a cell, so that the start-up script stays small. */
  readonly later?: true;
}
/** A formula that gives one value, or a column of numbers. */
export type ValueFormula = About & {
  readonly formula: string;
  readonly gives?: "number" | "text" | "column";
};
/** A formula that gives a table with a row per count. */
export type TableFormula = About & {
  readonly gives: "table";
  /** The counter's name, and the formulas of its first and last value. */
  readonly rows: { readonly counter: string; readonly from: string; readonly to: string };
  readonly columns: Readonly<Record<string, Column>>;
};

/** Everything there is to say about one cost formula. Each other form of it is read from this record. */
export type Formula = ValueFormula | TableFormula;

/** Declares a formula; the type keeps the names of its inputs. */
export const defineFormula = <const F extends Formula>(formula: F): F => formula;

/** What the number needs of an input: its kind and limits, without the words. */
export type InputCode = NumberLimits & {
  readonly name: string;
  readonly kind?: Input["kind"];
  readonly default?: number | boolean | string;
  readonly optional?: true;
  readonly choices?: readonly string[];
  readonly blankIsZero?: true;
  readonly sameShapeAs?: string;
  readonly ascending?: true;
  readonly atLeast?: number;
  readonly most?: number;
  /** For a list of drivers: those it may name. */
  readonly drivers?: readonly DriverCode[];
};

/** A driver is found by its name or its label. */
export type DriverCode = InputCode & { readonly label: string };

/** A formula with its texts parsed: what is generated, and all that runs when Excel calculates. */
export interface FormulaCode {
  readonly name: string;
  readonly inputs: readonly InputCode[];
  readonly steps?: readonly (readonly [name: string, tree: Tree])[];
  readonly rules?: readonly (readonly [tree: Tree, error: Rule["error"], message: string, implied?: true])[];
  /** The result; absent for a table. */
  readonly tree?: Tree;
  readonly table?: {
    readonly counter: string;
    readonly from: Tree;
    readonly to: Tree;
    readonly columns: readonly (readonly [name: string, label: string, tree: Tree, runningTotal?: true])[];
  };
}
