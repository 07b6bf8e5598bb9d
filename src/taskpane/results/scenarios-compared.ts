import { html, nothing, type TemplateResult } from "lit-html";
import type { FigureName } from "../../case/model/figures";
import { currentOption, type OpenPane } from "../view/pane";
import { figureTable } from "./compared";

const COMPARED: readonly FigureName[] = ["npv", "savingRate", "payback", "peakFunding", "steadyState"];
const BASE = "base";

/** The scenarios side by side for the option that is looked at; what differs from the base is bold. */
export function scenariosCompared(pane: OpenPane): TemplateResult | typeof nothing {
  const { t, state, case: source } = pane;
  const option = currentOption(pane)?.id;
  const outcomes = state.compared?.outcomes ?? [];
  if (source.scenarios.length === 0 || outcomes.length === 0) return nothing;
  const base = outcomes.find((one) => one.scenario === undefined)?.options.find((one) => one.id === option);
  const columns = outcomes.flatMap(({ scenario, options }) => {
    const own = options.find((one) => one.id === option);
    if (own === undefined) return [];
    const name =
      scenario === undefined
        ? t.frame.base
        : (source.scenarios.find((one) => one.id === scenario)?.name ?? scenario);
    const differs = (figure: FigureName): boolean =>
      scenario !== undefined && own.figures[figure]?.value !== base?.figures[figure]?.value;
    return [{ id: scenario ?? BASE, name, figures: own.figures, differs }];
  });
  return html`<section class="section">
    <div class="section-head"><h3>${t.results.scenarios}</h3></div>
    ${figureTable(pane, COMPARED, columns, state.view.scenario ?? BASE, (id) => pane.show({ scenario: id === BASE ? undefined : id }))}
  </section>`;
}
