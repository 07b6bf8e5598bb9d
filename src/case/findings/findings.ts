import type { OptionPart } from "../model/model";
import type { Results } from "../results";
import type { Facts, Finding, FindingValue } from "./rule";
import { rules } from "./rules";

export type { Finding, FindingValue, Tone } from "./rule";

/** What the rules find about an option, in the order in which it is read. */
export function findingsOf(results: Results, option: OptionPart): Finding[] {
  const facts: Facts = {
    results,
    option,
    figure: (name) => {
      const value = results.figures.get(`${option.id}/figure/${name}`);
      return typeof value === "number" ? value : null;
    },
    present: (line) => (line === undefined ? 0 : presentValue(results, line)),
  };
  return rules.flatMap(({ id, tone, say, when, mend }) => {
    const values = when(facts);
    const path = mend?.(facts);
    return values === null ? [] : [{ id, tone, say, values, ...(path !== undefined && { mend: path }) }];
  });
}

/** The line's months, each at its value today. */
export function presentValue({ values }: Results, line: string): number {
  const discount = values.row("time/discount");
  return values.row(line).reduce((sum, amount, month) => sum + amount * (discount[month] as number), 0);
}

/** A sentence cut at its values: texts and values by turns, so that each host can set the values in its own way. */
export function partsOf(
  say: string,
  values: Readonly<Record<string, FindingValue>>,
): (string | { readonly value: FindingValue })[] {
  return say.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : { value: values[part] ?? part }));
}
