import { codes } from "../../formulas/codes.generated";
import { formulas } from "../../formulas/registry.generated";
import { createLibrary } from "../../kernel/call";
import { isError } from "../../kernel/error";
import { literal, numberText, reference, type Shape } from "../../kernel/excel-writing";
import type { FormulaCode } from "../../kernel/formula";
import { formulaAsExcel } from "../../kernel/formula-excel";
import { serialFromIso } from "../../kernel/date";
import { npv } from "../../kernel/numeric/npv";
import type { ExcelContext } from "../../kernel/operations";
import { fileFormula } from "../formula-text/file-formula";
import { plainFunctionName } from "../formula-text/function-name";
import { tryParseFormula } from "../formula-text/parse";
import { splice } from "../formula-text/splice";
import { tokenize } from "../formula-text/tokens";
import { walk } from "../formula-text/tree";
import { asTyped } from "../wording";
import { excelArgument, isSeveral, takesRange, valueOf } from "./native-arguments";
import { sliceOf, sumToOf } from "./native-ranges";
import { tableForm } from "./native-table";
import { NoHelperCells, type ArgumentText, type Native, type NativeForm, type NativePlace } from "./native";

const library = createLibrary(codes);
const codeOf = (name: string): FormulaCode | undefined =>
  Object.hasOwn(codes, name) ? codes[name] : undefined;
/** Why a function has no native form, as a part of a sentence. */
const noExcelForm = new Map(
  formulas.map((formula) => [formula.name, formula.noExcelForm?.replace(/\.$/, "")]),
);

/** The native form of every function of the registry, written from its one definition. */
export const nativeForms: Native = (name, given, place) => {
  const code = codeOf(name);
  const why = noExcelForm.get(name);
  if (code === undefined) return { value: withoutNativeForm(name, given) };
  if (why !== undefined) return { value: why };
  if (given.length > code.inputs.length) return { value: `BPO.${name} was given too many arguments` };
  try {
    return nativeForm(code, given, place);
  } catch (problem) {
    return { value: problem instanceof Error ? reasonFrom(problem) : String(problem) };
  }
};

/** A message as a part of a sentence, with references as people type them. */
const reasonFrom = ({ message }: Error): string =>
  asTyped(message)
    .replace(/\.$/, "")
    .replace(/^Its native/, "its native");

/** Functions that live on what only the add-in has. */
function withoutNativeForm(name: string, given: readonly ArgumentText[]): string {
  if (name === "RISK.SIMULATE") return `a simulation (seed ${given[3]?.text || "1"})`;
  if (name.startsWith("CASE.")) return "a result of the case, which only Sourcing Case calculates";
  if (name.startsWith("DATA.")) return "sourced data, which only Sourcing Case holds";
  return `there is no function BPO.${name}`;
}

/** Two engines agree on the result of a search to no more than this. */
const SEARCHED = 1e-7;
const searches = new Set(["FINANCE.IRR", "FINANCE.XIRR"]);

function nativeForm(code: FormulaCode, given: readonly ArgumentText[], place: NativePlace): NativeForm {
  const now = answerNow(code, given);
  const isSearch = searches.has(code.name);
  // Excel's search gives one of several rates and does not say that there are others.
  if (isSearch && isError(now)) return { value: `no single rate of return: ${now.message}` };
  if (code.name === "FINANCE.IRR" && typeof now === "number" && onlyTouches(now, given))
    return {
      value: "the worth of the cash flows only touches zero at this rate, and Excel does not find it",
    };
  const guess = isSearch && typeof now === "number" ? guessNear(now) : {};
  const context = { ...contextAt(place), ...guess };
  if (code.table !== undefined) {
    const rows = Array.isArray(now) ? now.length : undefined;
    const [list] = given;
    if (rows === undefined || list === undefined) return { value: "its drivers cannot be read" };
    const form = tableForm(code, list, rows, place, context, codeOf);
    return "value" in form ? form : { ...form, formula: fileFormula(form.formula) };
  }
  const spans = code.inputs.map((input, i) => takesRange(input) || !isSeveral(given[i] ?? missing));
  const isLifted = spans.includes(false);
  const formula = shortest(code, given, isLifted ? withoutHelpers(context) : context, place, isLifted);
  if (isLifted && !isCellByCell(formula))
    return { value: "it is calculated for several cells at once, which its native formula cannot do" };
  const needsArray = code.inputs.some((input, i) => takesRange(input) && given[i]?.kind === "expression");
  return { formula: fileFormula(formula), needsArray, ...(isSearch ? { tolerance: SEARCHED } : {}) };
}

const missing: ArgumentText = { text: "", kind: "missing" };

/** What the function gives for what the file holds; undefined where the file does not say. */
function answerNow(code: FormulaCode, given: readonly ArgumentText[]): unknown {
  const values = given.map(valueOf);
  return values.includes(undefined) ? undefined : library.call(code.name, values);
}

