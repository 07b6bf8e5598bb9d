import { formulas } from "../../src/formulas/registry.generated";
import { codes } from "../../src/formulas/codes.generated";
import { createLibrary } from "../../src/kernel/call";
import { isError } from "../../src/kernel/error";
import type { Formula } from "../../src/kernel/formula";
import { formulaAsExcel, type ExcelArgument } from "../../src/kernel/formula-excel";
import { ironCalcSheet, type IronCalcSheet, type Shown } from "../support/ironcalc-sheet";
import { randomArguments } from "../support/random-inputs";
import { randomFrom } from "../support/random";

const library = createLibrary(codes);
const codeOf = (name: string) => codes[name];
const single = formulas.filter(
  (formula) => formula.gives !== "table" && formula.gives !== "column" && !formula.noExcelForm,
);

/** Near a total loss the judge's search gives up, as Excel's does; and it shows no number beyond 1E+100. */
const beyondTheJudge = (name: string, ours: unknown): boolean =>
  typeof ours === "number" && (Math.abs(ours) > 1e100 || (name === "FINANCE.XIRR" && ours < -0.5));

/** Iterative results of two engines agree to less than arithmetic does. */
const LOOSER: Readonly<Record<string, number>> = { "FINANCE.IRR": 1e-7, "FINANCE.XIRR": 1e-7 };

/** Erlang A in Excel subtracts what is nearly equal: right to so much, however little hangs up. */
const ABSOLUTE: Readonly<Record<string, number>> = {
  "STAFFING.ABANDONMENT": 1e-12,
  "STAFFING.ERLANGA.WAIT": 1e-12,
  "STAFFING.ERLANGA.SERVICELEVEL": 1e-12,
};

/**
 * The engine's number and the exported Excel text of every formula, on so many random inputs within limits, with
 * IronCalc as the judge of the text: arguments as cells, as literals, and left out.
 */
export function compareInExcel(runs: number): void {
  describe.each(single.map((formula) => [formula.name, formula] as const))("%s in Excel", (name, formula) => {
    it(`gives what we give on ${runs} random inputs`, () => {
      const random = randomFrom(seedOf(name));
      const sheet = ironCalcSheet();
      const trials = Array.from({ length: runs }, (_, i) => trial(formula, sheet, random, i % 4 === 0));
      sheet.evaluate();
      const tolerance = LOOSER[name] ?? 1e-9;
      const answered = trials.filter(
        ({ ours }) => (!isError(ours) || ours.kind === "#N/A") && !beyondTheJudge(name, ours),
      );
      const different = answered.filter(
        ({ ours, shown }) => !agrees(ours, shown(), tolerance, ABSOLUTE[name]),
      );
      expect(
        different.slice(0, 3).map(({ args, text, ours, shown }) => ({ args, text, ours, theirs: shown() })),
      ).toEqual([]);
      expect(answered.filter(({ ours }) => !isError(ours)).length).toBeGreaterThan(runs / 4);
    });
  });
}

function trial(formula: Formula, sheet: IronCalcSheet, random: () => number, literal: boolean) {
  const args = randomArguments(formula, random);
  const ours = library.call(formula.name, args);
  const given = args.map((value): ExcelArgument => {
    if (value === null) return null;
    if (Array.isArray(value))
      return { text: random() < 0.5 ? sheet.column(value as number[]) : sheet.column(value as number[]) };
    const scalar = value as number | string | boolean;
    return literal ? { literal: scalar } : { text: sheet.column([scalar]) };
  });
  const text = formulaAsExcel(codes[formula.name]!, given, sheet.context, codeOf);
  return { args, text, ours, shown: sheet.formula(text) };
}

function agrees(ours: unknown, theirs: Shown, tolerance: number, absolute = 0): boolean {
  if (isError(ours)) return typeof theirs === "object";
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= absolute + tolerance * Math.max(1e-9, Math.abs(ours));
}

const seedOf = (name: string): number =>
  [...name].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7);
