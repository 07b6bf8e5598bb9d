import { html, nothing, type TemplateResult } from "lit-html";
import type { Finding } from "../../case/findings/findings";
import type { OptionOutcome } from "../engine/outcome";
import { icon } from "../icons/icon";
import { goToDriver } from "../steps/missing";
import { choice, choose, type OpenPane } from "../view/pane";
import { sentence } from "./sentence";

const FIRST = 3;

/** What the case says of the option, in one sentence. */
export function headline(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const found = option.findings.find((one) => one.tone === "headline");
  return html`<h2 tabindex="-1">
    ${found === undefined ? pane.t.steps.results.question : sentence(pane, found)}
  </h2>`;
}

/** What explains the headline, and what is unusual: the most telling first, warnings marked, each with the way to the field that mends it. */
export function findings(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t } = pane;
  const others = option.findings.filter((one) => one.tone !== "headline");
  const all = choice(pane, "findings", "few") === "all" || others.length <= FIRST + 1;
  const shown = all ? others : firstOf(others);
  return html`<ul class="findings">
      ${shown.map((one) => html`<li class=${one.tone}>${icon(one.tone === "warning" ? "warning" : "idea")}<span>${sentence(pane, one)}${mend(pane, one)}</span></li>`)}
    </ul>
    ${
      all
        ? nothing
        : html`<button
            type="button"
            class="link more-findings"
            @click=${() => choose(pane, "findings", "all")}
          >
            ${t.results.moreFindings(others.length - FIRST)}
          </button>`
    }`;
}

/** The way to the field that mends a finding, called by what is to be done there. */
function mend(pane: OpenPane, { id, mend: path }: Finding): TemplateResult | typeof nothing {
  if (path === undefined) return nothing;
  const label = pane.t.results.mends[id] ?? pane.t.goTo;
  return html` <button type="button" class="link" data-mends=${id} @click=${() => goToDriver(pane, path)}>
    ${label}
  </button>`;
}

/** A few of each tone, in the order in which they are read. */
function firstOf<T extends { readonly tone: string }>(all: readonly T[]): readonly T[] {
  const warnings = all.filter((one) => one.tone === "warning");
  const plain = all.filter((one) => one.tone !== "warning").slice(0, warnings.length > 0 ? FIRST - 1 : FIRST);
  return [...plain, ...warnings.slice(0, FIRST - plain.length)];
}
