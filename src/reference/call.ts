import { checkInput, type Argument } from "../kernel/check-inputs";
import { FormulaError, isError } from "../kernel/error";
import { messages } from "../kernel/messages";
import { nearest } from "../kernel/nearest";
import type { DataArgument } from "./data-function";
import { dataFunctions } from "./functions";

/** Calls a function with positional arguments as Excel hands them over (`null` for one left out). */
export function callData(name: string, args: readonly Argument[]): number | string | FormulaError {
  const called = dataFunctions.find((one) => one.name === name);
  if (called === undefined) {
    const names = dataFunctions.map((one) => one.name);
    return new FormulaError("#VALUE!", messages.unknownFormula(name, nearest(name, names)));
  }
  const inputs = Object.entries(called.inputs);
  if (args.length > inputs.length)
    return new FormulaError("#VALUE!", messages.tooManyArguments(name, args.length, inputs.length));
  const values: DataArgument[] = [];
  for (const [i, [input, about]] of inputs.entries()) {
    const value = checkInput({ name: input, ...about }, args[i]);
    if (isError(value)) return value;
    values.push(value as DataArgument);
  }
  return called.answer(values);
}
