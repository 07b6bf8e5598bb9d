import { html, type TemplateResult } from "lit-html";
import { CATEGORIES, type Category } from "../../case/model/model";
import type { Amount, OptionOutcome, PartOutcome } from "../engine/outcome";
import type { Scale } from "../typing/formats";
import type { OpenPane } from "../view/pane";
import { explain } from "./explain-link";
import { picture } from "./picture";

interface Pair {
  readonly id: Category;
  readonly label: string;
  readonly before: Amount | undefined;
  readonly after: Amount | undefined;
}

/** Cost by category, in-house against the option, in present value; by year in the table. */
export function categories(pane: OpenPane, baseline: PartOutcome, option: OptionOutcome): TemplateResult {
  const { t, formats, case: source } = pane;
  const pairs = pairsOf(pane, baseline, option);
  const most = Math.max(...pairs.flatMap((pair) => [pair.before?.present ?? 0, pair.after?.present ?? 0]));
  const scale = formats.scale(most);
  const unit = t.results.scaleOf(scale.name, source.currency);
  return picture(pane, "categories", t.results.categories, t.results.present(unit), {
    picture: () =>
      html`<p class="legend caption">
          <span><i class="key in-house"></i>${t.results.inhouse}</span
          ><span><i class="key option"></i>${option.name}</span>
        </p>
        <div class="bar-rows numeric">${pairs.map((pair) => row(pane, pair, scale, most))}</div>`,
    table: () => table(pane, option, pairs, scale),
  });
}

function pairsOf({ t }: OpenPane, baseline: PartOutcome, option: OptionOutcome): Pair[] {
  return CATEGORIES.flatMap((id) => {
    const before = baseline.categories.find((one) => one.id === id);
    const after = option.categories.find((one) => one.id === id);
    const label = (before ?? after)?.label;
    return label === undefined ? [] : [{ id, label: t.word(label), before, after }];
  });
}

function row(pane: OpenPane, { label, before, after }: Pair, scale: Scale, most: number): TemplateResult {
  const bar = (amount: Amount | undefined, kind: string): TemplateResult => {
    if (amount === undefined) return html`<span class="twin"><span class="caption">–</span></span>`;
    const width = (Math.abs(amount.present) / most) * 100;
    return html`<span class="twin">
      <svg width="${width * 0.78}%" height="11">
        <rect class="${kind} ${amount.present < 0 ? "negative" : ""}" width="100%" height="11"></rect>
      </svg>
      <span>${scale.text(amount.present)}</span>
    </span>`;
  };
  const read = (amount: Amount | undefined): string =>
    amount === undefined ? "–" : scale.text(amount.present);
  const line = (after ?? before)?.line ?? "";
  return html`<button type="button" class="bar-row twins" @click=${() => explain(pane, line, label)}>
    <span
      >${label}<span class="unseen"
        >: ${pane.t.results.inhouse} ${read(before)}, ${pane.t.results.optionHead} ${read(after)}</span
      ></span
    ><span aria-hidden="true">${bar(before, "plain")}${bar(after, "provider")}</span>
  </button>`;
}

function table(pane: OpenPane, option: OptionOutcome, pairs: readonly Pair[], scale: Scale): TemplateResult {
  const { t, case: source } = pane;
  const years = Array.from({ length: source.years }, (_, year) => year);
  const cell = (value: number | undefined) => html`<td>${value === undefined ? "–" : scale.text(value)}</td>`;
  return html`<div class="grid shown-grid">
    <table>
      <caption class="unseen">
        ${t.results.categories}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.results.category}</th>
          <th scope="col">${t.results.inhouse}<br />${t.results.presentShort}</th>
          <th scope="col">${option.name}<br />${t.results.presentShort}</th>
          ${years.map((year) => html`<th scope="col">${t.results.year(year + 1)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({ label, before, after }) =>
            html`<tr>
              <th scope="row">
                ${
                  after === undefined && before === undefined
                    ? label
                    : html`<button
                        type="button"
                        class="quiet"
                        @click=${() => explain(pane, (after ?? before)?.line ?? "", label)}
                      >
                        ${label}
                      </button>`
                }
              </th>
              ${cell(before?.present)} ${cell(after?.present)}
              ${years.map((year) => cell(after?.years[year]))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t.grid.total}</th>
          ${total(
            pairs.map((pair) => pair.before?.present),
            scale,
          )}
          ${total(
            pairs.map((pair) => pair.after?.present),
            scale,
          )}
          ${years.map((year) =>
            total(
              pairs.map((pair) => pair.after?.years[year]),
              scale,
            ),
          )}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

const total = (values: readonly (number | undefined)[], scale: Scale): TemplateResult =>
  html`<td>${scale.text(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))}</td>`;
