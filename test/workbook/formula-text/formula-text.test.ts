import fc from "../../support/fast-check";
import {
  cellAddress,
  columnLetters,
  columnNumber,
  parseCellAddress,
} from "../../../src/workbook/formula-text/address";
import { parseFormula, tryParseFormula } from "../../../src/workbook/formula-text/parse";
import { parseQualifier, referenceText } from "../../../src/workbook/formula-text/reference";
import { relativeForm } from "../../../src/workbook/formula-text/relative-form";
import { shiftedFormula } from "../../../src/workbook/formula-text/shift";
import { splice } from "../../../src/workbook/formula-text/splice";
import { tokenize } from "../../../src/workbook/formula-text/tokens";
import { walk, type FormulaNode } from "../../../src/workbook/formula-text/tree";
import { FormulaUnreadable } from "../../../src/workbook/formula-text/unreadable";
import { samples } from "./formulas";

/** The tree in the notation of the generator. */
function shape(node: FormulaNode, text: string): string {
  const of = (each: FormulaNode) => shape(each, text);
  switch (node.kind) {
    case "missing":
      return "missing";
    case "array":
      return `{${node.items.map(of).join(" ")}}`;
    case "call":
      return `${node.name}[${node.arguments.map(of).join(" ")}]`;
    case "apply":
      return `${of(node.callee)}<${node.arguments.map(of).join(" ")}>`;
    case "prefix":
    case "postfix":
      return `${node.kind}${node.operator}(${of(node.operand)})`;
    case "binary":
      return `${of(node.left)} ${node.operator} ${of(node.right)}`;
    case "group":
      return `(${of(node.inner)})`;
    default:
      return `${node.kind}:${text.slice(node.start, node.end)}`;
  }
}

const bracketed = (text: string): string => {
  const nested = (node: FormulaNode): string => {
    if (node.kind === "binary") return `(${nested(node.left)}${node.operator}${nested(node.right)})`;
    if (node.kind === "prefix") return `(${node.operator}${nested(node.operand)})`;
    if (node.kind === "postfix") return `(${nested(node.operand)}${node.operator})`;
    return text.slice(node.start, node.end);
  };
  return nested(parseFormula(text));
};

test("random formulas read as what they were made of", () => {
  fc.assert(
    fc.property(samples, (sample) => {
      expect(shape(parseFormula(sample.text), sample.text)).toBe(sample.shape);
    }),
    { numRuns: 500 },
  );
});

test("every node's own text, put back in its place, gives the formula again", () => {
  fc.assert(
    fc.property(samples, ({ text }) => {
      for (const { start, end } of walk(parseFormula(text))) {
        expect(splice(text, [{ start, end, text: text.slice(start, end) }])).toBe(text);
      }
      const pieces = tokenize(text).map((token) => ({ start: token.start, end: token.end, text: "" }));
      expect(splice(text, pieces).trim()).toBe("");
    }),
    { numRuns: 200 },
  );
});

// Excel's precedence as Microsoft documents it ("The order in which Excel performs operations in formulas").
test.each([
  ["-2^2", "((-2)^2)"],
  ["2^3^2", "((2^3)^2)"],
  ["1+2*3", "(1+(2*3))"],
  ["1-2-3", "((1-2)-3)"],
  ["1&2+3=4&5", "((1&(2+3))=(4&5))"],
  ["-5%", "(-(5%))"],
  ["50%^2", "((50%)^2)"],
  ["A1:B2 B1:C3", "(A1:B2 B1:C3)"],
  ["-A1:INDEX(B:B,2)", "(-(A1:INDEX(B:B,2)))"],
  ["2^-1", "(2^(-1))"],
  ["1--1", "(1-(-1))"],
  ["Sheet1!A1,Sheet1!C1", "(Sheet1!A1,Sheet1!C1)"],
  ["A1#+1", "((A1#)+1)"],
])("%s is read as %s", (text, expected) => {
  expect(bracketed(text)).toBe(expected);
});

test("a function that an expression gives can be called", () => {
  expect(
    shape(parseFormula("_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)"), "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)"),
  ).toBe("_xlfn.LAMBDA[name:_xlpm.x name:_xlpm.x + number:1]<number:2>");
});

