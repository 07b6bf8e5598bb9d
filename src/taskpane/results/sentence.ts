import { html, type TemplateResult } from "lit-html";
import { partsOf, type Finding, type FindingValue } from "../../case/findings/findings";
import type { OpenPane } from "../view/pane";

/** A finding as a sentence with its values set in bold. */
export function sentence(pane: OpenPane, finding: Finding): TemplateResult {
  return html`${written(pane, finding).map(({ text, value }) => (value ? html`<strong class="numeric">${text}</strong>` : text))}`;
}

/** The sentence in pieces. A value that ends with a period, such as a short form, ends the sentence too. */
function written(
  pane: OpenPane,
  { id, say, values }: Finding,
): { readonly text: string; readonly value: boolean }[] {
  const pieces = partsOf(pane.t.findings[id] ?? say, values).map((part) =>
    typeof part === "string"
      ? { text: part, value: false }
      : { text: valueOf(pane, part.value), value: true },
  );
  return pieces.map(({ text, value }, i) => {
    const doubled = !value && text.startsWith(".") && pieces[i - 1]?.text.endsWith(".") === true;
    return { text: doubled ? text.slice(1) : text, value };
  });
}

function valueOf({ t, formats, case: source }: OpenPane, value: FindingValue): string {
  if (typeof value === "string") return t.word(value);
  switch (value.unit) {
    case "currency":
      return formats.money(value.value);
    case "1":
      return formats.percent(value.value);
    case "month":
      return t.results.month(value.value, formats.month(source.start, value.value));
    case "FTE":
      return t.results.people(formats.count(value.value));
    default:
      return formats.count(value.value, 1);
  }
}
