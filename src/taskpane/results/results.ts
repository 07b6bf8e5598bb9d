import { html, nothing } from "lit-html";
import { STEPS, stepOf } from "../state/steps";
import { optionTabs } from "../steps/options";
import { stepHead } from "../steps/parts";
import { stillMissing, wrongHere } from "../steps/missing";
import { nextQuestion } from "../interview/interview";
import { buildButton } from "../view/build-button";
import type { Content } from "../view/frame";
import { currentOption, type OpenPane } from "../view/pane";
import { bridge } from "./bridge";
import { categories } from "./categories";
import { optionsCompared } from "./compared";
import { curve } from "./curve";
import { fit } from "./fit";
import { findings, headline } from "./findings";
import { keyFigures } from "./key-figures";
import { leavingCurve } from "./leaving-curve";
import { risk } from "./risk";
import { scenariosCompared } from "./scenarios-compared";

/** What comes out of the case, and why. */
export function results(pane: OpenPane): Content {
  const { state } = pane;
  const baseline = state.outcome?.baseline;
  const option = state.outcome?.options.find((one) => one.id === currentOption(pane)?.id);
  const body =
    baseline === undefined || option === undefined
      ? notYet(pane)
      : html`${headline(pane, option)} ${optionsCompared(pane)} ${findings(pane, option)}
          ${keyFigures(pane, option)}
          <div class="columns results">
            ${curve(pane, option)} ${bridge(pane, baseline, option)} ${categories(pane, baseline, option)}
            ${leavingCurve(pane, option)}
          </div>
          ${fit(pane)} ${risk(pane, option)} ${scenariosCompared(pane)}`;
  return { body, footer: buildButton(pane) };
}

/** What must be given before there are results for this option. */
function notYet(pane: OpenPane) {
  const { t, state } = pane;
  if (state.outcome === null) return stepHead(pane, t.results.computing);
  const steps = STEPS.filter((step) =>
    state.outcome?.missing.some((problem) => stepOf(problem.path) === step),
  );
  const other = state.outcome.options.length > 0;
  return html`${stepHead(pane, t.results.notYet)} ${other ? optionTabs(pane) : nothing} ${nextQuestion(pane)}
  ${STEPS.map((step) => wrongHere(pane, step))}
  ${steps.map((step) => html`<div class="section">${stillMissing(pane, step, t.steps[step].name)}</div>`)}`;
}
