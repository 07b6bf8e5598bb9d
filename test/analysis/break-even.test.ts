import { breakEven, noBreakEven } from "../../src/analysis/break-even";
import { metricOf } from "../../src/analysis/metric";
import { byGroup, tornado } from "../../src/analysis/tornado";
import { surfacesOf } from "../../src/analysis/two-drivers";
import { buildModel } from "../../src/case/model/build";
import { evaluateModel } from "../../src/case/evaluate";
import { templates } from "../../src/case/templates";
import { readOrFail } from "../case/small-case";
import { FIRST, linearCase, modelOf, SALARY, SECOND } from "./closed-forms";

const source = linearCase(
  { ranges: [{ driver: SALARY, kind: "uniform", low: 10, high: 60 }] },
  { salary: 44 },
);
const model = modelOf(source);
const metric = metricOf(model, model.options[0]!, "npv")!;
const driver = (path: string) => model.drivers.get(path)!;

describe("break-even of 200 × salary − 2 × (first + second) − 400", () => {
  test("with one root, at any target", () => {
    const at = (path: string, target?: number) => {
      const { values } = breakEven(model, metric, driver(path), target);
      expect(values).toHaveLength(1);
      return values[0];
    };
    expect(at(SALARY)).toBeCloseTo(22, 9);
    expect(at(SALARY, 4400)).toBeCloseTo(44, 9);
    expect(at(FIRST)).toBeCloseTo(3200, 8);
  });

  test("a driver that is nothing today", () => {
    const free = modelOf(linearCase(undefined));
    const own = metricOf(free, free.options[0]!, "npv")!;
    expect(breakEven(free, own, free.drivers.get(SALARY)!).values[0]).toBeCloseTo(22, 9);
  });

  test("none where there is none, and why", () => {
    const none = breakEven(model, metric, driver(SALARY), -5000);
    expect(none.values).toEqual([]);
    expect(noBreakEven(none, "Salary", "npv", -5000)).toBe(
      "No number of Salary from 0 to 1000000000000000 brings npv to -5000.",
    );
    const idle = breakEven(model, metric, driver("priceInflation"), 1e6);
    expect(idle.values).toEqual([]);
  });
});

test("what a break-even of a template gives, put in, comes to the target", () => {
  const { case: data } = templates[0]!;
  const read = readOrFail(data);
  const built = buildModel(read);
  if (!built.ok) throw new Error();
  const own = metricOf(built.model, built.model.options.at(-1)!, "npv")!;
  for (const path of [
    "discountRate",
    "processes.customer-service.volumeGrowth",
    "processes.customer-service.annualVolume",
  ]) {
    const { values } = breakEven(built.model, own, built.model.drivers.get(path)!, 5e6);
    for (const value of values) {
      const found = own.valueOf(evaluateModel(built.model, { [path]: value }));
      expect(Math.abs((found as number) - 5e6)).toBeLessThan(1);
    }
  }
});

test("a tornado has ranges from end to end and all other drivers by a tenth, the widest first", () => {
  const { base, bars } = tornado(source, model, metric);
  expect(base).toBeCloseTo(4400, 9);
  expect(bars[0]).toMatchObject({ driver: SALARY, low: 10, high: 60 });
  expect([bars[0]!.atLow, bars[0]!.atHigh].map((value) => Math.round(value!))).toEqual([-2400, 7600]);
  const first = bars.find((bar) => bar.driver === FIRST)!;
  expect([first.low, first.high]).toEqual([900, 1100]);
  expect([first.atLow, first.atHigh].map((value) => Math.round(value!))).toEqual([4600, 4200]);
  const widths = bars.map(({ atLow, atHigh }) => Math.abs(atHigh! - atLow!));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(byGroup(model, { base, bars })[0]).toEqual({
    group: "Work",
    halfWidth: expect.any(Number) as number,
  });
});

test("a table of two drivers", () => {
  const drivers = [
    { driver: SALARY, values: [10, 20, 30] },
    { driver: FIRST, values: [1000, 2000] },
    { driver: SECOND, values: [0, 500] },
  ];
  const found = surfacesOf(model, metric, drivers, [44, 1000, 1000]);
  expect(found.map(({ rows, columns }) => [rows.driver, columns.driver])).toEqual([
    [SALARY, FIRST],
    [SALARY, SECOND],
    [FIRST, SECOND],
  ]);
  const rounded = found.map(({ values }) => values.map((row) => row.map(Math.round)));
  // Two years of 100 × salary − both amounts − 200, the third driver as it is today.
  const worth = (salary: number, first: number, second: number): number =>
    2 * (100 * salary - first - second - 200);
  expect(rounded).toEqual([
    [10, 20, 30].map((salary) => [1000, 2000].map((first) => worth(salary, first, 1000))),
    [10, 20, 30].map((salary) => [0, 500].map((second) => worth(salary, 1000, second))),
    [1000, 2000].map((first) => [0, 500].map((second) => worth(44, first, second))),
  ]);
});
