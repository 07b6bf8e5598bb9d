import { plainCase } from "./plain-case";
import { computeOrFail, figure } from "./small-case";

/** A saving of 1,000 a month from a month on, with some amounts paid once beside it. */
const caseOf = (startMonth: number, oneOffs: readonly { amount: number; monthsAfter: number }[] = []) =>
  computeOrFail(
    plainCase({
      role: { fte: 1, salary: 12_000 },
      wave: { startMonth },
      part: { oneOffs: oneOffs.map((one, i) => ({ id: `o${i}`, name: "Once", ...one })) },
    }),
  );

test("payback counts from the first month that differs, whatever happens before it", () => {
  for (const startMonth of [1, 7, 12]) {
    const results = caseOf(startMonth, [{ amount: 3500, monthsAfter: 0 }]);
    expect(figure(results, "out/figure/firstMonth")).toBe(startMonth);
    expect(figure(results, "out/figure/payback")).toBeCloseTo(3.5, 9);
    expect(figure(results, "out/figure/discountedPayback")).toBeCloseTo(3.5, 9);
  }
});

test("at once is only where the running total is never below zero", () => {
  expect(figure(caseOf(7), "out/figure/payback")).toBe(0);
  // Ahead at first, behind by the late payment, then ahead for good: 3 + 6 months of saving pay for 8,500.
  const late = caseOf(7, [{ amount: 8500, monthsAfter: 3 }]);
  expect(figure(late, "out/figure/payback")).toBeCloseTo(8.5, 9);
});

test("where nothing differs there is nothing to pay back", () => {
  const results = caseOf(60);
  expect(results.figures.get("out/figure/payback")).toMatchObject({ kind: "#N/A" });
});

test("figures in cash leave expected loss out; the others do not", () => {
  const results = computeOrFail(
    plainCase({
      role: { fte: 1, salary: 12_000 },
      process: { risks: [{ id: "x", name: "X", probability: 0.5, impact: 24_000 }] },
      part: {
        oneOffs: [{ id: "o", name: "Once", amount: 4000 }],
        risks: [{ id: "x", name: "X", ends: true }],
      },
    }),
  );
  expect(figure(results, "out/figure/npv")).toBeCloseTo(24_000 + 24_000 - 4000, 6);
  expect(figure(results, "out/figure/npvCash")).toBeCloseTo(24_000 - 4000, 6);
  expect(figure(results, "out/figure/savingRate")).toBeCloseTo(44 / 48, 9);
  expect(figure(results, "out/figure/savingRateCash")).toBeCloseTo(20 / 24, 9);
  expect(figure(results, "out/figure/payback")).toBeCloseTo(2, 9);
  expect(figure(results, "out/figure/paybackCash")).toBeCloseTo(4, 9);
  expect(figure(results, "out/figure/peakFunding")).toBeCloseTo(2000, 6);
  expect(figure(results, "out/figure/peakFundingCash")).toBeCloseTo(3000, 6);
});
