import { evaluateCase } from "../../../src/case/open";
import type { Case } from "../../../src/case/schema/case";
import { planOf, randomCases } from "../plans";
import { disagreements } from "./agreement";

/** Other cases than those of `npm test`. The build server has time for some of them; CASES=20 makes as many as that. */
const CASES = Number(process.env["CASES"] ?? (process.env["CI"] === "true" ? 200 : 2000));
const BATCH = 20;
const MINUTE = 60_000;

/**
 * Whether every rate of return of a case and its scenarios is one that means something: of all but -100 % a year, and
 * of more than a quadrillion, programs find one or find none.
 */
function hasUsualRates(source: Case): boolean {
  const scenarios = [undefined, ...source.scenarios.map(({ id }) => id)];
  return scenarios.every((scenario) =>
    [...evaluateCase(source, scenario).figures].every(
      ([id, value]) =>
        !/\/figure\/irr/.test(id) ||
        (typeof value === "number" ? value > ALL_BUT_LOST : !value.message.includes("quadrillion")),
    ),
  );
}

const ALL_BUT_LOST = -0.99;

test(
  `both engines agree with us on every formula cell of ${CASES} random cases`,
  async () => {
    for (let done = 0; done < CASES; done += BATCH) {
      const cases = await randomCases(Math.min(BATCH, CASES - done), 1000 + done);
      const plans = cases.filter(hasUsualRates).map((source) => planOf(source));
      expect(plans.length).toBeGreaterThan(BATCH / 2);
      expect([done, await disagreements(plans)]).toEqual([done, []]);
    }
  },
  240 * MINUTE,
);
