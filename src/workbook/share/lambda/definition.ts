import { codes } from "../../../formulas/codes.generated";
import { formulas } from "../../../formulas/registry.generated";
import {
  call,
  infix,
  literal,
  numberText,
  quoted,
  STRENGTH,
  type ExcelText,
} from "../../../kernel/excel-writing";
import type { FormulaCode, InputCode } from "../../../kernel/formula";
import { formulaAsExcel } from "../../../kernel/formula-excel";
import type { ExcelContext } from "../../../kernel/operations";
import { UnknownSize } from "../../../kernel/operations/size";
import { fileFormula } from "../../formula-text/file-formula";

/** Excel refuses a name whose text is longer. */
const LONGEST = 8000;

const withNativeForm = new Set(
  formulas
    .filter(
      ({ gives = "number", noExcelForm }) =>
        noExcelForm === undefined && gives !== "table" && gives !== "column",
    )
    .map(({ name }) => name),
);

/**
 * A function as the text of a defined name, as files hold it and without "=": a LAMBDA whose body is the function's
 * native form. Undefined where it has none that stands by itself: it needs helper cells, or the size of a range.
 */
export function lambdaText(name: string): string | undefined {
  const code = codeOf(name);
  if (code === undefined || !withNativeForm.has(name)) return undefined;
  const text = written(code);
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}

const codeOf = (name: string): FormulaCode | undefined =>
  Object.hasOwn(codes, name) ? codes[name] : undefined;

const isOptional = (input: InputCode): boolean => input.default !== undefined || input.optional === true;

/** In the body a parameter is `_xlpm.x`; where it is declared, one that may be left out is `_xlop.x`. */
const parameter = (name: string): ExcelText => ({
  text: `_xlpm.${name}`,
  strength: STRENGTH.atom,
  kind: "reference",
});

const settled = (name: string): string => `${name}OrDefault`;

function written(code: FormulaCode): string | undefined {
  const optional = code.inputs.filter(isOptional);
  const args = code.inputs.map((input) => ({
    text: parameter(isOptional(input) ? settled(input.name) : input.name),
  }));
  let body: string;
  try {
    // What stands for an input is settled by then: a blank has become its default.
    const inputs = code.inputs.map(({ default: _, ...input }) => input);
    body = fileFormula(formulaAsExcel({ ...code, inputs }, args, context, codeOf));
  } catch (problem) {
    if (problem instanceof NeedsCells || problem instanceof UnknownSize) return undefined;
    throw problem;
  }
  const declared = code.inputs.map((input) => `${isOptional(input) ? "_xlop" : "_xlpm"}.${input.name}`);
  const defaults = optional.map((input) => `_xlpm.${settled(input.name)},${orDefault(input)}`);
  const inner = defaults.length === 0 ? body : `_xlfn.LET(${[...defaults, body].join(",")})`;
  return `_xlfn.LAMBDA(${[...declared, inner].join(",")})`;
}

/** A parameter, or what stands for it where it is left out or blank. */
function orDefault({ name, default: value = "" }: InputCode): string {
  const given = parameter(name);
  const standard =
    typeof value === "number"
      ? numberText(value)
      : typeof value === "boolean"
        ? literal(value ? "TRUE" : "FALSE")
        : quoted(value);
  const filled = value === "" ? given : call("IF", infix(given, "=", quoted("")), standard, given);
  return call("IF", call("_xlfn.ISOMITTED", given), standard, filled).text;
}

/** The native form reads cells beside it, which a name cannot have. */
class NeedsCells extends Error {}

const needsCells = (): never => {
  throw new NeedsCells();
};

const context: ExcelContext = {
  counting: ({ rows, columns }) =>
    call("_xlfn.SEQUENCE", numberText(rows), ...(columns === 1 ? [] : [numberText(columns)])),
  helper: needsCells,
  sumTo: needsCells,
  slice: needsCells,
};
