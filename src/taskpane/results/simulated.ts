import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { SimulationStudy, StudiedOption } from "../../analysis/simulation-study";
import type { OptionOutcome } from "../engine/outcome";
import { icon } from "../icons/icon";
import type { OpenPane } from "../view/pane";
import type { SoFar } from "../study/messages";
import { decision } from "./decision";
import { missedShare, targetField, targetOf } from "./target";
import { picture } from "./picture";

const SHOWN_PERCENTILES = [10, 50, 90] as const;

/** What the options came to in all trials, and how likely the one that is looked at stays below an amount. */
export function simulated(pane: OpenPane, option: OptionOutcome, study: SimulationStudy): TemplateResult {
  const { t, formats, case: source } = pane;
  const scale = formats.scale(Math.max(1, ...study.amounts.map(Math.abs)));
  const unit = t.results.scaleOf(scale.name, source.currency);
  const own = study.options.find(({ id }) => id === option.id);
  return html`<h4>${t.study.comesTo}</h4>
    <p class="caption">${t.study.trials(formats.count(study.trials), study.seed)} ${unit}.</p>
    ${withoutValue(pane, study)}
    ${study.options.length === 0 ? nothing : html`${targetField(pane)} ${figures(pane, study, option.id, scale.text)}`}
    ${own === undefined ? nothing : html`${curve(pane, option, own, unit, scale.text)} ${decision(pane, option, study, own)}`}`;
}

/** What the trials that are done say: it is drawn again while others are computed. */
export function simulatedSoFar(pane: OpenPane, soFar: SoFar, trials: number): TemplateResult {
  const { t, formats, case: source } = pane;
  const scale = formats.scale(Math.max(1, ...soFar.percentiles.map(Math.abs)));
  const unit = t.results.scaleOf(scale.name, source.currency);
  const rows = [
    ...SHOWN_PERCENTILES.map((percent, i) => [t.study.percentile(percent), soFar.percentiles[i]!] as const),
    [t.study.mean, soFar.mean] as const,
  ];
  return html`<div data-result="so-far">
    <p class="line numeric">${t.study.soFar(formats.count(soFar.trials), formats.count(trials))} ${unit}.</p>
    <div class="grid shown-grid">
      <table>
        <tbody>
          ${rows.map(
            ([label, value]) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${scale.text(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

const nameOf = ({ state }: OpenPane, id: string): string =>
  state.outcome?.options.find((one) => one.id === id)?.name ?? id;

/** Options that came to nothing in all trials, and why. */
const withoutValue = (pane: OpenPane, { without, trials }: SimulationStudy): TemplateResult[] =>
  without.map(
    ({ id, why }) =>
      html`<div class="message danger">
        ${icon("error")}
        <div>${pane.t.study.noValue(nameOf(pane, id), pane.formats.count(trials), why)}</div>
      </div>`,
  );

function figures(
  pane: OpenPane,
  { options }: SimulationStudy,
  current: string,
  amount: (value: number) => string,
): TemplateResult {
  const { t, formats } = pane;
  const target = targetOf(pane);
  const rows: readonly (readonly [string, (one: StudiedOption) => string])[] = [
    ...SHOWN_PERCENTILES.map(
      (percent) =>
        [
          t.study.percentile(percent),
          ({ summary }: StudiedOption) => amount(summary.percentiles[percent]!.value),
        ] as const,
    ),
    [t.study.mean, ({ summary }) => amount(summary.mean)],
    [t.study.loss, ({ summary }) => formats.percent(summary.probabilityOfLoss)],
    ...(target === undefined
      ? []
      : [
          [
            t.study.missing(formats.value(target, "currency")),
            (one: StudiedOption) => formats.percent(missedShare(one, target)),
          ] as const,
        ]),
    [t.study.best, ({ summary }) => formats.percent(summary.probabilityBest)],
    ...(options[0]?.contingencies ?? []).map(
      ({ confidence }, i) =>
        [
          t.study.contingency(formats.percent(confidence, 0)),
          ({ contingencies }: StudiedOption) => amount(contingencies[i]?.amount ?? 0),
        ] as const,
    ),
    [t.study.wrong, ({ regret }) => formats.percent(regret.share)],
    [t.study.wrongBy, ({ regret }) => amount(regret.amount)],
    ...(options.some(({ summary }) => summary.withoutValue > 0)
      ? [[t.study.withoutValue, ({ summary }: StudiedOption) => formats.count(summary.withoutValue)] as const]
      : []),
  ];
  return html`<div class="grid shown-grid">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.results.figure}</th>
          ${options.map(({ id }) => html`<th scope="col" class=${id === current ? "chosen" : ""}>${nameOf(pane, id)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, of]) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${options.map((one) => html`<td class=${one.id === current ? "chosen" : ""}>${of(one)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function curve(
  pane: OpenPane,
  option: OptionOutcome,
  { quantiles, summary }: StudiedOption,
  unit: string,
  amount: (value: number) => string,
): TemplateResult {
  const { t, formats } = pane;
  const points = quantiles.map((value, i) => ({ amount: value, below: i / (quantiles.length - 1) }));
  const [low, middle, high] = SHOWN_PERCENTILES.map((percent) => amount(summary.percentiles[percent]!.value));
  const draw = (place: Element | undefined): void => {
    if (place instanceof HTMLElement)
      void import("./probability-plot").then(({ drawProbability }) =>
        drawProbability(place, { points, formats, amount }),
      );
  };
  return picture(pane, "probability", t.study.curve(option.name), unit, {
    picture: () =>
      html`<div
        class="plot"
        role="img"
        aria-label=${t.study.curveLabel(low!, middle!, high!, unit)}
        ${ref(draw)}
      ></div>`,
    table: () =>
      html`<div class="grid shown-grid">
        <table>
          <thead>
            <tr>
              <th scope="col">${t.study.below}</th>
              <th scope="col">${t.study.probability}</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point) =>
                html`<tr>
                  <th scope="row">${amount(point.amount)}</th>
                  <td>${formats.percent(point.below)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  });
}
