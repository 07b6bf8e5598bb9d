import * as v from "valibot";
import type { Case } from "../../case/schema/case";
import { changeAt, valueAt } from "./path";
import { schemaOf } from "./schema";

/**
 * What stands at a path when nothing of it is given yet: empty lists, and the choices that hold unless another is made.
 * @returns a group that is as the schema wants it; an empty one where something of it can't be left out
 */
export function freshGroup(path: string): object {
  const made = v.safeParse(schemaOf(path), {});
  return made.success ? (made.output as object) : {};
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
