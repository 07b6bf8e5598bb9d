import { html, nothing, type TemplateResult } from "lit-html";
import type { RiskStudy, StudiedDriver } from "../../analysis/study";
import { rangesReplaced } from "../../case/uncertainty/in-scenario";
import type { OptionOutcome } from "../engine/outcome";
import { driverName, textOfValue } from "../fields/actions";
import { icon } from "../icons/icon";
import { goToDriver } from "../steps/missing";
import type { Found } from "../study/messages";
import { studyRisk } from "../study/study-risk";
import type { Study } from "../state/state";
import { choice, choose, type OpenPane } from "../view/pane";
import { selectBox } from "../view/select";
import { heatMap } from "./heat-map";
import { picture } from "./picture";
import { ranges } from "./ranges";
import { simulated, simulatedSoFar } from "./simulated";

/** The study of an option's risk: offered, running, failed or made; one of another state of the case is not shown. */
export function risk(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t, state } = pane;
  const { study } = state;
  const isOfThis =
    study?.case === pane.case && study.option === option.id && study.scenario === state.view.scenario;
  return html`<section class="section" data-result="risk">
    <div class="section-head"><h3>${t.study.title}</h3></div>
    ${
      study === null || !isOfThis
        ? offered(pane, option, study !== null)
        : study.failed !== undefined
          ? html`<div class="message danger" role="alert">
              ${icon("error")}
              <div>${t.study.failed} ${study.failed}</div>
              ${start(pane, option, t.study.again)}
            </div>`
          : study.found === undefined
            ? running(pane, study)
            : study.found === null
              ? html`<p class="line">${t.study.nothing}</p>`
              : made(pane, option, study.found)
    }
    ${ranges(pane, study?.option === option.id ? (study.found?.study.drivers ?? []) : [])}
  </section>`;
}

/** How many trials a person may ask for; the first where nobody says otherwise. */
const TRIALS = [10_000, 100_000, 1_000_000] as const;

/** Starts a study; where something is uncertain, in as many trials as are chosen beside it. */
function start(pane: OpenPane, option: OptionOutcome, label: string): TemplateResult {
  const { t, formats, case: source } = pane;
  const trials = choice(pane, "trials", String(TRIALS[0]));
  const choices = TRIALS.map((one) => ({ value: String(one), label: t.study.inTrials(formats.count(one)) }));
  return html`<div class="actions">
    <fluent-button size="small" data-act="study" @click=${() => studyRisk(pane, option.id, Number(trials))}
      >${label}</fluent-button
    >
    ${
      source.uncertainty === undefined
        ? nothing
        : selectBox(choices, trials, (next) => choose(pane, "trials", next), {
            label: t.study.howMany,
            wide: true,
          })
    }
  </div>`;
}

const offered = (pane: OpenPane, option: OptionOutcome, wasMade: boolean): TemplateResult =>
  html`<p class="caption">${wasMade ? pane.t.study.changed : pane.t.study.hint}</p>
    ${start(pane, option, pane.t.study.start(option.name))}`;

const running = (pane: OpenPane, { done, soFar, trials, cancel }: Study): TemplateResult =>
  html`<p class="caption">${pane.t.study.running}</p>
    <fluent-progress-bar
      aria-label=${pane.t.study.running}
      max="100"
      value=${Math.round(100 * done)}
    ></fluent-progress-bar>
    ${soFar === undefined ? nothing : simulatedSoFar(pane, soFar, trials)}
    <div class="actions">
      <fluent-button size="small" data-act="cancel-study" @click=${cancel}
        >${pane.t.study.cancel}</fluent-button
      >
    </div>`;

const made = (pane: OpenPane, option: OptionOutcome, { study, surfaces }: Found): TemplateResult =>
  html`${mustBeTrue(pane, study)} ${tornado(pane, study)} ${heatMap(pane, surfaces)}
  ${
    study.simulation === undefined
      ? html`<p class="caption">
          ${rangesReplaced(pane.case, pane.scenario?.changes ?? {}).length > 0 ? pane.t.study.allReplaced : pane.t.study.noRanges}
        </p>`
      : html`${simulated(pane, option, study.simulation)} ${start(pane, option, pane.t.study.anew)}`
  }`;

/** So many inputs are named of those that are nearest to making the option worth nothing. */
const NEAREST = 3;

