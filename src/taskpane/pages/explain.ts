import { html, nothing, type TemplateResult } from "lit-html";
import type { ReadInput, ReadLine } from "../../case/explain-figure";
import type { Explained } from "../engine/explained";
import { placeOf } from "../fields/place-of";
import { shownAt, unitsFor } from "../fields/value";
import { icon } from "../icons/icon";
import { explain } from "../results/explain-link";
import type { ExplainPage } from "../state/state";
import { goToDriver } from "../steps/missing";
import { isShare } from "../typing/formats";
import { FACTOR, fullUnit, shortUnit } from "../typing/units";
import type { Content } from "../view/frame";
import { inExcel } from "../view/in-excel";
import { choice, choose, type OpenPane } from "../view/pane";
import { yearsOf } from "./explain-years";
import { leave } from "./page-head";

const MOST_ROWS = 40;
const MOST_ANCESTORS = 3;

/** Why a number is what it is: its formula with values, and every input down to what a person entered. */
export function explainPage(pane: OpenPane, page: ExplainPage): Content {
  const answer = pane.state.explained?.answer ?? null;
  const here = page.trail.at(-1);
  const body =
    answer === null || answer.id !== here?.id
      ? html`${trail(pane, page)}
          <h2 tabindex="-1">${pane.t.word(here?.label ?? "")}</h2>`
      : html`${trail(pane, page)}${head(pane, answer)} ${formula(pane, answer)} ${inputs(pane, answer)}
        ${yearsOf(pane, page, answer)}`;
  return { body, footer: footer(pane, page) };
}

function trail(pane: OpenPane, page: ExplainPage): TemplateResult {
  const { t } = pane;
  const back = (): void =>
    page.trail.length > 1 ? pane.show({ page: { ...page, trail: page.trail.slice(0, -1) } }) : leave(pane);
  const all = page.trail.slice(0, -1).map(({ label }, at) => ({ label, at: at as number | null }));
  const ancestors =
    all.length <= MOST_ANCESTORS
      ? all
      : [...all.slice(0, 1), { label: "", at: null }, ...all.slice(1 - MOST_ANCESTORS)];
  return html`<nav class="trail" aria-label=${t.explain.open}>
    <button type="button" class="icon-button turns" aria-label=${t.frame.back} @click=${back}>
      ${icon("back")}
    </button>
    ${ancestors.map(({ label, at }) =>
      at === null
        ? html`<span class="caption" aria-hidden="true">… ›</span>`
        : html`<button
              type="button"
              class="link"
              @click=${() => pane.show({ page: { ...page, trail: page.trail.slice(0, at + 1) } })}
            >
              ${t.word(label)}
            </button>
            <span class="caption" aria-hidden="true">›</span>`,
    )}
  </nav>`;
}

function head(
  pane: OpenPane,
  { label, groups, value, reason, meaning, unit, years, month, present }: Explained,
): TemplateResult {
  const { t, formats, case: source } = pane;
  const when =
    years === null ? t.explain.wholeCase : t.explain.inMonth(formats.month(source.start, month), month);
  const names = { currency: source.currency, unit: source.processes[0]?.volumeUnit };
  return html`<div class="explain-head">
      <h2 tabindex="-1">${[...groups, t.word(label)].join(", ")}</h2>
      <strong class="numeric">${value === null ? "–" : amount(pane, value, unit)}</strong>
    </div>
    <p class="caption">
      ${t.word(meaning)}
      ${when}${isShare(unit) || unit === FACTOR ? "" : `, ${fullUnit(unit, t.units, names)}`}.
    </p>
    ${present === null ? nothing : html`<p class="line">${t.explain.present(amount(pane, present, unit), source.currency)}</p>`}
    ${reason === undefined ? nothing : html`<p class="line warning-text">${icon("warning", 16)} ${reason}</p>`}`;
}

