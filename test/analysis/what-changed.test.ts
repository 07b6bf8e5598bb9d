import { whatChanged, type OptionChange, type WhatChanged } from "../../src/analysis/what-changed";
import type { Case } from "../../src/case/schema/case";
import { computeOrFail, figure, readOrFail, smallCase } from "../case/small-case";

/** A small case with other values at some places of its file. */
const version = (changes: Readonly<Record<string, unknown>> = {}): Case => readOrFail(smallCase(changes));
const npv = (changes: Readonly<Record<string, unknown>>, option: string): number =>
  figure(computeOrFail(smallCase(changes)), `${option}/figure/npv`);

type Changed = Extract<WhatChanged, { ok: true }>;
function changed(before: Case, after: Case): Changed {
  const found = whatChanged(before, after);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

/** All steps and the first version add up to the second. */
function expectToAddUp({ from, to, steps }: OptionChange): void {
  const sum = steps.reduce((total, { change }) => total + change!, from!);
  expect(Math.abs(sum - to!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(to!)));
}

const options = readOrFail(smallCase()).options.map(({ id }) => id);

/** Three inputs in the order of the case's form: a rate of the case, today's volume, an option's contingency. */
const three: readonly (readonly [path: string, value: number])[] = [
  ["discountRate", 0.11],
  ["processes.0.annualVolume", 90_000],
  ["options.0.contingencyRate", 0.2],
];

test("one input after the other takes its new value, in the order of the form", () => {
  const found = changed(version(), version(Object.fromEntries(three)));
  expect(found.structure).toBe(false);
  expect(found.inputs.map(({ to }) => to)).toEqual(three.map(([, value]) => value));
  for (const option of found.options) {
    expectToAddUp(option);
    let before = npv({}, option.id);
    expect(option.from).toBe(before);
    three.forEach((_, i) => {
      const after = npv(Object.fromEntries(three.slice(0, i + 1)), option.id);
      const step = option.steps.find(({ path }) => path === found.inputs[i]!.path);
      expect(step?.change ?? 0).toBeCloseTo(after - before, 6);
      before = after;
    });
    expect(option.to).toBeCloseTo(before, 6);
  }
});

test("what is no number is the first step, with the numbers of before", () => {
  const after = version({
    "options.0.processes.0.pricing.indexRatchet": false,
    "options.0.contingencyRate": 0.2,
  });
  const found = changed(version(), after);
  expect(found.structure).toBe(true);
  for (const option of found.options) expectToAddUp(option);
});

test("an input that was blank before belongs to that step", () => {
  const found = changed(version({ "options.0.processes.0.qualityGain": undefined }), version());
  expect(found.inputs).toEqual([]);
  expect(found.structure).toBe(true);
  const first = found.options.find(({ id }) => id === options[0])!;
  expect(first.steps).toHaveLength(1);
  expect(first.steps[0]!.change).toBeCloseTo(
    npv({}, first.id) - npv({ "options.0.processes.0.qualityGain": undefined }, first.id),
    6,
  );
});

test("an option that came or went has one end only", () => {
  const without = readOrFail(smallCase({ options: (smallCase() as Case).options.slice(1), scenarios: [] }));
  const [came] = changed(without, version()).options.filter(({ id }) => id === options[0]);
  expect(came).toMatchObject({ to: npv({}, options[0]!) });
  expect(came).not.toHaveProperty("from");
  const [went] = changed(version(), without).options.filter(({ id }) => id === options[0]);
  expect(went).toMatchObject({ from: npv({}, options[0]!) });
  expect(went).not.toHaveProperty("to");
});

test("other words change nothing, and the same case has no steps", () => {
  for (const after of [version(), version({ name: "Another name", description: "Other words" })]) {
    const found = changed(version(), after);
    expect(found).toMatchObject({ structure: false, inputs: [] });
    for (const { from, to, steps } of found.options) {
      expect(to).toBe(from);
      expect(steps).toEqual([]);
    }
  }
});

test("back from the second version to the first every option takes the same way back in all", () => {
  const after = version(Object.fromEntries(three));
  const [there, back] = [changed(version(), after), changed(after, version())];
  there.options.forEach((option, i) => {
    expect(back.options[i]!.from).toBe(option.to);
    expect(back.options[i]!.to).toBe(option.from);
  });
});

test("amounts in two currencies are not compared", () => {
  expect(whatChanged(version({ currency: "USD" }), version({ currency: "EUR" }))).toMatchObject({
    ok: false,
    problems: [{ path: "currency" }],
  });
});
