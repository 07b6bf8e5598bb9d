import type { Case, Option } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { isService } from "./service";
import { sentences, type Say } from "./said";
import { wavesOf } from "./waves";

const MONTHS = 12;

type Changes = Readonly<Record<string, number>>;

/** What terms of leaving can't be, as they stand or with the changes of a scenario. */
export function checkLeaving(source: Case, path: string, option: Option, changes: Changes, say: Say): void {
  const { leaving } = option;
  if (leaving === undefined || !isService(option)) return;
  if (option.kind !== "captive" && option.processes.some(({ transfer }) => transfer !== undefined))
    return say(path, sentences.leavesOwnTeam());
  const exitMonth = changes[`options.${option.id}.leaving.exitMonth`] ?? numberOf(leaving.exitMonth);
  if (exitMonth === null) return;
  if (option.kind === "captive" && leaving.destination === "other-provider")
    say(`${path}.destination`, sentences.noProviderLeft());
  const settled = settledMonth(source, option, changes);
  if (settled !== null && exitMonth <= settled && exitMonth <= source.years * MONTHS)
    say(`${path}.exitMonth`, sentences.exitTooEarly(exitMonth, settled));
}

/** The month with which all has moved and nothing of the old team is paid any more; null while that is not known. */
function settledMonth(source: Case, option: Option, changes: Changes): number | null {
  const number = (path: string, given: Driver | undefined, standard?: number): number =>
    changes[path] ?? numberOf(given) ?? standard ?? NaN;
  const months = option.processes.flatMap((part) => {
    const process = source.processes.find(({ id }) => id === part.process);
    if (process === undefined) return [];
    const own = `options.${option.id}.processes.${part.process}`;
    const today = `processes.${process.id}`;
    const full = option.waves
      .filter(({ id }) => wavesOf(part).includes(id))
      .map((wave) => {
        const path = `options.${option.id}.waves.${wave.id}`;
        const ramp = number(`${path}.rampMonths`, wave.rampMonths);
        return (
          number(`${path}.startMonth`, wave.startMonth) +
          number(`${path}.knowledgeTransferMonths`, wave.knowledgeTransferMonths) +
          Math.max(0, ramp - 1)
        );
      });
    const lags = [
      ...process.roles.flatMap(({ id, lagMonths, workplaceLagMonths }) => [
        number(`${today}.roles.${id}.lagMonths`, lagMonths, 0),
        number(`${today}.roles.${id}.workplaceLagMonths`, workplaceLagMonths, 0),
      ]),
      ...process.otherCosts.map(({ id, lagMonths }) =>
        number(`${today}.otherCosts.${id}.lagMonths`, lagMonths, 0),
      ),
      number(`${own}.parallelMonths`, part.parallelMonths, 0),
      number(`${own}.dipMonths`, part.dipMonths, 0),
    ];
    return [Math.max(...full) + Math.max(...lags)];
  });
  const latest = Math.max(...months);
  return Number.isFinite(latest) ? latest : null;
}

/** What is given for the register of providers without any effect. */
export function registerNotices(say: Say, path: string, option: Option): void {
  const { register } = option;
  if (register === undefined) return;
  const at = `${path}.register`;
  if (!isService(option))
    return say(
      at,
      sentences.idleKind(
        "there is no provider in an option of this kind",
        "choose an option with a provider",
      ),
    );
  const { substitutability, reason, alternatives, alternativeProviders } = register;
  if (
    reason !== undefined &&
    substitutability !== "not-substitutable" &&
    substitutability !== "highly-complex"
  )
    say(
      `${at}.reason`,
      sentences.idle(
        "the register asks for it only where a provider is hard to replace",
        "say how hard it is to replace",
      ),
    );
  if (alternativeProviders !== undefined && alternatives !== "yes")
    say(
      `${at}.alternativeProviders`,
      sentences.idle("no alternatives are said to be known", "say that some are"),
    );
}

/** What is given about leaving without any effect. */
export function leavingNotices(source: Case, say: Say, path: string, option: Option): void {
  const { leaving } = option;
  if (leaving === undefined) return;
  const at = `${path}.leaving`;
  if (!isService(option))
    return say(
      at,
      sentences.idleKind(
        "there is no provider in an option of this kind",
        "choose an option with a provider",
      ),
    );
  if (option.exit !== undefined && (numberOf(leaving.exitMonth) ?? Infinity) <= source.years * MONTHS)
    say(
      `${path}.exit`,
      sentences.idle("the terms of leaving take its place", "take the month of leaving out"),
    );
  const some = (field: keyof typeof leaving): boolean => (numberOf(leaving[field] as Driver) ?? 0) !== 0;
  const needs = (field: keyof typeof leaving, ...fields: readonly (keyof typeof leaving)[]): void => {
    if (!some(field))
      for (const one of fields) if (some(one)) say(`${at}.${one}`, sentences.idleBeside(field));
  };
  needs("startFee", "termMonths");
  needs("parallelMonths", "overlapShare");
  needs("knowledgeBack", "knowledgeMonths");
  needs("exitMonth", "rampMonths", "priceRatio");
  if (leaving.destination === "other-provider" && some("hireCost"))
    say(`${at}.hireCost`, sentences.idle("the work does not come back to us", "let it come back in-house"));
  if (leaving.destination === "in-house" && some("exitMonth") && some("priceRatio"))
    say(`${at}.priceRatio`, sentences.idle("the work comes back to us", "let it go to another provider"));
  const last = source.years * MONTHS;
  const exitMonth = numberOf(leaving.exitMonth);
  if (exitMonth === null) return;
  if (exitMonth > last) return say(`${at}.exitMonth`, sentences.pastEnd(exitMonth, last));
  const overlap = (numberOf(leaving.overlapShare) ?? 1) > 0 ? (numberOf(leaving.parallelMonths) ?? 0) : 0;
  const leftIn = exitMonth + Math.max(0, (numberOf(leaving.rampMonths) ?? 0) - 1) + overlap - 1;
  if (leftIn > last) say(`${at}.exitMonth`, sentences.exitPastEnd(leftIn, last));
}
