import { addItem } from "../edit/list";
import type { Column, GridSpec } from "../grid/spec";
import type { OpenPane } from "../view/pane";
import { driverColumns } from "./roles";

/** A table of a list whose rows have names of their own. */
export function namedList(
  pane: OpenPane,
  list: string,
  items: readonly { readonly id: string; readonly name: string }[],
  words: { readonly title: string; readonly heading: string; readonly newName: string },
  columns: readonly (string | Column)[],
  fields: Readonly<Record<string, unknown>> = {},
): GridSpec {
  const { t, session } = pane;
  return {
    list,
    title: words.title,
    first: { heading: words.heading, named: true },
    rows: items.map((item) => ({ path: `${list}.${item.id}`, key: item.id, name: item.name })),
    columns: columns.flatMap((column) =>
      typeof column === "string" ? driverColumns(pane, [column]) : [column],
    ),
    add: {
      label: t.grid.add,
      run: () =>
        session.edit(
          t.grid.added(words.newName),
          (source) => addItem(source, list, { name: words.newName, ...fields }).case,
        ),
    },
    change: { duplicate: true, move: true },
    paste: fields,
  };
}
