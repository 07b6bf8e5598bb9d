import { caseMessages } from "./messages";
import type { Problem } from "./read";
import { driverRecordOf } from "./schema/driver";
import { unwrapped, type Schema } from "./schema/walk";

/** Lists that stand where a group of fields belongs: the schema takes an empty one for a group with nothing given. */
export function listsForGroups(schema: Schema, value: unknown, path = ""): Problem[] {
  if (typeof value !== "object" || value === null || driverRecordOf(schema) !== undefined) return [];
  const { entries, item } = unwrapped(schema);
  if (item !== undefined && Array.isArray(value))
    return value.flatMap((one: unknown, i) => listsForGroups(item, one, `${path}[${i}]`));
  if (entries === undefined) return [];
  if (Array.isArray(value)) return [{ path, message: caseMessages.notType("an object", "a list") }];
  return Object.entries(value).flatMap(([key, inside]) => {
    const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return field === undefined ? [] : listsForGroups(field, inside, path === "" ? key : `${path}.${key}`);
  });
}