/** Where Excel's search begins: near the rate, as it gives up far from it. */
const guessNear = (rate: number): Pick<ExcelContext, "guess"> => ({
  guess: numberText(Number(rate.toPrecision(4))),
});

/** Whether the flows' worth only touches zero at the rate, without changing its sign: no search finds that. */
function onlyTouches(rate: number, [flows]: readonly ArgumentText[]): boolean {
  const values = flows && valueOf(flows);
  if (!Array.isArray(values)) return false;
  const worth = (at: number) => npv(at, values.flat().map(Number)) ?? NaN;
  const step = 1e-3 * (1 + rate);
  return worth(rate - step) * worth(rate + step) > 0;
}

/** A formula longer than this is easier to read with its parts in cells of their own. */
const READABLE = 600;

/** The formula with its arguments inside; where it gets long, with those that are calculations in helper cells. */
function shortest(
  code: FormulaCode,
  given: readonly ArgumentText[],
  context: ExcelContext,
  place: NativePlace,
  isLifted: boolean,
): string {
  const asWritten = given.every(({ kind }) => kind === "literal" || kind === "missing");
  const write = (args: readonly ArgumentText[], mayBeBlank = true): string =>
    formulaAsExcel(
      code,
      code.inputs.map((input, i) =>
        excelArgument(input, input.kind === "dates" ? asNumbers(args[i], place) : args[i], {
          asWritten,
          mayBeBlank,
        }),
      ),
      context,
      codeOf,
    );
  const inline = write(given, !hasNoBlanks(given, place));
  const isPart = (i: number) => given[i]?.kind === "expression" && !takesRange(code.inputs[i]!);
  if (inline.length <= READABLE || isLifted || !given.some((_, i) => isPart(i))) return inline;
  try {
    const inCells = given.map((argument, i): ArgumentText => {
      if (!isPart(i)) return argument;
      const text = place.block(code.inputs[i]!.name, 1, 1, () => argument.text);
      return { text, kind: "reference", rows: 1, columns: 1 };
    });
    return write(inCells);
  } catch (problem) {
    if (problem instanceof NoHelperCells) return inline;
    throw problem;
  }
}

/** Days written as text, such as 2026-11-22, as the numbers that Excel calculates with; those in cells, in helper cells. */
function asNumbers(given: ArgumentText | undefined, place: NativePlace): ArgumentText | undefined {
  if (given?.kind === "literal") return { ...given, text: withSerials(given.text) };
  const values = given?.values?.();
  if (given === undefined || values?.flat().some((value) => typeof value === "string") !== true) return given;
  const shape = { rows: values.length, columns: values[0]?.length ?? 1 };
  const text = place.block("Dates", shape.rows, shape.columns, (row, column) => {
    const day = `INDEX(${given.text},${row},${column})`;
    return `IF(ISTEXT(${day}),DATE(LEFT(${day},4),MID(${day},6,2),MID(${day},9,2)),${day})`;
  });
  return { text, kind: "reference", ...shape };
}

/** A constant with its days as serials. Functions with dates count the days between them: the date system is the same. */
function withSerials(text: string): string {
  const pieces = tokenize(text).flatMap(({ kind, start, end, text: written }) => {
    const serial = kind === "string" ? serialFromIso(written.slice(1, -1)) : undefined;
    return serial === undefined ? [] : [{ start, end, text: String(serial) }];
  });
  return splice(text, pieces);
}

/** Whether no cell is blank now; asked only where helper cells, which would take a blank for 0, cannot stand. */
function hasNoBlanks(given: readonly ArgumentText[], place: NativePlace): boolean {
  if (place.hasBlocks) return false;
  return given.every(({ values }) => values?.()?.every((row) => !row.includes(null)) ?? true);
}

function contextAt(place: NativePlace): ExcelContext {
  return {
    counting: (shape: Shape) => literal(place.counting(shape)),
    helper: (label, rows, cell) => {
      const text = place.block(label, rows, 1, (k, _, at, counter) => {
        const above = k > 1 ? reference(at(k - 1, 1)) : undefined;
        return fileFormula(cell(k, above, reference(counter)).text);
      });
      return reference(text, { rows, columns: 1 });
    },
    sumTo: sumToOf,
    slice: sliceOf,
  };
}

function withoutHelpers(context: ExcelContext): ExcelContext {
  return {
    ...context,
    helper: () => {
      throw new Error("it is calculated for several cells at once, which helper cells cannot do");
    },
  };
}

/** Functions that give a result for each cell of what they are given. */
const cellByCell = new Set(
  "IF ABS EXP LN LOG LOG10 SQRT ROUND ROUNDUP ROUNDDOWN INT NA ISNUMBER NOT POISSON.DIST BETA.INV".split(" "),
);

function isCellByCell(formula: string): boolean {
  const tree = tryParseFormula(formula);
  return (
    tree !== undefined &&
    [...walk(tree)].every((node) => node.kind !== "call" || cellByCell.has(plainFunctionName(node.name)))
  );
}
