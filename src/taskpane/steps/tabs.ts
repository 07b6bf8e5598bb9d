import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../icons/icon";
import type { Shape } from "../icons/shapes";
import { menu, type MenuEntry } from "../view/menu";
import { selectBox } from "../view/select";

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
          : iconMenu("add", add.label, add.choices, true)
    }
    ${more === undefined ? nothing : iconMenu("more", more.label, more.entries)}
  </div>`;
}

const iconMenu = (shape: Shape, label: string, entries: readonly MenuEntry[], adds = false): TemplateResult =>
  menu(
    html`<button
      type="button"
      slot="trigger"
      class="icon-button"
      data-tip=${label}
      aria-label=${label}
      ?data-adds=${adds}
    >
      ${icon(shape)}
    </button>`,
    entries,
  );

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
  selectBox(
    things.map((one) => ({ value: one.id, label: one.name })),
    current ?? "",
    choose,
    { label, class: "strong" },
  );
