import type { DriverEntry } from "../../case/drivers";
import { isFactor } from "../../case/line";
import type { Line } from "../../case/model/model";
import type { Case } from "../../case/schema/case";
import { unitOfDriver } from "./number-format";

/** Counts of people, where a kind has no unit for them. */
const AGENTS = "inhouse.agents";

/** What units and rows are called in one case. */
export interface Words {
  /** A unit as a client reads it: `currency/FTE/year` is USD/FTE/year. `about` is a path or the groups it belongs to. */
  unit(unit: string, process?: string): string;
  /** A monthly amount of money is called by its currency alone: the column says the month. */
  lineUnit(line: Line): string;
  driverUnit(entry: DriverEntry): string;
  /** A row's own words, and what it is about where the words don't say so. */
  line(line: Line): string;
  driver(entry: DriverEntry): string;
}

/** The process is said only where there are several. */
export function wordsOf(source: Case): Words {
  const names = new Set(source.processes.length > 1 ? [] : source.processes.map(({ name }) => name));
  const volumeUnit = (process: string | undefined): string => {
    const of =
      process === undefined && source.processes.length === 1
        ? source.processes[0]
        : source.processes.find(({ id, name }) => id === process || name === process);
    return of?.volumeUnit ?? "unit";
  };
  const unit: Words["unit"] = (text, process) => {
    if (text === "1") return "%";
    if (text === "1/year") return "% a year";
    return text
      .replace(/\bcurrency\b/g, source.currency)
      .replace(/\bunit\b/g, volumeUnit(process))
      .replace(/\bminute\b/g, "min")
      .replace(/\bsecond\b/g, "sec");
  };
  const about = (label: string, groups: readonly string[]): string => {
    const rest = groups.filter((group) => !names.has(group) && !label.includes(group));
    return rest.length === 0 ? label : `${label}: ${rest.join(", ")}`;
  };
  return {
    unit,
    lineUnit: ({ kind, groups }) => {
      if (kind.name === AGENTS) return "number";
      if (isFactor(kind)) return "factor";
      return unit(kind.unit === "currency/month" ? "currency" : kind.unit, groups[0]);
    },
    driverUnit: (entry) => {
      const { record, path } = entry;
      const parts = path.split(".");
      return record.unit === "1" &&
        /(growth|inflation|drift|improvement|discountRate)$/i.test(parts.at(-1) as string)
        ? "% a year"
        : unit(unitOfDriver(entry), parts[parts.indexOf("processes") + 1]);
    },
    line: ({ label, groups }) => about(label, groups),
    driver: ({ record, groups, path }) =>
      about(record.label, path.startsWith("options.") ? groups.slice(1) : groups),
  };
}
