import { html, type TemplateResult } from "lit-html";
import { shapes, type Shape } from "./shapes";

/** An icon in the color of the text around it. It says nothing to a screen reader: the words beside it do. */
export const icon = (
  shape: Shape,
  size: 16 | 20 = 20,
  slot?: "start" | "end" | "indicator",
): TemplateResult =>
  slot === undefined
    ? html`<svg class="icon" viewBox="0 0 20 20" width=${size} height=${size} aria-hidden="true">
        <path d=${shapes[shape]}></path>
      </svg>`
    : html`<svg class="icon" slot=${slot} viewBox="0 0 20 20" width=${size} height=${size} aria-hidden="true">
        <path d=${shapes[shape]}></path>
      </svg>`;