test.each([
  "",
  "1+",
  "(1",
  "1)",
  "SUM(1",
  "SUM(1;2)",
  '"open',
  "'open",
  "A1 +* 2",
  "Costs[",
  "{1,2",
  "{}",
  "1 2",
  "=1",
  "§",
])("%p is not a formula", (text) => {
  expect(() => parseFormula(text)).toThrow(FormulaUnreadable);
  expect(() => parseFormula(text)).toThrow(/^The formula cannot be read: .* \(character \d+\)\.$/);
  expect(tryParseFormula(text)).toBeUndefined();
});

test("hostile text ends, one way or the other", () => {
  const pieces = [
    "(",
    "-",
    "1+",
    "A",
    "1.",
    "'",
    "[",
    "A1:",
    "{",
    "a!",
    "a:b:",
    "$",
    '"',
    "@",
    "#",
    " A1",
    "F(",
    "A1,",
    "%",
    "'a'!",
    "[1]",
    "#REF!",
    "é",
    "_x(",
  ];
  for (const piece of pieces) tryParseFormula(piece.repeat(Math.floor(32_000 / piece.length)));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, "1", ")", "]", "}", "A1", "SUM("), { maxLength: 300 }),
      (given) => {
        const tree = tryParseFormula(given.join(""));
        if (tree !== undefined) expect([...walk(tree)].length).toBeGreaterThan(0);
      },
    ),
  );
  expect(() => parseFormula("1".repeat(40_000))).toThrow(/too long/);
});

test("sheet names and books before the exclamation mark", () => {
  expect(parseQualifier("'C:\\plans\\[Book ''1''.xlsx]Q1'")).toMatchObject({
    book: "C:\\plans\\Book '1'.xlsx",
    sheet: "Q1",
  });
  expect(parseQualifier("[2]")).toMatchObject({ book: "2" });
  expect(parseQualifier("Jan:Dec")).toMatchObject({ sheet: "Jan", lastSheet: "Dec" });
  expect(parseQualifier("")).toEqual({ text: "" });
});

test("copying a formula moves what is not pinned, and back again", () => {
  expect(shiftedFormula("A1+$B2+C$3+SUM(D:E,4:5)+'x y'!A1:$B2+LOG10(2)")(1, 2)).toBe(
    "C2+$B3+E$3+SUM(F:G,5:6)+'x y'!C2:$B3+LOG10(2)",
  );
  expect(shiftedFormula("A1+Sheet1!B2")(-1, 0)).toBe("#REF!+Sheet1!B1");
  expect(shiftedFormula("XFD1048576")(1, 1)).toBe("#REF!");
  fc.assert(
    fc.property(
      samples,
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      ({ text }, rows, columns) => {
        const moved = shiftedFormula(text)(rows, columns);
        if (moved.includes("#REF!")) return;
        expect(shiftedFormula(moved)(-rows, -columns)).toBe(
          text.replace(/(?<![\w.'])\$?c(?=\$?\d)/g, (c) => c.toUpperCase()),
        );
        expect(relativeForm(moved, 10 + rows, 10 + columns)).toBe(relativeForm(text, 10, 10));
      },
    ),
  );
});

test("two cells have the same relative form just when the one is a copy of the other", () => {
  expect(relativeForm("A1+$B$2*sum(C:C)", 3, 4)).toBe(
    relativeForm("b2 + $B$2*SUM(D:D)", 4, 5).replace(" ", "").replace(" ", ""),
  );
  expect(relativeForm("A1", 3, 4)).not.toBe(relativeForm("A1", 3, 5));
  expect(relativeForm('"a"&A1', 3, 4)).not.toBe(relativeForm('"A"&A1', 3, 4));
});

test("addresses there and back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_048_576 }),
      fc.integer({ min: 1, max: 16_384 }),
      (row, column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
        expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column });
        const text = `$${columnLetters(column)}${row}`;
        const [token] = tokenize(text);
        expect(token?.reference && referenceText(token.reference)).toBe(text);
      },
    ),
  );
  expect(columnLetters(16_384)).toBe("XFD");
  for (const none of ["A0", "XFE1", "A1048577", "AAAA1", "1A", ""])
    expect(parseCellAddress(none)).toBeUndefined();
});
