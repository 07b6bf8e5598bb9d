import type { FormulaError } from "../kernel/error";
import type { About, ChoiceInput, NumberInput, TextInput } from "../kernel/formula";

/** An input as its check left it: text or a number; null for one that was left out. */
export type DataArgument = string | number | null;

/** Everything there is to say about a function that reads sourced figures. */
export interface DataFunction extends About {
  readonly inputs: Readonly<Record<string, ChoiceInput | NumberInput | TextInput>>;
  readonly gives?: "number" | "text";
  /** How the figure is worked out, as the reference page shows it. */
  readonly definition: string;
  /** Answers a call whose inputs were checked. */
  readonly answer: (values: readonly DataArgument[]) => number | string | FormulaError;
}

/** Declares a function. */
export const defineDataFunction = (record: DataFunction): DataFunction => record;

/** Why none of these functions has a native Excel form. */
export const noExcelForm = "the figures are part of Sourcing Case.";
