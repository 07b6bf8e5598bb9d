import { call, infix, literal, ONE, reference, type ExcelText } from "../../kernel/excel-writing";
import { tryParseFormula } from "../formula-text/parse";
import { referenceText, type Reference } from "../formula-text/reference";

/** The part of a one-row or one-column range from one position to another, counted from 1. */
export function sliceOf(range: ExcelText, from: number, to: number): ExcelText {
  const tree = tryParseFormula(range.text);
  const isRow = range.shape?.rows === 1 && range.shape.columns > 1;
  const shape = isRow ? { rows: 1, columns: to - from + 1 } : { rows: to - from + 1, columns: 1 };
  if (tree?.kind === "reference") return reference(partOf(tree.reference, isRow, from, to), shape);
  if (tree?.kind === "array") {
    const items = tree.items.slice(from - 1, to).map(({ start, end }) => range.text.slice(start, end));
    return { ...literal(`{${items.join(isRow ? "," : ";")}}`), shape };
  }
  if (range.kind !== "reference") throw new Error(`A part of ${range.text} cannot be written.`);
  const at = (position: number) => `INDEX(${range.text},${position})`;
  return reference(`${at(from)}:${at(to)}`, shape);
}

function partOf(whole: Reference, isRow: boolean, from: number, to: number): string {
  const { top, left } = whole;
  const rows = isRow
    ? {}
    : { top: { ...top, at: top.at + from - 1 }, bottom: { ...top, at: top.at + to - 1 } };
  const columns = isRow
    ? { left: { ...left, at: left.at + from - 1 }, right: { ...left, at: left.at + to - 1 } }
    : {};
  return referenceText({ ...whole, ...rows, ...columns, kind: from === to ? "cell" : "area" });
}

/** The sum of a range's first cells, up to a position counted from 1; nothing before that. */
export function sumToOf(range: ExcelText, position: ExcelText): ExcelText {
  const at = (k: ExcelText) => call("INDEX", range, k);
  const sum = call("SUM", { ...at(ONE), text: `${at(ONE).text}:${at(position).text}` });
  return call("IF", infix(position, "<", ONE), literal("0"), sum);
}

/** One cell of a range given by its reference, counted from 1. */
export function cellOf(range: string, row: number, column: number): ExcelText {
  const tree = tryParseFormula(range);
  if (tree?.kind !== "reference") throw new Error(`${range} is no range.`);
  const { top, left } = tree.reference;
  const [at, across] = [
    { ...top, at: top.at + row - 1 },
    { ...left, at: left.at + column - 1 },
  ];
  return reference(
    referenceText({ ...tree.reference, kind: "cell", top: at, bottom: at, left: across, right: across }),
  );
}
