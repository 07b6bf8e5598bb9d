import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import { caseMenu } from "./case-menu";
import { menu } from "./menu";
import { currentOption, type CasePane } from "./pane";

/** The first row: the case's menu, whether it is stored, and which option and scenario the figures are about. */
export function caseRow(pane: CasePane): TemplateResult {
  const name = pane.case.name;
  return html`<div class="case-row">
    ${menu(
      html`<button
        type="button"
        slot="trigger"
        class="row-button strong"
        aria-label=${pane.t.frame.caseMenu(name)}
      >
        <span>${name}</span>${icon("chevronDown", 16)}
      </button>`,
      caseMenu(pane),
    )}
    ${savingState(pane)}${subject(pane)}
  </div>`;
}

function savingState(pane: CasePane): TemplateResult {
  const { t, state } = pane;
  if (state.saving.state === "failed") {
    const tip = t.frame.notSaved(state.saving.reason);
    return html`<button
      type="button"
      class="icon-button failed"
      data-tip=${tip}
      aria-label=${tip}
      @click=${pane.session.saver.retry}
    >
      ${icon("warning")}
    </button>`;
  }
  const saving = state.saving.state === "saving";
  const tip = saving ? t.frame.saving : t.frame.saved;
  return html`<span class="icon-button ${saving ? "saving" : ""}" role="img" data-tip=${tip} aria-label=${tip}
    >${icon(saving ? "saving" : "saved")}</span
  >`;
}

/** A scenario of a longer name has a line of its own, so that none is cut. */
const LONG_NAME = 14;

function subject(pane: CasePane): TemplateResult | typeof nothing {
  const { t, case: source, state } = pane;
  const option = currentOption(pane);
  if (option === undefined) return nothing;
  const scenario = pane.scenario?.name ?? t.frame.base;
  return menu(
    html`<button
      type="button"
      slot="trigger"
      class="row-button subject ${scenario.length > LONG_NAME ? "long" : ""}"
      aria-label=${t.frame.subject(option.name, scenario)}
    >
      <span>${option.name}</span> ${
        source.scenarios.length === 0
          ? nothing
          : html`<span class="scenario ${pane.scenario === undefined ? "" : "other"}">${scenario}</span>`
      }${icon("chevronDown", 16)}
    </button>`,
    [
      ...source.options.map((one) => ({
        label: one.name,
        checked: one.id === option.id,
        run: () => pane.show({ option: one.id }),
      })),
      "line",
      {
        label: t.frame.base,
        checked: pane.scenario === undefined,
        run: () => pane.show({ scenario: undefined }),
      },
      ...source.scenarios.map((one) => ({
        label: one.name,
        checked: one.id === state.view.scenario,
        run: () => pane.show({ scenario: one.id }),
      })),
      "line",
      { label: t.menu.scenarios, icon: "scenarios", run: () => pane.show({ page: { kind: "scenarios" } }) },
    ],
  );
}
