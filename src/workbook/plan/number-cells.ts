import type { WorkbookText } from "../../words/workbook";
import { constants } from "../../kernel/constants";
import { reference, whole, type NumberWriter } from "../../kernel/excel-writing";

/** Universal constants and the few numbers of formulas, each in a cell with a name: no formula holds a number. */
export interface NumberCells {
  /** The name of a constant's cell; undefined for a name that is none, or is 1. */
  constant(name: string): string | undefined;
  readonly number: NumberWriter;
  /** What was asked for, in order. */
  readonly used: readonly NumberCell[];
}

export interface NumberCell {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly note: string;
}

const constantCells: Readonly<Record<string, Pick<NumberCell, "name" | "unit">>> = {
  monthsPerYear: { name: "in_mpy", unit: "month/year" },
  weeksInYear: { name: "in_wpy", unit: "week/year" },
  daysPerWeek: { name: "in_dpw", unit: "day/week" },
  weekdays: { name: "in_wdays", unit: "day/week" },
  hoursPerDay: { name: "in_hpd", unit: "hour/day" },
  nightBegins: { name: "in_night", unit: "hour" },
  nightEnds: { name: "in_morning", unit: "hour" },
  minutesPerHour: { name: "in_mph", unit: "min/hour" },
  secondsPerMinute: { name: "in_spm", unit: "sec/min" },
};

/** What rounding may add up to, and what no reader sees. */
export const CENT = 0.01;

/** Units of the numbers that formulas need beside constants; any other number is a count. */
const UNITS: Readonly<Record<string, string>> = {
  [CENT]: "currency",
  "10": "ratio",
  "-0.99": "1/year",
  "1e-9": "ratio",
};

export function numberCells({ numbers: said }: WorkbookText): NumberCells {
  const used = new Map<string, NumberCell>();
  const use = (cell: NumberCell): string => {
    if (!used.has(cell.name)) used.set(cell.name, cell);
    return cell.name;
  };
  return {
    constant(name) {
      const cell = Object.hasOwn(constantCells, name) ? constantCells[name] : undefined;
      return (
        cell &&
        use({
          name: cell.name,
          label: said.constants[name] as string,
          unit: said.units[cell.unit] as string,
          value: constants[name]?.value as number,
          note: said.byDefinition,
        })
      );
    },
    number(value) {
      const text = String(value);
      const [label, note] = said.known[text] ?? [said.other(text), said.otherNote];
      const unit = said.units[UNITS[text] ?? "number"] as string;
      const name = reference(use({ label, unit, note, name: `in_n${text.replace(/\W/g, "_")}`, value }));
      return Number.isInteger(value) ? whole(name) : name;
    },
    get used() {
      return [...used.values()];
    },
  };
}
