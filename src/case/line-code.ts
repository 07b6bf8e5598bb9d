import type { FormulaCode } from "../kernel/formula";
import type { LineKind } from "./line";
import { codes } from "./lines/codes.generated";

/** The parsed formula of a kind of line: generated with the product, or read from the case with the line. */
export function codeOf(kind: LineKind): FormulaCode {
  const code = kind.code ?? codes[kind.name];
  if (code === undefined) throw new Error(`The line kind ${kind.name} was not generated.`);
  return code;
}
