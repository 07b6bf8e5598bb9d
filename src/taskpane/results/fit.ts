import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { AssessedPart, Fit } from "../../case/assessment/assess";
import { BASELINE } from "../../case/baseline";
import { columnLetters } from "../../workbook/formula-text/address";
import { focusQuestion } from "../view/frame";
import type { OpenPane } from "../view/pane";
import type { FitPoint } from "./fit-plot";
import { picture } from "./picture";
import { sentence } from "./sentence";

/** Money against fit, how far the ranking hangs on the weights, and whether the two agree; a way to assess where nobody has. */
export function fit(pane: OpenPane, withLink = true): TemplateResult | typeof nothing {
  const { t, formats, case: source, state } = pane;
  const found = state.outcome?.fit;
  if (found === undefined || found.criteria.option.length === 0)
    return withLink ? html`<section class="section" data-result="fit">${link(pane)}</section>` : nothing;
  const points = pointsOf(pane, found);
  const largest = Math.max(0, ...points.map(({ money }) => Math.abs(money)));
  const scale = formats.scale(largest);
  const unit = t.results.scaleOf(scale.name, source.currency);
  const nameOf = nameIn(pane);
  const open = found.parts.filter(({ score }) => score === null).map(nameOf);
  const score = (value: number): string => formats.count(value, 2);
  const label = points
    .map((one) => t.fit.point(one.name, scale.text(one.money), score(one.score)))
    .join("; ");
  const draw = (place: Element | undefined): void => {
    if (place instanceof HTMLElement) void drawInto(place, pane, points);
  };
  return html`${picture(pane, "fit", t.fit.beside, t.fit.besideHint(unit), {
      picture: () =>
        points.length === 0
          ? html`<p class="caption">${t.fit.noPicture}</p>`
          : html`<div class="plot" role="img" aria-label=${label} ${ref(draw)}></div>`,
      table: () => table(pane, found, (money) => scale.text(money)),
    })}
    <div class="under-picture">
      ${says(pane)}
      ${found.draws === 0 ? nothing : html`<p class="caption">${first(pane, found)}<br />${t.fit.firstHint(formats.count(found.draws))}</p>`}
      ${open.length === 0 ? nothing : html`<p class="caption">${t.fit.notScored(open.join(", "))}</p>`}
      ${found.processes.map(({ name, score: core, core: is }) => (core === null || is === null ? nothing : html`<p class="caption">${t.fit.core(name, score(core), is)}</p>`))}
      ${withLink ? link(pane) : nothing}
    </div>`;
}

function link(pane: OpenPane): TemplateResult {
  const { t, case: source } = pane;
  const go = (): void => {
    pane.show({ page: { kind: "assessment" } });
    focusQuestion();
  };
  return html`<p>
    <button type="button" class="link" data-assess @click=${go}>
      ${source.assessment === undefined ? t.fit.open : t.fit.change}
    </button>
  </p>`;
}

/** In-house is called in the pane's language; options as people call them. */
const nameIn =
  ({ t }: OpenPane) =>
  ({ id, name }: AssessedPart): string =>
    id === BASELINE.id ? t.word(BASELINE.name) : name;

/** What money and fit speak for, in words. */
function says(pane: OpenPane): TemplateResult | typeof nothing {
  const said = pane.state.outcome?.options
    .flatMap(({ findings }) => findings)
    .find(({ id }) => id === "fit-disagrees" || id === "fit-agrees");
  return said === undefined ? nothing : html`<p>${sentence(pane, said)}</p>`;
}

const first = (pane: OpenPane, { parts }: Fit): string =>
  parts
    .flatMap((part, i) =>
      part.first === null
        ? []
        : [`${letterOf(i)} ${nameIn(pane)(part)} ${pane.formats.percent(part.first, 0)}`],
    )
    .join(" · ");

/** As the workbook calls them: A is in-house, options follow. */
const letterOf = (index: number): string => columnLetters(index + 1);

const moneyOf = ({ state }: OpenPane, { id }: AssessedPart): number | null =>
  id === BASELINE.id ? 0 : (state.outcome?.options.find((one) => one.id === id)?.figures.npv?.value ?? null);

function pointsOf(pane: OpenPane, { parts }: Fit): FitPoint[] {
  return parts.flatMap((part, i) => {
    const money = moneyOf(pane, part);
    return money === null || part.score === null
      ? []
      : [
          {
            letter: letterOf(i),
            name: nameIn(pane)(part),
            money,
            score: part.score,
            fails: part.failed.length > 0,
          },
        ];
  });
}

async function drawInto(place: HTMLElement, pane: OpenPane, points: readonly FitPoint[]): Promise<void> {
  const { drawFit } = await import("./fit-plot");
  drawFit(place, { points, formats: pane.formats });
}

function table(pane: OpenPane, found: Fit, amount: (value: number) => string): TemplateResult {
  const { t, formats } = pane;
  const musts = found.criteria.option.some(({ minimum }) => minimum !== null);
  const heads = ["", t.fit.money, t.fit.fit, t.fit.firstPlace, ...(musts ? [t.fit.musts] : [])];
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${found.parts.map((part, i) => {
          const money = moneyOf(pane, part);
          return html`<tr>
            <th scope="row">${letterOf(i)} ${nameIn(pane)(part)}</th>
            <td>${money === null ? "–" : amount(money)}</td>
            <td>${part.score === null ? "–" : formats.count(part.score, 2)}</td>
            <td>${part.first === null ? "–" : formats.percent(part.first, 0)}</td>
            ${musts ? html`<td>${part.failed.length === 0 ? t.fit.passes : t.fit.fails(part.failed.length)}</td>` : nothing}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
