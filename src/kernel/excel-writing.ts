/**
 * Pieces of Excel formula text that know how tightly they hold together, so that brackets are written where
 * Excel needs them and nowhere else. The one place where formula text is joined.
 */

/** Rows and columns of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** Whether some of its cells are blank, or may be. */
  readonly blanks?: boolean;
}

export interface ExcelText {
  readonly text: string;
  /** How tightly the outermost operator binds: see {@link STRENGTH}. */
  readonly strength: number;
  /** For a range: its rows and columns. */
  readonly shape?: Shape;
  /** A cell, range or name that may be blank or typed by a person; a literal; else something computed. */
  readonly kind: "reference" | "literal" | "computed";
  /** Known to be a whole number, or one whole number over another: such numbers are compared as they are. */
  readonly exact?: "whole" | "quotient";
}

/** Excel's order of operations, weakest first. A sign in front binds tighter than a power. */
export const STRENGTH = { compare: 1, join: 2, add: 3, multiply: 4, power: 5, sign: 6, atom: 7 } as const;

const INFIX: Readonly<Record<string, number>> = {
  "=": STRENGTH.compare,
  "<>": STRENGTH.compare,
  "<": STRENGTH.compare,
  "<=": STRENGTH.compare,
  ">": STRENGTH.compare,
  ">=": STRENGTH.compare,
  "&": STRENGTH.join,
  "+": STRENGTH.add,
  "-": STRENGTH.add,
  "*": STRENGTH.multiply,
  "/": STRENGTH.multiply,
  "^": STRENGTH.power,
};

/** A cell, range or defined name. */
export const reference = (text: string, shape?: Shape): ExcelText => ({
  text,
  strength: STRENGTH.atom,
  kind: "reference",
  ...(shape && { shape }),
});

/** A number as Excel reads it back: 15 significant digits are all it keeps of a typed number. */
export const numberText = (value: number): ExcelText => ({
  text: String(value).toUpperCase(),
  strength: value < 0 || Object.is(value, -0) ? STRENGTH.sign : STRENGTH.atom,
  kind: "literal",
  ...(Number.isInteger(value) && { exact: "whole" }),
});

/** A text in quotes, quotes doubled. */
export const quoted = (text: string): ExcelText => literal(`"${text.replaceAll('"', '""')}"`);

/** TRUE, FALSE, an array in braces: text that stands for itself. */
export const literal = (text: string): ExcelText => ({ text, strength: STRENGTH.atom, kind: "literal" });

const computed = (text: string, strength: number): ExcelText => ({ text, strength, kind: "computed" });

/** Brackets where the part binds no tighter than asked. */
const atLeast = (part: ExcelText, strength: number): string =>
  part.strength >= strength ? part.text : `(${part.text})`;

/** `a + b`. The right side is bracketed at equal strength: adding in another order gives another last digit. */
export function infix(left: ExcelText, sign: string, right: ExcelText): ExcelText {
  const strength = INFIX[sign] as number;
  const joined = computed(atLeast(left, strength) + sign + atLeast(right, strength + 1), strength);
  const exact = left.exact === "whole" && right.exact === "whole" ? EXACT[sign] : undefined;
  return exact === undefined ? joined : { ...joined, exact };
}

/** What two whole numbers give. */
const EXACT: Readonly<Record<string, ExcelText["exact"]>> = {
  "+": "whole",
  "-": "whole",
  "*": "whole",
  "/": "quotient",
};

/** A part that is known to be a whole number. */
export const whole = (part: ExcelText): ExcelText => ({ ...part, exact: "whole" });

/** A part that is a whole number where all of `parts` are. */
export const wholeIf = (parts: readonly ExcelText[], part: ExcelText): ExcelText =>
  parts.every(({ exact }) => exact === "whole") ? whole(part) : part;

/** `a * b * c` from the left. */
export const chain = (sign: string, first: ExcelText, ...rest: readonly ExcelText[]): ExcelText =>
  rest.reduce((left, right) => infix(left, sign, right), first);

/** A minus in front. A signed operand is bracketed, because `--` is how Excel turns TRUE into 1. */
export const negative = (part: ExcelText): ExcelText =>
  computed(`-${atLeast(part, STRENGTH.atom)}`, STRENGTH.sign);

/** `NAME(a,b)`. */
export const call = (name: string, ...operands: readonly ExcelText[]): ExcelText =>
  computed(`${name}(${operands.map((operand) => operand.text).join(",")})`, STRENGTH.atom);

export const ZERO = numberText(0);
export const ONE = numberText(1);

/** How a place writes a number that is not 0 or 1: where formulas may hold none, as the cell that holds it. */
export type NumberWriter = (value: number) => ExcelText;

/**
 * Rounds to 15 significant digits. References and literals have no more than that already (Excel keeps 15 of
 * what is typed), so only what was computed is rounded, and whole numbers never are.
 */
export function roundedTo15(part: ExcelText, number: NumberWriter = numberText): ExcelText {
  return part.kind === "computed" && part.exact !== "whole" ? roundedAlways(part, number) : part;
}

/** Rounds whatever stands there, for functions such as LOOKUP that compare every bit. */
export function roundedAlways(part: ExcelText, number: NumberWriter = numberText): ExcelText {
  const isZero = infix(part, "=", ZERO);
  const size = call("LOG10", infix(call("ABS", part), "+", isZero));
  return call("ROUND", part, infix(number(14), "-", call("INT", size)));
}
