import { namesIn, substitute, type Tree } from "../../kernel/tree";
import type { LineKind } from "../line";
import type { Case, CustomLine } from "../schema/case";
import { checkCustomFormula, type CheckedFormula } from "./check";
import { namesFor, UNIT_OF_PERIOD, type CustomName, type CustomPeriod } from "./names";

/** Checks the formula of a line as it stands in its case. That it may not read itself is told as a circle. */
export const checkCustomLine = (source: Case, line: CustomLine): CheckedFormula =>
  checkCustomFormula(line.formula, [...namesFor(source, line), itself(line)], UNIT_OF_PERIOD[line.period]);

const itself = ({ id, name, period }: CustomLine): CustomName => ({
  name: id,
  label: name,
  unit: UNIT_OF_PERIOD[period],
  meaning: "This line.",
  from: "line",
});

/** By what a monthly amount becomes that of a line's period. */
const PER_PERIOD: Readonly<Record<CustomPeriod, string | undefined>> = {
  month: undefined,
  year: "monthsPerYear",
  once: "oneMonth",
};

/** Names that stand for an amount of one month, whatever the period of the line that reads them. */
const isMonthly = ({ name, from }: CustomName): boolean => name === "volume" || from === "line";

/** The kind of line that a person's formula makes: an amount for every month. */
export function customKind(line: CustomLine, tree: Tree, names: readonly CustomName[]): LineKind {
  const factor = PER_PERIOD[line.period];
  const used = namesIn(tree);
  const ofPeriod = new Map<string, Tree>(
    factor === undefined ? [] : names.filter(isMonthly).map(({ name }) => [name, ["*", name, factor]]),
  );
  const inputs = [
    ...names
      .filter(({ name }) => used.includes(name))
      .map(({ name, label, unit, ...about }) => ({
        name,
        label,
        unit: isMonthly({ name, label, unit, ...about }) ? monthly(name) : unit,
      })),
    ...(line.period === "once"
      ? [
          ...(used.includes("month") ? [] : [{ name: "month", label: "Month of the case", unit: "month" }]),
          { name: "paidInMonth", label: "Paid in month", unit: "month" },
        ]
      : []),
  ];
  const whole = substitute(tree, ofPeriod);
  return {
    name: "custom.line",
    label: line.name,
    unit: "currency/month",
    meaning: line.basis ?? "A line of your own.",
    year: "sum",
    source: "docs/method.md",
    examples: [],
    inputs: Object.fromEntries(
      inputs.map(({ name, label, unit }) => [name, { label, unit, optional: true }]),
    ),
    formula: line.formula,
    code: {
      name: "custom.line",
      inputs: inputs.map(({ name }) => ({ name, optional: true })),
      tree: inMonth(whole, line.period),
    },
  };
}

const monthly = (name: string): string => (name === "volume" ? "unit/month" : "currency/month");

/** The amount of a month: a twelfth of a year's, all of it in its month where it is paid once. */
function inMonth(tree: Tree, period: CustomPeriod): Tree {
  if (period === "month") return tree;
  if (period === "year") return ["/", tree, "monthsPerYear"];
  return ["if", ["==", "month", "paidInMonth"], ["/", tree, "oneMonth"], 0];
}
