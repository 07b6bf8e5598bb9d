import { checkInput, sameShape, type Argument } from "./check-inputs";
import { readDrivers } from "./drivers";
import { FormulaError, isError } from "./error";
import type { Callee } from "./evaluate";
import type { FormulaCode, InputCode } from "./formula";
import { messages } from "./messages";
import { nearest } from "./nearest";
import { prepare, type Runner } from "./prepare";
import { takeBack } from "./scratch";
import type { Series, Table, Value } from "./value";

/** What a call gives back: a value, numbers to spill down, a table, or an error with a message. */
export type Result = number | string | boolean | Series | Table | FormulaError;

/** Formulas ready to be called, by name. */
export interface Library {
  /** Calls a formula with positional arguments as Excel hands them over (`null` for one left out). */
  call(name: string, args: readonly Argument[]): Result;
  /** A formula as other formulas and the lines of a case call it: with values already checked. */
  callee(name: string): Callee | undefined;
}

/** Makes formulas callable. Each is compiled when it is first called, so that start-up costs nothing. */
export function createLibrary(codes: Readonly<Record<string, FormulaCode>>): Library {
  const runners = new Map<string, Runner>();
  const codeOf = (name: string): FormulaCode | undefined =>
    Object.hasOwn(codes, name) ? codes[name] : undefined;
  const runner = (code: FormulaCode): Runner => {
    let known = runners.get(code.name);
    if (known === undefined) runners.set(code.name, (known = prepare(code, callee)));
    return known;
  };
  const callee: Library["callee"] = (name) => {
    const code = codeOf(name);
    if (code === undefined) return undefined;
    return (args) => {
      const values = code.inputs.map((input, i) => args[i] ?? input.default ?? null);
      return values.find(isError) ?? (runner(code)(values) as Value);
    };
  };
  const call: Library["call"] = (name, args) => {
    const code = codeOf(name);
    if (code === undefined)
      return new FormulaError("#VALUE!", messages.unknownFormula(name, nearest(name, Object.keys(codes))));
    takeBack();
    const values = checkArguments(code, args);
    return isError(values) ? values : outcome(runner(code)(values));
  };
  return { call, callee };
}

/** Every argument checked, in the order of the inputs; the first thing that is wrong instead. */
function checkArguments({ name, inputs }: FormulaCode, args: readonly Argument[]): Value[] | FormulaError {
  if (args.length > inputs.length)
    return new FormulaError("#VALUE!", messages.tooManyArguments(name, args.length, inputs.length));
  if (inputs[0]?.drivers !== undefined) return readDrivers(inputs[0].name, inputs[0].drivers, args[0]);
  const values: Value[] = [];
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] as InputCode;
    const value = checkInput(input, args[i]);
    if (isError(value)) return value;
    values.push(value);
    if (input.sameShapeAs === undefined) continue;
    if (!sameShape(args[i], args[placeOf(input.sameShapeAs, inputs)])) {
      return new FormulaError("#VALUE!", messages.otherShape(input.name, input.sameShapeAs));
    }
  }
  return values;
}

function placeOf(name: string, inputs: readonly InputCode[]): number {
  let place = 0;
  while (inputs[place]?.name !== name) place++;
  return place;
}

/** A person sees two kinds of error only: bad input, and no answer. */
function outcome(value: Value | Table): Result {
  if (value === null) return new FormulaError("#N/A", messages.divisionByZero());
  if (!isError(value) || value.kind === "#VALUE!" || value.kind === "#N/A") return value as Result;
  return new FormulaError("#N/A", value.message);
}
