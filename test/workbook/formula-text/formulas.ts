import fc from "../../support/fast-check";

/** A random formula: its text, and the shape that reading it must give (an independent notation, not our tree). */
export interface Sample {
  readonly text: string;
  readonly shape: string;
}

const leaf = (kind: string, text: string): Sample => ({ text, shape: `${kind}:${text}` });

const column = fc.constantFrom("A", "$B", "AZ", "$XFD", "c");
const row = fc.constantFrom("1", "$20", "1048576");
const cell = fc.tuple(column, row).map((parts) => parts.join(""));
const sheet = fc.constantFrom(
  "",
  "",
  "Sheet1!",
  "'My ''best'' sheet'!",
  "'[Book 1.xlsx]Q1'!",
  "[1]Rates!",
  "Jan:Dec!",
  "'2026'!",
);
const area = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((corners) => corners.join(":")),
  fc.constantFrom("$A:C", "3:$7", "A:A"),
);
const leaves: fc.Arbitrary<Sample> = fc.oneof(
  fc.tuple(sheet, area).map(([before, cells]) => leaf("reference", before + cells)),
  fc.constantFrom("0", "1", "12.5", ".5", "1E+9", "2.5e-3").map((text) => leaf("number", text)),
  fc.constantFrom('""', '"a ""b"" (c), {d}"', '"\'"', '"Ünï"').map((text) => leaf("string", text)),
  fc.constantFrom("TRUE", "false").map((text) => leaf("boolean", text)),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "#NAME?").map((text) => leaf("error", text)),
  fc
    .constantFrom("in_rate", "_xlpm.x", "Größe", "a.b.c", "TRUENESS", "[1]!theirs", "Sheet1!local")
    .map((text) => leaf("name", text)),
  fc
    .constantFrom(
      "Costs[Site]",
      "Costs[[#This Row],[a'[b']]]",
      "Costs[[#Headers],[A]:[B]]",
      "[@Site]",
      "Costs[]",
    )
    .map((text) => leaf("structured", text)),
  fc.constant({ text: '{1,-2;"x;}",#N/A}', shape: '{number:1 prefix-(number:2) string:"x;}" error:#N/A}' }),
);

const functionName = fc.constantFrom(
  "SUM",
  "LOG10",
  "_xlfn.BETA.INV",
  "_xldudf_BPO_LABOR_LOADED",
  "BPO.TCO.SAVINGS",
  "if",
);
const space = fc.constantFrom("", "", " ", "\n ");
const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">");

/** Random formulas of every construct; operators are always in parentheses, so that the shape is known. */
export const samples: fc.Arbitrary<Sample> = fc.letrec<{ node: Sample }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaves,
    fc
      .tuple(functionName, fc.array(fc.option(tie("node"), { nil: undefined }), { maxLength: 4 }), space)
      .map(([name, given, gap]) => ({
        text: `${name}(${given.map((each) => gap + (each?.text ?? "")).join(",")}${gap})`,
        // One argument that is left out is no argument at all.
        shape: `${name}[${given.length === 1 && given[0] === undefined ? "" : given.map((each) => each?.shape ?? "missing").join(" ")}]`,
      })),
    fc.tuple(tie("node"), operator, tie("node"), space).map(([left, sign, right, gap]) => ({
      text: `(${left.text}${gap}${sign}${gap}${right.text})`,
      shape: `(${left.shape} ${sign} ${right.shape})`,
    })),
    fc.tuple(fc.constantFrom("-", "+", "@"), tie("node")).map(([sign, operand]) => ({
      text: `(${sign}${operand.text})`,
      shape: `(prefix${sign}(${operand.shape}))`,
    })),
    tie("node").map((operand) => ({ text: `(${operand.text}%)`, shape: `(postfix%(${operand.shape}))` })),
  ),
})).node;
