import { html, nothing, type TemplateResult } from "lit-html";
import { ROW_USES } from "../../case/schema/imported";
import type { RowUse } from "../../import/answers";
import type { ReadRow } from "../../import/read-rows";
import type { Understanding } from "../../import/understand";
import { readDigits } from "../../typing/number";
import type { SheetPage } from "../state/state";
import type { OpenPane } from "../view/pane";
import { select } from "../view/select";

/** Rows that are shown: a long sheet is still drawn at once. */
const MOST_SHOWN = 200;
/** Stands for a row that adds up others, until a person says otherwise. */
const TOTAL = "total";

/** The rows of a cost sheet, each with what becomes of it, which a person may change. */
export function sheetRows(pane: OpenPane, page: SheetPage, read: Understanding): TemplateResult {
  const { t, formats } = pane;
  const shown = read.rows.slice(0, MOST_SHOWN);
  return html`<section class="section">
    <div class="section-head"><h3>${t.sheet.rows}</h3></div>
    <div class="grid shown-grid sheet-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.sheet.name}</th>
            <th scope="col">${t.sheet.use}</th>
            <th scope="col">
              ${t.sheet.amount}${read.currency === undefined ? nothing : html`<br />${read.currency}`}
            </th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (row) =>
              html`<tr class="use-${row.use}">
                <th scope="row">
                  ${row.label}
                  ${row.section === "" || row.use === TOTAL ? nothing : html`<span class="caption">${row.section}</span>`}
                  ${row.total === undefined || row.use !== TOTAL ? nothing : html`<span class="caption">${t.sheet.totals[row.total]}</span>`}
                </th>
                <td>${useOf(pane, page, row)} ${peopleOf(pane, page, row)}</td>
                <td class="numeric">${formats.count(row.amount, 2)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${read.rows.length > MOST_SHOWN ? html`<p class="caption">${t.sheet.more(read.rows.length - MOST_SHOWN)}</p>` : nothing}
  </section>`;
}

function useOf(pane: OpenPane, page: SheetPage, row: ReadRow): TemplateResult {
  const { t } = pane;
  const choices = [
    ...(row.total === undefined ? [] : [{ value: TOTAL, label: t.sheet.total }]),
    ...ROW_USES.map((value) => ({ value, label: t.sheet.uses[value] })),
  ];
  const take = (value: string): void => {
    const { [row.key]: _, ...others } = page.answers.rows ?? {};
    const rows = value === TOTAL ? others : { ...others, [row.key]: value as RowUse };
    pane.show({ page: { ...page, answers: { ...page.answers, rows } } });
  };
  return select(choices, row.use, take, { label: `${t.sheet.use}: ${row.label}`, class: "row-use" });
}

/** A role has people: those of the sheet, or those that a person says. */
function peopleOf(pane: OpenPane, page: SheetPage, row: ReadRow): TemplateResult | typeof nothing {
  const { t, formats } = pane;
  if (row.use !== "role") return nothing;
  const take = (event: Event): void => {
    const digits = readDigits((event.target as HTMLInputElement).value.trim(), formats.separators);
    const value = digits === undefined ? NaN : Number(digits.plain);
    const { [row.key]: _, ...others } = page.answers.people ?? {};
    const people = value > 0 && value <= 100_000 ? { ...others, [row.key]: value } : others;
    pane.show({ page: { ...page, answers: { ...page.answers, people } } });
  };
  return html`<label class="row-people">
    <input
      inputmode="decimal"
      aria-label=${t.sheet.people(row.label)}
      aria-invalid=${row.needsPeople ? "true" : nothing}
      class=${row.needsPeople ? "wrong" : ""}
      .value=${row.people === undefined ? "" : formats.typed(row.people, "FTE")}
      @change=${take}
    />
    <span class="caption">${t.sheet.peopleShort}</span>
  </label>`;
}
