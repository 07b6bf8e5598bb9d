import * as fc from "../support/fast-check";
import { templates } from "../../src/case/templates";
import { plainCase } from "./plain-case";
import { leavingTerms, withLeaving } from "./random/leaving";
import { randomCase } from "./random-case";
import { disagreements } from "./reference/compare";
import { referenceOf } from "./reference/reference";
import { computeOrFail, readOrFail } from "./small-case";
import { withChanges } from "./with-changes";

const RANDOM_CASES = 80;

/** Layers of a deal that the reckoning does not know; their worked examples are in test/case/deals. */
const BEYOND = ["automation", "incumbent", "season", "serviceHours", "transfer", "tax"];
const isKnown = (data: unknown): boolean =>
  !BEYOND.some((layer) => JSON.stringify(data).includes(`"${layer}":{`));

describe.each(templates.filter((one) => isKnown(one.case)))(
  "the product agrees with a reckoning from the specification on $id",
  ({ case: data }) => {
    const base = readOrFail(data);
    test.each(["base", ...base.scenarios.map(({ id }) => id)])("%s", (scenario) => {
      const changed = withChanges(base, base.scenarios.find(({ id }) => id === scenario)?.changes ?? {});
      expect(disagreements(computeOrFail(data, scenario), referenceOf(changed))).toEqual([]);
    });
  },
);

test("the product agrees with a reckoning from the specification on random cases", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      expect(disagreements(computeOrFail(data), referenceOf(readOrFail(data)))).toEqual([]);
    }),
    { numRuns: RANDOM_CASES, seed: 2, endOnFailure: true },
  );
});

/** Cases that leave their providers: the reckoning, and what leaving would cost of the case that does not. */
function expectLeavingToAgree(numRuns: number, seed: number): void {
  fc.assert(
    fc.property(randomCase, leavingTerms, (plain, terms) => {
      const data = withLeaving(plain, terms);
      const results = computeOrFail(data);
      // How a rate of return is found has nothing to do with leaving; the tests above compare it.
      const others = disagreements(results, referenceOf(readOrFail(data))).filter(
        (one) => !/ figure irr/.test(one),
      );
      expect(others).toEqual([]);
      const never = referenceOf(readOrFail(withLeaving(plain, { ...terms, wait: undefined })));
      results.model.options.forEach((option, i) => {
        if (option.leaving === undefined) return;
        const { leaving } = never.options[i]!;
        results.values.row(option.leaving.cost).forEach((cost, month) => {
          const wanted = leaving[month]!;
          expect(Math.abs(cost - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
        });
      });
    }),
    { numRuns, seed, endOnFailure: true },
  );
}

test("the product agrees with a reckoning from the specification on random cases that leave their providers", () => {
  expectLeavingToAgree(RANDOM_CASES, 4);
});

const sum = (row: readonly number[]): number => row.reduce((total, one) => total + one, 0);

describe("the reckoning comes to what the specification works out by hand", () => {
  test("labor of 500,000 a month, two months of notice, three of parallel run at half overlap: 1,187,500", () => {
    const read = readOrFail(
      plainCase({
        role: { salary: 60_000, avoidable: 0.95, lagMonths: 2 },
        part: { parallelMonths: 3, overlapShare: 0.5 },
      }),
    );
    expect(sum(referenceOf(read).options[0]!.ledger.of("transition"))).toBeCloseTo(1_187_500, 6);
  });

  test("a contract from month 12 that rises by 10 % on its anniversaries: 25,000, 302,500, 332,750", () => {
    const read = readOrFail(
      plainCase({
        top: { years: 3, priceInflation: 0.1 },
        wave: { startMonth: 12 },
        part: { pricing: { annualFee: 300_000, indexShare: 1 } },
      }),
    );
    const { charge } = referenceOf(read).options[0]!;
    expect([0, 1, 2].map((year) => sum(charge.slice(12 * year, 12 * year + 12)))).toEqual([
      25_000,
      expect.closeTo(302_500, 6),
      expect.closeTo(332_750, 6),
    ]);
  });
});
