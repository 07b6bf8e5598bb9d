import { hoursRules } from "./hours-rules";
import { incumbentRules } from "./incumbent-rules";
import { leavingRules } from "./leaving-rules";
import { isProvider, pathIn } from "./facts";
import { money, month, share, type Facts, type FindingRule } from "./rule";

/** From this share of what the option saves on, tax that stays is said. */
const LARGE_SHARE = 1 / 3;

/** From this share of the charge on, credits are no accident but a plan. */
const MUCH_CREDIT = 0.05;

/** From this share of all benefits on, cash that only comes earlier is said. */
const MUCH_CASH = 0.1;

/** Containment in published cases: billing disputes to returns. */
const CONTAINED = { from: 0.17, to: 0.76 } as const;

/** Above it the contacts contained can't all be average ones. */
const MUCH_CONTAINED = 0.5;

/** Teams are operated for 18 to 36 months before they are transferred. */
const EARLY_TRANSFER = 18;

const hasTransfer = ({ results, option }: Facts): boolean =>
  results.model.lines.some(({ part, kind }) => part === option.id && kind.name === "transfer.from");

/** The number of the first input of the option that fits. */
const entryOf = (facts: Facts, pattern: RegExp): number | null | undefined =>
  facts.results.entered(pathIn(facts, pattern) ?? "");

/** The first other option in which a provider runs the work throughout; undefined where the option has no transfer. */
function providerBeside(facts: Facts): Facts["option"] | undefined {
  if (!hasTransfer(facts)) return undefined;
  return facts.results.model.options.find((option) => {
    const beside = { ...facts, option };
    return option !== facts.option && isProvider(beside) && !hasTransfer(beside);
  });
}

/** First month from which the running total of savings stays at or above another; undefined where it never does. */
function firstAhead({ results, option }: Facts, other: string): number | undefined {
  const [own, beside] = [results.values.row(option.cumulative), results.values.row(other)];
  let from = own.length;
  while (from > 0 && own[from - 1]! >= beside[from - 1]! - ROUNDING) from--;
  return from === own.length ? undefined : from + 1;
}

/** Amounts that differ by less are the same. */
const ROUNDING = 1e-6;

/** Present value of an option's lines of one kind. */
const ofKind = ({ results, option, present }: Facts, kind: string): number =>
  results.model.lines
    .filter((line) => line.part === option.id && line.kind.name === kind)
    .reduce((sum, { id }) => sum + present(id), 0);

/** What is found about terms of a deal, behind what is found about its money. */
export const dealRules: readonly FindingRule[] = [
  {
    id: "vat-eats-saving",
    tone: "warning",
    say: "VAT that you don't get back takes {vat}, beside a net present value of {npv}. Own people bear none: ask how much can be recovered.",
    when: (facts) => {
      const [vat, npv] = [ofKind(facts, "locationTax.vat"), facts.figure("npv")];
      if (npv === null || vat <= 0 || vat <= LARGE_SHARE * Math.max(0, npv)) return null;
      return { vat: money(vat), npv: money(npv) };
    },
  },
  {
    id: "saves-by-tax-only",
    tone: "warning",
    say: "Before tax it is worth {before}, after tax {after}: it saves by tax alone, and tax rules change.",
    when: (facts) => {
      const [before, after] = [facts.figure("npv"), facts.figure("npvAfterTax")];
      if (before === null || after === null || before > 0 || after <= 0) return null;
      return { before: money(before), after: money(after) };
    },
  },
  {
    id: "credits-planned",
    tone: "warning",
    say: "Service credits of {share} of the charge are planned on. Plan for quality: credits are no income.",
    when: (facts) => {
      const charge = facts.present(facts.option.charge);
      const credits = -ofKind(facts, "service.expectedCredits") - ofKind(facts, "contract.serviceCredits");
      if (charge <= 0 || credits <= MUCH_CREDIT * (charge + credits)) return null;
      return { share: share(credits / (charge + credits)) };
    },
    mend: (facts) => pathIn(facts, /\.pricing\.(atRisk|missProbability)$/),
  },
  {
    id: "levels-missed",
    tone: "plain",
    say: "Of the way to its service levels the option is expected to go {share}.",
    when: (facts) => {
      const line = facts.results.model.lines.find(
        ({ part, kind }) => part === facts.option.id && kind.name === "service.attainment",
      );
      if (line === undefined) return null;
      return { share: share(facts.results.values.row(line.id)[0] ?? 0) };
    },
  },
  {
    id: "earlier-money",
    tone: "warning",
    say: "Faster turnaround frees {cash} while the case runs. It is earlier money, given back at the end: not a saving.",
    when: (facts) => {
      const balances = facts.results.model.lines
        .filter(({ part, kind }) => part === facts.option.id && kind.name === "service.receivables")
        .map(({ id }) => facts.results.values.row(id));
      const largest = balances.reduce((sum, row) => sum + Math.max(...row), 0);
      const benefits = -facts.present(facts.option.categories.benefits);
      return largest > MUCH_CASH * Math.max(0, benefits) ? { cash: money(largest) } : null;
    },
  },
  {
    id: "containment-unusual",
    tone: "warning",
    say: "The AI is to contain {share}; published cases run from {from} to {to}, by kind of contact.",
    when: (facts) => {
      const line = facts.results.model.lines.find(
        ({ part, kind }) => part === facts.option.id && kind.name === "automation.containment",
      );
      const contained = line && facts.results.values.row(line.id)[0];
      if (contained === undefined || (contained >= CONTAINED.from && contained <= CONTAINED.to)) return null;
      return { share: share(contained), from: share(CONTAINED.from), to: share(CONTAINED.to) };
    },
    mend: (facts) => pathIn(facts, /\.automation\.containment$/),
  },
  {
    id: "containment-easy",
    tone: "warning",
    say: "The AI contains {share} at the effort of an average contact. What it contains is the easy part: the rest is harder.",
    when: (facts) => {
      const contained = entryOf(facts, /\.automation\.containment$/);
      const effort = entryOf(facts, /\.automation\.effort$/) ?? 1;
      if (contained == null || contained <= MUCH_CONTAINED || effort < 1) return null;
      return { share: share(contained) };
    },
    mend: (facts) => pathIn(facts, /\.automation\.effort$/),
  },
  ...hoursRules,
  ...incumbentRules,
  ...leavingRules,
  {
    id: "transfer-ahead",
    tone: "plain",
    say: "Against {other} the transfer is ahead from {month} on.",
    when: (facts) => {
      const other = providerBeside(facts);
      if (other === undefined) return null;
      const ahead = firstAhead(facts, other.cumulative);
      return ahead === undefined ? null : { other: other.name, month: month(ahead) };
    },
  },
  {
    id: "transfer-behind",
    tone: "warning",
    say: "Against {other} the transfer is not ahead before the case ends.",
    when: (facts) => {
      const other = providerBeside(facts);
      if (other === undefined || firstAhead(facts, other.cumulative) !== undefined) return null;
      return { other: other.name };
    },
  },
  {
    id: "transfer-early",
    tone: "warning",
    say: "The team becomes ours in {month}. Operated for less than {usual} months, a team has hardly settled.",
    when: (facts) => {
      const at = entryOf(facts, /\.transfer\.month$/);
      if (!hasTransfer(facts) || at == null || at >= EARLY_TRANSFER) return null;
      return { month: month(at), usual: { value: EARLY_TRANSFER, unit: "months" } };
    },
    mend: (facts) => pathIn(facts, /\.transfer\.month$/),
  },
];
