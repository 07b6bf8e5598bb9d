import { assess, type AssessedPart, type Fit } from "../assessment/assess";
import { BASELINE } from "../baseline";
import { isProvider } from "./facts";
import { share, type Facts, type FindingRule, type FindingValue } from "./rule";

const points = (value: number): FindingValue => ({ value, unit: "point" });

/** The option among those assessed, with the whole assessment; undefined where it has no score. */
function scored(
  facts: Facts,
): { readonly fit: Fit; readonly own: AssessedPart; readonly score: number } | undefined {
  const fit = assess(facts.results);
  const own = fit?.parts.find(({ id }) => id === facts.option.id);
  return fit === undefined || own === undefined || own.score === null
    ? undefined
    : { fit, own, score: own.score };
}

/** Which process of the option is core by its score, or, where none has a score, by what the case says of it. */
export function isCore(
  { results }: Facts,
  process: { readonly id: string; readonly core: boolean },
): boolean {
  const found = assess(results)?.processes.find(({ id }) => id === process.id);
  return found?.core ?? process.core;
}

/** Net present value of a part; in-house is what all others are measured against. */
const worth = ({ results }: Facts, { id }: AssessedPart): number => {
  const npv = id === BASELINE.id ? 0 : results.figures.get(`${id}/figure/npv`);
  return typeof npv === "number" ? npv : -Infinity;
};

const best = (parts: readonly AssessedPart[], of: (part: AssessedPart) => number): AssessedPart | undefined =>
  parts.reduce<AssessedPart | undefined>(
    (found, one) => (found === undefined || of(one) > of(found) ? one : found),
    undefined,
  );

/** What money speaks for, and what fit does: the best that fails no must. Undefined where nothing is to be compared. */
function spokenFor(facts: Facts): { readonly money: AssessedPart; readonly fit: AssessedPart } | undefined {
  const whole = assess(facts.results)?.parts.filter(({ score }) => score !== null) ?? [];
  const passing = whole.filter(({ failed }) => failed.length === 0);
  const money = best(whole, (one) => worth(facts, one));
  const fit = best(passing, (one) => one.score as number);
  return whole.length < 2 || money === undefined || fit === undefined ? undefined : { money, fit };
}

/** What is found where the case says how well its options fit, beside the money. */
export const fitRules: readonly FindingRule[] = [
  {
    id: "fit-disagrees",
    tone: "warning",
    say: "Money and fit disagree. {money} has the highest net present value and scores {moneyScore} of 5 for fit; {fit} fits best, with {fitScore}. What the difference in money buys is for people to say.",
    when: (facts) => {
      const spoken = spokenFor(facts);
      if (spoken === undefined || spoken.money === spoken.fit) return null;
      const { money, fit } = spoken;
      // A tie in score is no disagreement.
      if (money.failed.length === 0 && (money.score as number) >= (fit.score as number)) return null;
      return {
        money: money.name,
        moneyScore: points(money.score as number),
        fit: fit.name,
        fitScore: points(fit.score as number),
      };
    },
  },
  {
    id: "fit-agrees",
    tone: "plain",
    say: "Money and fit speak for the same: {option} has the highest net present value and, with {score} of 5, the best fit.",
    when: (facts) => {
      const spoken = spokenFor(facts);
      if (spoken === undefined || spoken.money !== spoken.fit || spoken.money.id !== facts.option.id)
        return null;
      return { option: facts.option.name, score: points(spoken.fit.score as number) };
    },
  },
  {
    id: "fit-fails",
    tone: "warning",
    say: "It fails a must: {criterion} scores {score}, at least {minimum} is asked for.",
    when: (facts) => {
      const fit = assess(facts.results);
      const own = fit?.parts.find(({ id }) => id === facts.option.id);
      const place = own?.failed[0];
      const criterion = place === undefined ? undefined : fit?.criteria.option[place];
      const mean = place === undefined ? undefined : own?.means[place];
      if (criterion?.minimum == null || mean == null) return null;
      return { criterion: criterion.name, score: points(mean), minimum: points(criterion.minimum) };
    },
  },
  {
    id: "fit-ranking",
    tone: "plain",
    say: "For fit {option} scores {score} of 5. Whatever the weights are, it is first in {first} of {draws} random draws of them.",
    when: (facts) => {
      const found = scored(facts);
      if (found === undefined || found.own.first === null) return null;
      return {
        option: facts.option.name,
        score: points(found.score),
        first: share(found.own.first),
        draws: points(found.fit.draws),
      };
    },
  },
  {
    id: "fit-advice",
    tone: "plain",
    say: "How core is {process}? It scores {core}; from {threshold} on work counts as core. With what {option} saves, that speaks for: {advice}.",
    when: (facts) => {
      const fit = assess(facts.results);
      const said = fit?.parts.find(({ id }) => id === facts.option.id)?.advice[0];
      const process = fit?.processes.find(({ id }) => id === said?.process);
      if (fit === undefined || said === undefined || process?.score == null) return null;
      return {
        process: process.name,
        core: points(process.score),
        threshold: points(fit.threshold),
        option: facts.option.name,
        advice: said.advice,
      };
    },
  },
  {
    id: "core-outside",
    tone: "warning",
    say: "{process} is core by its score of {core}, and this option hands it to others. Customer service, finance, IT and analytics go outside too: it asks for indicators that are measured, people who lead the provider, and a way out that was tried.",
    when: (facts) => {
      const fit = assess(facts.results);
      const chosen = facts.results.model.source.options.find(({ id }) => id === facts.option.id);
      const process = fit?.processes.find(
        ({ id, core }) => core === true && chosen?.processes.some((part) => part.process === id),
      );
      if (process === undefined || process.score === null || !isProvider(facts)) return null;
      return { process: process.name, core: points(process.score) };
    },
  },
  {
    id: "core-said-otherwise",
    tone: "warning",
    say: "{process} scores {core} for core, and core is from {threshold} on; the case says the opposite. One of the two is not meant.",
    when: ({ results }) => {
      const fit = assess(results);
      const found = fit?.processes.find(({ id, core }) => {
        const said = results.model.source.processes.find((one) => one.id === id)?.core;
        return core !== null && said !== undefined && core !== said;
      });
      if (fit === undefined || found?.score == null) return null;
      return { process: found.name, core: points(found.score), threshold: points(fit.threshold) };
    },
    mend: () => "assessment.threshold",
  },
];
