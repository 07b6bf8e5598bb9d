import * as fc from "../../support/fast-check";
import { randomCase } from "../../case/random-case";
import { compareWithLanguage, driversToVary } from "./compare";
import { modelOf } from "./model-of";

test("blocks are the language to the last bit in 200 random cases", () => {
  const found = { cells: 0, trials: 0, needless: 0 };
  fc.assert(
    fc.property(randomCase, fc.integer({ min: 0, max: 1e6 }), (data, seed) => {
      const model = modelOf(data);
      const compared = compareWithLanguage(model, driversToVary(model, 40, seed), seed + 1);
      expect(compared).toMatchObject({ different: [], missed: 0 });
      found.cells += compared.cells;
      found.trials += 16 - compared.impossible;
      found.needless += compared.needless;
    }),
    { numRuns: 200 },
  );
  console.log(
    `${found.cells} cells of ${found.trials} trials are equal; ${found.needless} trials were given up needlessly.`,
  );
  expect(found.needless).toBeLessThan(found.trials / 50);
});
