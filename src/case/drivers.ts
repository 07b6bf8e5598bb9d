import { BASELINE } from "./baseline";
import { score } from "./schema/assessment";
import { caseSchema, type Case } from "./schema/case";
import { customInput } from "./schema/custom";
import { later } from "./schema/later";
import { driverRecordOf, numberOf, type Driver, type DriverRecord } from "./schema/driver";
import { unwrapped, type Schema } from "./schema/walk";

/** A driver of one case: where it stands, what it is, what it says. */
export interface DriverEntry {
  /** Address inside the case, by identifiers: `processes.support.roles.agent.salary`. */
  readonly path: string;
  readonly record: DriverRecord;
  /** The number; null where it is blank. */
  readonly value: number | null;
  /** Where it comes from: its own source and note, else the basis of the nearest group that states one. */
  readonly source: string | undefined;
  readonly note: string | undefined;
  /** The names of the groups it stands in, outermost first: Customer service, Agents. */
  readonly groups: readonly string[];
}

/** The value a driver counts with: its own (-0 is 0), else its default; null where there is neither. */
export function effective({ value, record }: DriverEntry): number | null {
  const number = value ?? record.default ?? null;
  return number === null ? null : number + 0;
}

type Fields = Readonly<Record<string, unknown>>;

/** Inside a list, a thing is known by its identifier, or by what it is about. */
const KEYS = ["id", "process", "role", "item", "asset", "location", "wave", "option", "criterion"] as const;

/** Whether a thing in a list is known by a key: a range or a correlation is not. */
export const hasKey = (thing: object): boolean => KEYS.some((key) => key in thing);

export const keyOf = (thing: Fields): string => String(thing[KEYS.find((key) => key in thing) as string]);

/** An address by positions, as messages give it (`processes[0].roles[1].salary`), by identifiers. */
export function pathOf(source: Case, address: string): string {
  let inside: unknown = source;
  const keys: string[] = [];
  for (const [key] of address.matchAll(/[^.[\]]+/g)) {
    const isItem = Array.isArray(inside);
    inside = (inside as Fields | undefined)?.[key];
    keys.push(
      isItem && typeof inside === "object" && inside !== null && hasKey(inside)
        ? keyOf(inside as Fields)
        : key,
    );
  }
  return keys.join(".");
}

interface Place {
  readonly path: string;
  readonly groups: readonly string[];
  readonly basis: string | undefined;
  /** What a person says of a driver of their own. */
  readonly own?: Partial<Pick<DriverRecord, "label" | "unit">>;
}

/** Every driver of a case, given or blank, in the order of the schema. */
export function driversIn(example: Case): DriverEntry[] {
  const found: DriverEntry[] = [];
  visit(
    caseSchema as unknown as Schema,
    example,
    { path: "", groups: [], basis: example.basis },
    found,
    nameFinder(example),
  );
  return found;
}

function visit(
  outer: Schema,
  value: unknown,
  place: Place,
  found: DriverEntry[],
  nameOf: (thing: Fields) => string | undefined,
): void {
  const record = driverRecordOf(outer);
  if (record !== undefined) {
    found.push(entry({ ...record, ...place.own }, value as Driver | undefined, place));
    return;
  }
  const schema = unwrapped(outer);
  if (value === undefined || value === null) return;
  if (schema.item !== undefined && Array.isArray(value)) {
    for (const item of value as readonly Fields[]) {
      const inside = { ...place, path: `${place.path}.${keyOf(item)}` };
      // The only band of a price is the price.
      const name = isBand(item) && value.length === 1 ? undefined : nameOf(item);
      if (schema.item === (later as unknown as Schema)) visitLater(item, inside, found);
      else if (schema.item === (customInput as unknown as Schema))
        visit(schema.item, item, { ...inside, own: ownWords(item) }, found, nameOf);
      else if (schema.item === (score as unknown as Schema))
        visit(
          schema.item,
          item,
          { ...inside, ...(name !== undefined && { own: { label: name } }) },
          found,
          nameOf,
        );
      else {
        const groups = name === undefined ? place.groups : [...place.groups, name];
        visit(schema.item, item, { ...inside, groups }, found, nameOf);
      }
    }
  } else if (schema.entries !== undefined) {
    const fields = value as Fields;
    const basis = typeof fields["basis"] === "string" ? fields["basis"] : place.basis;
    for (const [key, field] of Object.entries(schema.entries)) {
      visit(
        field,
        fields[key],
        { ...place, basis, path: place.path === "" ? key : `${place.path}.${key}` },
        found,
        nameOf,
      );
    }
  }
}

const isBand = (thing: Fields): boolean => "from" in thing && "price" in thing;

/** A later value is what the input is: of its unit, within its limits. */
function visitLater(item: Fields, { path, basis }: Place, found: DriverEntry[]): void {
  const input = found.find((one) => one.path === item["driver"]);
  const groups = input === undefined ? [] : [...input.groups, input.record.label];
  const place = { path, groups, basis };
  for (const name of ["from", "value"] as const) {
    const own = driverRecordOf(later.entries[name]) as DriverRecord;
    const { label, meaning } = own;
    const record =
      name === "from" || input === undefined
        ? own
        : withoutDefault({ ...input.record, label, ...(meaning !== undefined && { meaning }) });
    found.push(entry(record, item[name] as Driver | undefined, { ...place, path: `${path}.${name}` }));
  }
}

function withoutDefault({ default: _default, optional: _optional, ...record }: DriverRecord): DriverRecord {
  return record;
}

const ownWords = (input: Fields): Pick<DriverRecord, "label" | "unit"> => ({
  label: String(input["name"]),
  unit: String(input["unit"]),
});

function entry(
  record: DriverRecord,
  driver: Driver | undefined,
  { path, groups, basis }: Place,
): DriverEntry {
  const detail = typeof driver === "object" && driver !== null ? driver : undefined;
  return {
    path,
    record,
    value: numberOf(driver),
    source: detail?.source,
    note: detail?.note ?? basis,
    groups,
  };
}

const nameIn = (
  things: readonly { readonly id: string; readonly name: string }[],
  id: unknown,
): string | undefined => things.find((one) => one.id === id)?.name;

/** What people call a thing in a list: its own name, or the name of what it is about. */
function nameFinder(example: Case): (thing: Fields) => string | undefined {
  const named: readonly { readonly id: string; readonly name: string }[] = [
    ...example.locations,
    ...example.processes,
    ...example.processes.flatMap((process) => [
      ...process.roles,
      ...process.otherCosts,
      ...process.capital,
      ...process.assets,
    ]),
  ];
  // Waves of two options may share an identifier.
  const waveName = (id: string): string => {
    const names = example.options.flatMap(({ waves }) => waves.filter((one) => one.id === id));
    return new Set(names.map(({ name }) => name)).size === 1 ? (names[0]?.name ?? id) : id;
  };
  return (thing) => {
    if (typeof thing["name"] === "string") return thing["name"];
    if (isBand(thing)) return `≥ ${numberOf(thing["from"] as Driver) ?? "–"}`;
    if ("allocation" in thing) return String(thing["id"]);
    if ("wave" in thing && "share" in thing) return waveName(String(thing["wave"]));
    if ("criterion" in thing) return nameIn(example.assessment?.criteria ?? [], thing["criterion"]);
    if ("option" in thing) return nameIn([BASELINE, ...example.options], thing["option"]);
    const about = ["process", "role", "item", "asset", "location"].find((key) => key in thing);
    return about === undefined ? undefined : named.find((one) => one.id === thing[about])?.name;
  };
}
