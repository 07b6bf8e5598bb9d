import { html, nothing, type TemplateResult } from "lit-html";
import type { SimulationStudy, StudiedOption } from "../../analysis/simulation-study";
import { driverName } from "../fields/actions";
import type { OptionOutcome } from "../engine/outcome";
import type { OpenPane } from "../view/pane";

/** What choosing the option may cost, and what it would be worth to know before choosing. */
export function decision(
  pane: OpenPane,
  option: OptionOutcome,
  study: SimulationStudy,
  own: StudiedOption,
): TemplateResult {
  const { t, formats, case: source } = pane;
  const amount = (value: number): string => `${formats.money(value)} ${source.currency}`;
  const { regret } = own;
  const [best] = study.knowing;
  const knowing = best === undefined || best.amount === 0 ? undefined : best;
  return html`<h4>${t.study.chooseNow}</h4>
    <p class="line">
      ${regret.share === 0 ? t.study.noRegret(option.name) : t.study.regret(option.name, formats.percent(regret.share), amount(regret.amount))}
    </p>
    <p class="line">
      ${knowing === undefined ? t.study.notWorthKnowing : t.study.worthKnowing(nameOf(pane, knowing.driver, knowing.label), amount(knowing.amount))}
    </p>
    ${study.contributions.length === 0 ? nothing : sources(pane, study)}`;
}

/** A source by the name of its input; an event by its own. */
const nameOf = (pane: OpenPane, driver: string, label: string): string =>
  pane.drivers.has(driver) ? driverName(pane, driver) : label;

function sources(pane: OpenPane, study: SimulationStudy): TemplateResult {
  const { t, formats, case: source } = pane;
  const worth = new Map(study.knowing.map(({ driver, amount }) => [driver, amount]));
  return html`<p class="caption">${t.study.sourcesHint(source.currency)}</p>
    <div class="grid shown-grid" data-result="sources">
      <table>
        <thead>
          <tr>
            ${[t.study.input, t.study.byRank, t.study.firstOrder, t.study.knowing].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${study.contributions.map(
            ({ driver, label, share, firstOrder }) =>
              html`<tr>
                <th scope="row">${nameOf(pane, driver, label)}</th>
                <td>${formats.percent(share)}</td>
                <td>${formats.percent(firstOrder)}</td>
                <td>${formats.money(worth.get(driver) ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
