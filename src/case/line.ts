import type { FormulaCode, Input, Rule, ValueFormula } from "../kernel/formula";

/** How monthly values become a year's: a flow adds up, a stock is that of the last month, a factor is averaged. */
export type YearRule = "sum" | "last" | "average";

/** One kind of line of a business case: a formula for one month, bound to drivers and other lines. */
export interface LineKind extends ValueFormula {
  readonly year: YearRule;
  /** The parsed formula, where a person wrote it in the case; of all other kinds it is generated. */
  readonly code?: FormulaCode;
}

/** Whether values are plain numbers, such as an index around 1 or a number of agents, although they have no unit: no shares. */
export const isFactor = ({ unit, year }: LineKind): boolean => unit === "1" && year === "average";

/** What a line kind says of itself; units of inputs in words of {@link parseUnit}, `row:` for a line's whole row. */
interface LineText {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly year?: YearRule;
  readonly inputs: Readonly<Record<string, string>>;
  readonly rules?: readonly Rule[];
  readonly formula: string;
}

/** Declares a kind of line. */
export function defineLine({ inputs, year = "sum", ...text }: LineText): LineKind {
  return {
    ...text,
    year,
    source: "docs/method.md",
    examples: [],
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, unit]) => [name, inputOf(name, unit)])),
  };
}

/** An input of a line is described by what it is bound to; here only its kind and unit count. */
function inputOf(label: string, unit: string): Input {
  if (unit.startsWith("row:")) return { label, unit: unit.slice(4), kind: "series" };
  if (unit === "choice") return { label, kind: "text", optional: true };
  if (unit === "logical") return { label, kind: "logical", optional: true };
  return { label, unit, optional: true };
}
