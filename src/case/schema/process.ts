import * as v from "valibot";
import loaded from "../../formulas/labor/loaded";
import fte from "../../formulas/labor/fte";
import agents from "../../formulas/staffing/agents";
import { driver, driversOf, optional } from "./driver";
import { basis, id, list, name, text } from "./fields";
import { coverageHours, netHours, seatRow, serviceHours } from "./hours";
import { incumbent } from "./incumbent";
import { season } from "./season";

/** What is outsourced in practice: business process, IT, knowledge, legal, recruitment, engineering. */
export const PROCESS_KINDS = ["BPO", "ITO", "KPO", "LPO", "RPO", "EPO"] as const;

/** Categories of in-house cost beside labor, seats and technology of employees. */
export const OTHER_COST_CATEGORIES = [
  "licenses",
  "infrastructure",
  "telecom",
  "materials",
  "compliance",
  "services",
  "facilities",
] as const;

/** The pay and load of one employee: the inputs of LABOR.LOADED. */
export const loadedCostDrivers = driversOf(
  loaded,
  "salary",
  "statutoryRate",
  "benefitsRate",
  "bonusRate",
  "seatCost",
  "technologyCost",
  "supervisorSpan",
  "supervisorCost",
  "attritionRate",
  "replacementCost",
);

const avoidable = {
  label: "Avoidable share",
  unit: "1",
  min: 0,
  max: 1,
  meaning: "Share of the cost that really ends when the work has moved; the rest is stranded.",
} as const;
const lagMonths = {
  label: "Months until it ends",
  unit: "month",
  min: 0,
  max: 60,
  whole: true,
  default: 0,
  meaning: "Notice or contract months after the work has moved.",
} as const;

const contactInterval = v.strictObject({
  id,
  name,
  ...driversOf(
    agents,
    "calls",
    "intervalMinutes",
    "handlingSeconds",
    "targetSeconds",
    "serviceLevel",
    "maxOccupancy",
  ),
  hoursPerYear: driver({ label: "Hours of such intervals", unit: "hour/year", above: 0 }),
});

/** A group of employees with the same work and pay. */
export const role = v.strictObject({
  id,
  name,
  basis,
  location: v.optional(id),
  sizing: v.optional(v.picklist(["given", "volume", "contacts", "seats"]), "given"),
  scalesWithVolume: v.optional(v.boolean(), true),
  fte: driver(optional({ label: "Employees", unit: "FTE", min: 0, max: 100_000 })),
  ...driversOf(fte, "minutesPerUnit", "hoursPerYear", "utilization", "shrinkage"),
  intervals: list(contactInterval),
  /** Seats to be filled; beside another sizing the larger number of people counts. */
  seats: list(seatRow),
  netHours,
  ...loadedCostDrivers,
  avoidable: driver(avoidable),
  lagMonths: driver({ ...lagMonths, label: "Notice period" }),
  workplaceAvoidable: driver({ ...avoidable, label: "Avoidable share of seats and technology" }),
  workplaceLagMonths: driver({ ...lagMonths, label: "Months until seats and technology end" }),
});

/** A cost line beside employees: licenses, infrastructure, telecom, paper … */
export const otherCost = v.strictObject({
  id,
  name,
  basis,
  category: v.picklist(OTHER_COST_CATEGORIES),
  annualAmount: driver(optional({ label: "Amount a year", unit: "currency/year", min: 0 })),
  amountPerUnit: driver(optional({ label: "Amount per unit of volume", unit: "currency/unit", min: 0 })),
  inflation: driver(
    optional({
      label: "Own price change",
      unit: "1",
      above: -1,
      max: 1,
      meaning: "Yearly price change where it differs from general inflation; hardware falls.",
    }),
  ),
  avoidable: driver(avoidable),
  lagMonths: driver(lagMonths),
});

/** An event that may cause a loss. */
export const riskEvent = v.strictObject({
  id,
  name,
  basis,
  probability: driver({ label: "Probability in a year", unit: "1/year", min: 0, max: 1 }),
  impact: driver({
    label: "Loss",
    unit: "currency",
    min: 0,
    meaning: "In money of the first year; follows prices.",
  }),
});

/** Capital spending planned in-house. */
const plannedCapital = v.strictObject({
  id,
  name,
  basis,
  amount: driver({
    label: "Amount",
    unit: "currency",
    min: 0,
    meaning: "In money of the month in which it falls.",
  }),
  year: driver({ label: "Year of spending", unit: "year", min: 1, max: 15, whole: true }),
  lifeYears: driver({ label: "Tax life", unit: "year", min: 1, max: 40, whole: true }),
  avoidable: driver(avoidable),
});

/** Equipment owned today. */
const asset = v.strictObject({
  id,
  name,
  basis,
  bookValue: driver({ label: "Tax book value", unit: "currency", min: 0 }),
  remainingLife: driver({ label: "Remaining tax life", unit: "year", above: 0, max: 40 }),
});

/** A process (tower) as it runs today. */
export const process = v.strictObject({
  id,
  name,
  description: text,
  basis,
  kind: v.picklist(PROCESS_KINDS),
  office: v.optional(v.picklist(["front", "back"]), "back"),
  core: v.optional(v.boolean(), false),
  location: id,
  volumeUnit: v.optional(name, "unit"),
  serviceLevel: text,
  annualVolume: driver({ label: "Volume a year", unit: "unit/year", min: 0 }),
  volumeGrowth: driver({ label: "Volume growth", unit: "1", above: -1, max: 1, default: 0 }),
  season: v.optional(season),
  coverageHours: driver(
    optional({
      ...coverageHours,
      meaning: "Nights and weekends are counted once it is said when these hours are.",
    }),
  ),
  serviceHours: v.optional(serviceHours),
  roles: list(role),
  otherCosts: list(otherCost),
  incumbent: v.optional(incumbent),
  errorRate: driver(
    optional({
      label: "Error rate",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of units that must be put right.",
    }),
  ),
  costPerError: driver(optional({ label: "Cost of an error", unit: "currency/unit", min: 0 })),
  risks: list(riskEvent),
  capital: list(plannedCapital),
  assets: list(asset),
});
