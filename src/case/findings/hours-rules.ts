import { servesOtherwise } from "../hours-notices";
import type { OptionProcess, Process } from "../schema/case";
import { isService } from "../service";
import { money, people, share, type Facts, type FindingRule, type FindingValue } from "./rule";

const AROUND_THE_CLOCK = 168;
const WEEKS = 52;

interface Served {
  readonly process: Process;
  readonly part: OptionProcess;
  readonly path: string;
}

/** The processes of the option of which it is known when they serve. */
function servedIn({ results, option }: Facts): Served[] {
  const { source } = results.model;
  const chosen = source.options.find(({ id }) => id === option.id);
  if (chosen === undefined || !isService(chosen)) return [];
  return chosen.processes.flatMap((part) =>
    source.processes
      .filter(({ id, serviceHours }) => id === part.process && serviceHours !== undefined)
      .map((process) => ({
        process,
        part,
        path: `options.${option.id}.processes.${part.process}`,
      })),
  );
}

/** Hours a week of today, and of the option where it says others. */
const coverage = ({ results }: Facts, { process, part, path }: Served) => {
  const today = results.entered(`processes.${process.id}.coverageHours`) ?? 0;
  const own = results.entered(`${path}.serviceHours.coverageHours`);
  return { today, option: part.serviceHours === undefined ? today : (own ?? today) };
};

/** The first month of lines of the option of one kind, in one process. */
function inFirstMonth({ results, option }: Facts, { process }: Served, kind: string) {
  return results.model.lines
    .filter((line) => line.part === option.id && line.kind.name === kind && line.groups[0] === process.name)
    .map(({ id, groups }) => ({ id, groups, value: results.values.row(id)[0] ?? 0 }));
}

/** Shares of hours at night where the option works, by location. */
function nightsOf(facts: Facts, served: Served): { location: string; share: number }[] {
  const lines = inFirstMonth(facts, served, "hours.nightShare");
  return served.part.delivery.flatMap(({ location }) =>
    lines
      .filter(({ id }) => id.endsWith(`/${location}/nightShare`))
      .slice(-1)
      .map(({ value }) => ({ location, share: value })),
  );
}

function first(
  facts: Facts,
  holds: (served: Served) => Readonly<Record<string, FindingValue>> | null,
): { values: Readonly<Record<string, FindingValue>>; served: Served } | null {
  for (const served of servedIn(facts)) {
    const values = holds(served);
    if (values !== null) return { values, served };
  }
  return null;
}

const withoutBenefit = (facts: Facts) =>
  first(facts, (served) => {
    const { today, option } = coverage(facts, served);
    if (option <= today || (facts.results.entered(`${served.path}.marginPerHour`) ?? 0) > 0) return null;
    const hours = { value: (option - today) * WEEKS, unit: "hour" };
    return { process: served.process.name, hours };
  });

const nobodyAtNight = (facts: Facts) =>
  first(facts, (served) => {
    const nights = nightsOf(facts, served);
    const asleep = nights.length > 0 && nights.every((one) => one.share === 0);
    return asleep && coverage(facts, served).option >= AROUND_THE_CLOCK
      ? { process: served.process.name }
      : null;
  });

const unpaidNight = (facts: Facts): { location: string; share: number } | undefined =>
  servedIn(facts)
    .flatMap((served) => nightsOf(facts, served))
    .find(
      (one) => one.share > 0 && (facts.results.entered(`locations.${one.location}.nightPremium`) ?? 0) === 0,
    );

/** What is found about hours of service. */
export const hoursRules: readonly FindingRule[] = [
  {
    id: "hours-without-benefit",
    tone: "warning",
    say: "{process} serves {hours} hours a year longer, and nothing is earned in them. Give the margin of such an hour, or ask who needs them.",
    when: (facts) => withoutBenefit(facts)?.values ?? null,
    mend: (facts) => {
      const found = withoutBenefit(facts);
      return found === null ? undefined : `${found.served.path}.marginPerHour`;
    },
  },
  {
    id: "nobody-at-night",
    tone: "warning",
    say: "{process} serves around the clock, and nobody works at night. That takes sites whose days follow each other: see that their hours are right.",
    when: (facts) => nobodyAtNight(facts)?.values ?? null,
    mend: (facts) => {
      const found = nobodyAtNight(facts);
      return found === null ? undefined : `locations.${found.served.part.delivery[0]?.location}.utcOffset`;
    },
  },
  {
    id: "night-unpaid",
    tone: "warning",
    say: "{share} of the hours in {location} are at night, and no premium is given for them.",
    when: (facts) => {
      const found = unpaidNight(facts);
      if (found === undefined) return null;
      const { locations } = facts.results.model.source;
      const name = locations.find(({ id }) => id === found.location)?.name ?? found.location;
      return { share: share(found.share), location: name };
    },
    mend: (facts) => {
      const found = unpaidNight(facts);
      return found && `locations.${found.location}.nightPremium`;
    },
  },
  {
    id: "hours-inhouse",
    tone: "plain",
    say: "At these hours {process} would take {people} in-house and cost {cost} a month. It is shown to compare with, and in no total.",
    when: (facts) =>
      first(facts, (served) => {
        const chosen = facts.results.model.source.options.find(({ id }) => id === facts.option.id);
        if (chosen === undefined || !servesOtherwise(chosen, served.part, served.process)) return null;
        const [cost] = inFirstMonth(facts, served, "hours.equivalent");
        if (cost === undefined) return null;
        const line = `${facts.option.id}/${served.process.id}`;
        const fte = served.process.roles.reduce((sum, role) => sum + employees(facts, line, role.id), 0);
        return { process: served.process.name, people: people(fte), cost: money(cost.value) };
      })?.values ?? null,
  },
];

/** Employees of a role that the option's hours need, in the first month. */
function employees({ results }: Facts, line: string, role: string): number {
  const found = results.model.lines.find(({ id }) => id === `${line}/${role}/served/pay`);
  const binding = found?.bindings["fte"];
  return binding && "line" in binding ? (results.values.row(binding.line)[0] ?? 0) : 0;
}
