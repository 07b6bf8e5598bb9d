import { textOf, type Token, tokenize } from "../formula/tokens";
import type { Worksheet } from "../model/worksheet";

/** Names may stand for formulas with names; deeper than this is a circle. */
const deepest = 16;

/** The formula with every defined name replaced by what it stands for, so that no engine needs to know names. */
export function expandNames(formula: string, sheet: Worksheet, depth = 0): string {
  return textOf(tokenize(formula).map((token) => expanded(token, sheet, depth)));
}

function expanded(token: Token, sheet: Worksheet, depth: number): Token {
  if (token.kind !== "name") return token;
  const { workbook } = sheet;
  const [own, name] = token.text.includes("!") ? token.text.split("!") : ["", token.text];
  const scope = own ? workbook.sheet(own.replace(/^'|'$/g, "")) : sheet;
  const item = name ? workbook.names.find(name, scope) : null;
  if (!item) return token;
  if (depth >= deepest) return { kind: "error", text: "#NAME?" };
  const text = expandNames(item.formula.slice(1), item.sheet ?? sheet, depth + 1);
  const isSimple = tokenize(text).length === 1;
  return { kind: "operator", text: isSimple ? text : `(${text})` };
}
