import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { recordAt } from "../edit/schema";
import { unitsFor } from "../fields/value";
import { shortUnit } from "../typing/units";
import { menu } from "../view/menu";
import type { OpenPane } from "../view/pane";
import { select } from "../view/select";
import { cellLine } from "./cell-line";
import { columnNamed, copyText, laterOf, lookOf, pathOf } from "./cell";
import { rowCommands } from "./commands";
import { cursorOf, gridId, moveTo, showGrid } from "./cursor";
import { beginEdit, finishEdit, isOpen, keyInCell, keyInGrid } from "./keys";
import { pasteInto, pasteSelected } from "./paste-event";
import { columnsShown, setShown } from "./shown-columns";
import { NAME, type Column, type GridSpec, type Row } from "./spec";

/** A table in which a list of the case is entered, with its tools above and the chosen cell below. */
export function grid(pane: OpenPane, spec: GridSpec): TemplateResult {
  return html`<div class="grid-place" data-grid=${spec.list}>
    ${sets(pane, spec)} ${toolbar(pane, spec)}
    ${
      spec.rows.length === 0
        ? emptyTable(pane, spec)
        : html`<div class="grid joined">${table(pane, spec)}</div>
            ${spec.foot === undefined ? nothing : html`<div class="foot"><strong>${spec.foot.name}</strong><strong class="push numeric">${spec.foot.text}</strong></div>`}
            ${cellLine(pane, spec)}`
    }
  </div>`;
}

/** Without rows there is no cell to paste at: the place itself takes what is pasted. */
function emptyTable(pane: OpenPane, spec: GridSpec): TemplateResult {
  const { t } = pane;
  if (spec.paste === undefined) return html`<p class="empty-grid caption">${t.grid.empty}</p>`;
  return html`<div
    class="empty-grid caption"
    role="group"
    aria-label=${spec.title}
    tabindex="0"
    @paste=${(event: ClipboardEvent) => pasteInto(pane, spec, event)}
  >
    ${t.grid.empty} ${t.grid.pasteHint}
  </div>`;
}

