import type { TemplateResult } from "lit-html";
import { nothing } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { folded } from "./parts";
import { driverColumns } from "./roles";

/** Roles and costs of which another share moves than of the rest. */
export function scopes(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const list = `options.${option.id}.processes.${part.process}.scopes`;
  const process = source.processes.find((one) => one.id === part.process);
  const items = [...(process?.roles ?? []), ...(process?.otherCosts ?? []), ...(process?.capital ?? [])];
  const named = (id: string): string => items.find((one) => one.id === id)?.name ?? id;
  const free = items.filter((one) => !part.scopes.some((scope) => scope.item === one.id));
  return folded(
    pane,
    list,
    t.options.scopes,
    part.scopes.length === 0 ? nothing : String(part.scopes.length),
    grid(pane, {
      list,
      title: t.options.scopes,
      first: { heading: t.options.scopeOf, named: false },
      rows: part.scopes.map(({ item }) => ({ path: `${list}.${item}`, key: item, name: named(item) })),
      columns: driverColumns(pane, ["scope"]),
      add: {
        label: t.grid.add,
        choices: free.map(({ id, name }) => ({
          label: name,
          run: () => session.edit(t.grid.added(name), (before) => addItem(before, list, { item: id }).case),
        })),
      },
      change: { duplicate: false, move: false },
    }),
  );
}
