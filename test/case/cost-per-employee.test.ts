import { plainCase } from "./plain-case";
import { computeOrFail, figure } from "./small-case";

const part = { pricing: { annualFee: 600_000 } };
const role = { salary: 10_000 };

test("cost per employee and year is the present cost over the employees that the work takes today", () => {
  const results = computeOrFail(plainCase({ role, part }));
  expect(figure(results, "inhouse/figure/costPerEmployee")).toBeCloseTo(10_000, 6);
  expect(figure(results, "out/figure/costPerEmployee")).toBeCloseTo(6_000, 6);
});

test("a level price stays the same whatever money costs", () => {
  const results = computeOrFail(plainCase({ top: { discountRate: 0.2 }, role, part }));
  expect(figure(results, "inhouse/figure/costPerEmployee")).toBeCloseTo(10_000, 6);
});

test("no employees, no such figure", () => {
  const results = computeOrFail(plainCase({ role: { fte: 0 }, part }));
  expect(results.figures.get("out/figure/costPerEmployee")).toMatchObject({ kind: "#N/A" });
});
