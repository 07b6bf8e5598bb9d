import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { icon } from "../icons/icon";

/** One of several things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a list of choices is called and how it looks; it needs an id that a label is for, or a label of its own. */
interface About {
  readonly id?: string;
  readonly label?: string;
  readonly class?: string;
  readonly keys?: (event: KeyboardEvent) => void;
  readonly leave?: (value: string) => void;
}

/**
 * A list of which one is chosen; all lists of the pane are made here. What is chosen is written as a property, whatever
 * was drawn before: once a person has chosen, a browser no longer looks at the attribute, and after an undo the list
 * would show what is no longer so.
 */
export function select(
  choices: readonly Choice[],
  value: string,
  take: (value: string) => void,
  about: About,
): TemplateResult {
  const told =
    (tell: (value: string) => void) =>
    (event: Event): void =>
      tell((event.target as HTMLSelectElement).value);
  return html`<select
    id=${about.id ?? nothing}
    class=${about.class ?? nothing}
    aria-label=${about.label ?? nothing}
    @keydown=${about.keys ?? nothing}
    @blur=${about.leave === undefined ? nothing : told(about.leave)}
    @change=${told(take)}
  >
    ${choices.map((one) => html`<option value=${one.value} .selected=${live(one.value === value)}>${one.label}</option>`)}
  </select>`;
}

/** The same as a field of a form: in a box, with an arrow. */
export function selectBox(
  choices: readonly Choice[],
  value: string,
  take: (value: string) => void,
  about: About & { readonly wide?: boolean },
): TemplateResult {
  return html`<div class="box choice ${about.wide === true ? "wide" : ""}">
    ${select(choices, value, take, about)}${icon("chevronDown", 16)}
  </div>`;
}
