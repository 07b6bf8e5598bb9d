import { html, nothing, type TemplateResult } from "lit-html";
import { valueAt } from "../edit/path";
import { driverField } from "../fields/driver-field";
import { icon } from "../icons/icon";
import { STEPS } from "../state/steps";
import { goTo } from "../view/frame";
import { choice, choose, currentProcess, type OpenPane } from "../view/pane";

/** The question that a step opens with. */
export const stepHead = (pane: OpenPane, hint?: string | typeof nothing): TemplateResult =>
  html`<div class="step-head">
    <h2 tabindex="-1">${pane.t.steps[pane.state.view.step].question}</h2>
    ${hint === undefined || hint === nothing ? nothing : html`<p class="caption">${hint}</p>`}
  </div>`;

/** Groups that were open at first: what they were opened for may be mended, and a person is still in them. */
const openedAtFirst = new WeakMap<OpenPane["session"], Set<string>>();

function staysOpen({ session }: OpenPane, key: string, openAtFirst: boolean): boolean {
  const keys = openedAtFirst.get(session) ?? new Set();
  if (openAtFirst) openedAtFirst.set(session, keys.add(key));
  return keys.has(key);
}

/** A group that is closed until a person opens it, unless it is worth being seen at first. It never closes by itself. */
export function folded(
  pane: OpenPane,
  name: string,
  title: string,
  fact: string | typeof nothing,
  content: unknown,
  openAtFirst = false,
): TemplateResult {
  const key = `open:${name}`;
  const isOpen = choice(pane, key, staysOpen(pane, key, openAtFirst) ? "yes" : "no") === "yes";
  const toggled = (event: Event): void => {
    const open = (event.target as HTMLDetailsElement).open;
    if (open !== isOpen) choose(pane, key, open ? "yes" : "no");
  };
  return html`<details class="section" ?open=${isOpen} @toggle=${toggled}>
    <summary>
      ${icon("chevronRight", 16)}<span class="strong">${title}</span
      ><span class="caption push numeric">${fact}</span>
    </summary>
    ${content}
  </details>`;
}

/** The roles of the process that is looked at. */
export const currentRoles = (pane: OpenPane) => currentProcess(pane).roles;

/** Where the numbers of a group come from, as the group says it. */
export function basisOf(pane: OpenPane, path: string): TemplateResult | typeof nothing {
  const basis = valueAt(pane.case, path === "" ? "basis" : `${path}.basis`);
  return typeof basis === "string" && basis !== ""
    ? html`<p class="caption basis">${pane.t.field.basis(basis)}</p>`
    : nothing;
}

/** Fields for several drivers of one group. */
export const fieldsOf = (pane: OpenPane, path: string, names: readonly string[]): TemplateResult[] =>
  names.map((name) => driverField(pane, path === "" ? name : `${path}.${name}`));

/** Back at the start, the next step at the end. */
export function stepFooter(pane: OpenPane): TemplateResult {
  const at = STEPS.indexOf(pane.state.view.step);
  const [before, next] = [STEPS[at - 1], STEPS[at + 1]];
  return html`${
    before === undefined
      ? nothing
      : html`<fluent-button class="back" appearance="subtle" @click=${() => goTo(pane, before)}
          >${pane.t.frame.back}</fluent-button
        >`
  }
  ${
    next === undefined
      ? nothing
      : html`<fluent-button class="push primary" appearance="primary" @click=${() => goTo(pane, next)}
          >${pane.t.frame.next(pane.t.steps[next].name)}</fluent-button
        >`
  }`;
}
