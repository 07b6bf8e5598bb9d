import { FormulaError } from "../kernel/error";
import { shown } from "../kernel/messages";

/** `#VALUE!`: a name that is not known, with those it may have meant. */
export const unknown = (what: string, given: string, near: readonly string[]): FormulaError => {
  const meant = near.map((name) => `"${name}"`).join(" or ");
  return new FormulaError(
    "#VALUE!",
    `There is no ${what} ${shown(given)}${meant ? `; did you mean ${meant}?` : "."}`,
  );
};

/** `#N/A`: the name is known, but nothing could be sourced. `held` says what there is instead. */
export const noValue = (of: string, what: string, held?: string): FormulaError =>
  new FormulaError("#N/A", `${of}: no sourced value of ${what}${held ? ` (${held})` : ""}; enter your own.`);
