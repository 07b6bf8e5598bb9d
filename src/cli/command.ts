import { parseArgs, type ParseArgsConfig } from "node:util";

/** Exit status: done; a result that is an error, or a file that can't be used; a call that can't be understood. */
export const EXIT = { done: 0, error: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A call that can't be understood; the message says what is wrong with it. */
export class Misuse extends Error {}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name: `case.json LINE [--json]`. */
  readonly usage: string;
  readonly purpose: string;
  readonly options?: NonNullable<ParseArgsConfig["options"]>;
  run(args: readonly string[], options: Readonly<Record<string, unknown>>): Exit | Promise<Exit>;
}

/** Columns of a terminal that nobody has widened. */
const WIDTH = 80;

/** The list of commands. */
export const help = (commands: readonly Command[]): string =>
  [
    "sourcing-case: the outsourcing decision in numbers",
    "",
    ...commands.flatMap((one) => [...usageOf(one, "  "), ...wrapped(one.purpose, "      "), ""]),
    "Exit status: 0 done, 1 the result is an error or a file can't be read or",
    "written, 2 misuse.",
    "",
  ].join("\n");

/** How one command is called, and what for. */
const helpOf = (command: Command): string =>
  [
    ...usageOf({ ...command, name: `sourcing-case ${command.name}` }, ""),
    ...wrapped(command.purpose, "    "),
    "",
  ].join("\n");

/** A call in lines that fit; what is in brackets is not torn apart. */
const usageOf = ({ name, usage }: Pick<Command, "name" | "usage">, margin: string): string[] =>
  lines([name, ...(usage.match(/\[[^\]]*\]|\S+/g) ?? [])], margin, `${margin}        `);

const wrapped = (text: string, margin: string): string[] => lines(text.split(" "), margin, margin);

function lines(words: readonly string[], first: string, others: string): string[] {
  const done: string[] = [];
  let line = first;
  for (const word of words) {
    const next = line.trim() === "" ? line + word : `${line} ${word}`;
    if (next.length <= WIDTH || line.trim() === "") line = next;
    else {
      done.push(line);
      line = others + word;
    }
  }
  return [...done, line];
}

/** Says on standard error what is wrong with a call. */
export function misuse(message: string, more: string): Exit {
  process.stderr.write(`${message}\n\n${more.trimEnd()}\n`);
  return EXIT.misuse;
}

/** Runs a command with its arguments; whatever goes wrong is told in a sentence, never as a stack trace. */
export async function run(command: Command, args: readonly string[]): Promise<Exit> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(helpOf(command));
    return EXIT.done;
  }
  try {
    const read = readArguments(command, args);
    refuseMore(command, read.positionals);
    return await command.run(read.positionals, read.values);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Misuse)
      return misuse(message, `Usage: sourcing-case ${command.name} ${command.usage}`);
    process.stderr.write(`${message}\n`);
    return EXIT.error;
  }
}

/** What is given without a name beside the flags must be what the usage names: more would be read by nobody. */
function refuseMore({ name, usage }: Command, given: readonly string[]): void {
  const taken = /^(?:(?!-|\[|\|).\S*\s*)*/.exec(usage)?.[0].trim() ?? "";
  const places = taken === "" ? [] : taken.split(/\s+/);
  const surplus = given[places.length];
  if (name === "call" || surplus === undefined) return;
  const takes = places.length === 0 ? "nothing without a flag" : places.join(" and ");
  throw new Misuse(`"${surplus}" is one too many: ${name} takes ${takes}.`);
}

function readArguments(
  command: Command,
  args: readonly string[],
): { positionals: string[]; values: Record<string, unknown> } {
  try {
    const { positionals, values } = parseArgs({
      args: withNegativeNumbers(args),
      options: command.options ?? {},
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** `--target -5` as `--target=-5`: what looks like a negative number is never a flag here. */
function withNegativeNumbers(args: readonly string[]): string[] {
  return args.reduce<string[]>((read, arg) => {
    const before = read.at(-1);
    if (before !== undefined && /^--[a-z]+$/.test(before) && /^-[\d.]/.test(arg))
      read[read.length - 1] = `${before}=${arg}`;
    else read.push(arg);
    return read;
  }, []);
}
