import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Stepped, Surface } from "../../analysis/two-drivers";
import { driverName, textOfValue } from "../fields/actions";
import { fieldId } from "../fields/field-id";
import { selectField } from "../fields/plain-fields";
import { shownAt } from "../fields/value";
import { isShare, type Scale } from "../typing/formats";
import { choice, choose, type OpenPane } from "../view/pane";
import { picture } from "./picture";

const CELL_HEIGHT = 28;
/** Room for the numbers of the first input, of a hundred. */
const LABELS = 20;
/** The strongest color still leaves its number readable. */
const STRONGEST = 0.5;

/** The net present value over two of the inputs that move it most, which a person chooses. */
export function heatMap(pane: OpenPane, surfaces: readonly Surface[]): TemplateResult | typeof nothing {
  const { t, formats, case: source } = pane;
  const drivers = [...new Set(surfaces.flatMap(({ rows, columns }) => [rows.driver, columns.driver]))];
  const [one, other] = chosen(pane, drivers);
  const surface = one === undefined || other === undefined ? undefined : surfaceOf(surfaces, one, other);
  if (surface === undefined) return nothing;
  const scale = formats.scale(Math.max(1, ...surface.values.flat().filter(Number.isFinite).map(Math.abs)));
  const unit = t.results.scaleOf(scale.name, source.currency);
  const names = [surface.rows, surface.columns].map(({ driver }) => driverName(pane, driver));
  const title = t.study.heatMap;
  return html`${picture(pane, "heat-map", title, t.study.heatMapOf(names[0]!, names[1]!, unit), {
    picture: () => cells(pane, surface, scale),
    table: () => table(pane, surface, scale),
  })}
  ${chooser(pane, "first", t.study.downwards, drivers, surface.rows.driver, surface.columns.driver)}
  ${chooser(pane, "second", t.study.across, drivers, surface.columns.driver, surface.rows.driver)}`;
}

/** The two inputs that a person chose; those that move most where a choice is gone. */
function chosen(pane: OpenPane, drivers: readonly string[]): readonly (string | undefined)[] {
  const first = choice(pane, "heat:first", "");
  const one = drivers.includes(first) ? first : drivers[0];
  const second = choice(pane, "heat:second", "");
  const other = second !== one && drivers.includes(second) ? second : drivers.find((path) => path !== one);
  return [one, other];
}

/** The surface of two drivers, the first of them downwards. */
function surfaceOf(surfaces: readonly Surface[], first: string, second: string): Surface | undefined {
  const found = surfaces.find(
    ({ rows, columns }) =>
      (rows.driver === first && columns.driver === second) ||
      (rows.driver === second && columns.driver === first),
  );
  if (found === undefined || found.rows.driver === first) return found;
  const { rows, columns, values } = found;
  return {
    rows: columns,
    columns: rows,
    values: columns.values.map((_, i) => values.map((row) => row[i] as number)),
  };
}

function chooser(
  pane: OpenPane,
  which: "first" | "second",
  label: string,
  drivers: readonly string[],
  own: string,
  other: string,
): TemplateResult {
  const choices = drivers
    .filter((path) => path !== other)
    .map((path) => ({ value: path, label: driverName(pane, path) }));
  const take = (path: string): void => choose(pane, `heat:${which}`, path);
  return selectField(`${fieldId("heat")}-${which}`, label, own, choices, take);
}

/** A number of an input where there is little room. */
function short(pane: OpenPane, driver: string, value: number): string {
  const { formats } = pane;
  if (isShare(shownAt(pane, driver).record.unit)) return formats.percent(value);
  return Math.abs(value) >= 1000 ? formats.money(value) : formats.count(value, 2);
}

const amountOf = (pane: OpenPane, value: number, scale: Scale): string =>
  Number.isFinite(value) ? scale.text(value) : pane.t.study.none;

function cells(pane: OpenPane, { rows, columns, values }: Surface, scale: Scale): TemplateResult {
  const most = Math.max(...values.flat().filter(Number.isFinite).map(Math.abs)) || 1;
  const width = (100 - LABELS) / columns.values.length;
  const label = (x: number, y: number, anchor: string, text: string) =>
    svg`<text x="${x}%" y=${y * CELL_HEIGHT + CELL_HEIGHT / 2} dy="0.35em" text-anchor=${anchor}>${text}</text>`;
  return html`<svg
    class="heat numeric"
    width="100%"
    height=${(rows.values.length + 1) * CELL_HEIGHT}
    role="img"
    aria-label=${spoken(pane, { rows, columns, values }, scale)}
  >
    ${columns.values.map((value, k) => label(LABELS + (k + 0.5) * width, 0, "middle", short(pane, columns.driver, value)))}
    ${rows.values.map((value, i) => label(LABELS - 2, i + 1, "end", short(pane, rows.driver, value)))}
    ${values.map((row, i) =>
      row.map(
        (value, k) =>
          svg`<rect class=${value < 0 ? "extra" : "less"} x="${LABELS + k * width}%" y=${(i + 1) * CELL_HEIGHT}
            width="${width}%" height=${CELL_HEIGHT} fill-opacity=${Number.isFinite(value) ? (STRONGEST * Math.abs(value)) / most : 0}></rect>
            ${label(LABELS + (k + 0.5) * width, i + 1, "middle", amountOf(pane, value, scale))}`,
      ),
    )}
  </svg>`;
}

/** The corners in words. */
function spoken(pane: OpenPane, { rows, columns, values }: Surface, scale: Scale): string {
  const said = ({ driver, values: all }: Stepped, at: number): string =>
    `${driverName(pane, driver)} ${textOfValue(pane, driver, Number((all.at(at) as number).toPrecision(4)))}`;
  const corner = (i: number, k: number): string =>
    pane.t.study.heatCorner(
      said(rows, i),
      said(columns, k),
      amountOf(pane, values.at(i)?.at(k) ?? NaN, scale),
    );
  return [corner(0, 0), corner(0, -1), corner(-1, 0), corner(-1, -1)].join("; ");
}

const table = (pane: OpenPane, { rows, columns, values }: Surface, scale: Scale): TemplateResult =>
  html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${driverName(pane, rows.driver)}</th>
          ${columns.values.map((value) => html`<th scope="col">${short(pane, columns.driver, value)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.values.map(
          (value, i) =>
            html`<tr>
              <th scope="row">${short(pane, rows.driver, value)}</th>
              ${values[i]?.map((one) => html`<td>${amountOf(pane, one, scale)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
