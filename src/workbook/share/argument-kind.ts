import { tryParseFormula } from "../formula-text/parse";
import { parseArea, type Area } from "../formula-text/address";
import { referenceShape, type Reference } from "../formula-text/reference";
import { parseStructured } from "../formula-text/structured";
import { tokenize } from "../formula-text/tokens";
import type { FormulaNode } from "../formula-text/tree";
import type { CellValue, DefinedName, Sheet, Table, WorkbookModel } from "../package/model/types";
import type { ArgumentText } from "./native";

type Described = Omit<ArgumentText, "text">;

/** Says what an argument is and, where that can be told from the workbook, how many cells it spans. */
export type DescribeArgument = (node: FormulaNode, text: string, sheet: string | undefined) => Described;

/** More cells than this are not looked at. */
const mostCells = 100_000;

/** Knows the workbook's names, tables and cells, to tell the size of what they stand for and what they hold. */
export function argumentDescriber({ names, tables, sheets }: WorkbookModel): DescribeArgument {
  const sheetNamed = (name: string | undefined) =>
    sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  const referenceTo = (reference: Reference, sheet: string | undefined): Described => {
    const { qualifier, top, left, bottom, right } = reference;
    if (qualifier.book !== undefined) return { kind: "reference", ...referenceShape(reference) };
    const area = { top: top.at, left: left.at, bottom: bottom.at, right: right.at };
    const values = () => valuesIn(sheetNamed(qualifier.sheet ?? sheet), area);
    return { kind: "reference", ...referenceShape(reference), values };
  };
  const describe = (node: FormulaNode, text: string, sheet: string | undefined): Described => {
    const written = text.slice(node.start, node.end);
    switch (node.kind) {
      case "missing":
        return { kind: "missing" };
      case "reference":
        return referenceTo(node.reference, sheet);
      case "name": {
        const meant = definitionOf(written, names, sheet);
        const tree = meant === undefined ? undefined : tryParseFormula(meant.text);
        return tree?.kind === "reference" ? referenceTo(tree.reference, undefined) : { kind: "expression" };
      }
      case "structured": {
        const { table, area } = structuredArea(written, tables) ?? {};
        if (area === undefined) return { kind: "reference" };
        const isOneRow = /#this row|\[@/i.test(written);
        const shape = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
        if (isOneRow) return { kind: "reference", ...shape, rows: 1 };
        return { kind: "reference", ...shape, values: () => valuesIn(sheetNamed(table?.sheet), area) };
      }
      case "postfix":
        if (node.operator === "#") return { kind: "reference" };
        if (isLiteral(node.operand)) return { kind: "literal" };
        return { kind: "expression", ...shapeOf(node, text, sheet) };
      case "prefix":
        if (isLiteral(node.operand) && node.operator !== "@") return { kind: "literal" };
        return { kind: "expression", ...shapeOf(node, text, sheet) };
      case "array":
        return { kind: "literal", ...arrayShape(written) };
      default:
        return isLiteral(node) ? { kind: "literal" } : { kind: "expression", ...shapeOf(node, text, sheet) };
    }
  };
  /** How many cells an expression gives, as far as operators tell. */
  const shapeOf = (node: FormulaNode, text: string, sheet: string | undefined): Shape => {
    switch (node.kind) {
      case "group":
        return shapeOf(node.inner, text, sheet);
      case "prefix":
      case "postfix":
        return node.operator === "@" ? { rows: 1, columns: 1 } : shapeOf(node.operand, text, sheet);
      case "binary": {
        if ([",", " ", ":"].includes(node.operator)) return {};
        const [a, b] = [shapeOf(node.left, text, sheet), shapeOf(node.right, text, sheet)];
        if (a.rows === undefined || a.columns === undefined) return {};
        if (b.rows === undefined || b.columns === undefined) return {};
        return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) };
      }
      case "number":
      case "string":
      case "boolean":
        return { rows: 1, columns: 1 };
      case "reference":
      case "name":
      case "structured":
      case "array": {
        const { rows, columns } = describe(node, text, sheet);
        return rows === undefined || columns === undefined ? {} : { rows, columns };
      }
      default:
        return {};
    }
  };
  return describe;
}

type Shape = { readonly rows?: number; readonly columns?: number };

function valuesIn(sheet: Sheet | undefined, area: Area): CellValue[][] | undefined {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (sheet === undefined || height * width > mostCells) return undefined;
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => sheet.cell(area.top + r, area.left + c)?.value ?? null),
  );
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

/** The cells that a reference to a table means; to "this row" of it, all rows. */
function structuredArea(text: string, tables: readonly Table[]): { table: Table; area: Area } | undefined {
  const parsed = parseStructured(text);
  const table = tables.find(({ name }) => name.toLowerCase() === parsed?.table.toLowerCase());
  const area = parseArea(table?.area ?? "");
  if (parsed === undefined || table === undefined || area === undefined) return undefined;
  const names = table.columns.map((column) => column.toLowerCase());
  const [first, last] = (parsed.columns ?? [table.columns[0] ?? "", table.columns.at(-1) ?? ""]).map(
    (column) => names.indexOf(column.toLowerCase()),
  ) as [number, number];
  if (first < 0 || last < 0) return undefined;
  const items = parsed.items.map((item) => item.toLowerCase());
  const has = (item: string) => items.includes(item) || items.includes("#all");
  const hasData = items.length === 0 || has("#data") || has("#this row");
  const { headerRows, totalsRows } = table;
  const top = has("#headers") ? area.top : hasData ? area.top + headerRows : area.bottom - totalsRows + 1;
  const bottom = has("#totals")
    ? area.bottom
    : hasData
      ? area.bottom - totalsRows
      : area.top + headerRows - 1;
  return { table, area: { top, bottom, left: area.left + first, right: area.left + last } };
}

function arrayShape(text: string): { rows: number; columns: number } {
  const tokens = tokenize(text);
  const rows = tokens.filter(({ kind }) => kind === ";").length + 1;
  return { rows, columns: (tokens.filter(({ kind }) => kind === ",").length + rows) / rows };
}
