import fc from "../support/fast-check";
import { driversIn, effective } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import { SPREADS, spreadOf, withSpread } from "../../src/taskpane/edit/range";
import { driversOfMetric } from "../../src/analysis/settings";
import { metricOf } from "../../src/analysis/metric";
import { buildModel } from "../../src/case/model/build";
import { ecommerce } from "./support/cases";

const source = ecommerce();
const built = buildModel(source);
if (!built.ok) throw new Error("The template is incomplete.");
const { model } = built;
const entries = [
  ...new Set(model.options.flatMap((option) => driversOfMetric(model, metricOf(model, option, "npv")!))),
].filter((entry) => (effective(entry) ?? 0) !== 0);

test("a range around any driver can be read, is known again, and goes without a trace", () => {
  expect(entries.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.constantFrom(...SPREADS), (entry, spread) => {
      const today = effective(entry) as number;
      const changed = withSpread(source, entry, today, spread);
      const read = readCase(JSON.parse(JSON.stringify(changed)));
      expect([entry.path, read.ok ? [] : read.problems]).toEqual([entry.path, []]);
      const range = changed.uncertainty!.ranges[0]!;
      expect([entry.path, spreadOf(range, entry, today) !== undefined]).toEqual([entry.path, true]);
      expect(withSpread(changed, entry, today, undefined)).toEqual(source);
    }),
    { numRuns: 300 },
  );
});

test("a range keeps others, and takes its correlations with it", () => {
  const [first, second, third] = entries.map(({ path }) =>
    driversIn(source).find((one) => one.path === path)!,
  );
  const both = [first!, second!, third!].reduce(
    (before, entry) => withSpread(before, entry, effective(entry) as number, 0.1),
    source,
  );
  const correlated = {
    ...both,
    uncertainty: {
      ...both.uncertainty!,
      correlations: [
        { between: [first!.path, second!.path], value: 0.5 },
        { between: [second!.path, third!.path], value: 0.2 },
      ] as never,
    },
  };
  const { uncertainty } = withSpread(correlated, first!, effective(first!) as number, undefined);
  expect(uncertainty?.ranges.map(({ driver }) => driver)).toEqual([second!.path, third!.path]);
  expect(uncertainty?.correlations).toEqual([{ between: [second!.path, third!.path], value: 0.2 }]);
});
