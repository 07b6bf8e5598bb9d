import { effective, type DriverEntry } from "../../case/drivers";
import type { Binding } from "../../case/model/model";
import type { PlanContext } from "./context";
import type { NumberCell } from "./number-cells";

/** Drivers under a heading, in groups by what they are about. */
export interface InputSection {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly DriverEntry[] }[];
  readonly constants: readonly NumberCell[];
}

/** Every driver that some formula of the case reads. */
export function driversRead({ results }: PlanContext): ReadonlySet<string> {
  const paths = (binding: Binding): readonly string[] =>
    "driver" in binding ? [binding.driver] : "drivers" in binding ? binding.drivers : [];
  return new Set(
    [...results.model.lines, ...results.model.figures].flatMap(({ bindings }) =>
      Object.values(bindings).flatMap(paths),
    ),
  );
}

/** The sheet of inputs, section by section: what the model reads, what it was given beside that, and constants. */
export function inputSections(context: PlanContext): InputSection[] {
  const read = driversRead(context);
  const entries = [...context.results.model.drivers.values()].filter((entry) => effective(entry) !== null);
  const used = entries.filter(({ path }) => read.has(path));
  const isAssessed = ({ path }: DriverEntry): boolean => path.startsWith("assessment.");
  const assessed = entries.filter(isAssessed);
  const idle = entries.filter((entry) => !read.has(entry.path) && entry.value !== null && !isAssessed(entry));
  const section = (title: string, found: readonly DriverEntry[], said: number): InputSection[] =>
    found.length === 0
      ? []
      : [{ title, groups: grouped(found, said, context.text.language.record), constants: [] }];
  const under = (path: string) => used.filter((entry) => entry.path.startsWith(`${path}.`));
  return [
    ...section(
      context.text.inputs.general,
      used.filter(({ path }) => !path.includes(".")),
      0,
    ),
    ...section(context.text.inputs.locations, under("locations"), 0),
    ...context.source.processes.flatMap(({ id, name }) =>
      section(context.text.inputs.inHouse(name), under(`processes.${id}`), 1),
    ),
    ...context.parts.flatMap(({ option, letter, name }) =>
      option === undefined
        ? []
        : section(context.text.inputs.option(letter, name), under(`options.${option.id}`), 1),
    ),
    ...section(context.text.inputs.later, under("later"), 0),
    ...section(context.text.inputs.ownLines, under("customLines"), 0),
    ...section(context.text.inputs.assessment, assessed, 0),
    ...section(context.text.inputs.unread, idle, 0),
    { title: context.text.inputs.constants, groups: [], constants: context.numbers.used },
  ];
}

/** Neighbors about the same thing in one group; what is about nothing in particular first. `said`: groups the heading says. */
function grouped(
  entries: readonly DriverEntry[],
  said: number,
  record: (words: string) => string,
): { title: string; entries: DriverEntry[] }[] {
  const groups = new Map<string, DriverEntry[]>([["", []]]);
  for (const entry of entries) {
    const title = entry.groups.slice(said).map(record).join(", ");
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([title, found]) => ({ title, entries: found }))
    .filter((group) => group.entries.length > 0);
}
