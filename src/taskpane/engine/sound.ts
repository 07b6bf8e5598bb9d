import type { Problem } from "../../case/read";
import type { SaidProblem } from "../../case/said";
import type { Case } from "../../case/schema/case";

/** A provider without any location is not wrong yet: it is asked for. */
export function isUnbegun(source: Case, { path }: Problem): boolean {
  const [, option, part] = /^options\[(\d+)\]\.processes\[(\d+)\]\.delivery$/.exec(path) ?? [];
  return (
    option !== undefined && source.options[Number(option)]?.processes[Number(part)]?.delivery.length === 0
  );
}

/** Whether a problem is that something is named which the case does not have. */
export const isDangling = ({ sentence }: SaidProblem): boolean => sentence?.name === "unknownReference";

/**
 * The part of a case that can be computed in a scenario: without the options for which something is missing or wrong.
 * @returns the case itself where nothing is; undefined where what is wrong is about more than an option
 */
export function withoutUnsound(
  source: Case,
  missing: readonly Problem[],
  wrong: readonly Problem[],
  scenario: string | undefined,
): Case | undefined {
  const left = new Set(
    missing.map(({ path }) => /^options\.([^.]+)\./.exec(path)?.[1]).filter((id) => id !== undefined),
  );
  for (const { path } of wrong) {
    const [, at, inside = ""] = /^scenarios\[(\d+)\](.*)$/.exec(path) ?? [];
    // A range is about what may come of the figures, an assessment stands beside them: they read neither.
    if (/^(uncertainty|assessment)/.test(path)) continue;
    if (at !== undefined && source.scenarios[Number(at)]?.id !== scenario) continue;
    const option = optionOf(source, at === undefined ? path : inside);
    if (option === undefined) return undefined;
    left.add(option);
  }
  if (left.size === 0) return source;
  return { ...source, options: source.options.filter(({ id }) => !left.has(id)) };
}

/** The one option that a problem is about: by its place, by what a scenario does to it, by whose line it is. */
function optionOf(source: Case, address: string): string | undefined {
  const [, place] = /^options\[(\d+)\]/.exec(address) ?? [];
  if (place !== undefined) return source.options[Number(place)]?.id;
  const [, line] = /^customLines\[(\d+)\]/.exec(address) ?? [];
  const part = line === undefined ? undefined : source.customLines[Number(line)]?.part;
  const [, changed] = /^\.changes: ([^.]+)\./.exec(address) ?? [];
  return source.options.find(({ id }) => id === (part ?? changed))?.id;
}
