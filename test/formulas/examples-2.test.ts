import { formulas } from "../../src/formulas/registry.generated";
import { FormulaError } from "../../src/kernel/error";
import examples from "./examples-2.json";
import { library } from "./library";

/** The examples of the function contract's second part, computed elsewhere; their tolerance is absolute. */
interface Published {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly value: unknown;
  readonly tolerance: number;
  readonly source: string;
}

const published = examples as readonly Published[];

/** A single value is one row of one cell, a list one column. */
const rowsOf = (value: unknown): unknown[][] =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[value]];

test("there are 94, of functions that exist", () => {
  expect(published).toHaveLength(94);
  const known = formulas.map(({ name }) => name);
  expect(published.filter((example) => !known.includes(example.function))).toEqual([]);
});

test.each(
  published.map((one) => [`${one.function}(${JSON.stringify(one.args).slice(1, -1)})`, one] as const),
)("%s", (_, { function: name, args, value, tolerance }) => {
  const result = library.call(name, args);
  if (value !== null && typeof value === "object" && "error" in value) {
    const { error, saying } = value as unknown as { error: string; saying: string };
    expect(result).toBeInstanceOf(FormulaError);
    expect((result as FormulaError).kind).toBe(error);
    expect((result as FormulaError).message).toContain(saying);
    return;
  }
  if (result instanceof FormulaError) throw new Error(result.message);
  const [found, wanted] = [rowsOf(result), rowsOf(value)];
  expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, r) =>
    row.forEach((cell, c) => {
      const one = found[r]?.[c];
      if (typeof cell !== "number") return expect(one).toBe(cell);
      expect(Math.abs((one as number) - cell)).toBeLessThanOrEqual(tolerance);
    }),
  );
});
