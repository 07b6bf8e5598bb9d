import { constants } from "../../kernel/constants";
import type { Case, CustomLine } from "../schema/case";

/** A name that a formula may write. */
export interface CustomName {
  readonly name: string;
  readonly label: string;
  /** Unit of what it stands for in this line: an amount is that of the line's own period. */
  readonly unit: string;
  readonly meaning: string;
  /** A quantity of the case, an input of the line's own, or another line that a person wrote. */
  readonly from: "case" | "input" | "line";
}

export type CustomPeriod = CustomLine["period"];

/** What a line's formula must give. */
export const UNIT_OF_PERIOD: Readonly<Record<CustomPeriod, string>> = {
  month: "currency/month",
  year: "currency/year",
  once: "currency",
};

type CaseName = Omit<CustomName, "name" | "unit" | "from"> & {
  readonly unit: string | Readonly<Record<CustomPeriod, string>>;
};

/** What every formula may use of its case. */
const caseNames: Readonly<Record<string, CaseName>> = {
  headcount: {
    label: "Employees",
    unit: "FTE",
    meaning: "Employees that the work takes in-house, of the line's process or of all.",
  },
  volume: {
    label: "Volume",
    unit: { month: "unit/month", year: "unit/year", once: "unit" },
    meaning:
      "Units of work, of the line's process or of all: of a month, or of a year where the line is yearly.",
  },
  month: { label: "Month of the case", unit: "month", meaning: "1 in the first month." },
  year: { label: "Contract year", unit: "year", meaning: "1 in the first twelve months." },
  months: { label: "Months of the case", unit: "month", meaning: "The number of the last month." },
  priceIndex: { label: "Price index", unit: "1", meaning: "1 in the first year, then price inflation." },
};

const moved: CaseName = {
  label: "Share moved",
  unit: "1",
  meaning: "How much of what is to move has moved: 0 before, then the ramp to 1.",
};

/** What a formula can call by its name, to be offered while typing. */
export const CUSTOM_FUNCTIONS: readonly string[] = ["min", "max", "abs", "roundUp", "roundDown"];

/** Words that mean something else in a formula. */
const taken = (name: string): boolean =>
  Object.hasOwn(caseNames, name) ||
  Object.hasOwn(constants, name) ||
  CUSTOM_FUNCTIONS.includes(name) ||
  [
    ...["moved", "paidInMonth", "and", "or", "not", "xor", "mod", "to", "in", "end"],
    ...["true", "false", "null", "undefined", "NaN", "Infinity"],
  ].includes(name);

/** Whether a person may call an input or a line so. */
export const isFree = (name: string): boolean => !taken(name);

/** Everything that a line's formula may write, in the order in which to offer it. */
export function namesFor(source: Case, line: CustomLine): CustomName[] {
  const { period } = line;
  const named = (name: string, { unit, ...about }: CaseName): CustomName => ({
    name,
    ...about,
    unit: typeof unit === "string" ? unit : unit[period],
    from: "case",
  });
  return [
    ...Object.entries(caseNames).map(([name, about]) => named(name, about)),
    ...(followsMove(source, line) ? [named("moved", moved)] : []),
    ...line.inputs.map(({ id, name, unit }): CustomName => ({
      name: id,
      label: name,
      unit,
      meaning: "An input of this line.",
      from: "input",
    })),
    ...readable(source, line).map(({ id, name }): CustomName => ({
      name: id,
      label: name,
      unit: UNIT_OF_PERIOD[period],
      meaning: "Another line of your own: what it costs in this line's period.",
      from: "line",
    })),
  ];
}

/** Whether the line is about a process that its option moves. */
const followsMove = ({ options }: Case, { part, process }: CustomLine): boolean =>
  process !== undefined &&
  options.some(({ id, processes }) => id === part && processes.some((one) => one.process === process));

/** Other lines that stand in the same part: an option reads those of in-house and of all as well. */
function readable({ customLines }: Case, line: CustomLine): CustomLine[] {
  return customLines.filter(
    ({ id, part }) => id !== line.id && (part === line.part || part === undefined || part === "inhouse"),
  );
}
