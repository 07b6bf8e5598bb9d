import { plainCase } from "./plain-case";
import { computeOrFail, figure, sumOf } from "./small-case";

/** 100 clerks at 12,000 a year, of whose work software makes a fifth unnecessary from month 3 on. */
const automated = (role: object = {}, part: object = {}): unknown =>
  plainCase({
    role: { salary: 12_000, ...role },
    option: { kind: "software" },
    wave: { startMonth: 3 },
    part: { pricing: undefined, delivery: [], software: { annualFee: 0 }, gain: 0.2, ...part },
  });

const paid = (data: unknown, category: string): number[] => {
  const results = computeOrFail(data);
  const line = results.model.options[0]!.categories[category as "labor"];
  return line === undefined ? [] : [...results.values.row(line)];
};

test("labor that a change makes unnecessary is paid until notice is over", () => {
  const data = automated({ lagMonths: 4 });
  expect(paid(data, "labor").slice(0, 4)).toEqual([100_000, 100_000, 80_000, 80_000]);
  expect(paid(data, "transition").slice(0, 8)).toEqual([0, 0, 20_000, 20_000, 20_000, 20_000, 0, 0]);
});

test("what can't be avoided of it is stranded", () => {
  const stranded = paid(automated({ avoidable: 0.75 }), "stranded");
  expect(stranded[1]).toBe(0);
  expect(stranded[2]).toBeCloseTo(5_000, 9);
  expect(stranded[23]).toBeCloseTo(5_000, 9);
});

test("its people are released when notice is over, and made redundant unless they find another place", () => {
  const people = {
    tenureYears: 5,
    weeksPerYear: 2,
    redeployedShare: 0.25,
    naturalShare: 0.25,
    retentionBonus: 100,
  };
  const results = computeOrFail(automated({ avoidable: 0.5, lagMonths: 4 }, { people }));
  expect([...results.values.row("out/released")].indexOf(10)).toBe(6);
  expect(figure(results, "out/figure/released")).toBeCloseTo(10, 9);
  expect(figure(results, "out/figure/severed")).toBeCloseTo(5, 9);
  // Ten weeks of pay for five people, a bonus for ten.
  expect(sumOf(results, "out/work/clerk/severance")).toBeCloseTo((5 * 12_000 * 10) / 52, 6);
  expect(sumOf(results, "out/work/clerk/retention")).toBeCloseTo(1000, 9);
});

test("a change that saves no labor leaves everyone where they are", () => {
  const results = computeOrFail(automated({}, { gain: 0 }));
  expect([...results.values.row("out/total/labor")]).toEqual(new Array(24).fill(100_000));
  expect(figure(results, "out/figure/released")).toBe(0);
});
