import type { Check } from "./check-list";
import type { PlanContext } from "./context";
import { sheetName } from "./layout";

/** How near hours of a week must come, and shares of them. */
const TOLERANCE = 1e-6;

/** Sites that follow the sun: their hours are those of service, and each does its share of the work. */
export function siteHours(context: PlanContext): Check[] {
  const { source, names, parts, results } = context;
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
      const letter = parts.find((one) => one.part.id === option.id)?.letter;
      const goes = [sheetName.inputs, "A1"] as const;
      const differences = sites.map(
        (site, k) => `ABS(${names.get(`${site}.share`)}-${names.get(hours[k] as string)}/${names.get(all)})`,
      );
      return [
        {
          label: `${letter}: hours of the sites, ${process.name}`,
          compares: "Hours of the sites = hours of service",
          one: {
            formula: `SUM(${hours.map((one) => names.get(one)).join(",")})`,
            value: hours.reduce((sum, one) => sum + number(one), 0),
          },
          other: { formula: names.get(all) as string, value: number(all) },
          tolerance: TOLERANCE,
          goes,
        },
        {
          label: `${letter}: work by hours, ${process.name}`,
          compares: "Shares of the sites less their shares of the hours = 0",
          one: {
            formula: differences.join("+"),
            value: sites.reduce(
              (sum, site, k) =>
                sum + Math.abs(number(`${site}.share`) - number(hours[k] as string) / number(all)),
              0,
            ),
          },
          other: { value: 0 },
          tolerance: TOLERANCE,
          goes,
        },
      ];
    }),
  );
}
