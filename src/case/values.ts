import { CaseError } from "./case-error";
import { effective } from "./drivers";
import { caseMessages } from "./messages";
import type { Model } from "./model/model";

/** The values of every line, month by month. */
export interface Values {
  /** Monthly values of a line. */
  row(line: string): Float64Array;
  /** The value a driver counts with. */
  driver(path: string): number;
}

/** Other values for some drivers, by path: a scenario. */
export type Changes = Readonly<Record<string, number>>;

/** Numbers by month for some drivers, by path: what happens in a year of one trial. */
export type Monthly = ReadonlyMap<string, Float64Array>;

export const NOTHING_MONTHLY: Monthly = new Map();

/** What a driver of a model counts with, after some changes. @throws CaseError where it has no value */
export function driverValue(model: Model, changes: Changes, path: string): number {
  const entry = model.drivers.get(path);
  const value = Object.hasOwn(changes, path) ? changes[path] : entry && effective(entry);
  if (value === null || value === undefined) throw new CaseError(caseMessages.missingDriver(path));
  return value;
}
