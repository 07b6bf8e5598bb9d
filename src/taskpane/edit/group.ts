import * as v from "valibot";
import type { Case } from "../../case/schema/case";
import { unwrapped } from "../../case/schema/walk";
import { changeAt, valueAt } from "./path";
import { schemaOf } from "./schema";

/** What stands at a path when nothing of it is given yet: empty lists, and the choices that hold unless another is made. */
export function freshGroup(path: string): object {
  const schema = schemaOf(path);
  const made = v.safeParse(schema, {});
  if (made.success) return made.output as object;
  // Something in it can't be left out: a group is begun as well, a name is for others to give.
  return Object.fromEntries(
    Object.entries(unwrapped(schema).entries ?? {}).flatMap(([key, field]): [string, unknown][] => {
      const blank = v.safeParse(field, undefined);
      if (blank.success) return blank.output === undefined ? [] : [[key, blank.output]];
      return unwrapped(field).entries === undefined ? [] : [[key, freshGroup(`${path}.${key}`)]];
    }),
  );
}

/** The case with all groups that lead to a path, so that what is put there finds them whole. */
export function withGroups(source: Case, path: string): Case {
  const keys = path.split(".");
  return keys.slice(0, -1).reduce((next, _key, i) => {
    const group = keys.slice(0, i + 1).join(".");
    return valueAt(next, group) === undefined ? changeAt(next, group, () => freshGroup(group)) : next;
  }, source);
}

/** The case with a group, of which nothing is given yet, or without it. */
export const setGroup = (source: Case, path: string, on: boolean): Case =>
  changeAt(source, path, () => (on ? freshGroup(path) : undefined));
