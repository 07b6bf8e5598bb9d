/** One input of a function, as functions.json describes it. */
export interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function, as functions.json describes it. */
export interface FunctionEntry {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterEntry[];
}

/** The namespace that the manifest puts before every function's name. */
const namespace = "BPO";

/** Reads the list that Excel itself reads; fails with an Error where the file is not there. */
export async function loadFunctions(): Promise<FunctionEntry[]> {
  const response = await fetch("functions.json");
  if (!response.ok) throw new Error(`functions.json answered ${response.status}`);
  const { functions } = (await response.json()) as { functions: FunctionEntry[] };
  return functions;
}

/** The functions by family, which is the part of the name before the first full stop, in the file's order. */
export function byFamily(functions: readonly FunctionEntry[]): Map<string, FunctionEntry[]> {
  const families = new Map<string, FunctionEntry[]>();
  for (const entry of functions) {
    const family = `${namespace}.${entry.name.split(".", 1)[0]}`;
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return families;
}

/** The name as it is typed in a cell. */
export const fullName = ({ name }: FunctionEntry): string => `${namespace}.${name}`;

/** How a function is typed, with optional inputs in brackets, as in Excel's own help: BPO.NAME(a, [b], …). */
export function syntax(entry: FunctionEntry): string {
  const { parameters = [] } = entry;
  const inputs = parameters.map((input) => (input.optional ? `[${input.name}]` : input.name));
  if (parameters.some((input) => input.repeating)) inputs.push("…");
  return `${fullName(entry)}(${inputs.join(", ")})`;
}

/** Whether a function's name or description holds every word of the text looked for. */
export function matches(entry: FunctionEntry, lookedFor: string): boolean {
  const text = `${fullName(entry)} ${entry.description ?? ""}`.toLowerCase();
  return lookedFor
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
