import { duplicateWithLines } from "../custom/lines";
import { moveItem, removeItem } from "../edit/list";
import type { MenuEntry } from "../view/menu";
import type { OpenPane } from "../view/pane";

/** What can be done with one of the processes or options of a case. */
export function thingCommands(
  { t, session, case: source }: OpenPane,
  list: "processes" | "options",
  { id, name }: { readonly id: string; readonly name: string },
  keepsLast = false,
): MenuEntry[] {
  const things: readonly { readonly id: string }[] = source[list];
  const at = things.findIndex((one) => one.id === id);
  const move = (by: -1 | 1) => (): void =>
    session.edit(t.grid.moved(name), (before) => moveItem(before, list, id, by));
  return [
    {
      label: t.grid.duplicate,
      icon: "duplicate",
      run: () =>
        session.edit(
          t.grid.duplicated(name),
          (before) => duplicateWithLines(before, list, id, t.grid.copyOf(name)).case,
        ),
    },
    { label: t.grid.up, icon: "up", disabled: at === 0, run: move(-1) },
    { label: t.grid.down, icon: "down", disabled: at === things.length - 1, run: move(1) },
    {
      label: t.grid.remove,
      icon: "remove",
      disabled: keepsLast && things.length === 1,
      run: () => session.edit(t.grid.removed(name), (before) => removeItem(before, list, id)),
    },
  ];
}
