import { driversIn, effective, type DriverEntry } from "../drivers";
import type { LineKind } from "../line";
import { caseMessages } from "../messages";
import type { Problem } from "../read";
import type { Case } from "../schema/case";
import { laterByPath, withLater } from "./later";
import type { Binding, Line } from "./model";

/** A line that others may read: in the same month, or as a whole row. */
export interface LineRef {
  readonly id: string;
  readonly now: Binding;
  readonly row: Binding;
}

/** Inputs of a line by name; an input that is left out or null is not given to the formula. */
export type Inputs = Readonly<Record<string, Binding | LineRef | null>>;

/** What every step of building adds to: lines, and drivers found missing. */
export interface Builder {
  readonly source: Case;
  /** Adds a line; the one there is where it would be the same. People may name two things alike: ids tell them apart. */
  line(kind: LineKind, id: string, inputs: Inputs, about: About): LineRef;
  /** The drivers below a path, by name: null for one that is optional and blank. */
  under(path: string): (name: string) => Binding | null;
  /** Whether a driver has a value, or a default. */
  has(path: string): boolean;
  readonly lines: Line[];
  readonly drivers: ReadonlyMap<string, DriverEntry>;
  /** Identifiers of the later values of inputs, by path. */
  readonly later: ReadonlyMap<string, readonly string[]>;
  readonly missing: Problem[];
  /** Drivers that a line can't do without, given or not, in the order in which they are first read. */
  readonly needed: Set<string>;
}

/** Where a line stands: its part, and what it is about. */
export interface About {
  readonly part: string;
  readonly groups?: readonly string[];
  readonly label?: string;
}

export function createBuilder(source: Case): Builder {
  const drivers = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  const later = laterByPath(source);
  const lines: Line[] = [];
  const known = new Map<string, Pick<Line, "kind" | "bindings"> & { readonly ref: LineRef }>();
  const missing: Problem[] = [];
  const reported = new Set<string>();
  const needed = new Set<string>();

  const under: Builder["under"] = (path) => (name) => {
    const full = path === "" ? name : `${path}.${name}`;
    const entry = drivers.get(full);
    if (entry === undefined) throw new Error(`The case has no driver ${full}.`);
    if (!entry.record.optional && entry.record.default === undefined) needed.add(full);
    if (effective(entry) !== null) return { driver: full };
    if (!entry.record.optional && !reported.has(full)) {
      reported.add(full);
      missing.push({
        path: full,
        message: caseMessages.missingDriver([...entry.groups, entry.record.label].join(": ")),
      });
    }
    return null;
  };

  const line: Builder["line"] = (kind, id, inputs, about) => {
    const bindings: Record<string, Binding> = {};
    for (const [name, input] of Object.entries(inputs)) {
      if (!(name in kind.inputs)) throw new Error(`${kind.name} has no input ${name}.`);
      if (input !== null) bindings[name] = "now" in input ? input.now : input;
    }
    const read = withLater({ line, under, drivers }, later, kind, bindings, about);
    const before = known.get(id);
    if (before !== undefined) {
      const same = before.kind.name === kind.name && JSON.stringify(before.bindings) === JSON.stringify(read);
      return same ? before.ref : line(kind, `${id}/2`, inputs, about);
    }
    lines.push({
      id,
      kind,
      label: about.label ?? kind.label,
      bindings: read,
      part: about.part,
      groups: about.groups ?? [],
    });
    const ref: LineRef = { id, now: { line: id }, row: { row: id } };
    known.set(id, { kind, bindings: read, ref });
    return ref;
  };

  const has = (path: string): boolean => {
    const entry = drivers.get(path);
    return entry !== undefined && effective(entry) !== null;
  };
  return { source, line, under, has, lines, drivers, later, missing, needed };
}

/** A driver that the schema lets one leave out, but that is needed here. */
export function required(builder: Builder, path: string): Binding | null {
  builder.needed.add(path);
  if (builder.has(path)) return { driver: path };
  const entry = builder.drivers.get(path);
  if (entry === undefined) throw new Error(`The case has no driver ${path}.`);
  const message = caseMessages.missingDriver([...entry.groups, entry.record.label].join(": "));
  if (!builder.missing.some((problem) => problem.path === path)) builder.missing.push({ path, message });
  return null;
}

/** Supervisors that cost something need a number of employees that one of them leads. */
export function requireSpan(builder: Builder, path: string): void {
  if ((builder.drivers.get(`${path}.supervisorCost`)?.value ?? 0) > 0)
    required(builder, `${path}.supervisorSpan`);
}

/** Several lines of the same month as a series. */
export const together = (lines: readonly LineRef[]): Binding => ({ lines: lines.map((line) => line.id) });
