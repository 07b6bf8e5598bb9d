import * as fc from "../support/fast-check";
import { randomCase } from "./random-case";
import { disagreements } from "./reference/compare";
import { driversIn } from "./reference/drivers";
import { referenceOf } from "./reference/reference";
import { computeOrFail, readOrFail, smallCase } from "./small-case";

const RANDOM_CASES = Number(process.env["CASES"] ?? 300);

test("the product agrees with a reckoning from the specification on many random cases", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      expect(disagreements(computeOrFail(data), referenceOf(readOrFail(data)))).toEqual([]);
    }),
    { numRuns: RANDOM_CASES, seed: 3 },
  );
}, 600_000);

/** Edges of clauses that the small case does not reach. */
const NOT_REACHED = ["band", "rrcRate", "indexCap", "currencyDeadBand"];

test("the comparison sees a change of any number of a case", () => {
  const source = readOrFail(smallCase());
  const results = computeOrFail(smallCase());
  const unseen = driversIn(source).filter(([, change]) => {
    const copy = structuredClone(source);
    change(copy);
    return disagreements(results, referenceOf(copy)).length === 0;
  });
  expect(unseen.map(([path]) => path)).toEqual(
    NOT_REACHED.map((name) => `options.0.processes.0.pricing.${name}`),
  );
});
