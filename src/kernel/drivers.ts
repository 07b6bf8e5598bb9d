import { checkInput, type Argument } from "./check-inputs";
import { FormulaError, isError } from "./error";
import type { DriverCode } from "./formula";
import { messages } from "./messages";
import { nearest } from "./nearest";
import type { Value } from "./value";

/**
 * Reads a two-column range of driver and value: by name or label, in any case and order. A driver that isn't
 * listed is as if it were left blank.
 */
export function readDrivers(
  input: string,
  drivers: readonly DriverCode[],
  argument: Argument,
): Value[] | FormulaError {
  const bad = (message: string): FormulaError => new FormulaError("#VALUE!", message);
  if (!Array.isArray(argument) || argument.length === 0) return bad(messages.driversShape(input));
  const given = new Map<DriverCode, Argument>();
  for (const row of argument as readonly Argument[]) {
    if (!Array.isArray(row) || row.length !== 2) return bad(messages.driversShape(input));
    const [name, value] = row as [Argument, Argument];
    if (isBlank(name) && isBlank(value)) continue;
    const driver = drivers.find((one) => matches(one, name));
    if (driver === undefined)
      return bad(messages.unknownDriver(name, nearest(String(name ?? ""), spellings(drivers))));
    if (given.has(driver)) return bad(messages.driverTwice(driver.name));
    given.set(driver, value);
  }
  const values = drivers.map((driver) => checkInput(driver, given.get(driver)));
  return values.find(isError) ?? values;
}

const isBlank = (value: Argument): boolean => value === null || value === undefined || value === "";

/** A spreadsheet's "Loaded cost:" and "loadedcost" are the same driver. */
const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const matches = (driver: DriverCode, given: Argument): boolean =>
  typeof given === "string" && [driver.name, driver.label].some((name) => folded(name) === folded(given));

const spellings = (drivers: readonly DriverCode[]): string[] =>
  drivers.flatMap((driver) => [driver.name, driver.label]);
