import * as fc from "../support/fast-check";
import { randomCase } from "./random-case";
import { disagreements } from "./reference/compare";
import { driversIn } from "./reference/drivers";
import { referenceOf } from "./reference/reference";
import { computeOrFail, OFFSHORE, readOrFail, smallCase } from "./small-case";

const RANDOM_CASES = Number(process.env["CASES"] ?? 300);

test("the product agrees with a reckoning from the specification on many random cases", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      expect(disagreements(computeOrFail(data), referenceOf(readOrFail(data)))).toEqual([]);
    }),
    { numRuns: RANDOM_CASES, seed: 3, endOnFailure: true },
  );
}, 600_000);

/** The small case; its people at home, paid for by the unit, have everything that people can cost. */
const HOME = `${OFFSHORE}.delivery.1.roles.0`;
const lively = smallCase({
  [`${HOME}.supervisorSpan`]: 10,
  [`${HOME}.supervisorCost`]: 60_000,
  [`${HOME}.attritionRate`]: 0.1,
  [`${HOME}.replacementCost`]: 4_000,
});

/** Edges of clauses that the small case does not reach. */
const NOT_REACHED = ["band", "rrcRate", "indexCap", "currencyDeadBand"];

test("the comparison sees a change of any number of a case", () => {
  const source = readOrFail(lively);
  const results = computeOrFail(lively);
  const unseen = driversIn(source).filter(([, change]) => {
    const copy = structuredClone(source);
    change(copy);
    return disagreements(results, referenceOf(copy)).length === 0;
  });
  expect(unseen.map(([path]) => path)).toEqual(
    NOT_REACHED.map((name) => `options.0.processes.0.pricing.${name}`),
  );
});
