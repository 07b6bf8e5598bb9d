import { formulas } from "../../src/formulas/registry.generated";
import type { Example, Formula } from "../../src/kernel/formula";
import { FormulaError } from "../../src/kernel/error";
import { expectValue } from "./expect-value";
import { library } from "./library";

/** Every example of every formula is a test: the formula gives what its source says. */
describe.each(formulas.map((formula) => [formula.name, formula] as const))("%s", (_, formula) => {
  for (const example of formula.examples) {
    test(sentence(example), () => {
      const result = library.call(formula.name, argumentsOf(formula, example));
      const { gives } = example;
      if (typeof gives !== "object" || !("error" in gives)) return expectValue(result, example);
      expect(result).toBeInstanceOf(FormulaError);
      const { kind, message } = result as FormulaError;
      expect(kind).toBe(gives.error);
      expect(message).toContain(gives.saying);
    });
  }

  test("has an example that gives an answer, and each says where it comes from", () => {
    expect(formula.examples.some(({ gives }) => typeof gives !== "object" || !("error" in gives))).toBe(true);
    for (const { source } of formula.examples) expect(source).toMatch(/\w{3}/);
  });
});

/** Arguments in the order of the inputs; an example that names what is no input is a mistake. */
function argumentsOf(formula: Formula, { given }: Example): unknown[] {
  const names = Object.keys(formula.inputs);
  expect(names).toEqual(expect.arrayContaining(Object.keys(given)));
  return names.map((name) => given[name]);
}

/** "of loadedCost 90000, hoursPerYear 1800 is 50 (Derived by hand …)". */
function sentence({ given, gives, source }: Example): string {
  const inputs = Object.entries(given).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const of = inputs.length > 0 ? `of ${inputs.join(", ")}` : "of nothing";
  const is =
    typeof gives === "object" && "error" in gives
      ? `${gives.error} "${gives.saying}"`
      : JSON.stringify(gives);
  return `${of} is ${is} (${source})`;
}
