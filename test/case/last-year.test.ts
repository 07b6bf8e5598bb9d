import { plainCase } from "./plain-case";
import { computeOrFail, figure } from "./small-case";

test("the saving in the last year is what goes on: nothing paid once, nothing that payment terms shift", () => {
  const results = computeOrFail(
    plainCase({
      role: { salary: 10_000 },
      option: { exit: { retransitionCost: 70_000 } },
      part: {
        pricing: { annualFee: 600_000, paymentMonths: 3 },
        oneOffs: [{ id: "late", name: "Late", amount: 5000, monthsAfter: 20 }],
      },
    }),
  );
  expect(figure(results, "out/figure/steadyState")).toBeCloseTo(400_000, 6);
});
