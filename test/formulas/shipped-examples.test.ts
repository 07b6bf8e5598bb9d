import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { serveLaterFunctions, type WaitingCall } from "../../src/excel/later-functions/serve";
import { formulas } from "../../src/formulas/registry.generated";
import type { Result } from "../../src/kernel/call";
import type { Example } from "../../src/kernel/formula";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { expectValue } from "./expect-value";

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly example: Example;
}

/** Every example of every formula, as a call: name, arguments in their order, and what it should give. */
const calls: readonly Call[] = formulas.flatMap(({ name, inputs, examples }) =>
  examples.map((example) => ({
    name,
    args: Object.keys(inputs).map((input) => example.given[input] ?? null),
    example,
  })),
);

/** An answer from outside: a value, or an error with its kind and its message. */
type Answer = { readonly value: unknown } | { readonly error: { type: string; message: string } };

let folder = "";
beforeAll(async () => {
  folder = await shipped();
}, BUILD_TIMEOUT);

/** That an answer is what the example's source says. */
function expectAnswer(answer: Answer, example: Example): void {
  const { gives } = example;
  if (typeof gives === "object" && "error" in gives) {
    expect(answer).toEqual({
      error: { type: gives.error, message: expect.stringContaining(gives.saying) as string },
    });
  } else if ("error" in answer) throw new Error(`${answer.error.type} ${answer.error.message}`);
  else expectValue(answer.value as Result, example);
}

/** The same, with the call that it is about where it is not so. */
function expectAllOf(calls: readonly Call[], answers: readonly Answer[]): void {
  expect(answers.length).toBe(calls.length);
  const wrong = calls.flatMap(({ name, args, example }, i) => {
    try {
      expectAnswer(answers[i] as Answer, example);
      return [];
    } catch (error) {
      return [`${name} ${JSON.stringify(args)}: ${(error as Error).message}`];
    }
  });
  expect(wrong).toEqual([]);
}

test("the shipped functions.js gives what the examples say", async () => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (name: string, run: (...args: unknown[]) => unknown) => void functions.set(name, run),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  Object.assign(globalThis, { CustomFunctions });
  const page: { laterCalls?: WaitingCall[]; [name: string]: unknown } = {
    CustomFunctions,
    addEventListener: () => undefined,
    setTimeout,
  };
  runInNewContext(readFileSync(join(folder, "functions.js"), "utf8"), page);
  // What the start-up script does without, the task pane's page answers; taskpane/sourced-figures tries the shipped one.
  serveLaterFunctions(page.laterCalls ?? []);
  const invocation = { address: "Sheet1!A1" };
  expectAllOf(
    calls,
    await Promise.all(
      calls.map(async ({ name, args }): Promise<Answer> => {
        try {
          // Lists come out of another realm; Excel, too, takes plain copies.
          const value = await (functions.get(name) as (...all: unknown[]) => unknown)(...args, invocation);
          return { value: JSON.parse(JSON.stringify(value)) as unknown };
        } catch (error) {
          if (!(error instanceof ExcelError)) throw error;
          return { error: { type: error.code, message: error.message } };
        }
      }),
    ),
  );
});

/**
 * Runs the command line once for every line of a file, in one process: each time anew, with arguments and output of
 * its own. Starting it takes most of the time, so it is asked for one example of each formula.
 */
const manyCalls = `
import { readFileSync } from "node:fs";
const [, , program, file] = process.argv;
const write = process.stdout.write.bind(process.stdout);
const said = [];
for (const [i, args] of JSON.parse(readFileSync(file, "utf8")).entries()) {
  let text = "";
  process.argv = [process.execPath, program, ...args];
  process.stdout.write = (part, ...rest) => {
    text += part;
    rest.at(-1)?.();
    return true;
  };
  await import(program + "?" + i);
  said.push(text);
}
process.exitCode = 0;
write(JSON.stringify(said));
`;

const first = calls.filter((call, i) => calls.findIndex((one) => one.name === call.name) === i);

test("the shipped command line gives what the first example of each formula says", async () => {
  const place = mkdtempSync(join(tmpdir(), "examples-"));
  try {
    const [script, list] = [join(place, "calls.mjs"), join(place, "calls.json")];
    writeFileSync(script, manyCalls);
    writeFileSync(list, JSON.stringify(first.map(({ name, args }) => ["call", name, JSON.stringify(args)])));
    const program = pathToFileURL(join(folder, "cli.js")).href;
    const { stdout } = await promisify(execFile)(process.execPath, [script, program, list], {
      maxBuffer: 100_000_000,
    });
    expectAllOf(
      first,
      (JSON.parse(stdout) as string[]).map((text) => JSON.parse(text) as Answer),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}, 600_000);

test("an example that is wrong is seen", () => {
  const off = { ...(calls[0] as Call).example, gives: 123456789 } as Example;
  expect(() => expectAnswer({ value: 1 }, off)).toThrow();
});
