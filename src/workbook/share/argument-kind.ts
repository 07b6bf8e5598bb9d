import { tryParseFormula } from "../formula-text/parse";
import type { Area } from "../formula-text/address";
import { referenceShape, type Reference } from "../formula-text/reference";
import { tokenize } from "../formula-text/tokens";
import type { FormulaNode } from "../formula-text/tree";
import type { CellValue, DefinedName, Sheet, WorkbookModel } from "../package/model/types";
import type { ArgumentText } from "./native";
import { tableArea } from "./table-area";

type Described = Omit<ArgumentText, "text">;

/** Says what an argument is and, where that can be told from the workbook, how many cells it spans. */
export type DescribeArgument = (node: FormulaNode, text: string, sheet: string | undefined) => Described;

/** More cells than this are not looked at. */
const mostCells = 100_000;

/** Knows the workbook's names, tables and cells, to tell the size of what they stand for and what they hold. */
export function argumentDescriber({ names, tables, sheets }: WorkbookModel): DescribeArgument {
  const byName = new Map(sheets.map((each) => [each.name.toLowerCase(), each]));
  const sheetNamed = (name: string | undefined) => byName.get(name?.toLowerCase() ?? "");
  const definitionOf = definitions(names);
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
        const meant = definitionOf(written, sheet);
        const tree = meant === undefined ? undefined : tryParseFormula(meant.text);
        return tree?.kind === "reference" ? referenceTo(tree.reference, undefined) : { kind: "expression" };
      }
      case "structured": {
        const found = tableArea(written, tables);
        if (found === undefined) return { kind: "reference" };
        const { area, table, isThisRow } = found;
        const shape = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
        if (isThisRow) return { kind: "reference", ...shape, rows: 1 };
        return { kind: "reference", ...shape, values: () => valuesIn(sheetNamed(table.sheet), area) };
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

/** What a name means on a sheet: its own name of that kind, else the workbook's. */
function definitions(
  names: readonly DefinedName[],
): (name: string, sheet: string | undefined) => DefinedName | undefined {
  const keyOf = (name: string, sheet: string | undefined) => `${sheet ?? ""}!${name.toLowerCase()}`;
  const known = new Map(names.map((each) => [keyOf(each.name, each.sheet), each]));
  return (name, sheet) => known.get(keyOf(name, sheet)) ?? known.get(keyOf(name, undefined));
}

function arrayShape(text: string): { rows: number; columns: number } {
  const tokens = tokenize(text);
  const rows = tokens.filter(({ kind }) => kind === ";").length + 1;
  return { rows, columns: (tokens.filter(({ kind }) => kind === ",").length + rows) / rows };
}
