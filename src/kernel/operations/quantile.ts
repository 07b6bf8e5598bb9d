import { call, infix, ONE, ZERO, type ExcelText } from "../excel-writing";
import { betaQuantile } from "../numeric/beta";
import { PLAIN, requirePlain, type UnitOrAny } from "../unit";
import { operations } from "./operation";

function plain(...units: UnitOrAny[]): UnitOrAny {
  units.forEach((unit) => requirePlain(unit, "A quantile"));
  return PLAIN;
}

/** Excel's BETA.INV has no answer at the ends, where the quantile is the end itself. */
function betaExcel([probability, alpha, beta]: readonly ExcelText[]): ExcelText {
  const inside = call("BETA.INV", probability!, alpha!, beta!);
  const belowOne = call("IF", infix(probability!, ">=", ONE), ONE, inside);
  return call("IF", infix(probability!, "<=", ZERO), ZERO, belowOne);
}

export const quantile = operations({
  /** The value between 0 and 1 that a beta variable with these shapes is at most with this probability. */
  betaInv: {
    operands: ["number", "number", "number"],
    gives: "number",
    value: (probability: number, alpha: number, beta: number) =>
      betaQuantile(probability, alpha, beta) ?? NaN,
    excel: betaExcel,
    unit: plain,
  },
});
