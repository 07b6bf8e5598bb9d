import { html, nothing, type TemplateResult } from "lit-html";
import type { ReadLine } from "../../case/explain-figure";
import type { Explained } from "../engine/explained";
import type { ExplainPage } from "../state/state";
import type { OpenPane } from "../view/pane";
import { selectBox } from "../view/select";

/** A line by year with the choice of a month; of a key figure, what it reads. */
export function yearsOf(
  pane: OpenPane,
  page: ExplainPage,
  answer: Explained,
): TemplateResult | typeof nothing {
  const { t, formats, case: source } = pane;
  if (answer.years === null) return yearsRead(pane, answer);
  const money = answer.unit.startsWith("currency");
  const scale = formats.scale(Math.max(...answer.years.map(Math.abs)));
  const text = (value: number): string => (money ? scale.text(value) : formats.value(value, answer.unit));
  const current = Math.ceil(answer.month / 12);
  const unit = money ? t.results.scaleOf(scale.name, source.currency) : "";
  return html`<section class="section">
    <div class="section-head">
      <h3>${t.explain.byYear}</h3>
      <span class="caption">${unit}</span>
    </div>
    <div class="grid shown-grid years">
      <table>
        <thead>
          <tr>
            ${answer.years.map((_, year) => html`<th scope="col">${t.results.yearShort(year + 1, source.years > 4)}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr>
            ${answer.years.map(
              (value, year) =>
                html`<td class=${year + 1 === current ? "cursor" : ""}>
                  <button
                    type="button"
                    class="quiet"
                    aria-pressed=${year + 1 === current ? "true" : "false"}
                    @click=${() => pane.show({ page: { ...page, month: year * 12 + 12 } })}
                  >
                    ${text(value)}
                  </button>
                </td>`,
            )}
          </tr>
        </tbody>
      </table>
    </div>
    ${monthChoice(pane, page, answer)}
  </section>`;
}

/** What a key figure reads, year by year. */
function yearsRead(
  { t, formats, case: source }: OpenPane,
  { inputs }: Explained,
): TemplateResult | typeof nothing {
  const rows = inputs.flatMap(({ lines }) => lines).filter(({ years }) => years !== undefined);
  if (rows.length === 0) return nothing;
  const isMoney = ({ unit }: ReadLine): boolean => unit.startsWith("currency");
  const scale = formats.scale(
    Math.max(...rows.filter(isMoney).flatMap(({ years = [] }) => years.map(Math.abs)), 0),
  );
  return html`<section class="section">
    <div class="section-head">
      <h3>${t.explain.byYear}</h3>
      ${rows.some(isMoney) ? html`<span class="caption">${t.results.scaleOf(scale.name, source.currency)}</span>` : nothing}
    </div>
    <div class="grid shown-grid years">
      <table>
        <thead>
          <tr>
            <td></td>
            ${rows[0]?.years?.map((_, year) => html`<th scope="col">${t.results.yearShort(year + 1, source.years > 3)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${t.word(row.label)}</th>
                ${row.years?.map((value) => html`<td>${isMoney(row) ? scale.text(value) : formats.value(value, row.unit)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** The month that is explained; a formula gives one month, a year adds up twelve. */
function monthChoice(pane: OpenPane, page: ExplainPage, { month }: Explained): TemplateResult {
  const { t, formats, case: source } = pane;
  const first = Math.ceil(month / 12) * 12 - 11;
  const months = Array.from({ length: 12 }, (_, i) => ({
    value: String(first + i),
    label: formats.month(source.start, first + i),
  }));
  const take = (value: string): void => pane.show({ page: { ...page, month: Number(value) } });
  return html`<div class="field">
    <div class="label"><label for="explain-month">${t.explain.month}</label></div>
    ${selectBox(months, String(month), take, { id: "explain-month" })}
  </div>`;
}
