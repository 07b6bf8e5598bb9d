import { tryParseFormula } from "../formula-text/parse";
import { parseArea } from "../formula-text/address";
import { referenceShape } from "../formula-text/reference";
import { parseStructured } from "../formula-text/structured";
import { tokenize } from "../formula-text/tokens";
import type { FormulaNode } from "../formula-text/tree";
import type { DefinedName, Table, WorkbookModel } from "../package/model/types";
import type { ArgumentText } from "./native";

type Described = Omit<ArgumentText, "text">;

/** Says what an argument is and, where that can be told from the workbook, how many cells it spans. */
export type DescribeArgument = (node: FormulaNode, text: string, sheet: string | undefined) => Described;

/** Knows the workbook's names and tables, to tell the size of what they stand for. */
export function argumentDescriber({ names, tables }: WorkbookModel): DescribeArgument {
  const describe = (node: FormulaNode, text: string, sheet: string | undefined): Described => {
    const written = text.slice(node.start, node.end);
    switch (node.kind) {
      case "missing":
        return { kind: "missing" };
      case "reference":
        return { kind: "reference", ...referenceShape(node.reference) };
      case "name": {
        const meant = definitionOf(written, names, sheet);
        const tree = meant === undefined ? undefined : tryParseFormula(meant.text);
        return tree?.kind === "reference"
          ? { kind: "reference", ...referenceShape(tree.reference) }
          : { kind: "expression" };
      }
      case "structured":
        return { kind: "reference", ...structuredShape(written, tables) };
      case "postfix":
        if (node.operator === "#") return { kind: "reference" };
        return { kind: isLiteral(node.operand) ? "literal" : "expression" };
      case "prefix":
        return { kind: isLiteral(node.operand) && node.operator !== "@" ? "literal" : "expression" };
      case "array":
        return { kind: "literal", ...arrayShape(written) };
      default:
        return { kind: isLiteral(node) ? "literal" : "expression" };
    }
  };
  return describe;
}

function isLiteral(node: FormulaNode): boolean {
  return ["number", "string", "boolean", "error"].includes(node.kind);
}

function definitionOf(
  name: string,
  names: readonly DefinedName[],
  sheet: string | undefined,
): DefinedName | undefined {
  const key = name.toLowerCase();
  const candidates = names.filter((each) => each.name.toLowerCase() === key);
  return (
    candidates.find((each) => each.sheet === sheet) ?? candidates.find((each) => each.sheet === undefined)
  );
}

function structuredShape(text: string, tables: readonly Table[]): { rows?: number; columns?: number } {
  const parsed = parseStructured(text);
  const table = tables.find(({ name }) => name.toLowerCase() === parsed?.table.toLowerCase());
  const area = parseArea(table?.area ?? "");
  if (parsed === undefined || table === undefined || area === undefined) return {};
  const names = table.columns.map((column) => column.toLowerCase());
  const [first, last] = (parsed.columns ?? [table.columns[0] ?? "", table.columns.at(-1) ?? ""]).map(
    (column) => names.indexOf(column.toLowerCase()),
  ) as [number, number];
  if (first < 0 || last < 0) return {};
  const allRows = area.bottom - area.top + 1;
  const rowsOf: Readonly<Record<string, number>> = {
    "#all": allRows,
    "#data": allRows - table.headerRows - table.totalsRows,
    "#headers": table.headerRows,
    "#totals": table.totalsRows,
    "#this row": 1,
  };
  const items = parsed.items.length === 0 ? ["#data"] : parsed.items.map((item) => item.toLowerCase());
  return { rows: items.reduce((sum, item) => sum + (rowsOf[item] ?? 0), 0), columns: last - first + 1 };
}

function arrayShape(text: string): { rows: number; columns: number } {
  const tokens = tokenize(text);
  const rows = tokens.filter(({ kind }) => kind === ";").length + 1;
  return { rows, columns: (tokens.filter(({ kind }) => kind === ",").length + rows) / rows };
}
