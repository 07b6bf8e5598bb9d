import { html, nothing, type TemplateResult } from "lit-html";
import { valueAt } from "../edit/path";
import { driverField, fieldId } from "../fields/driver-field";
import { icon } from "../icons/icon";
import { STEPS, stepOf, type Step } from "../state/steps";
import { goTo } from "../view/frame";
import { menu, type MenuEntry } from "../view/menu";
import { choice, choose, type OpenPane } from "../view/pane";

/** The question that a step opens with. */
export const stepHead = (pane: OpenPane, hint?: string | typeof nothing): TemplateResult =>
  html`<div class="step-head">
    <h2 tabindex="-1">${pane.t.steps[pane.state.view.step].question}</h2>
    ${hint === undefined || hint === nothing ? nothing : html`<p class="caption">${hint}</p>`}
  </div>`;

/** A group of fields under a title, with a fact at the end of the title's line. */
export const section = (
  title: string,
  fact: string | TemplateResult | typeof nothing,
  content: unknown,
): TemplateResult =>
  html`<section class="section">
    <div class="section-head">
      <h3>${title}</h3>
      <span class="caption push numeric">${fact}</span>
    </div>
    ${content}
  </section>`;

/** A group that is closed until a person opens it, or until something in it is missing. */
export function folded(
  pane: OpenPane,
  name: string,
  title: string,
  fact: string | typeof nothing,
  content: unknown,
): TemplateResult {
  const key = `open:${name}`;
  const toggled = (event: Event): void => {
    const open = (event.target as HTMLDetailsElement).open;
    if (open !== (choice(pane, key, "no") === "yes")) choose(pane, key, open ? "yes" : "no");
  };
  return html`<details class="section" ?open=${choice(pane, key, "no") === "yes"} @toggle=${toggled}>
    <summary>
      ${icon("chevronRight", 16)}<span class="strong">${title}</span
      ><span class="caption push numeric">${fact}</span>
    </summary>
    ${content}
  </details>`;
}

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

/** Things of which one is looked at, with what can be done with them. */
export function tabs<T extends { readonly id: string; readonly name: string }>(
  label: string,
  things: readonly T[],
  current: string | undefined,
  choose: (id: string) => void,
  actions: {
    readonly add?: {
      readonly label: string;
      readonly run?: () => void;
      readonly choices?: readonly MenuEntry[];
    };
    readonly more?: { readonly label: string; readonly entries: readonly MenuEntry[] };
  } = {},
): TemplateResult {
  const { add, more } = actions;
  return html`<div class="with-actions">
    ${things.length === 0 ? nothing : isLong(things) ? chooser(label, things, current, choose) : segments(label, things, current, choose)}
    ${
      add === undefined
        ? nothing
        : add.choices === undefined
          ? html`<button
              type="button"
              class="icon-button"
              data-tip=${add.label}
              aria-label=${add.label}
              @click=${add.run}
            >
              ${icon("add")}
            </button>`
          : menu(
              html`<button
                type="button"
                slot="trigger"
                class="icon-button"
                data-tip=${add.label}
                aria-label=${add.label}
              >
                ${icon("add")}
              </button>`,
              add.choices,
            )
    }
    ${
      more === undefined
        ? nothing
        : menu(
            html`<button
              type="button"
              slot="trigger"
              class="icon-button"
              data-tip=${more.label}
              aria-label=${more.label}
            >
              ${icon("more")}
            </button>`,
            more.entries,
          )
    }
  </div>`;
}

type Things = readonly { readonly id: string; readonly name: string }[];

/** Whether names would not be readable side by side in a narrow pane. */
const isLong = (things: Things): boolean =>
  things.length > 3 || things.reduce((sum, one) => sum + one.name.length, 0) > 42;

const segments = (
  label: string,
  things: Things,
  current: string | undefined,
  choose: (id: string) => void,
): TemplateResult =>
  html`<div class="segments" role="group" aria-label=${label}>
    ${things.map((one) => html`<button type="button" title=${one.name} aria-pressed=${one.id === current ? "true" : "false"} @click=${() => choose(one.id)}>${one.name}</button>`)}
  </div>`;

const chooser = (
  label: string,
  things: Things,
  current: string | undefined,
  choose: (id: string) => void,
): TemplateResult =>
  html`<div class="box choice">
    <select
      class="strong"
      aria-label=${label}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${things.map((one) => html`<option value=${one.id} ?selected=${one.id === current}>${one.name}</option>`)}
    </select>
    ${icon("chevronDown", 16)}
  </div>`;

/** What is still missing in a step, each with a way to it. */
export function stillMissing(
  pane: OpenPane,
  step: Step,
  title = pane.t.stillMissing,
): TemplateResult | typeof nothing {
  const open = pane.state.outcome?.missing.filter((problem) => stepOf(problem.path) === step) ?? [];
  if (open.length === 0) return nothing;
  const name = (path: string, message: string): string => {
    const entry = pane.drivers.get(path);
    return entry === undefined
      ? message
      : [...entry.groups.slice(-2), pane.t.word(entry.record.label)].join(", ");
  };
  return section(
    title,
    String(open.length),
    html`<div class="pairs">
      ${open
        .slice(0, 12)
        .map(
          ({ path, message }) =>
            html`<span>${name(path, message)}</span>
              <button type="button" class="link" @click=${() => goToDriver(pane, path)}>
                ${pane.t.goTo}
              </button>`,
        )}
    </div>`,
  );
}

/** Shows where a driver is entered, and puts the keyboard's focus there. */
export function goToDriver(pane: OpenPane, path: string): void {
  const step = stepOf(path);
  const [first, second, , third, ...rest] = path.split(".");
  const process = first === "processes" ? second : first === "options" && rest.length > 0 ? third : undefined;
  const option = first === "options" ? second : undefined;
  const row = path.slice(0, path.lastIndexOf("."));
  const list = row.slice(0, row.lastIndexOf("."));
  const grids = {
    ...pane.state.view.grids,
    [list]: { ...pane.state.view.grids[list], set: "all", cell: { row, column: path.slice(row.length + 1) } },
  };
  const wave = first === "options" && path.split(".")[2] === "waves" ? third : pane.state.view.wave;
  goTo(pane, step);
  pane.show({
    grids,
    wave,
    ...(process !== undefined && { process }),
    ...(option !== undefined && { option }),
  });
  setTimeout(() => {
    const field = document.getElementById(fieldId(path));
    const cell = document.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(`${row} ${path.slice(row.length + 1)}`)}"]`,
    );
    const target = cell ?? field;
    target?.closest("details")?.setAttribute("open", "");
    target?.scrollIntoView({ block: "center" });
    target?.focus();
  }, 60);
}

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