function formula(pane: OpenPane, answer: Explained): TemplateResult {
  const { t } = pane;
  const shown = answer.withValues === "" ? "formula" : choice(pane, "formula", "values");
  const button = (value: string, label: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${shown === value ? "true" : "false"}
      @click=${() => choose(pane, "formula", value)}
    >
      ${label}
    </button>`;
  const terms = answer.terms.filter((term) => term.value !== undefined);
  const inTerms =
    shown === "values" &&
    terms.length > 1 &&
    terms.length === answer.terms.length &&
    terms.length <= MOST_ROWS;
  return html`${
      answer.withValues === ""
        ? nothing
        : html`<div class="segments section" role="group" aria-label=${t.explain.open}>
            ${button("values", t.explain.withValues)}${button("formula", t.explain.formula)}
          </div>`
    }
    <div class="formula">
      ${
        inTerms
          ? html`${terms.map(({ sign, label, value }) => html`<div class="term"><span>${sign}</span><span>${label}</span><span class="numeric">${number(pane, value ?? 0)}</span></div>`)}
              <div class="term sum">
                <span>=</span><span>${t.word(answer.label)}</span
                ><span class="numeric">${amount(pane, answer.value ?? 0, answer.unit)}</span>
              </div>`
          : html`<p class="numeric">
              ${shown === "values" ? `${answer.withValues} = ${amount(pane, answer.value ?? 0, answer.unit)}` : answer.formula}
            </p>`
      }
    </div>`;
}

function inputs(pane: OpenPane, answer: Explained): TemplateResult {
  const { t } = pane;
  return html`<section class="section">
    <div class="section-head"><h3>${t.explain.down}</h3></div>
    <ul class="inputs">
      ${answer.inputs.map((input) => (input.lines.length > 0 ? input.lines.slice(0, MOST_ROWS).map((line) => lineRow(pane, answer, line)) : input.drivers.length > 0 ? input.drivers.map((path) => driverRow(pane, path)) : plainRow(pane, input)))}
    </ul>
  </section>`;
}

function lineRow(
  pane: OpenPane,
  answer: Explained,
  { id, label, groups, unit, value, years: whole }: ReadLine,
): TemplateResult {
  const { t } = pane;
  const counts = value === null ? "" : amount(pane, value, unit);
  const own = groups.filter((group) => !answer.groups.includes(group));
  return html`<li>
    <button type="button" class="input-row" @click=${() => explain(pane, id, label, true)}>
      <span class="turns">${icon("chevronRight", 16)}</span>
      <span>${[...own, t.word(label)].join(", ")}</span>
      <span class="numeric strong"
        >${value === null ? html`<span class="caption">${t.explain.every}</span>` : whole === undefined ? counts : t.explain.inAll(counts)}</span
      >
    </button>
  </li>`;
}

/** A driver: what was entered, where it comes from, and the way to change it. */
function driverRow(pane: OpenPane, path: string): TemplateResult {
  const { t, formats } = pane;
  const { record, value, groups, origin } = shownAt(pane, path);
  const counts = value ?? record.default ?? null;
  const unit = shortUnit(record.unit, t.units, unitsFor(pane.case, path));
  const from =
    origin.kind === "typical"
      ? `${t.field.typical} · ${origin.source}`
      : origin.kind === "default"
        ? t.field.countsAs(counts === null ? "" : formats.value(counts, record.unit))
        : origin.kind === "scenario"
          ? t.field.onlyIn(pane.scenario?.name ?? "")
          : origin.kind === "own" && origin.note !== undefined
            ? `${t.field.yours} · “${origin.note}”`
            : t.field.yours;
  return html`<li class="input-row driver">
    <span></span>
    <span
      >${placeOf({ path, groups, record }, t, 1)}<br /><span class="caption"
        >${from}
        <button type="button" class="link" @click=${() => goToDriver(pane, path)}>
          ${t.explain.edit}
        </button></span
      ></span
    >
    <span class="chip"
      >${counts === null ? t.field.blank : isShare(record.unit) ? formats.value(counts, record.unit) : `${formats.typed(counts, record.unit)} ${unit}`}</span
    >
  </li>`;
}

const plainRow = (pane: OpenPane, { label, unit, value }: ReadInput): TemplateResult =>
  html`<li class="input-row">
    <span></span><span>${pane.t.word(label)}</span
    ><span class="chip">${typeof value === "number" ? amount(pane, value, unit) : (value ?? "")}</span>
  </li>`;

function footer(pane: OpenPane, page: ExplainPage): TemplateResult {
  const { t, host, state } = pane;
  const id = page.trail.at(-1)?.id ?? "";
  const answer = state.explained?.answer;
  const year = answer?.years == null ? null : Math.ceil(answer.month / 12);
  const show = host.showInSheet;
  const insert = host.insertFigure;
  return html`<fluent-button class="back" appearance="subtle" @click=${() => leave(pane)}
      >${t.frame.back}</fluent-button
    >
    ${show === undefined ? nothing : html`<fluent-button appearance="subtle" @click=${() => void inExcel(pane, () => show(id))}>${t.explain.showInSheet}</fluent-button>`}
    ${
      insert === undefined
        ? nothing
        : html`<fluent-button
            class="push primary"
            appearance="primary"
            @click=${() => void inExcel(pane, () => insert(id, state.view.scenario, year))}
            >${t.explain.insert(host.selectedAddress?.())}</fluent-button
          >`
    }`;
}

/** A value as it stands alone: a share in percent, everything else written out. */
const amount = ({ formats }: OpenPane, value: number, unit: string): string => formats.value(value, unit);

const number = ({ formats }: OpenPane, value: number): string => formats.value(value, "currency");
