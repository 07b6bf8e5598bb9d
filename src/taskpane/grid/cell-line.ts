import { html, nothing, type TemplateResult } from "lit-html";
import { changeAt, valueAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { shownAt, unitsFor } from "../fields/value";
import { aboutDriver } from "../fields/words";
import type { Driver } from "../../case/schema/driver";
import { inExcel } from "../view/in-excel";
import type { OpenPane } from "../view/pane";
import { columnNamed, pathOf } from "./cell";
import { cursorOf } from "./cursor";
import type { GridSpec } from "./spec";

/** The line below a table, like Excel's formula bar: the chosen cell with its full name, unit, limits and source. */
export function cellLine(pane: OpenPane, spec: GridSpec): TemplateResult | typeof nothing {
  const cell = cursorOf(pane, spec);
  const row = spec.rows.find((one) => one.path === cell?.row);
  const column = cell && columnNamed(spec, cell.column);
  if (row === undefined || column?.kind !== "driver")
    return html`<div class="cell-line caption">${pane.t.grid.help}</div>`;
  const path = pathOf(row, column.name);
  const { record, value } = shownAt(pane, path);
  const about = aboutDriver(record, pane.t, pane.formats, unitsFor(pane.case, path));
  const { showInSheet } = pane.host;
  const same = spec.rows.every((one) => shownAt(pane, pathOf(one, column.name)).value === value);
  return html`<div class="cell-line">
    ${driverField(pane, path, { label: pane.t.grid.cellName(row.name, pane.t.word(record.label)) })}
    <p class="caption">${about}</p>
    <div class="links">
      ${
        spec.rows.length < 2 || same || pane.scenario !== undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => useForAll(pane, spec, column.name, path)}>
              ${pane.t.grid.useForAll}
            </button>`
      }
      ${
        showInSheet === undefined || pane.host.lastBuilt?.() == null
          ? nothing
          : html`<button
              type="button"
              class="link"
              @click=${() => void inExcel(pane, () => showInSheet(path))}
            >
              ${pane.t.grid.showInSheet}
            </button>`
      }
    </div>
  </div>`;
}

/** Gives every row the same value, with its source and note. */
function useForAll(pane: OpenPane, spec: GridSpec, column: string, path: string): void {
  const driver = valueAt(pane.case, path) as Driver | undefined;
  const label = pane.t.grid.usedForAll(pane.t.word(shownAt(pane, path).record.label));
  pane.session.edit(label, (source) =>
    spec.rows.reduce((changed, row) => changeAt(changed, pathOf(row, column), () => driver ?? null), source),
  );
}