function sets(pane: OpenPane, spec: GridSpec): TemplateResult | typeof nothing {
  if (spec.sets === undefined || spec.rows.length === 0) return nothing;
  const shown = setShown(pane, spec);
  const all = [...spec.sets, { id: "all", label: pane.t.grid.all, columns: [] }];
  return html`<div class="segments sets" role="group" aria-label=${pane.t.grid.columns}>
    ${all.map(
      ({ id, label }) =>
        html`<button
          type="button"
          aria-pressed=${id === shown ? "true" : "false"}
          @click=${() => showGrid(pane, spec, { set: id })}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

function toolbar(pane: OpenPane, spec: GridSpec): TemplateResult | typeof nothing {
  const { t, host } = pane;
  const { add, paste } = spec;
  const commands = rowCommands(pane, spec);
  if (add === undefined && paste === undefined && commands.length === 0) return nothing;
  const address = host.selectedAddress?.();
  return html`<div class="toolbar" role="group" aria-label=${spec.title}>
    ${
      add === undefined
        ? nothing
        : "run" in add
          ? html`<button type="button" @click=${add.run}>${icon("add")}${add.label}</button>`
          : add.choices.length === 0
            ? nothing
            : menu(
                html`<button type="button" slot="trigger">${icon("add")}${add.label}</button>`,
                add.choices,
              )
    }
    ${
      paste === undefined || navigator.clipboard?.readText === undefined
        ? nothing
        : html`<button type="button" @click=${() => void pasteSelected(pane, spec, "clipboard")}>
            ${icon("paste")}${t.grid.paste}
          </button>`
    }
    ${
      paste === undefined || host.selectedCells === undefined || address === undefined
        ? nothing
        : html`<button type="button" @click=${() => void pasteSelected(pane, spec, "sheet")}>
            ${icon("take")}${t.grid.take(address)}
          </button>`
    }
    ${
      commands.length === 0
        ? nothing
        : html`<span class="push"
            >${menu(
              html`<button
                type="button"
                slot="trigger"
                class="icon-button"
                aria-label="${t.grid.more}: ${spec.title}"
              >
                ${icon("more")}
              </button>`,
              commands,
            )}</span
          >`
    }
  </div>`;
}

function table(pane: OpenPane, spec: GridSpec): TemplateResult {
  const columns = columnsShown(pane, spec);
  return html`<table
    role="grid"
    id=${gridId(spec)}
    aria-label=${spec.title}
    @keydown=${(event: KeyboardEvent) => keyInGrid(pane, spec, event)}
    @paste=${(event: ClipboardEvent) => pasteInto(pane, spec, event)}
    @copy=${(event: ClipboardEvent) => copyFrom(pane, spec, event)}
  >
    <thead>
      <tr>
        <th scope="col">${spec.first.heading}</th>
        ${columns.map((column) => heading(pane, spec, column))}
      </tr>
    </thead>
    <tbody>
      ${spec.rows.map((row) => rowView(pane, spec, columns, row))}
    </tbody>
  </table>`;
}

function heading(pane: OpenPane, spec: GridSpec, column: Column): TemplateResult {
  const path = spec.rows[0] === undefined ? "" : pathOf(spec.rows[0], column.name);
  const unit =
    column.kind === "driver"
      ? shortUnit(recordAt(path).unit, pane.t.units, unitsFor(pane.case, path))
      : column.kind === "shown"
        ? column.unit
        : "";
  const same = unit.toLowerCase() === column.short.toLowerCase();
  return html`<th scope="col" class=${isText(column) ? "start" : ""}>
    ${column.short}${unit === "" || same ? nothing : html`<br />${unit}`}
  </th>`;
}

const isText = (column: Column): boolean =>
  column.kind === "choice" || column.kind === "text" || column.kind === "yes";

function rowView(pane: OpenPane, spec: GridSpec, columns: readonly Column[], row: Row): TemplateResult {
  const on = cursorOf(pane, spec)?.row === row.path;
  return html`<tr class=${on ? "on" : ""}>
    ${cellView(pane, spec, row, undefined)} ${columns.map((column) => cellView(pane, spec, row, column))}
  </tr>`;
}

function cellView(pane: OpenPane, spec: GridSpec, row: Row, column: Column | undefined): TemplateResult {
  const name = column?.name ?? NAME;
  const cursor = cursorOf(pane, spec);
  const here = cursor?.row === row.path && cursor.column === name;
  const typing = here ? pane.state.view.grids[spec.list]?.typing : undefined;
  const { text, look } = column === undefined ? { text: row.name, look: "" } : lookOf(pane, row, column);
  const later = laterOf(pane, row, column);
  const content =
    typing === undefined
      ? html`${row.swatch && column === undefined ? html`<span class="swatch ${row.swatch}"></span>` : nothing}${text}${later === undefined ? nothing : html`<span class="unseen">. ${later}</span>`}`
      : editor(pane, spec, column, typing);
  const classes = [
    column === undefined ? "name" : isText(column) ? "start" : "",
    look,
    later === undefined ? "" : "changes-later",
    here ? "cursor" : "",
  ].join(" ");
  const click = (): void =>
    here && typing === undefined
      ? beginEdit(pane, spec, { row: row.path, column: name })
      : typing === undefined
        ? moveTo(pane, spec, { row: row.path, column: name })
        : undefined;
  const readonly = isOpen(spec, name, column) ? nothing : "true";
  return column === undefined
    ? html`<th
        scope="row"
        class=${classes}
        tabindex=${here ? 0 : -1}
        data-cell="${row.path} ${name}"
        aria-readonly=${readonly}
        title=${row.name}
        @click=${click}
      >
        ${content}
      </th>`
    : html`<td
        class=${classes}
        tabindex=${here ? 0 : -1}
        data-cell="${row.path} ${name}"
        aria-readonly=${readonly}
        title=${later ?? nothing}
        aria-invalid=${look === "wrong" || look === "unsure" ? "true" : nothing}
        @click=${click}
      >
        ${content}
      </td>`;
}

function editor(pane: OpenPane, spec: GridSpec, column: Column | undefined, typing: string): TemplateResult {
  const finish = (text: string): void => finishEdit(pane, spec, text);
  const keys = (event: KeyboardEvent): void => keyInCell(pane, spec, event);
  const label = column?.short ?? spec.first.heading;
  if (column?.kind === "choice") {
    return select(column.choices, typing, finish, { label, class: "cell-input", keys, leave: finish });
  }
  const numeric = column?.kind === "driver";
  return html`<input
    class="cell-input"
    aria-label=${label}
    inputmode=${numeric ? "decimal" : nothing}
    autocomplete="off"
    maxlength=${numeric ? 40 : 80}
    .value=${typing}
    @keydown=${keys}
    @blur=${(event: Event) => finish((event.target as HTMLInputElement).value)}
  />`;
}

/** Copies the chosen cell as it is shown. */
function copyFrom(pane: OpenPane, spec: GridSpec, event: ClipboardEvent): void {
  const cell = cursorOf(pane, spec);
  const row = spec.rows.find((one) => one.path === cell?.row);
  if (cell === undefined || row === undefined || event.target instanceof HTMLInputElement) return;
  const column = columnNamed(spec, cell.column);
  event.clipboardData?.setData("text/plain", column === undefined ? row.name : copyText(pane, row, column));
  event.preventDefault();
}
