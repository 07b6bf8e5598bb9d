import type { WorkbookText } from "../../words/workbook";
import type { DriverEntry } from "../../case/drivers";
import { isFactor } from "../../case/line";
import type { Line } from "../../case/model/model";
import type { Case } from "../../case/schema/case";
import { unitOfDriver } from "./number-format";

/** Counts of people, where a kind has no unit for them. */
const AGENTS = "inhouse.agents";

/** Units in short. */
const SHORT: Readonly<Record<string, string>> = { minute: "min", second: "sec" };

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
export function wordsOf(source: Case, { language }: WorkbookText): Words {
  const { record, unitWords } = language;
  const names = new Set(source.processes.length > 1 ? [] : source.processes.map(({ name }) => name));
  const volumeUnit = (process: string | undefined): string => {
    const of =
      process === undefined && source.processes.length === 1
        ? source.processes[0]
        : source.processes.find(({ id, name }) => id === process || name === process);
    return of?.volumeUnit ?? unitWords["unit"] ?? "unit";
  };
  const unit: Words["unit"] = (text, process) => {
    if (text === "1") return "%";
    if (text === "1/year") return language.perYear;
    return text.replace(/[A-Za-z]+/g, (word) => {
      if (word === "currency") return source.currency;
      if (word === "unit") return volumeUnit(process);
      const short = SHORT[word] ?? word;
      return unitWords[short] ?? short;
    });
  };
  const about = (label: string, groups: readonly string[], said: (label: string) => string): string => {
    const rest = groups.filter((group) => !names.has(group) && !label.includes(group)).map(record);
    return rest.length === 0 ? said(label) : `${said(label)}: ${rest.join(", ")}`;
  };
  return {
    unit,
    lineUnit: ({ kind, groups }) => {
      if (kind.name === AGENTS) return language.number;
      if (isFactor(kind)) return language.factor;
      return unit(kind.unit === "currency/month" ? "currency" : kind.unit, groups[0]);
    },
    driverUnit: (entry) => {
      const { record, path } = entry;
      const parts = path.split(".");
      return record.unit === "1" &&
        /(growth|inflation|drift|improvement|discountRate)$/i.test(parts.at(-1) as string)
        ? language.perYear
        : unit(unitOfDriver(entry), parts[parts.indexOf("processes") + 1]);
    },
    line: ({ label, groups }) => about(label, groups, language.row),
    driver: ({ record, groups, path }) =>
      about(record.label, path.startsWith("options.") ? groups.slice(1) : groups, language.record),
  };
}
