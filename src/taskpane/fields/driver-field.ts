import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { shortUnit } from "../typing/units";
import { choice, choose, type OpenPane } from "../view/pane";
import { fieldId } from "./field-id";
import { noteDriver, textOfValue, typeDriver, useBase } from "./actions";
import { addLater, laterValues } from "./later-values";
import { draftLine } from "./draft-line";
import { problemText } from "./problem-text";
import { shownAt, unitsFor, type Shown } from "./value";
import { aboutDriver } from "./words";

/** How a field is drawn where it is not the usual row. */
export interface FieldLook {
  /** Another label than the driver's own. */
  readonly label?: string;
  /** Label above the box instead of in front of it. */
  readonly stacked?: boolean;
  /** No line below. */
  readonly bare?: boolean;
  /** Shown behind the box instead of the unit. */
  readonly unit?: string;
}

/** A field for a driver: label, box with unit, and where its value comes from. All of it is read from the record. */
export function driverField(pane: OpenPane, path: string, look: FieldLook = {}): TemplateResult {
  const shown = shownAt(pane, path);
  const { record, value } = shown;
  const draft = pane.state.drafts[path];
  const id = fieldId(path);
  const units = unitsFor(pane.case, path);
  const unit = look.unit ?? shortUnit(record.unit, pane.t.units, units);
  const text = draft?.text ?? (value === null ? "" : pane.formats.typed(value, record.unit));
  const about = aboutDriver(record, pane.t, pane.formats, units);
  const line = look.bare ? nothing : lineOf(pane, shown);
  const typical = shown.origin.kind === "typical" && draft === undefined;
  return html`<div class="field ${look.stacked ? "stacked" : ""}" data-path=${path}>
    <div class="label">
      <label for=${id}>${look.label ?? pane.t.word(record.label)}</label>
      ${look.bare ? nothing : aboutButton(pane, path, about)}
    </div>
    <div class="box ${typical ? "typical" : ""} ${draft ? (draft.asked ? "unsure" : "wrong") : ""}">
      <input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        placeholder=${placeholder(pane, shown)}
        aria-describedby="${id}-unit ${id}-line"
        aria-invalid=${draft ? "true" : nothing}
        @change=${(event: Event) => commit(pane, path, event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => keyed(pane, path, event)}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      <span class="unit" id="${id}-unit" title=${unit}>${unit}</span>
    </div>
    <div id="${id}-line" class="line-place">${line}</div>
    ${look.bare ? nothing : laterValues(pane, path)}
  </div>`;
}

function placeholder(pane: OpenPane, { record, origin }: Shown): string {
  if (origin.kind === "default") return pane.formats.typed(record.default ?? 0, record.unit);
  if (origin.kind === "unused") return pane.t.field.unused;
  return origin.kind === "leftOut" ? pane.t.field.leftOut : pane.t.field.notGiven;
}

function commit(pane: OpenPane, path: string, input: HTMLInputElement): void {
  if (!typeDriver(pane, path, input.value)) return;
  const { value, record } = shownAt(pane, path);
  input.value = value === null ? "" : pane.formats.typed(value, record.unit);
}

/** Enter keeps, Escape brings back what was there. */
function keyed(pane: OpenPane, path: string, event: KeyboardEvent): void {
  const input = event.target as HTMLInputElement;
  if (event.key === "Enter" && !event.ctrlKey) {
    commit(pane, path, input);
    input.select();
  } else if (event.key === "Escape") {
    const { value, record } = shownAt(pane, path);
    input.value = value === null ? "" : pane.formats.typed(value, record.unit);
    typeDriver(pane, path, input.value);
    input.select();
    event.stopPropagation();
  }
}

function aboutButton(pane: OpenPane, path: string, about: string): TemplateResult {
  const name = `note:${path}`;
  return html`<button
    type="button"
    class="about"
    data-tip=${about}
    aria-label=${pane.t.field.about(pane.t.word(shownAt(pane, path).record.label))}
    aria-expanded=${choice(pane, name, "closed") === "open" ? "true" : "false"}
    @click=${() => choose(pane, name, choice(pane, name, "closed") === "open" ? "closed" : "open")}
  >
    ${icon("info", 16)}
  </button>`;
}

function lineOf(pane: OpenPane, shown: Shown): TemplateResult | typeof nothing {
  const { path, origin } = shown;
  const draft = pane.state.drafts[path];
  const open = choice(pane, `note:${path}`, "closed") === "open";
  const link = (text: string, run: () => void) =>
    html`<button type="button" class="link" @click=${run}>${text}</button>`;
  if (draft !== undefined) {
    return draftLine(pane, path, draft);
  }
  const words = originLine(pane, shown, link);
  const notice = pane.state.outcome?.notices.find((one) => one.path === path);
  if (words === nothing && notice === undefined && !open) return nothing;
  return html`${notice === undefined ? nothing : html`<p class="line warning-text">${pane.t.word(shown.record.label)} ${problemText(pane, notice)}</p>`}
  ${words === nothing ? nothing : html`<p class="line ${origin.kind === "needed" ? "warning-text" : ""}">${words}</p>`}
  ${open ? html`${noteEditor(pane, shown)} ${addLater(pane, path)}` : nothing}`;
}

type Link = (text: string, run: () => void) => TemplateResult;

function originLine(
  pane: OpenPane,
  { path, record, base, origin }: Shown,
  link: Link,
): TemplateResult | typeof nothing {
  const { t } = pane;
  const text = (value: number): string => textOfValue(pane, path, value);
  switch (origin.kind) {
    case "scenario":
      return html`${t.field.onlyIn(pane.scenario?.name ?? "")}
      ${base == null ? nothing : html`· ${t.field.baseIs(text(base))}`}
      ${link(t.field.useBase, () => useBase(pane, path))}`;
    case "default":
      return html`${t.field.countsAs(text(record.default ?? 0))}`;
    case "needed":
      return html`${t.field.needed}`;
    case "typical":
      return html`<span class="one-line" title=${[origin.source, origin.note].filter(Boolean).join(". ")}
          >${t.field.typical} · ${origin.source}</span
        >
        ${link(t.field.replace, () => document.getElementById(fieldId(path))?.focus())}`;
    case "own": {
      const { note, was } = origin;
      if (note === undefined && was === undefined) return nothing;
      return html`${t.field.yours} ${note === undefined ? nothing : html`· “${note}”`}
      ${was === undefined ? nothing : html`· ${was === null ? t.field.wasBlank : t.field.was(text(was))}`}`;
    }
    case "leftOut":
    case "unused":
      return nothing;
  }
}

function noteEditor(pane: OpenPane, { path, origin }: Shown): TemplateResult {
  const id = `${fieldId(path)}-note`;
  return html`<p class="line">
    <label class="unseen" for=${id}>${pane.t.field.note}</label>
    <span class="box note">
      <input
        id=${id}
        maxlength="500"
        placeholder=${pane.t.field.note}
        .value=${origin.kind === "own" ? (origin.note ?? "") : ""}
        @change=${(event: Event) => noteDriver(pane, path, (event.target as HTMLInputElement).value)}
      />
    </span>
  </p>`;
}
