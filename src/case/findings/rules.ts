import * as about from "./facts";
import { worthShowing } from "../in-cash";
import { USUAL } from "./bands";
import { dealRules } from "./deal-rules";
import { fitRules } from "./fit-rules";
import { processRules } from "./process-rules";
import { money, month, people, share, type Facts, type FindingRule } from "./rule";

/** Below so much of the in-house cost, an amount is not worth a sentence. */
const WORTH_SAYING = 0.01;

/** From so many points on, what payment terms do to the rate of return is said. */
const RATE_WORTH_SAYING = 0.1;

const matters = (amount: number, { results, present }: Facts): boolean =>
  Math.abs(amount) >= WORTH_SAYING * present(results.model.baseline.beforeTax);

/** What is paid for the work itself. */
const PRICE = /\.(pricePerFte|annualFee|markup|bands\.[^.]+\.price)$/;

/** The smallest saving that a sentence can show: half of a tenth of a percent. */
const SHOWN = 0.0005;

/** The share that the option saves; 0 where it would be shown as nothing, or where there is no cost today. */
const savingOf = (facts: Facts): number => {
  const saving = facts.figure("savingRate") ?? 0;
  return Math.abs(saving) < SHOWN ? 0 : saving;
};

/** Every rule, in the order in which findings are read. */
export const rules: readonly FindingRule[] = [
  {
    id: "saves-later",
    tone: "headline",
    say: "{option} saves {saving}, but only from {payback}",
    when: (facts) => {
      const [saving, payback] = [savingOf(facts), facts.figure("payback")];
      if (payback === null || saving <= 0 || payback <= 0) return null;
      const paidBackIn = Math.ceil(payback + (facts.figure("firstMonth") ?? 1) - 1);
      return { option: facts.option.name, saving: share(saving), payback: month(paidBackIn) };
    },
  },
  {
    id: "saves-at-once",
    tone: "headline",
    say: "{option} saves {saving}, from {first} on",
    when: (facts) => {
      const saving = savingOf(facts);
      if (saving <= 0 || facts.figure("payback") !== 0) return null;
      const first = facts.figure("firstMonth") ?? 1;
      return { option: facts.option.name, saving: share(saving), first: month(first) };
    },
  },
  {
    id: "saves-on-paper",
    tone: "headline",
    say: "{option} saves {saving} in present value, but never earns back its start",
    when: (facts) => {
      const saving = savingOf(facts);
      if (saving <= 0 || facts.figure("payback") !== null) return null;
      return { option: facts.option.name, saving: share(saving) };
    },
  },
  {
    id: "costs-more",
    tone: "headline",
    say: "{option} costs {more} more than today",
    when: (facts) => {
      const saving = savingOf(facts);
      return saving < 0 ? { option: facts.option.name, more: share(-saving) } : null;
    },
  },
  {
    id: "costs-the-same",
    tone: "headline",
    say: "{option} costs as much as today",
    when: (facts) =>
      facts.figure("savingRate") !== null && savingOf(facts) === 0 ? { option: facts.option.name } : null,
  },
  ...fitRules,
  {
    id: "rests-on",
    tone: "plain",
    say: "It rests on one thing. {bar} brings {gain}; everything else together costs {rest}.",
    when: (facts) => {
      const bars = facts.option.bridge
        .filter((bar) => bar.id !== "tax")
        .map((bar) => ({ label: bar.label, value: facts.present(bar.line) }));
      const best = bars.reduce((low, bar) => (bar.value < low.value ? bar : low), { label: "", value: 0 });
      const rest = bars.reduce((sum, bar) => sum + bar.value, 0) - best.value;
      // What costs more than it saves rests on nothing.
      if (!matters(best.value, facts) || rest <= 0 || best.value + rest >= 0) return null;
      return { bar: best.label, gain: money(-best.value), rest: money(rest) };
    },
  },
  {
    id: "moving-first",
    tone: "plain",
    say: "The change costs {moving} first. At worst you are {behind} behind, in {month}.",
    when: (facts) => {
      const moving = about.nominal(facts, facts.option.categories.transition);
      const { lowest, at } = about.lowestPoint(facts);
      if (!matters(moving, facts) || lowest >= 0) return null;
      return { moving: money(moving), behind: money(-lowest), month: month(at) };
    },
  },
  {
    id: "in-cash",
    tone: "plain",
    say: "Expected loss is no cash. Without it the net present value is {cash}, not {npv}.",
    when: ({ results, option, figure }) => {
      const [npv, cash] = [figure("npv"), figure("npvCash")];
      const worth = worthShowing("npvCash", (name) => results.figures.get(`${option.id}/figure/${name}`));
      return npv === null || cash === null || !worth ? null : { npv: money(npv), cash: money(cash) };
    },
  },
  {
    id: "saving-shrinks",
    tone: "plain",
    say: "The saving is at its best in year {best}, {high}, and falls to {last} in the last year.",
    when: (facts) => {
      const years = facts.results.years(facts.option.savingBeforeTax);
      const high = Math.max(...years);
      const last = years.at(-1) as number;
      if (high <= 0 || years.length < 3 || last > 0.9 * high) return null;
      return { best: { value: years.indexOf(high) + 1, unit: "year" }, high: money(high), last: money(last) };
    },
  },
  {
    id: "stranded",
    tone: "plain",
    say: "{stranded} of today's cost stays behind with nothing to do (present value).",
    when: (facts) => {
      const stranded = facts.present(facts.option.categories.stranded);
      return matters(stranded, facts) ? { stranded: money(stranded) } : null;
    },
  },
  {
    id: "improve-first",
    tone: "plain",
    say: "{improved} alone is worth {own}: {part} of what {option} brings, with no provider.",
    when: (facts) => {
      const { model, figures } = facts.results;
      const improved = model.options.find(
        ({ kind, categories }) => kind === "improved" && categories.provider === undefined,
      );
      const npv = facts.figure("npv");
      const own = improved && figures.get(`${improved.id}/figure/npv`);
      if (improved === undefined || improved === facts.option || npv === null || npv <= 0) return null;
      if (typeof own !== "number" || own <= 0) return null;
      return { improved: improved.name, own: money(own), part: share(own / npv), option: facts.option.name };
    },
  },
  {
    id: "margin-low",
    tone: "warning",
    say: "The price leaves the provider a margin of {margin}. Below {usual} it can't last: expect change requests, or a weaker team.",
    when: (facts) => {
      const margin = about.margin(facts);
      if (margin === null || margin >= USUAL.margin.from) return null;
      return { margin: share(margin), usual: share(USUAL.margin.from) };
    },
    mend: (facts) => about.pathIn(facts, PRICE),
  },
  {
    id: "margin-high",
    tone: "warning",
    say: "The price leaves the provider a margin of {margin}. Above {usual} is unusual: the price is open to talk, or the should-cost lacks something.",
    when: (facts) => {
      const margin = about.margin(facts);
      if (margin === null || margin <= USUAL.margin.to) return null;
      return { margin: share(margin), usual: share(USUAL.margin.to) };
    },
    mend: (facts) => about.pathIn(facts, PRICE),
  },
  {
    id: "governance",
    tone: "warning",
    say: "Leading the provider takes {share} of its charge; {from} to {to} is usual.",
    when: (facts) => {
      const governance = facts.figure("governanceShare");
      const { from, to } = USUAL.governance;
      if (governance === null || (governance >= from && governance <= to)) return null;
      return { share: share(governance), from: share(from), to: share(to) };
    },
    mend: ({ option }) => `options.${option.id}.governanceRate`,
  },
  {
    id: "saving-high",
    tone: "warning",
    say: "A saving of {saving} is more than published contracts have reached ({usual}). Look for what is left out.",
    when: (facts) => {
      const saving = facts.figure("savingRate");
      if (saving === null || saving <= USUAL.saving.to || !about.isProvider(facts)) return null;
      return { saving: share(saving), usual: share(USUAL.saving.to) };
    },
  },
  {
    id: "supplier-credit",
    tone: "warning",
    say: "Paying the provider later moves the rate of return from {without} to {rate}. That is the provider's credit, not what the option is worth.",
    when: (facts) => {
      if (!about.isProvider(facts)) return null;
      const [rate, without] = [facts.figure("irr"), about.rateWithoutCredit(facts)];
      if (rate === null || without === null || Math.abs(rate - without) <= RATE_WORTH_SAYING) return null;
      return { rate: share(rate), without: share(without) };
    },
  },
  {
    id: "no-severance",
    tone: "warning",
    say: "{people} lose their work, and nothing is planned for them: no severance, no transfer, no other work.",
    when: (facts) => {
      const redundant = about.redundantUnplanned(facts);
      return redundant < 0.5 ? null : { people: people(redundant) };
    },
    mend: (facts) => about.inFirstPart(facts, "people.tenureYears"),
  },
  {
    id: "nobody-kept",
    tone: "warning",
    say: "Nobody is kept to lead the provider and hold the knowledge.",
    when: (facts) => {
      if (!about.isProvider(facts) || facts.present(facts.option.categories.retained) > 0) return null;
      return {};
    },
    mend: (facts) => about.inFirstPart(facts, "retainedRatio"),
  },
  {
    id: "free-move",
    tone: "warning",
    say: "Moving costs nothing in this case. It never does.",
    when: (facts) => {
      if (!about.isProvider(facts) || about.nominal(facts, facts.option.categories.transition) > 0)
        return null;
      return {};
    },
    mend: ({ option }) => `options.${option.id}.selectionCost`,
  },
  {
    id: "no-alternative",
    tone: "warning",
    say: "There is no improved in-house option to compare with. It is the honest alternative.",
    when: ({ results, option }) => {
      if (option.kind === "improved" || results.model.options.some((one) => one.kind === "improved"))
        return null;
      return {};
    },
    mend: () => "options.new",
  },
  ...processRules,
  ...dealRules,
];
