import type { Range } from "../../case/schema/uncertainty";

export const KINDS = ["pert", "triangular", "uniform", "normal", "lognormal", "discrete"] as const;
export type Kind = (typeof KINDS)[number];
export const ENDS = ["limits", "p10-p90"] as const;

/** A range as it is being written: it is taken once it is one. */
export interface RangeDraft {
  readonly kind: Kind;
  readonly ends: (typeof ENDS)[number];
  /** What stands in the fields, by their names. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The fields of each kind that hold one number; values and probabilities of `discrete` are lists. */
export const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  pert: ["low", "mode", "high"],
  triangular: ["low", "mode", "high"],
  uniform: ["low", "high"],
  normal: ["mean", "sd"],
  lognormal: ["mean", "sd"],
  discrete: ["values", "probabilities"],
};

/** Whether the ends of a kind may be meant as limits or as what is undercut and exceeded one time in ten. */
export const hasEnds = (kind: Kind): boolean => FIELDS[kind].includes("low");

/** Numbers written one after the other: no language writes a semicolon inside of a number. */
export const SEPARATOR = ";";

type Write = (value: number) => string;

/** A range as it stands in its fields. */
export function draftOf(range: Range, write: Write, writeShare: Write): RangeDraft {
  const list = (numbers: readonly number[], one: Write): string => numbers.map(one).join(`${SEPARATOR} `);
  const texts: Record<string, string> =
    range.kind === "discrete"
      ? { values: list(range.values, write), probabilities: list(range.probabilities, writeShare) }
      : Object.fromEntries(
          Object.entries(range).flatMap(([name, value]) =>
            typeof value === "number" ? [[name, write(value)]] : [],
          ),
        );
  return { kind: range.kind, ends: "ends" in range ? range.ends : "limits", texts };
}

type Read = (text: string) => number | undefined;

/** What a draft comes to: a range, or the first text in it that is no number. */
export type Drafted = { readonly range: Range } | { readonly field: string; readonly text: string };

/** Reads a draft. A lone text may be blank; then it is no number either. */
export function rangeOf(driver: string, draft: RangeDraft, read: Read, readShare: Read): Drafted {
  const numbers: Record<string, number> = {};
  const lists: Record<string, number[]> = {};
  for (const field of FIELDS[draft.kind]) {
    const text = draft.texts[field] ?? "";
    if (draft.kind !== "discrete") {
      const value = read(text);
      if (value === undefined) return { field, text };
      numbers[field] = value;
      continue;
    }
    const one = field === "values" ? read : readShare;
    const found = text.split(SEPARATOR).map((part) => ({ part, value: one(part) }));
    const wrong = found.find(({ value }) => value === undefined);
    if (wrong !== undefined) return { field, text: wrong.part.trim() };
    lists[field] = found.map(({ value }) => value as number);
  }
  const ends = hasEnds(draft.kind) ? { ends: draft.ends } : {};
  return { range: { driver, kind: draft.kind, ...numbers, ...lists, ...ends } as Range };
}

/** The same estimate as another kind of range: from its ends, and from today's number in between. */
export function inKind(range: Range, kind: Kind, today: number): Range {
  const { driver } = range;
  const { low, high } = spanOf(range);
  const ends = "ends" in range ? range.ends : "limits";
  const mode = Math.min(high, Math.max(low, today));
  const rounded = (value: number): number => Number(value.toPrecision(12));
  switch (kind) {
    case "pert":
    case "triangular":
      return { driver, kind, low, mode, high, ends };
    case "uniform":
      return { driver, kind, low, high, ends };
    case "normal":
    case "lognormal":
      return { driver, kind, mean: mode, sd: rounded((high - low) / DEVIATIONS) };
    case "discrete": {
      const values = [...new Set([low, mode, high])];
      return { driver, kind, values, probabilities: values.length === 3 ? [0.25, 0.5, 0.25] : [0.5, 0.5] };
    }
  }
}

/** From end to end of a range there are so many standard deviations, about. */
const DEVIATIONS = 4;

function spanOf(range: Range): { readonly low: number; readonly high: number } {
  if ("low" in range) return range;
  if (range.kind === "discrete") return { low: Math.min(...range.values), high: Math.max(...range.values) };
  const reach = (range.sd * DEVIATIONS) / 2;
  const rounded = (value: number): number => Number(value.toPrecision(12));
  return { low: rounded(range.mean - reach), high: rounded(range.mean + reach) };
}
