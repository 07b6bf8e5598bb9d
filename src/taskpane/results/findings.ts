import { html, nothing, type TemplateResult } from "lit-html";
import type { OptionOutcome } from "../engine/outcome";
import { icon } from "../icons/icon";
import { choice, choose, type OpenPane } from "../view/pane";
import { sentence } from "./sentence";

const FIRST = 3;

/** What the case says, in words: the most telling first, warnings marked. */
export function findings(pane: OpenPane, option: OptionOutcome): TemplateResult {
  const { t } = pane;
  const headline = option.findings.find((one) => one.tone === "headline");
  const others = option.findings.filter((one) => one.tone !== "headline");
  const all = choice(pane, "findings", "few") === "all" || others.length <= FIRST + 1;
  const shown = all ? others : firstOf(others);
  return html`<h2 tabindex="-1">
      ${headline === undefined ? t.steps.results.question : sentence(pane, headline)}
    </h2>
    <ul class="findings">
      ${shown.map((one) => html`<li class=${one.tone}>${icon(one.tone === "warning" ? "warning" : "idea")}<span>${sentence(pane, one)}</span></li>`)}
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

/** A few of each tone, in the order in which they are read. */
function firstOf<T extends { readonly tone: string }>(all: readonly T[]): readonly T[] {
  const warnings = all.filter((one) => one.tone === "warning");
  const plain = all.filter((one) => one.tone !== "warning").slice(0, warnings.length > 0 ? FIRST - 1 : FIRST);
  return [...plain, ...warnings.slice(0, FIRST - plain.length)];
}
