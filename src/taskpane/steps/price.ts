import { html, nothing, type TemplateResult } from "lit-html";
import type { Option, OptionProcess } from "../../case/schema/case";
import { addItem } from "../edit/list";
import { driverField } from "../fields/driver-field";
import { choiceField } from "../fields/plain-fields";
import { grid } from "../grid/grid";
import type { OpenPane } from "../view/pane";
import { driverColumns } from "./roles";

/** The parts of the price: they add up, and each may be left out. The price per employee stands with the pay. */
export function price(pane: OpenPane, option: Option, part: OptionProcess): TemplateResult {
  const { t, case: source } = pane;
  const path = `options.${option.id}.processes.${part.process}.pricing`;
  const bands = part.pricing?.bands ?? [];
  const unit = source.processes.find((one) => one.id === part.process)?.volumeUnit ?? "";
  return html`${driverField(pane, `${path}.annualFee`)} ${driverField(pane, `${path}.markup`)}
  ${bandGrid(pane, path, bands, unit)}
  ${bands.length === 0 ? html`<p class="caption">${t.options.perEmployee}</p>` : nothing}`;
}

/** Prices per unit, by volume where there are several. */
export function bandGrid(
  pane: OpenPane,
  path: string,
  bands: readonly { readonly id: string }[],
  unit: string,
): TemplateResult {
  const { t, session } = pane;
  const addBand = (): void =>
    session.edit(
      t.grid.added(t.options.band),
      (before) =>
        addItem(before, `${path}.bands`, bands.length === 0 ? { id: "band", from: 0 } : { id: "band" }).case,
    );
  return html`<div class="section-head band-head"><span>${t.options.perUnit(unit)}</span></div>
    ${grid(pane, {
      list: `${path}.bands`,
      title: t.options.perUnit(unit),
      first: { heading: t.options.bandHead, named: false },
      rows: bands.map(({ id }, i) => ({
        path: `${path}.bands.${id}`,
        key: id,
        name: bands.length === 1 ? t.options.everyUnit : t.options.bandName(i + 1),
      })),
      columns: driverColumns(pane, ["from", "price"]),
      add: { label: bands.length === 0 ? t.options.addPrice : t.options.addBand, run: addBand },
      ...(bands.length > 0 && { change: { duplicate: false, move: true } }),
    })}
    ${bands.length > 1 ? choiceField(pane, `${path}.bandMethod`, t.options.bandMethod) : nothing}`;
}
