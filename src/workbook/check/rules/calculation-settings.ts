import type { Rule } from "../rule";

export const calculationSettings: Rule = {
  id: "calculation-settings",
  title: "Unusual calculation settings",
  why: "With these settings the numbers on the screen may not follow from the formulas.",
  severity: "warning",
  *find({ workbook }) {
    const { isIterative, isManual } = workbook.calculation;
    if (isIterative) {
      yield {
        what: "Iterative calculation is on, so circular references go unnoticed",
        todo: "Switch it off (File > Options > Formulas) and remove the circular reference.",
      };
    }
    if (isManual) {
      yield {
        what: "Calculation is manual, so results may be out of date",
        todo: "Set it to automatic (Formulas > Calculation Options).",
      };
    }
  },
};
