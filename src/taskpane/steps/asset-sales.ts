import { html, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { driverColumns } from "./roles";

/** Equipment that is sold when the work has moved. */
export function assetSales(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, session, case: source } = pane;
  const list = `options.${option.id}.processes.${part.process}.assetSales`;
  const assets = source.processes.find((one) => one.id === part.process)?.assets ?? [];
  if (assets.length === 0) return html`<p class="caption">${t.transition.noAssets}</p>`;
  const free = assets.filter((one) => !part.assetSales.some((sale) => sale.asset === one.id));
  return grid(pane, {
    list,
    title: t.transition.assetSales,
    first: { heading: t.inhouse.item, named: false },
    rows: part.assetSales.map(({ asset }) => ({
      path: `${list}.${asset}`,
      key: asset,
      name: assets.find((one) => one.id === asset)?.name ?? asset,
    })),
    columns: driverColumns(pane, ["month", "proceeds"]),
    add: {
      label: t.grid.add,
      choices: free.map(({ id, name }) => ({
        label: name,
        run: () => session.edit(t.grid.added(name), (before) => addItem(before, list, { asset: id }).case),
      })),
    },
    change: { duplicate: false, move: false },
  });
}
