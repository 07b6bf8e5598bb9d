import { splice } from "./splice";
import { tokenize } from "./tokens";

/** Functions that came after Excel 2007: in a file their names carry a prefix, or Excel shows #NAME?. */
const LATER = new Set(["POISSON.DIST", "BETA.INV", "NORM.S.INV", "BINOM.DIST", "GAMMA.DIST"]);
const MAY_BE_LATER = /[A-Z]\.[A-Z]/;

/** A formula as the file format writes it. A function's token ends with its bracket. */
export function fileFormula(formula: string): string {
  if (!MAY_BE_LATER.test(formula)) return formula;
  const later = tokenize(formula).filter(
    ({ kind, text }) => kind === "function" && LATER.has(text.slice(0, -1).trim().toUpperCase()),
  );
  return splice(
    formula,
    later.map(({ start, end, text }) => ({ start, end, text: `_xlfn.${text}` })),
  );
}
