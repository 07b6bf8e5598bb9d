import { relocated } from "../model/copyRange";
import { cellName } from "../model/address";
import type { ConditionalFormat } from "../model/conditionalFormats";

/** Excel.ConditionalCellValueOperator as a comparison. */
const comparisons: Record<string, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/** The condition of a format for one cell as a formula (without "=") that is true or false; null where it has none. */
export function conditionFormula(format: ConditionalFormat, row: number, column: number): string | null {
  const [first] = format.rects;
  if (!first) return null;
  const here = { rows: row - first.row, columns: column - first.column };
  const moved = (formula: unknown) => relocated(withoutEquals(formula), here);
  const cell = cellName(row, column);
  const rule = (format.rule["Rule"] ?? {}) as Record<string, unknown>;
  switch (format.type) {
    case "Custom":
      return format.rule["Formula"] === undefined ? null : moved(format.rule["Formula"]);
    case "CellValue":
      return comparison(
        cell,
        String(rule["operator"]),
        moved(rule["formula1"] ?? ""),
        moved(rule["formula2"] ?? ""),
      );
    case "ContainsText":
      return textCondition(cell, String(rule["operator"]), String(rule["text"] ?? ""));
    default:
      return null;
  }
}

function comparison(cell: string, operator: string, from: string, to: string): string | null {
  if (from === "") return null;
  const between = `AND(${cell}>=${from},${cell}<=${to})`;
  if (operator === "Between") return between;
  if (operator === "NotBetween") return `NOT(${between})`;
  const sign = comparisons[operator];
  return sign ? `${cell}${sign}${from}` : null;
}

/** Excel.ConditionalTextOperator. */
function textCondition(cell: string, operator: string, text: string): string | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISNUMBER(SEARCH(${quoted},${cell}))`;
  const conditions: Record<string, string> = {
    Contains: found,
    NotContains: `NOT(${found})`,
    BeginsWith: `LEFT(${cell},${text.length})=${quoted}`,
    EndsWith: `RIGHT(${cell},${text.length})=${quoted}`,
  };
  return conditions[operator] ?? null;
}

function withoutEquals(formula: unknown): string {
  const text = String(formula);
  return text.startsWith("=") ? text.slice(1) : text;
}
