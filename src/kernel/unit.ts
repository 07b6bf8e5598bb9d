/** A unit of measure as powers of base units: `currency/FTE/year` is { currency: 1, FTE: -1, year: -1 }. */
export type Unit = Readonly<Record<string, number>>;

/** The unit of the literal 0, which fits every unit. */
export const ANY_UNIT = null;
export type UnitOrAny = Unit | typeof ANY_UNIT;

/** No unit: a rate, a share, a plain number. Written "1". */
export const PLAIN: Unit = {};

/** Two quantities that don't fit together; the message names both. */
export class UnitError extends Error {}

/** Reads "currency/FTE/year", "1", "1/year", "currency*year". */
export function parseUnit(text: string): Unit {
  const [over, ...under] = text.split("/");
  const powers: Record<string, number> = {};
  const count = (part: string, power: number): void => {
    for (const base of part.split("*")) {
      if (base === "1") continue;
      if (!/^[A-Za-z]+$/.test(base)) throw new UnitError(`"${text}" is not a unit.`);
      powers[base] = (powers[base] ?? 0) + power;
    }
  };
  count(over as string, 1);
  under.forEach((part) => count(part, -1));
  return tidy(powers);
}

/** Writes a unit the way {@link parseUnit} reads it. */
export function formatUnit(unit: UnitOrAny): string {
  if (unit === ANY_UNIT) return "any";
  const repeat = ([base, power]: [string, number]): string[] => Array<string>(Math.abs(power)).fill(base);
  const over = Object.entries(unit)
    .filter(([, power]) => power > 0)
    .flatMap(repeat);
  const under = Object.entries(unit)
    .filter(([, power]) => power < 0)
    .flatMap(repeat);
  return [over.join("*") || "1", ...under].join("/");
}

const tidy = (powers: Record<string, number>): Unit =>
  Object.fromEntries(
    Object.entries(powers)
      .filter(([, power]) => power !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether two units are the same; the unit of 0 equals all. */
export function sameUnit(a: UnitOrAny, b: UnitOrAny): boolean {
  if (a === ANY_UNIT || b === ANY_UNIT) return true;
  return formatUnit(tidy({ ...a })) === formatUnit(tidy({ ...b }));
}

/** Unit of a × b^power (power −1 divides). */
export function multiplyUnits(a: UnitOrAny, b: UnitOrAny, power = 1): UnitOrAny {
  if (a === ANY_UNIT || b === ANY_UNIT) return ANY_UNIT;
  const powers: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) powers[base] = (powers[base] ?? 0) + power * exponent;
  return tidy(powers);
}

/** The common unit of quantities that are added or compared. @throws UnitError where they differ. */
export function commonUnit(units: readonly UnitOrAny[], what: string): UnitOrAny {
  const known = units.filter((unit): unit is Unit => unit !== ANY_UNIT);
  const first = known[0];
  if (first === undefined) return ANY_UNIT;
  const other = known.find((unit) => !sameUnit(unit, first));
  if (other !== undefined)
    throw new UnitError(`${what} joins ${formatUnit(first)} with ${formatUnit(other)}.`);
  return first;
}

/** @throws UnitError unless the quantity has no unit. */
export function requirePlain(unit: UnitOrAny, what: string): void {
  if (!sameUnit(unit, PLAIN))
    throw new UnitError(`${what} needs a plain number, but is given ${formatUnit(unit)}.`);
}
