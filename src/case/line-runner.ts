import { createLibrary, type Library } from "../kernel/call";
import type { FormulaCode } from "../kernel/formula";
import { prepare, type Runner } from "../kernel/prepare";
import { codes as formulaCodes } from "../formulas/codes.generated";
import type { LineKind } from "./line";
import { codeOf } from "./line-code";

export const library: Library = createLibrary(formulaCodes);
const runners = new WeakMap<FormulaCode, Runner>();

/** What runs a kind of line or figure on the values of its inputs. */
export function runnerOf(kind: LineKind): Runner {
  const code = codeOf(kind);
  let runner = runners.get(code);
  if (runner === undefined) runners.set(code, (runner = prepare(code, library.callee)));
  return runner;
}
