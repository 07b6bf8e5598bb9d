import { money, type Facts, type FindingRule } from "./rule";

/** From this share of what the option saves on, tax that stays is said. */
const LARGE_SHARE = 1 / 3;

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
];
