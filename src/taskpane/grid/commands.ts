import { duplicateItem, moveItem, removeItem } from "../edit/list";
import type { OpenPane } from "../view/pane";
import type { MenuEntry } from "../view/menu";
import { cursorOf, focusCell, showGrid } from "./cursor";
import type { GridSpec } from "./spec";

/** What can be done with the row of the cursor. */
export function rowCommands(pane: OpenPane, spec: GridSpec): MenuEntry[] {
  const { t, session } = pane;
  const cell = cursorOf(pane, spec);
  const at = spec.rows.findIndex((one) => one.path === cell?.row);
  const row = spec.rows[at];
  if (row === undefined || cell === undefined || spec.change === undefined) return [];
  const { duplicate, move } = spec.change;
  const stay = (): void => focusCell(spec, cell);
  const copy = (): void => {
    const name = t.grid.copyOf(row.name);
    let path = "";
    session.edit(t.grid.duplicated(row.name), (source) => {
      const made = duplicateItem(source, spec.list, row.key, name);
      path = `${spec.list}.${made.id}`;
      return made.case;
    });
    showGrid(pane, spec, { cell: { ...cell, row: path } });
    focusCell(spec, { ...cell, row: path });
  };
  const shift = (by: -1 | 1) => (): void => {
    session.edit(t.grid.moved(row.name), (source) => moveItem(source, spec.list, row.key, by));
    stay();
  };
  const remove = (): void => {
    session.edit(t.grid.removed(row.name), (source) => removeItem(source, spec.list, row.key));
    const next = spec.rows[at + 1] ?? spec.rows[at - 1];
    if (next !== undefined) {
      showGrid(pane, spec, { cell: { ...cell, row: next.path } });
      focusCell(spec, { ...cell, row: next.path });
    }
    pane.announce(t.grid.deleted(row.name));
  };
  return [
    ...(duplicate ? [{ label: t.grid.duplicate, icon: "duplicate", run: copy } as const] : []),
    ...(move
      ? ([
          { label: t.grid.up, icon: "up", disabled: at === 0, run: shift(-1) },
          { label: t.grid.down, icon: "down", disabled: at === spec.rows.length - 1, run: shift(1) },
        ] as const)
      : []),
    { label: t.grid.remove, icon: "remove", run: remove },
  ];
}
