import { caseFunctions } from "../../../src/case/functions";
import { METRICS } from "../../../src/case/functions/metrics";
import { readingOf } from "../../../src/case/functions/reading";
import { CallError } from "../../../src/case/functions/record";
import { callFormula } from "../../../src/formulas/call";
import { codes } from "../../../src/formulas/codes.generated";
import { formulas } from "../../../src/formulas/registry.generated";
import { laterNames } from "../../../src/formulas/start-codes.generated";
import type { Result } from "../../../src/kernel/call";
import { isError } from "../../../src/kernel/error";
import type { Example, InputCode } from "../../../src/kernel/formula";
import { callData } from "../../../src/reference/call";
import { dataFunctions } from "../../../src/reference/functions";
import { readOrFail, smallCase } from "../../case/small-case";
import type { Asked } from "./arguments";

/** An error as a cell shows it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** A function of the add-in as a cell calls it: it gives a value or throws a {@link CellError}. */
export interface HostileFunction extends Asked {
  readonly name: string;
  readonly call: (args: readonly unknown[]) => unknown;
}

/** Stands where Excel does while the script with the functions starts, and keeps what it associates. */
async function associated(): Promise<ReadonlyMap<string, (...args: unknown[]) => unknown>> {
  const known = new Map<string, (...args: unknown[]) => unknown>();
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (name: string, run: (...args: unknown[]) => unknown) => known.set(name, run);
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate } });
  await import("../../../src/excel/functions/index");
  return known;
}

/** Every function: formulas through the script that Excel starts, the others through what answers their calls. */
export async function everyFunction(): Promise<HostileFunction[]> {
  const known = await associated();
  return [...formulaFunctions(known), ...dataCalls(), ...caseCalls()];
}

const given = (names: readonly string[], examples: readonly Example[]): unknown[][] =>
  names.map((name) => examples.map((example) => example.given[name]).filter((value) => value !== undefined));

const formulaFunctions = (known: ReadonlyMap<string, (...args: unknown[]) => unknown>): HostileFunction[] =>
  formulas.map(({ name, inputs, examples }) => {
    const run = known.get(name) as (...args: unknown[]) => unknown;
    return {
      name,
      inputs: codes[name]?.inputs ?? [],
      examples: given(Object.keys(inputs), examples),
      call: laterNames.includes(name)
        ? (args) => answered(callFormula(name, args))
        : // Excel appends what it knows of the call.
          (args) => run(...args, {}),
    };
  });

function answered(result: Result): unknown {
  if (isError(result)) throw new CellError(result.kind, result.message);
  return result;
}

const dataCalls = (): HostileFunction[] =>
  dataFunctions.map(({ name, inputs, examples }) => ({
    name,
    inputs: Object.entries(inputs).map(([input, about]): InputCode => ({ name: input, ...about })),
    examples: given(Object.keys(inputs), examples),
    call(args) {
      return answered(callData(name, args));
    },
  }));

/** Calls about one case. A table of it is long; what may go wrong with it is its few words and the year. */
function caseCalls(): HostileFunction[] {
  const source = readOrFail(smallCase());
  const reading = readingOf(source);
  const options = source.options.map(({ id }) => id);
  const words: Readonly<Record<string, readonly unknown[]>> = {
    metric: Object.keys(METRICS).flatMap((metric) => [metric, ...options.map((id) => `${id}/${metric}`)]),
    scenario: ["base", ...source.scenarios.map(({ id }) => id)],
    year: [1, 2, source.years, source.years + 1],
  };
  return caseFunctions.map(({ name, inputs, answer }) => ({
    name,
    inputs: Object.keys(inputs).map((input): InputCode => ({ name: input, kind: "text", optional: true })),
    examples: Object.keys(inputs).map((input) => words[input] ?? []),
    call(args) {
      try {
        return answer(reading(), args);
      } catch (error) {
        if (error instanceof CallError) throw new CellError(error.kind, error.message);
        throw error;
      }
    },
  }));
}
