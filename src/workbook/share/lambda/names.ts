import { plainFunctionName } from "../../formula-text/function-name";
import { tokenize } from "../../formula-text/tokens";
import type { DefinedName } from "../../package/model/types";
import { codes } from "../../../formulas/codes.generated";
import { isSeveral, takesRange } from "../native-arguments";
import type { ArgumentText, Native } from "../native";
import { ourFunction, typedName } from "../our-function";
import { lambdaText } from "./definition";

/** What the comment of every name of ours begins with: by it they are known when the functions are put back. */
export const NAME_COMMENT = "Sourcing Case: ";

/** Our functions as names of the workbook, for cells. Those that are no name give the reason as a value. */
export function namedForms(taken: ReadonlySet<string>): Native {
  return (name, given) => {
    const code = Object.hasOwn(codes, name) ? codes[name] : undefined;
    const text = taken.has(typedName(name).toLowerCase()) ? undefined : lambdaText(name);
    const isLifted = given.some((argument, i) => isSeveralForOne(code?.inputs[i], argument));
    if (code === undefined || text === undefined || isLifted || given.length > code.inputs.length)
      return { value: "it is not a name" };
    const args = given.map((argument) => argument.text).join(",");
    return {
      formula: `${typedName(name)}(${args})`,
      needsArray: true,
      note: `Calls the name ${typedName(name)} of this workbook.`,
    };
  };
}

const isSeveralForOne = (
  input: Parameters<typeof takesRange>[0] | undefined,
  argument: ArgumentText,
): boolean => input !== undefined && !takesRange(input) && isSeveral(argument);

/** The functions that a formula calls by the names of the workbook, as in the registry. */
export const namedIn = (formula: string): string[] =>
  tokenize(formula).flatMap(({ kind, text }) => {
    const isTyped = kind === "function" && !text.includes("_");
    return (isTyped ? ourFunction(text.slice(0, -1)) : undefined) ?? [];
  });

/** Whether a name stands for a function. */
export const isLambda = ({ text }: Pick<DefinedName, "text">): boolean => /^(?:_xlfn\.)?LAMBDA\(/i.test(text);

/** The formula without its calls of functions that the workbook itself defines by name. */
export function withoutNamed(formula: string, names: readonly DefinedName[]): string {
  const own = new Set(names.filter(isLambda).map(({ name }) => name.toUpperCase()));
  if (own.size === 0) return formula;
  return tokenize(formula)
    .map(({ kind, text }) =>
      kind === "function" && own.has(plainFunctionName(text.slice(0, -1))) ? "SUM(" : text,
    )
    .join("");
}
