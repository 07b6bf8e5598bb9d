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

const BY_DEFINITION = "Fixed by definition. Not a driver.";

const constantCells: Readonly<Record<string, Omit<NumberCell, "value" | "note">>> = {
  monthsPerYear: { name: "in_mpy", label: "Months in a year", unit: "month/year" },
  weeksInYear: { name: "in_wpy", label: "Weeks in a year", unit: "week/year" },
  daysPerWeek: { name: "in_dpw", label: "Days in a week", unit: "day/week" },
  weekdays: { name: "in_wdays", label: "Days from Monday to Friday", unit: "day/week" },
  hoursPerDay: { name: "in_hpd", label: "Hours in a day", unit: "hour/day" },
  nightBegins: { name: "in_night", label: "Night begins, local hour", unit: "hour" },
  nightEnds: { name: "in_morning", label: "Night ends, local hour", unit: "hour" },
  minutesPerHour: { name: "in_mph", label: "Minutes in an hour", unit: "min/hour" },
  secondsPerMinute: { name: "in_spm", label: "Seconds in a minute", unit: "sec/min" },
};

/** What rounding may add up to, and what no reader sees. */
export const CENT = 0.01;

/** Numbers that formulas need beside constants, and why. */
const known: Readonly<Record<string, Omit<NumberCell, "name" | "value">>> = {
  "2": {
    label: "Two",
    unit: "number",
    note: "The area under a line that falls from a height to nothing is half of height × length.",
  },
  "3": { label: "Three", unit: "number", note: "The smooth step of an S-shaped ramp is 3x² − 2x³." },
  "1000": { label: "One thousand", unit: "number", note: "Amounts in words are in thousands." },
  "1000000": { label: "One million", unit: "number", note: "Amounts in words are in millions." },
  [CENT]: {
    label: "One cent",
    unit: "currency",
    note: "Sums in other order differ in the last digits: less than a cent is rounding.",
  },
  "10": {
    label: "Highest discount factor of a month",
    unit: "ratio",
    note: "Rates of return are looked for from −90 % a month on: less is left of no money.",
  },
  "100": { label: "One hundred", unit: "number", note: "Shares in words are in percent." },
  "14": {
    label: "Digits behind the first",
    unit: "number",
    note: "Comparisons round to 15 significant digits, which is what Excel shows.",
  },
  "-0.99": {
    label: "Lowest rate that counts",
    unit: "1/year",
    note: "At this yearly rate next to nothing is left of money: a rate of return as low is a formal one.",
  },
  "1e-9": {
    label: "Rounding tolerance",
    unit: "ratio",
    note: "A running total this small against its largest flow counts as zero.",
  },
};

export function numberCells(): NumberCells {
  const used = new Map<string, NumberCell>();
  const use = (cell: NumberCell): string => {
    if (!used.has(cell.name)) used.set(cell.name, cell);
    return cell.name;
  };
  return {
    constant(name) {
      const cell = Object.hasOwn(constantCells, name) ? constantCells[name] : undefined;
      return cell && use({ ...cell, value: constants[name]?.value as number, note: BY_DEFINITION });
    },
    number(value) {
      const text = String(value);
      const about = known[text] ?? {
        label: `The number ${text}`,
        unit: "number",
        note: "Written in a formula of the case.",
      };
      const name = reference(use({ ...about, name: `in_n${text.replace(/\W/g, "_")}`, value }));
      return Number.isInteger(value) ? whole(name) : name;
    },
    get used() {
      return [...used.values()];
    },
  };
}
