import { keyOf } from "../../case/drivers";
import type { Case } from "../../case/schema/case";
import { complete } from "./complete";
import { copyChanges } from "./driver";
import { newIdentifier } from "../../case/identifier";
import { changeAt, valueAt } from "./path";
import { copyReferences } from "./references";

type Item = Readonly<Record<string, unknown>>;

const itemsAt = (source: Case, path: string): readonly Item[] =>
  (valueAt(source, path) ?? []) as readonly Item[];

const withItems = (source: Case, path: string, items: readonly Item[]): Case =>
  complete(changeAt(source, path, () => items));

/** The case with one more thing at the end of a list, and the identifier it got. */
export function addItem(
  source: Case,
  path: string,
  item: Item,
): { readonly case: Case; readonly id: string } {
  const id =
    "name" in item
      ? newIdentifier(source, String(item["name"]))
      : "id" in item
        ? newIdentifier(source, String(item["id"]))
        : undefined;
  const added = id === undefined ? item : { id, ...omitId(item) };
  return { case: withItems(source, path, [...itemsAt(source, path), added]), id: keyOf(added) };
}

const omitId = ({ id: _id, ...others }: Item): Item => others;

/**
 * The case with a copy of a thing right behind it. Everything inside keeps its values and sources, in every scenario,
 * and options say the same of both.
 */
export function duplicateItem(
  source: Case,
  path: string,
  key: string,
  name: string,
): { readonly case: Case; readonly id: string } {
  const items = itemsAt(source, path);
  const at = items.findIndex((item) => keyOf(item) === key);
  const original = items[at] as Item;
  const id = newIdentifier(source, name);
  const copy = { ...original, id, ...("name" in original && { name }) };
  const copied = changeAt(source, path, () => [...items.slice(0, at + 1), copy, ...items.slice(at + 1)]);
  const meant = copyReferences(copied, path, key, id);
  return { case: complete(copyChanges(meant, `${path}.${key}`, `${path}.${id}`)), id };
}

/** The case with a thing one place up (−1) or down (1) in its list. */
export function moveItem(source: Case, path: string, key: string, by: -1 | 1): Case {
  const items = itemsAt(source, path);
  const at = items.findIndex((item) => keyOf(item) === key);
  const to = at + by;
  if (to < 0 || to >= items.length) return source;
  const others = items.filter((_, i) => i !== at);
  return withItems(source, path, [...others.slice(0, to), items[at] as Item, ...others.slice(to)]);
}

/** The case without a thing and without what speaks of it. */
export function removeItem(source: Case, path: string, key: string): Case {
  return withItems(
    source,
    path,
    itemsAt(source, path).filter((item) => keyOf(item) !== key),
  );
}
