import * as v from "valibot";
import { caseSchema } from "../../case/schema/case";
import { driverRecordOf, type DriverRecord } from "../../case/schema/driver";
import { unwrapped, type Schema } from "../../case/schema/walk";

/** The schema of what stands at a path of the case, whether or not it is there yet. */
export function schemaOf(path: string): Schema {
  let schema = caseSchema as unknown as Schema;
  for (const key of path.split(".")) {
    const inside = unwrapped(schema);
    const next = inside.item ?? inside.entries?.[key];
    if (next === undefined) throw new Error(`A case has no ${path}.`);
    schema = next;
  }
  return schema;
}

/** What is known of the driver at a path, as the schema says it. */
export function recordAt(path: string): DriverRecord {
  const record = driverRecordOf(schemaOf(path));
  if (record === undefined) throw new Error(`${path} is not a driver.`);
  return named(path, record);
}

/**
 * A formula may count things as plain numbers (calls, for the queue's load). Whoever enters them sees what is counted;
 * a plain number would be shown as a share.
 */
export const named = (path: string, record: DriverRecord): DriverRecord =>
  path.endsWith(".calls") ? { ...record, unit: "call" } : record;

/** The words to choose from at a path. */
export function choicesAt(path: string): readonly string[] {
  return (unwrapped(schemaOf(path)) as unknown as { readonly options: readonly string[] }).options;
}

/** Most characters that a text at a path may have. */
export function longestAt(path: string): number | undefined {
  const schema = schemaOf(path);
  const inner = schema.wrapped ?? schema;
  const steps = (inner.pipe ?? []) as readonly { readonly type?: string; readonly requirement?: unknown }[];
  const limit = steps.find((step) => step.type === "max_length")?.requirement;
  return typeof limit === "number" ? limit : undefined;
}

/** Whether a value may stand at a path. */
export const fitsAt = (path: string, value: unknown): boolean => v.is(schemaOf(path), value);
