/** Whether a number format shows what the number is: a percentage, a currency, a date, or a text such as "FTE". */
export function showsUnit(format: string): boolean {
  const [positive = ""] = format.split(";");
  const literals = positive.match(/"[^"]*"|\[\$[^\]]*\]/g) ?? [];
  if (literals.some((literal) => /[\p{L}\p{Sc}%]/u.test(literal.replace(/-[0-9A-F]+\]$/i, "")))) return true;
  const symbols = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/General|Standard/gi, "");
  return /[%\p{Sc}]|[ymdhs]/iu.test(symbols);
}

const words =
  "percent|%|per|fte|ftes|heads?|headcount|people|employees|agents|hours?|hrs|days?|weeks?|months?|years?|quarters?|" +
  "minutes?|seconds?|number|count|no\\.|rate|ratio|share|factor|index|probability|score|times|version|date|" +
  "thousands?|millions?|billions?|mn|bn|usd|eur|gbp|chf|inr|php|pln|jpy|cad|aud|dollars?|euros?|pounds?|rupees?";
const unitWord = new RegExp(`(?:^|[^\\p{L}])(?:${words})(?![\\p{L}])|\\p{Sc}`, "iu");

/** Whether a label, heading or statement says a unit: one of the usual words, a currency, or something in brackets. */
export function textGivesUnit(text: string): boolean {
  return unitWord.test(text) || /[([][^)\]]+[)\]]/.test(text);
}
