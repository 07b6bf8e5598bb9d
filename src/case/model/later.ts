import { indexFrom, stated } from "../lines/timeline";
import type { DriverEntry } from "../drivers";
import type { LineKind } from "../line";
import { numberOf } from "../schema/driver";
import type { Case } from "../schema/case";
import type { About, Builder, LineRef } from "./builder";
import type { Binding } from "./model";

/** Kinds that read what an input is at first, whatever it is later. */
const FIRST_VALUE = new Set(["time.index", "time.indexFrom", "time.stated", "inhouse.indexOfVolume"]);

/** Inputs by which a kind lets amounts follow wages, prices and the like. */
const INDICES = ["priceIndex", "wageIndex", "volumeIndex", "contractIndex", "currencyIndex"] as const;

/** Identifiers of the later values of each input, by its path, the earliest first. */
export function laterByPath(source: Case): ReadonlyMap<string, readonly string[]> {
  const inOrder = [...source.later].sort((a, b) => (numberOf(a.from) ?? 0) - (numberOf(b.from) ?? 0));
  const found = new Map<string, string[]>();
  for (const { id, driver } of inOrder) found.set(driver, [...(found.get(driver) ?? []), id]);
  return found;
}

/** Bindings in which an input that has later values is read from the line that has the value of each month. */
export function withLater(
  builder: Pick<Builder, "line" | "under" | "drivers">,
  later: ReadonlyMap<string, readonly string[]>,
  kind: LineKind,
  bindings: Readonly<Record<string, Binding>>,
  about: About,
): Record<string, Binding> {
  const all = { ...bindings };
  if (later.size === 0 || FIRST_VALUE.has(kind.name)) return all;
  const of = (path: string): Binding => statedLine(builder, later.get(path) ?? [], path, bindings, about).now;
  for (const [name, binding] of Object.entries(bindings)) {
    if ("driver" in binding && later.has(binding.driver)) all[name] = of(binding.driver);
    if ("drivers" in binding && binding.drivers.some((path) => later.has(path)))
      all[name] = { lines: binding.drivers.map((path) => (of(path) as { line: string }).line) };
  }
  return all;
}

/** The line of an input's value in each month, before the index of the line that reads it. */
function statedLine(
  { line, under, drivers }: Pick<Builder, "line" | "under" | "drivers">,
  ids: readonly string[],
  path: string,
  readers: Readonly<Record<string, Binding>>,
  { part, groups = [] }: About,
): LineRef {
  const { record } = drivers.get(path) as DriverEntry;
  const { unit } = record;
  const indices = INDICES.flatMap((name) => {
    const binding = readers[name];
    const follows =
      unit.startsWith("currency") || (name === "volumeIndex" && /^(unit\/year|FTE)$/.test(unit));
    return binding !== undefined && "line" in binding && follows ? [binding.line] : [];
  });
  const [index, secondIndex] = indices;
  const kind: LineKind = {
    ...stated,
    unit,
    inputs: {
      ...stated.inputs,
      before: { ...stated.inputs["before"]!, unit },
      value: { ...stated.inputs["value"]!, unit },
    } as LineKind["inputs"],
  };
  const id = [`${part}/later`, path, ...indices].join("/");
  const about = { part, groups, label: record.label };
  const steps: readonly (string | null)[] = ids.length === 0 ? [null] : ids;
  let before: Binding | LineRef = { driver: path };
  for (const step of steps) {
    const terms = step === null ? undefined : under(`later.${step}`);
    before = line(
      kind,
      step === null ? id : `${id}/${step}`,
      {
        before,
        ...(terms && { value: terms("value"), fromYear: terms("from"), year: { line: "time/year" } }),
        ...(terms && index !== undefined && { index: { row: index } }),
        ...(terms && secondIndex !== undefined && { secondIndex: { row: secondIndex } }),
      },
      about,
    );
  }
  return before as LineRef;
}

/** An index that goes on with other rates from some years on. */
export function indexOver(
  builder: Builder,
  id: string,
  label: string,
  first: LineRef,
  year: LineRef,
  rate: Binding | null,
): LineRef {
  const ids = rate !== null && "driver" in rate ? (builder.later.get(rate.driver) ?? []) : [];
  return ids.reduce((before, step) => {
    const terms = builder.under(`later.${step}`);
    return builder.line(
      indexFrom,
      `${id}/${step}`,
      {
        before: before.row,
        month: { line: "time/month" },
        rate: terms("value"),
        fromYear: terms("from"),
        year,
      },
      { part: "time", label },
    );
  }, first);
}
