import { formulas } from "../../src/formulas/registry.generated";
import { defineFormula, type Formula } from "../../src/kernel/formula";
import { formatUnit, parseUnit, sameUnit, UnitError } from "../../src/kernel/unit";
import { recordNamed } from "./library";
import { computeUnits, RESULT } from "./unit-scope";

test.each(formulas.map((formula) => [formula.name, formula] as const))(
  "%s gives the unit it declares",
  (_, formula) => {
    for (const [name, unit] of computeUnits(formula, recordNamed)) {
      const declared = declaredUnits(formula).get(name)!;
      if (!sameUnit(unit, parseUnit(declared))) expect(formatUnit(unit)).toBe(declared);
    }
  },
);

/** Declared units of a result, or of the columns of a table. */
function declaredUnits(formula: Formula): ReadonlyMap<string, string> {
  if (formula.gives !== "table") return new Map([[RESULT, formula.unit]]);
  return new Map(Object.entries(formula.columns).map(([name, { unit }]) => [name, unit]));
}

describe("the check fails for a formula", () => {
  const wrong = (formula: string, unit = "currency/year"): Formula =>
    defineFormula({
      name: "TEST.WRONG",
      label: "A wrong formula",
      unit,
      meaning: "Has a unit that doesn't fit.",
      source: "This test.",
      inputs: {
        fte: { label: "Employees", unit: "FTE" },
        salary: { label: "Salary", unit: "currency/FTE/year" },
        years: { label: "Years", unit: "year" },
      },
      formula,
      examples: [],
    });
  const computed = (formula: string): string =>
    formatUnit(computeUnits(wrong(formula), recordNamed).get(RESULT)!);

  test("that declares another unit than its text gives", () => {
    expect(computed("fte * salary * years")).toBe("currency");
    expect(computed("fte * salary")).toBe("currency/year");
  });

  test("that adds, compares or chooses between quantities that don't fit", () => {
    for (const text of [
      "fte + salary",
      "max(fte, salary)",
      "fte < salary ? 1 : 0",
      "years > 0 ? fte : salary",
    ]) {
      expect(() => computed(text)).toThrow(UnitError);
    }
  });

  test("that raises to, or takes a logarithm of, what is no plain number", () => {
    expect(() => computed("fte ^ 2")).toThrow(UnitError);
    expect(() => computed("ln(salary)")).toThrow(UnitError);
  });

  test("that calls another formula with units that don't fit", () => {
    expect(() => computed("TCO.SAVINGS(salary, fte)")).toThrow("joins currency/FTE/year with FTE");
  });
});
