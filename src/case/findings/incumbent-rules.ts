import { money, share, type Facts, type FindingRule } from "./rule";

/** From this difference on, an invoice is not what the prices come to. */
const INVOICE_TOLERANCE = 0.01;

/** A driver of the contract of today, where the option reads one. */
const contractPath = ({ results }: Facts, name: string): string | undefined =>
  [...results.model.drivers.keys()].find((path) => path.endsWith(`.incumbent.${name}`));
const ofContract = (facts: Facts, name: string): number | null =>
  facts.results.entered(contractPath(facts, name) ?? "") ?? null;

/** A row of the option by the end of its name, summed where several processes have it. */
function rowOf({ results, option }: Facts, name: string): number[] | undefined {
  const found = results.model.lines.filter(({ id, part }) => part === option.id && id.endsWith(name));
  if (found.length === 0) return undefined;
  return Array.from({ length: results.model.months }, (_, month) =>
    found.reduce((sum, { id }) => sum + results.values.row(id)[month]!, 0),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** Whether any of the work leaves the provider of today, in the first month of the case on. */
const leaves = (facts: Facts): boolean => (rowOf(facts, "/incumbent/leaves")?.[0] ?? 0) > 0;

/** What is found about the contract of today. */
export const incumbentRules: readonly FindingRule[] = [
  {
    id: "leaving-early",
    tone: "warning",
    say: "Leaving before the contract of today ends costs a fee of {fee}; all that is saved from then until its end is {saved}. Waiting is cheaper.",
    when: (facts) => {
      const fees = rowOf(facts, "/incumbent/fee");
      const end = ofContract(facts, "endMonth");
      const paid = fees?.findIndex((fee) => fee > 0) ?? -1;
      if (fees === undefined || end === null || paid < 0) return null;
      const saving = facts.results.values.row(facts.option.savingBeforeTax);
      const saved = sum(Array.from(saving.slice(paid + 1, end)));
      const fee = sum(fees);
      return fee > saved ? { fee: money(fee), saved: money(saved) } : null;
    },
    mend: (facts) =>
      [...facts.results.model.drivers.keys()].find(
        (path) => path.startsWith(`options.${facts.option.id}.waves.`) && path.endsWith(".startMonth"),
      ),
  },
  {
    id: "minimum-while-leaving",
    tone: "plain",
    say: "While work leaves, the minimum of the contract of today costs {cost} for which nothing is done.",
    when: (facts) => {
      const topUps = rowOf(facts, "/incumbent/minimum");
      if (topUps === undefined || !leaves(facts)) return null;
      const cost = sum(topUps);
      return cost > 0 ? { cost: money(cost) } : null;
    },
  },
  {
    id: "renewal-cheaper",
    tone: "warning",
    say: "{other} is worth {more} more, one-off cost counted. A renewal is also what a new tender is bargained against.",
    when: (facts) => {
      const own = facts.figure("npv");
      if (own === null || !leaves(facts)) return null;
      const { results } = facts;
      const other = results.model.options.find(
        ({ id }) =>
          results.model.lines.some(
            ({ part, id: line }) => part === id && line.endsWith("/incumbent/leaves"),
          ) && !leaves({ ...facts, option: results.model.options.find((one) => one.id === id)! }),
      );
      const worth = other && results.figures.get(`${other.id}/figure/npv`);
      return other !== undefined && typeof worth === "number" && worth > own
        ? { other: other.name, more: money(worth - own) }
        : null;
    },
  },
  {
    id: "incumbent-and-wage",
    tone: "plain",
    say: "The steps of the provider of today and of wages go through what the work would cost in-house: large and opposite. Together they are {sum}.",
    when: (facts) => {
      const [today, wage] = ["incumbent", "wage"].map(
        (bar) => facts.option.bridge.find(({ id }) => id === bar)?.line,
      );
      if (today === undefined || wage === undefined || !leaves(facts)) return null;
      return { sum: money(facts.present(today) + facts.present(wage)) };
    },
  },
  {
    id: "rollover-free",
    tone: "warning",
    say: "The contract of today ends within the case and is taken to run on at the same price. Ask what it costs after its end.",
    when: (facts) => {
      const end = ofContract(facts, "endMonth");
      if (end === null || end >= facts.results.model.months) return null;
      return ofContract(facts, "rolloverUplift") === null || ofContract(facts, "rolloverUplift") === 0
        ? {}
        : null;
    },
    mend: (facts) => contractPath(facts, "rolloverUplift"),
  },
  {
    id: "invoice-differs",
    tone: "warning",
    say: "The prices of the contract of today come to {computed} in the first month, the last invoice to {invoice}: {difference} apart. One of them is not what is paid.",
    when: (facts) => {
      const invoice = ofContract(facts, "lastInvoice");
      const charge = facts.results.model.lines.find(
        ({ part, id }) => part === "inhouse" && id.endsWith("/incumbent/charge"),
      );
      if (invoice === null || invoice === 0 || charge === undefined) return null;
      const computed = facts.results.values.row(charge.id)[0]!;
      const difference = Math.abs(computed - invoice) / invoice;
      return difference > INVOICE_TOLERANCE
        ? { computed: money(computed), invoice: money(invoice), difference: share(difference) }
        : null;
    },
    mend: (facts) => contractPath(facts, "lastInvoice"),
  },
];