const changeOf = ({ today, switching }: StudiedDriver): number =>
  switching === null || today === 0 ? Infinity : switching / today - 1;

/** The inputs of which the least change makes the option worth nothing. */
function mustBeTrue(pane: OpenPane, { drivers }: RiskStudy): TemplateResult {
  const { t, formats } = pane;
  const nearest = drivers
    .filter((one) => Number.isFinite(changeOf(one)))
    .sort((a, b) => Math.abs(changeOf(a)) - Math.abs(changeOf(b)))
    .slice(0, NEAREST);
  return html`<h4>${t.study.mustBeTrue}</h4>
    ${
      nearest.length === 0
        ? html`<p class="line">${t.study.noZero}</p>`
        : html`<ul class="findings">
            ${nearest.map((one) => {
              const text = t.study.zeroAt(
                driverName(pane, one.driver),
                valueOf(pane, one, one.switching),
                valueOf(pane, one, one.today),
                formats.percent(changeOf(one)),
              );
              return html`<li class="plain">
                ${icon("idea")}<span
                  >${text}
                  <button type="button" class="link" @click=${() => goToDriver(pane, one.driver)}>
                    ${t.goTo}
                  </button></span
                >
              </li>`;
            })}
          </ul>`
    }`;
}

/** An input's number with its unit; one that was searched for has more digits than anyone reads. */
const valueOf = (pane: OpenPane, { driver }: StudiedDriver, value: number | null): string =>
  value === null ? pane.t.study.none : textOfValue(pane, driver, Number(value.toPrecision(4)));

function tornado(pane: OpenPane, { drivers, base }: RiskStudy): TemplateResult {
  const { t, formats, case: source } = pane;
  const ends = drivers.flatMap(({ atLow, atHigh }) => [atLow ?? base, atHigh ?? base]);
  const scale = formats.scale(Math.max(1, ...ends.map((end) => Math.abs(end - base))));
  const amounts = formats.scale(Math.max(1, Math.abs(base), ...ends.map(Math.abs)));
  const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const at = (value: number): number => ((value - least) / (most - least || 1)) * 100;
  const bar = (end: number | null, kind: string) => {
    const [from, to] = [at(Math.min(base, end ?? base)), at(Math.max(base, end ?? base))];
    return html`<svg width="100%" height="14" aria-hidden="true">
      <rect class=${kind} x="${from}%" width="${to - from}%" height="14"></rect>
    </svg>`;
  };
  const amount = (value: number | null): string => (value === null ? t.study.none : amounts.text(value));
  const unit = t.results.scaleOf(scale.name, source.currency);
  return picture(pane, "tornado", t.study.tornado, t.study.moved(unit), {
    picture: () =>
      html`<div class="bar-rows bridge tornado numeric">
          ${drivers.map((one) => {
            const name = driverName(pane, one.driver);
            const label = t.study.barLabel(
              name,
              valueOf(pane, one, one.low),
              amount(one.atLow),
              valueOf(pane, one, one.high),
              amount(one.atHigh),
            );
            return html`<button
              type="button"
              class="bar-row"
              aria-label=${label}
              data-tip=${label}
              @click=${() => goToDriver(pane, one.driver)}
            >
              <span>${name}</span>
              <span class="ends">${bar(one.atLow, "plain")}${bar(one.atHigh, "less")}</span>
              <span class="end"
                >${one.atLow === null || one.atHigh === null ? t.study.none : scale.text(Math.abs(one.atHigh - one.atLow))}</span
              >
            </button>`;
          })}
        </div>
        <div class="legend caption">
          <span><i class="key in-house"></i>${t.study.lowEnd}</span
          ><span><i class="key option"></i>${t.study.highEnd}</span>
        </div>`,
    table: () =>
      html`<div class="grid shown-grid">
        <table>
          <thead>
            <tr>
              ${[t.study.input, t.study.low, t.study.high, t.study.atLow, t.study.atHigh, t.study.zero].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${drivers.map(
              (one) =>
                html`<tr>
                  <th scope="row">${driverName(pane, one.driver)}</th>
                  <td>${valueOf(pane, one, one.low)}</td>
                  <td>${valueOf(pane, one, one.high)}</td>
                  <td>${amount(one.atLow)}</td>
                  <td>${amount(one.atHigh)}</td>
                  <td>${valueOf(pane, one, one.switching)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  });
}
