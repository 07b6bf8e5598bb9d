import { checkInput, sameShape, type Argument } from "./check-inputs";
import { readDrivers } from "./drivers";
import { FormulaError, isError } from "./error";
import type { Callee } from "./evaluate";
import type { FormulaCode, InputCode } from "./formula";
import { messages } from "./messages";
import { nearest } from "./nearest";
import { prepare, type Runner } from "./prepare";
import { takeBack } from "./scratch";
import { isSeries, type Series, type Table, type Value } from "./value";

/** What a call gives back: a value, numbers to spill down, a table, or an error with a message. */
export type Result = number | string | boolean | Series | Table | FormulaError;

/** Formulas ready to be called, by name. */
export interface Library {
  /** Calls a formula with positional arguments as Excel hands them over (`null` for one left out). */
  call(name: string, args: readonly Argument[]): Result;
  /** A formula as other formulas and the lines of a case call it: with values already checked. */
  callee(name: string): Callee | undefined;
}

/** A formula with what runs it. */
interface Prepared {
  readonly code: FormulaCode;
  readonly run: Runner;
}

/** Makes formulas callable. Each is compiled when it is first called, so that start-up costs nothing. */
export function createLibrary(codes: Readonly<Record<string, FormulaCode>>): Library {
  const known = new Map<string, Prepared>();
  const find = (name: string): Prepared | undefined => {
    let found = known.get(name);
    if (found !== undefined || !Object.hasOwn(codes, name)) return found;
    const code = codes[name] as FormulaCode;
    known.set(name, (found = { code, run: prepare(code, callee) }));
    return found;
  };
  const callee: Library["callee"] = (name) => {
    if (!Object.hasOwn(codes, name)) return undefined;
    return (args) => {
      const { code, run } = find(name) as Prepared;
      const values = code.inputs.map((input, i) => args[i] ?? input.default ?? null);
      return values.find(isError) ?? (run(values) as Value);
    };
  };
  const call: Library["call"] = (name, args) => {
    const found = find(name);
    if (found === undefined)
      return new FormulaError("#VALUE!", messages.unknownFormula(name, nearest(name, Object.keys(codes))));
    takeBack();
    const values = checkArguments(found.code, args);
    return isError(values) ? values : outcome(found.run(values));
  };
  return { call, callee };
}

/** Every argument checked, in the order of the inputs; the first thing that is wrong instead. */
function checkArguments({ name, inputs }: FormulaCode, args: readonly Argument[]): Value[] | FormulaError {
  if (args.length > inputs.length)
    return new FormulaError("#VALUE!", messages.tooManyArguments(name, args.length, inputs.length));
  if (inputs[0]?.drivers !== undefined) return readDrivers(inputs[0].name, inputs[0].drivers, args[0]);
  const values = new Array<Value>(inputs.length);
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] as InputCode;
    const value = checkInput(input, args[i]);
    if (isError(value)) return value;
    values[i] = value;
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

/** A person sees two kinds of error only, bad input and no answer; and no zero has a sign. */
function outcome(value: Value | Table): Result {
  if (value === null) return new FormulaError("#N/A", messages.divisionByZero());
  if (!isError(value)) return unsigned(value) as Result;
  return value.kind === "#VALUE!" || value.kind === "#N/A" ? value : new FormulaError("#N/A", value.message);
}

/** -0 as 0, in rows too: a cell would show it, and 1 / -0 is another number than 1 / 0. */
function unsigned(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  return isSeries(value) ? Array.from(value as readonly unknown[], unsigned) : value;
}
