import * as v from "valibot";
import type { NumberInput } from "../../kernel/formula";
import { isWithin } from "../../kernel/limits";
import { limited } from "./largest";

/**
 * A number that a person enters, with where it comes from. In JSON it is a bare number, or an object with its
 * source or note; `null` is a blank, which is never 0.
 */
export type Driver =
  number | null | { readonly value: number | null; readonly source?: string; readonly note?: string };

/** What is known of a driver before anyone enters it: words, unit, limits; needed unless optional or with a default. */
export type DriverRecord = Omit<NumberInput, "kind"> & { readonly unit: string };

/** The number of a driver; null where it is blank or left out. */
export const numberOf = (driver: Driver | undefined): number | null =>
  driver === undefined || driver === null ? null : typeof driver === "number" ? driver : driver.value;

/** Longest note a person may leave at a driver. */
const LONGEST_NOTE = 500;

const withSource = v.strictObject({
  value: v.nullable(v.number()),
  source: v.optional(v.string()),
  note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
});

/** A field for a driver. Any driver may be blank while a case is being written; what is then missing is listed. */
export const driver = (given: DriverRecord) => {
  const record = limited(given);
  return v.optional(
    v.pipe(
      v.custom<Driver>((one) => one === null || typeof one === "number" || v.is(withSource, one)),
      v.check((one) => {
        const number = numberOf(one);
        return number === null || (Number.isFinite(number) && isWithin(number, record));
      }),
      v.metadata({ driver: record }),
    ),
  );
};

/** The same driver, left out without loss. */
export const optional = (record: DriverRecord): DriverRecord => ({ ...record, optional: true });

/** What is known of the driver that a schema stands for; undefined for any other field. */
export function driverRecordOf(schema: v.GenericSchema): DriverRecord | undefined {
  const inner = "wrapped" in schema ? (schema.wrapped as v.GenericSchema) : schema;
  return (v.getMetadata(inner) as { driver?: DriverRecord }).driver;
}

/** Input records of a formula, by name, as drivers: their words and limits are the formula's own. */
export function driversOf<N extends string>(
  formula: { readonly inputs: Readonly<Record<N, unknown>> },
  ...names: readonly N[]
): { [K in N]: ReturnType<typeof driver> } {
  return Object.fromEntries(names.map((name) => [name, driver(formula.inputs[name] as DriverRecord)])) as {
    [K in N]: ReturnType<typeof driver>;
  };
}
