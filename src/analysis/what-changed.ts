import { isError } from "../kernel/error";
import { CaseError } from "../case/case-error";
import { effective, driversIn, type DriverEntry } from "../case/drivers";
import { buildModel } from "../case/model/build";
import type { Model } from "../case/model/model";
import type { Problem } from "../case/read";
import { computeModel, type Results } from "../case/results";
import type { Case } from "../case/schema/case";

/** One step from one version to the other: what changed, and what that did to net present value. */
export interface ChangeStep {
  /** Path of the input; undefined for the step of everything that is no number. */
  readonly path?: string;
  readonly label: string;
  readonly unit?: string;
  readonly from?: number;
  readonly to?: number;
  /** Change of net present value; undefined where there is none before or after the step. */
  readonly change?: number;
}

/** How the net present value of one option came from that of the version before. */
export interface OptionChange {
  readonly id: string;
  readonly name: string;
  /** Net present value in the first version and in the second; undefined where the option has none there. */
  readonly from?: number;
  readonly to?: number;
  readonly steps: readonly ChangeStep[];
}

export type WhatChanged =
  | {
      readonly ok: true;
      readonly currency: string;
      /** Inputs whose numbers differ, in the order of the steps. */
      readonly inputs: readonly ChangeStep[];
      /** Whether something else than numbers differs. */
      readonly structure: boolean;
      readonly options: readonly OptionChange[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The step of all that is no number of both versions: lists, choices, text of own lines, inputs that came or went. */
const STRUCTURE = "What the case holds: lists, choices, inputs that came or went";

/**
 * What moved the net present values from one version of a case to the next, as a bridge. First everything that is no
 * number takes its new form, with the numbers of before wherever both versions have the input; then one input after
 * the other takes its new value, in the order of the case's form. Each step is what it changes when those before it
 * have been taken, so that an effect of two belongs to the later, and all steps add up to the difference.
 */
export function whatChanged(before: Case, after: Case): WhatChanged {
  if (before.currency !== after.currency)
    return {
      ok: false,
      problems: [
        {
          path: "currency",
          message: `One version is in ${before.currency}, the other in ${after.currency}: their amounts can't be compared.`,
        },
      ],
    };
  const [first, second] = [buildModel(before), buildModel(after)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const changed = changedInputs(before, after);
  const start = npvOf(first.model);
  const structure = differsBeside(before, after, changed);
  const held = Object.fromEntries(changed.map(({ path, from }) => [path as string, from as number]));
  const states = statesOf(second.model, held, structure);
  const options = optionsOf(first.model, second.model).map(({ id, name }) =>
    optionChange(id, name, start.get(id), states, structure, changed),
  );
  return { ok: true, currency: after.currency, inputs: changed, structure, options };
}

/** Net present values of the options that have one. */
type Npvs = ReadonlyMap<string, number>;

/** None where the model can't be computed with these numbers. */
function npvOf(model: Model, changes: Readonly<Record<string, number>> = {}): Npvs {
  const found = new Map<string, number>();
  const figures = figuresOf(model, changes);
  for (const { id } of model.options) {
    const value = figures?.get(`${id}/figure/npv`);
    if (value !== undefined && !isError(value)) found.set(id, value);
  }
  return found;
}

function figuresOf(model: Model, changes: Readonly<Record<string, number>>): Results["figures"] | undefined {
  try {
    return computeModel(model, changes).figures;
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

/** Net present values after each step: first of the new form with the old numbers, then input by input. */
function statesOf(model: Model, held: Readonly<Record<string, number>>, structure: boolean): Npvs[] {
  const left = { ...held };
  const states = structure ? [npvOf(model, left)] : [];
  for (const path of Object.keys(held)) {
    delete left[path];
    states.push(npvOf(model, left));
  }
  return states;
}

const optionsOf = (first: Model, second: Model): readonly { id: string; name: string }[] => [
  ...second.options,
  ...first.options.filter(({ id }) => !second.options.some((one) => one.id === id)),
];

function optionChange(
  id: string,
  name: string,
  start: number | undefined,
  states: readonly Npvs[],
  structure: boolean,
  changed: readonly ChangeStep[],
): OptionChange {
  const steps: ChangeStep[] = [...(structure ? [{ label: STRUCTURE }] : []), ...changed];
  let before = start;
  const taken = steps.map((step, i): ChangeStep => {
    const now = states[i]?.get(id);
    const change = now === undefined || before === undefined ? undefined : now - before;
    before = now;
    return change === undefined ? step : { ...step, change };
  });
  return {
    id,
    name,
    ...(start !== undefined && { from: start }),
    ...(before !== undefined && { to: before }),
    steps: taken.filter(({ change }) => change !== 0),
  };
}

/** Inputs that both versions have and that count with another number, in the order of the case's form. */
function changedInputs(before: Case, after: Case): ChangeStep[] {
  const known = new Map(driversIn(before).map((entry) => [entry.path, entry]));
  return driversIn(after).flatMap((entry): ChangeStep[] => {
    const old = known.get(entry.path);
    const [from, to] = [old && effective(old), effective(entry)];
    if (from === undefined || from === null || to === null || from === to) return [];
    return [{ path: entry.path, label: labelOf(entry), unit: entry.record.unit, from, to }];
  });
}

const labelOf = ({ groups, record }: DriverEntry): string => [...groups, record.label].join(", ");

/** Whether more differs than the numbers of inputs that both have, and words that move nothing. */
function differsBeside(before: Case, after: Case, changed: readonly ChangeStep[]): boolean {
  const paths = new Set(changed.map(({ path }) => path));
  const left = (source: Case): string => {
    const given = driversIn(source)
      .filter((entry) => !paths.has(entry.path) && effective(entry) !== null)
      .map((entry) => `${entry.path} ${effective(entry)}`);
    return JSON.stringify([given, shapeOf(source)]);
  };
  return left(before) !== left(after);
}

/** Words that no figure reads. */
const WORDS: ReadonlySet<string> = new Set([
  "name",
  "description",
  "basis",
  "sources",
  "scenarios",
  "serviceLevel",
]);

/** The case without its numbers and words: what lists hold, and what is chosen. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value === "number" ? 0 : value;
  if ("value" in value) return 0;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inside]) => !WORDS.has(key) && inside !== null && inside !== undefined)
      .map(([key, inside]) => [key, shapeOf(inside)]),
  );
}
