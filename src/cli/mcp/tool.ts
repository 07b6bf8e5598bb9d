import type { Root } from "./root";
import { Refused } from "./root";

/** What a field of a tool's arguments takes, as JSON Schema has it. */
export interface Field {
  readonly type: "string" | "integer" | "boolean" | "array" | "object";
  readonly description: string;
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** What a tool answers: data for programs, and the same as a person would read it. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The call was understood, but its result is an error. */
  readonly isError?: true;
}

/** One thing that an agent can ask for. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Readonly<Record<string, Field>>;
  /** Names of what `data` always has. */
  readonly output: readonly string[];
  /** Writes a file. */
  readonly writes?: true;
  run(args: Arguments, root: Root): Answer | Promise<Answer>;
}

/** A tool as `tools/list` names it. */
export function described({ name, title, description, input, output, writes }: Tool): object {
  const fields = Object.entries(input);
  return {
    name,
    title,
    description,
    inputSchema: {
      type: "object",
      properties: Object.fromEntries(fields.map(([field, { required: _, ...schema }]) => [field, schema])),
      required: fields.filter(([, { required }]) => required).map(([field]) => field),
      additionalProperties: false,
    },
    outputSchema: {
      type: "object",
      properties: Object.fromEntries(output.map((field) => [field, {}])),
      required: output,
    },
    annotations: {
      readOnlyHint: writes !== true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
}

/** Throws for arguments that the tool does not take. */
export function requireArguments({ input }: Tool, args: Arguments): void {
  for (const name of Object.keys(args))
    if (!Object.hasOwn(input, name))
      throw new Refused(
        `There is no argument "${name}"; there are ${Object.keys(input).join(", ") || "none"}.`,
      );
  for (const [name, { type, required, minimum, maximum }] of Object.entries(input)) {
    const value = args[name];
    if (value === undefined) {
      if (required) throw new Refused(`The argument "${name}" is missing.`);
    } else if (
      !isOf(type, value) ||
      (minimum !== undefined && (value as number) < minimum) ||
      (maximum !== undefined && (value as number) > maximum)
    )
      throw new Refused(
        [
          `The argument "${name}" must be of type ${type}`,
          ...(minimum === undefined ? [] : [`at least ${minimum}`]),
          ...(maximum === undefined ? [] : [`at most ${maximum}`]),
        ].join(", ") + ".",
      );
  }
}

function isOf(type: Field["type"], value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
