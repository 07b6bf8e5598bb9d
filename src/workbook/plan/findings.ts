import { quoted } from "./quoted";
import { findingsOf, partsOf, type FindingValue } from "../../case/findings/findings";
import type { PlanContext } from "./context";
import { dayText, monthText } from "./dates";
import type { SheetDraft } from "./draft";
import { column } from "./layout";
import { amountText, fixedText, shareText } from "./say";
import { color, look } from "./style";

/** What the rules found about each option when the workbook was built, in plain words. */
export function putFindings(draft: SheetDraft, context: PlanContext, last: number, start: number): number {
  let row = start;
  for (const { option, letter, name } of context.parts) {
    const findings = option === undefined ? [] : findingsOf(context.results, option);
    if (findings.length === 0) continue;
    draft.fill(row, column.label, last, look.section);
    draft.put(row, column.label, context.text.compare.found(letter, name), look.section);
    const { beforeChange, scenarioAsBuilt } = context.text.compare;
    const dated = scenarioAsBuilt(dayText(context.built, context.text));
    draft.formula(row, last, `IF(log_changed>0,${quoted(dated + beforeChange)},${quoted(dated)})`, dated, {
      ...look.section,
      font: look.note.font,
    });
    draft.height(row++, 18);
    for (const { id, tone, say, values } of findings) {
      const text = sentence(context, context.text.language.finding(id, say), values);
      const warns = tone === "warning" ? ({ font: { color: color.failText } } as const) : {};
      draft.put(row, column.label, `${tone === "warning" ? "▲ " : ""}${text}`, {
        ...warns,
        align: { indent: 1, wrap: true, vertical: "center" },
      });
      draft.merge(row, column.label, row, last);
      draft.height(row++, text.length > LINE ? 28 : 15);
    }
    draft.height(row++, 7);
  }
  return row;
}

/** About so many characters fit in the width of the sheet. */
const LINE = 130;

/** A finding's sentence with its values as a reader in print takes them. */
export function sentence(
  context: PlanContext,
  say: string,
  values: Readonly<Record<string, FindingValue>>,
): string {
  return partsOf(say, values)
    .map((part) => (typeof part === "string" ? part : valueText(context, part.value)))
    .join("");
}

function valueText(context: PlanContext, value: FindingValue): string {
  const { locale, row } = context.text.language;
  if (typeof value === "string") return row(value);
  const { value: number, unit } = value;
  if (unit === "currency") return amountText(context, number);
  if (unit === "1") return shareText(context, number);
  if (unit === "month") {
    const at = Math.round(number);
    return context.text.compare.month(at, monthText(context.source.start, at, context.text));
  }
  if (unit === "FTE") return context.text.compare.people(fixedText(number, 0, locale));
  return fixedText(number, Number.isInteger(number) ? 0 : 1, locale);
}
