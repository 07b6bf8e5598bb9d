import { keyOf } from "../../case/drivers";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A copy of a case, or of a part of it, with one thing in it changed. The path names things in lists by identifier, as
 * the paths of drivers do: `processes.support.roles.agent.salary`. What does not change is not copied. A field that
 * becomes undefined is taken out.
 */
export function changeAt<T>(root: T, path: string, change: (value: unknown) => unknown): T {
  return changed(root, path.split("."), change) as T;
}

function changed(value: unknown, keys: readonly string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const at = value.findIndex((item) => keyOf(item as Fields) === key);
    if (at < 0) throw new Error(`The case has nothing called ${key} at this place.`);
    return value.map((item: unknown, i) => (i === at ? changed(item, rest, change) : item));
  }
  const fields = (value ?? {}) as Fields;
  const next = changed(fields[key], rest, change);
  if (next === fields[key]) return value;
  if (next !== undefined) return { ...fields, [key]: next };
  const { [key]: _gone, ...others } = fields;
  return others;
}

/** What stands at a path; undefined where there is nothing. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (value === undefined || value === null) return undefined;
    if (Array.isArray(value)) return value.find((item) => keyOf(item as Fields) === key);
    return (value as Fields)[key];
  }, root);
}
