import type { Check } from "./check-list";
import type { PlanContext } from "./context";
import { sheetName } from "./layout";

/** How near hours of a week must come, and shares of them. */
const TOLERANCE = 1e-6;

/** Sites that follow the sun: their hours are those of service, and each does its share of the work. */
export function siteHours(context: PlanContext): Check[] {
  const { source, names, parts, results } = context;
  const nameOf = (id: string): string => source.locations.find((one) => one.id === id)?.name ?? id;
  const number = (path: string): number => results.values.driver(path);
  return source.options.flatMap((option) =>
    option.processes.flatMap((part): Check[] => {
      const process = source.processes.find(({ id }) => id === part.process);
      const path = `options.${option.id}.processes.${part.process}`;
      const sites = part.delivery
        .map(({ location }) => `${path}.delivery.${location}`)
        .filter((site) => names.has(`${site}.serviceHours.coverageHours`));
      const all =
        part.serviceHours === undefined
          ? `processes.${part.process}.coverageHours`
          : `${path}.serviceHours.coverageHours`;
      if (sites.length === 0 || process?.serviceHours === undefined || !names.has(all)) return [];
      const hours = sites.map((site) => `${site}.serviceHours.coverageHours`);
      const letter = parts.find((one) => one.part.id === option.id)?.letter ?? "";
      const goes = [sheetName.inputs, "A1"] as const;
      return [
        {
          label: context.text.checks.siteHours(letter, process.name),
          compares: context.text.checks.siteHoursSays,
          one: {
            formula: `SUM(${hours.map((one) => names.get(one)).join(",")})`,
            value: hours.reduce((sum, one) => sum + number(one), 0),
          },
          other: { formula: names.get(all) as string, value: number(all) },
          tolerance: TOLERANCE,
          goes,
        },
        // One for each site: a formula over all of them would be longer than a cell is read.
        ...sites.map((site, k): Check => {
          const own = hours[k] as string;
          const location = site.slice(site.lastIndexOf(".") + 1);
          return {
            label: context.text.checks.workByHours(letter, process.name, nameOf(location)),
            compares: context.text.checks.workByHoursSays,
            one: { formula: names.get(`${site}.share`) as string, value: number(`${site}.share`) },
            other: { formula: `${names.get(own)}/${names.get(all)}`, value: number(own) / number(all) },
            tolerance: TOLERANCE,
            goes,
          };
        }),
      ];
    }),
  );
}
