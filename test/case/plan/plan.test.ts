import * as fc from "../../support/fast-check";
import { templates } from "../../../src/case/templates";
import { randomCase } from "../../case/random-case";
import { smallCase } from "../../case/small-case";
import { compareWithLanguage, driversToVary } from "./compare";
import { modelOf } from "./model-of";

const nothingWrong = { different: [], missed: 0, needless: 0 };

test.each(templates)("blocks are the language to the last bit: template $id", ({ case: data }) => {
  const model = modelOf(data);
  const compared = compareWithLanguage(model, driversToVary(model, 30, 1), 2);
  expect(compared).toMatchObject({ ...nothingWrong, impossible: 0 });
  expect(compared.cells).toBe(2 * 16 * model.lines.length * model.months);
});

test("every driver at once, timing included", () => {
  const model = modelOf(smallCase());
  const compared = compareWithLanguage(model, driversToVary(model, Infinity, 1), 3);
  expect(compared).toMatchObject(nothingWrong);
  expect(compared.cells).toBeGreaterThan(0);
});

test("random cases, lines that a person wrote included", () => {
  fc.assert(
    fc.property(randomCase, fc.integer({ min: 0, max: 1e6 }), (data, seed) => {
      const model = modelOf(data);
      const compared = compareWithLanguage(model, driversToVary(model, 40, seed), seed + 1);
      expect(compared).toMatchObject({ different: [], missed: 0 });
    }),
    { numRuns: 8 },
  );
});
