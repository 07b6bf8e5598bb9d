import { readCase } from "../../../src/case/read";
import { computed, deal, expectBars, expectStated } from "./deal";

/** Work redesigned before it moves, on the worked example of hours of service and that of automation. */
const NAME = "service-hours";
const PART = "options.0.processes.0";

type Changes = Readonly<Record<string, unknown>>;

const rowOf = (line: string, changes: Changes): number =>
  computed(NAME, { [`${PART}.gain`]: 0.25, ...changes }).values.row(line)[0]!;
const bar = (id: string, changes: Changes = {}): number => rowOf(`provider/bridge/${id}`, changes);

test("hours of service with a quarter redesigned away, 40 % of it passed on by a price of 12 a unit", () => {
  expectStated(computed("redesign"), {
    option: "provider",
    baseline: { labor: 192_000 },
    categories: { provider: 129_600, benefits: -31_200, capital: 50_000 },
    bars: {
      hours: 222_720,
      redesign: -103_680,
      wage: -235_440,
      productivity: -18_900,
      margin: 72_900,
      technology: 50_000,
      benefits: -31_200,
    },
    npv: 39_319.36,
  });
});

test("what is redesigned away needs nobody at the provider: Q = s(1 − g)n2", () => {
  // 8 people at home for the option's hours, 6 of them are left, at 4/3 of net hours 4.5.
  expect(rowOf("provider/work/agent/there/fte", {})).toBeCloseTo(4.5, 12);
  expect(rowOf("provider/work/shouldCost", {})).toBeCloseTo(4.5 * 1_050, 9);
  expect(rowOf("provider/work/charge", {})).toBeCloseTo(4.5 * 1_500, 9);
});

test("the step takes g × s × n2 × cost at the option's hours, and wages start from what is left", () => {
  expect(bar("redesign")).toBeCloseTo(-0.25 * 34_560, 6);
  expect(bar("wage")).toBeCloseTo(6 * 1_050 - 0.75 * 34_560, 6);
  expect(bar("hours")).toBeCloseTo(34_560 - 16_000, 6);
  expectBars(computed(NAME, { [`${PART}.gain`]: 0.25 }));
});

test("it stands behind automation, and follows what has moved", () => {
  const changes = {
    [`${PART}.scope`]: 0.5,
    [`${PART}.automation`]: { goLive: 1, containment: 0.5, price: 1 },
  };
  // −g · s(1 − D) · 34,560 with s = 0.5 and D = 0.5.
  expect(bar("redesign", changes)).toBeCloseTo(-0.25 * 0.5 * 0.5 * 34_560, 6);
  const results = computed(NAME, { [`${PART}.gain`]: 0.25, ...changes });
  const ids = results.model.options[0]!.bridge.map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(["hours", "automation", "redesign", "wage"]);
  expectBars(results);
});

test("a price per unit falls only by what is passed on", () => {
  const perUnit = {
    [`${PART}.pricing.bands`]: [{ id: "all", from: 0, price: 12 }],
    [`${PART}.delivery.0.roles.0.pricePerFte`]: undefined,
  };
  expect(rowOf("provider/work/charge", perUnit)).toBeCloseTo(12_000, 9);
  expect(rowOf("provider/work/charge", { ...perUnit, [`${PART}.passOn`]: 0.4 })).toBeCloseTo(
    12_000 * (1 - 0.4 * 0.25),
    9,
  );
  // A minimum stays what it is.
  const minimum = { ...perUnit, [`${PART}.passOn`]: 1, [`${PART}.pricing.minimumCharge`]: 144_000 };
  expect(rowOf("provider/work/charge", minimum)).toBeCloseTo(12_000, 9);
});

test("people are released as if nothing were redesigned: all whose work moves", () => {
  const released = (gain: number | undefined): number =>
    computed(NAME, { [`${PART}.gain`]: gain })
      .values.row("provider/work/agent/released")
      .reduce((sum, one) => sum + one, 0);
  expect(released(0.25)).toBeCloseTo(4, 12);
  expect(released(0.25)).toBe(released(undefined));
});

test("its investment is the option's, once", () => {
  const investments = [{ id: "forms", name: "New forms", amount: 50_000, month: 1, lifeYears: 5 }];
  const changes = { [`${PART}.investments`]: investments };
  expect(bar("technology", changes)).toBeCloseTo(50_000, 9);
  expect(bar("redesign", changes)).toBeCloseTo(bar("redesign"), 9);
  expectBars(computed(NAME, { [`${PART}.gain`]: 0.25, ...changes }));
});

test("left out there is no such step; what is passed on of nothing, or by no price per unit, is said to have no effect", () => {
  const ids = computed(NAME).model.options[0]!.bridge.map(({ id }) => id);
  expect(ids).not.toContain("redesign");
  const noticed = (changes: Changes): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? read.notices.map(({ path }) => path) : [];
  };
  expect(noticed({ [`${PART}.passOn`]: 0.5 })).toEqual(["options[0].processes[0].passOn"]);
  expect(noticed({ [`${PART}.gain`]: 0.2, [`${PART}.passOn`]: 0.5 })).toEqual([
    "options[0].processes[0].passOn",
  ]);
  expect(noticed({ [`${PART}.gain`]: 0.2 })).toEqual([]);
});
