import type { Budget } from "../limits";
import type { XmlReader } from "../xml-reader";
import { unescapeExcelString } from "../xml-text";
import type { LooseFormula, Span } from "./types";

interface RuleFormula {
  readonly text: string;
  readonly span: Span;
}

/** The elements that hold rules over cells, and what people call them. */
export const ruleElements: Readonly<Record<string, LooseFormula["kind"]>> = {
  conditionalFormatting: "conditional format",
  dataValidation: "data validation",
};

/**
 * The formulas of the conditional format or data validation element just opened, whether in its classic form or in
 * the newer one inside an extension list. A literal list such as "Slow,Base" is a formula too: a text.
 */
export function readRule(
  xml: XmlReader,
  kind: LooseFormula["kind"],
  sheet: string,
  part: string,
  budget: Budget,
): LooseFormula[] {
  const outside = xml.depth - 1;
  const formulas: RuleFormula[] = [];
  let where = xml.attribute("sqref") ?? "";
  for (;;) {
    const event = xml.next();
    if (event === "close" && xml.depth === outside) break;
    if (event !== "open") continue;
    if (xml.local === "sqref") {
      where = xml.content();
      continue;
    }
    const isFormula = /^(formula[12]?|f)$/.test(xml.local);
    for (const formula of isFormula
      ? formulaInside(xml)
      : xml.local === "cfvo"
        ? thresholdFormula(xml)
        : []) {
      budget.take(1);
      formulas.push(formula);
    }
  }
  return formulas.map(({ text, span }) => ({ kind, text, sheet, where, part, span }));
}

/** The text of the formula element just opened; none where it only wraps another element, as newer rules do. */
function formulaInside(xml: XmlReader): RuleFormula[] {
  const outside = xml.depth - 1;
  const start = xml.end;
  let text = "";
  for (;;) {
    const event = xml.next();
    if (event === "text") text += xml.text;
    else if (event === "open") return formulaInside(xml);
    else if (xml.depth === outside)
      return text.trim() === "" ? [] : [{ text: unescapeExcelString(text), span: { start, end: xml.start } }];
  }
}

function thresholdFormula(xml: XmlReader): RuleFormula[] {
  const text = xml.attribute("val");
  const span = xml.attributeSpan("val");
  return xml.attribute("type") === "formula" && text !== undefined && span !== undefined
    ? [{ text, span }]
    : [];
}
