import { html, type TemplateResult } from "lit-html";
import { partsOf, type Finding, type FindingValue } from "../../case/findings/findings";
import type { OpenPane } from "../view/pane";

/** A finding as a sentence with its values set in bold. */
export function sentence(pane: OpenPane, { id, say, values }: Finding): TemplateResult {
  const text = pane.t.findings[id] ?? say;
  return html`${partsOf(text, values).map((part) => (typeof part === "string" ? part : html`<strong class="numeric">${valueOf(pane, part.value)}</strong>`))}`;
}

/** The same as plain text. */
export const plainSentence = (pane: OpenPane, { id, say, values }: Finding): string =>
  partsOf(pane.t.findings[id] ?? say, values)
    .map((part) => (typeof part === "string" ? part : valueOf(pane, part.value)))
    .join("");

function valueOf({ t, formats }: OpenPane, value: FindingValue): string {
  if (typeof value === "string") return t.word(value);
  switch (value.unit) {
    case "currency":
      return formats.money(value.value);
    case "1":
      return formats.percent(value.value);
    case "month":
      return t.results.month(value.value);
    case "FTE":
      return t.results.people(formats.count(value.value));
    default:
      return formats.count(value.value, 1);
  }
}
