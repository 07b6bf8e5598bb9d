import { effective, driversIn } from "../../case/drivers";
import { isService } from "../../case/service";
import { completeAssessment } from "./complete-assessment";
import { freshGroup } from "./group";
import type { Case, Delivery, Option, OptionProcess, Process } from "../../case/schema/case";

/**
 * A case in which nothing speaks of what is gone, and everything that follows from what is there can be entered:
 * every role has its pay at every location of a provider, every provider and every software has a price.
 */
export function complete(source: Case): Case {
  const locations = new Set(source.locations.map((one) => one.id));
  const options = source.options.map((option) => completeOption(option, source.processes, locations));
  const processes = source.processes.map(completeProcess);
  const settled = {
    ...source,
    processes,
    options,
    customLines: keptLines(source),
    ...completeAssessment(source),
  };
  return {
    ...settled,
    later: keptLater(settled),
    scenarios: withoutLostChanges(settled),
    ...withoutLostRanges(settled),
  };
}

/** A provider of today does work of roles and costs that are there. */
function completeProcess(process: Process): Process {
  const { incumbent } = process;
  if (incumbent === undefined) return process;
  const roles = process.roles.map(({ id }) => id);
  const items = [...roles, ...process.otherCosts.map(({ id }) => id)];
  return {
    ...process,
    incumbent: {
      ...incumbent,
      shares: incumbent.shares.filter(({ item }) => items.includes(item)),
      prices:
        incumbent.prices.length === 0
          ? []
          : roles.map((role) => incumbent.prices.find((one) => one.role === role) ?? { role }),
    },
  };
}

/** Later values of inputs that are still there. */
function keptLater(source: Case): Case["later"] {
  if (source.later.length === 0) return source.later;
  const given = new Set(driversIn(source).flatMap((entry) => (entry.value === null ? [] : [entry.path])));
  return source.later.filter(({ driver }) => given.has(driver));
}

/** A person's own lines, but for those of an option or a process that is gone. */
function keptLines({ customLines, options, processes }: Case): Case["customLines"] {
  const kept = customLines.filter(
    ({ part, process }) =>
      (part === undefined || part === "inhouse" || options.some(({ id }) => id === part)) &&
      (process === undefined || processes.some(({ id }) => id === process)),
  );
  return kept.length === customLines.length ? customLines : kept;
}

function completeOption(
  option: Option,
  processes: readonly Process[],
  locations: ReadonlySet<string>,
): Option {
  const waves = new Set(option.waves.map((one) => one.id));
  const first = option.waves[0]?.id;
  const parts = option.processes.flatMap((part) => {
    const process = processes.find((one) => one.id === part.process);
    if (process === undefined || first === undefined) return [];
    return [
      completePart(
        option,
        {
          ...part,
          wave: waves.has(part.wave) ? part.wave : first,
          waves: part.waves.filter(({ wave }) => waves.has(wave)),
        },
        process,
        locations,
      ),
    ];
  });
  return { ...option, processes: parts };
}

function completePart(
  option: Option,
  part: OptionProcess,
  process: Process,
  locations: ReadonlySet<string>,
): OptionProcess {
  const roles = process.roles.map((role) => role.id);
  const items = new Set([
    ...roles,
    ...process.otherCosts.map((cost) => cost.id),
    ...process.capital.map((item) => item.id),
  ]);
  const assets = new Set(process.assets.map((asset) => asset.id));
  const delivery = part.delivery
    .filter((one) => locations.has(one.location))
    .map((one) => completeDelivery(one, roles));
  const { currencyLocation, ...otherTerms } = part.pricing ?? emptyPricing();
  const pricing =
    currencyLocation !== undefined && locations.has(currencyLocation)
      ? { ...otherTerms, currencyLocation }
      : otherTerms;
  return {
    ...part,
    delivery,
    scopes: part.scopes.filter((scope) => items.has(scope.item)),
    assetSales: part.assetSales.filter((sale) => assets.has(sale.asset)),
    ...(part.transfer && {
      transfer: { ...part.transfer, roles: part.transfer.roles.filter(({ role }) => roles.includes(role)) },
    }),
    ...(part.serviceHours && {
      serviceHours: {
        ...part.serviceHours,
        roles: roles.map(
          (role) => part.serviceHours?.roles.find((one) => one.role === role) ?? { role, seats: [] },
        ),
      },
    }),
    ...(part.automation && {
      automation: {
        ...part.automation,
        roles: part.automation.roles.filter(({ role }) => roles.includes(role)),
      },
    }),
    ...((isService(option) || part.pricing !== undefined) && { pricing }),
    ...(option.kind === "software" && { software: part.software ?? {} }),
  };
}

/** A price of which nothing is given yet. */
const emptyPricing = () =>
  freshGroup("options.any.processes.any.pricing") as NonNullable<OptionProcess["pricing"]>;

/** Pay of every role in the order of the roles. */
function completeDelivery(delivery: Delivery, roles: readonly string[]): Delivery {
  return {
    ...delivery,
    roles: roles.map((role) => delivery.roles.find((one) => one.role === role) ?? { role }),
  };
}

/** Scenarios that change only drivers that are still there and given. */
function withoutLostChanges(source: Case): Case["scenarios"] {
  if (source.scenarios.every((scenario) => Object.keys(scenario.changes).length === 0))
    return source.scenarios;
  const given = new Set(driversIn(source).flatMap((entry) => (entry.value === null ? [] : [entry.path])));
  return source.scenarios.map((scenario) => ({
    ...scenario,
    changes: Object.fromEntries(Object.entries(scenario.changes).filter(([path]) => given.has(path))),
  }));
}

/** What is uncertain, as far as it is about drivers and events that are still there and given. */
function withoutLostRanges(source: Case): Pick<Case, "uncertainty"> {
  if (source.uncertainty === undefined) return {};
  const drivers = driversIn(source);
  const given = new Set(drivers.flatMap((entry) => (effective(entry) === null ? [] : [entry.path])));
  const there = new Set(drivers.map(({ path }) => path));
  const ranges = source.uncertainty.ranges.filter(({ driver }) => given.has(driver));
  const kept = new Set(ranges.map(({ driver }) => driver));
  return {
    uncertainty: {
      ranges,
      correlations: source.uncertainty.correlations.filter(({ between }) =>
        between.every((path) => kept.has(path)),
      ),
      events: source.uncertainty.events.filter(({ event }) => there.has(`${event}.probability`)),
    },
  };
}
