import fc from "../../support/fast-check";
import { rates } from "../../../src/kernel/numeric/irr";
import { datedRate, datedRates } from "../../../src/kernel/numeric/xirr";
import { xnpv } from "../../../src/kernel/numeric/xnpv";

/** Excel's serial number of a date from 1900-03-01 on. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const published = {
  flows: [-10000, 2750, 4250, 3250, 2750],
  dates: [
    serial(2008, 1, 1),
    serial(2008, 3, 1),
    serial(2008, 10, 30),
    serial(2009, 2, 15),
    serial(2009, 4, 1),
  ],
};

describe("published cases", () => {
  test("Microsoft, XIRR: 37.34 %, which Excel gives to seven digits", () => {
    const verdict = datedRate(published.flows, published.dates);
    expect(verdict).toEqual({ kind: "one", rate: expect.closeTo(0.37336253351883, 7) });
  });

  test("Microsoft, XNPV: 2,086.65", () => {
    expect(xnpv(0.09, published.flows, published.dates)).toBeCloseTo(2086.64760203154, 9);
  });

  test("flows on which a package never ends have no rate", () => {
    const flows = [
      -553152, 223955, 256342, 445864, -249893, -197155, 485180, -100900, 146899, -26778, -262365, -332950,
    ];
    expect(
      datedRate(
        flows,
        flows.map((_, year) => serial(2026 + year, 1, 1)),
      ),
    ).toEqual({ kind: "none" });
  });
});

describe("verdicts", () => {
  test("two rates", () => {
    const dates = [0, 365, 730].map((days) => 45_000 + days);
    const verdict = datedRate([-100, 230, -132], dates);
    expect(verdict).toEqual({ kind: "several", rates: [expect.closeTo(0.1, 12), expect.closeTo(0.2, 12)] });
  });

  test("a double rate is one", () => {
    expect(datedRate([-100, 220, -121], [45_000, 45_365, 45_730])).toEqual({
      kind: "one",
      rate: expect.closeTo(0.1, 12),
    });
  });

  test("none where the flows have one sign, fall on one day, or cancel on it", () => {
    expect(datedRate([1, 2], [45_000, 45_100])).toEqual({ kind: "none" });
    expect(datedRate([-100, 110], [45_000, 45_000])).toEqual({ kind: "none" });
    expect(datedRate([-100, 100, 5], [45_000, 45_000, 45_100])).toEqual({ kind: "none" });
    expect(datedRate([], [])).toEqual({ kind: "none" });
  });

  test("a date before the first is named by its position, as Excel refuses it", () => {
    const early = { kind: "early", index: 2 };
    expect(datedRate([-100, 60, 60], [45_000, 45_100, 44_999])).toEqual(early);
    expect(datedRates([-100, 60, 60], [45_000, 45_100, 44_999])).toEqual(early);
    expect(xnpv(0.1, [-100, 60, 60], [45_000, 45_100, 44_999])).toEqual(early);
  });

  test("times of day don't count", () => {
    const plain = datedRates([-100, 110], [45_000, 45_365]);
    expect(datedRates([-100, 110], [45_000.9, 45_365.1])).toEqual(plain);
    expect(xnpv(0.1, [-100, 110], [45_000.9, 45_000.1])).toBe(10);
  });

  test("a rate of -1 or less has no value; nor has a sum beyond a double", () => {
    expect(xnpv(-1, [1], [45_000])).toBeUndefined();
    expect(xnpv(0, [1e308, 1e308], [45_000, 45_001])).toBeUndefined();
    expect(xnpv(0, [1e308, 1e308, -1e308], [45_000, 45_001, 45_002])).toBe(1e308);
  });

  test("decades between the flows", () => {
    const dates = [45_000, 45_000 + 20 * 365, 45_000 + 30 * 365];
    expect(datedRates([-100, 0, 100 * 1.05 ** 30], dates)).toEqual([expect.closeTo(0.05, 14)]);
    expect(datedRates([-100, 100, 100], dates)).toEqual([expect.closeTo(0.0285190555266053, 14)]);
  });

  test("dates that no calendar has end the search too", () => {
    const hostile = [NaN, Infinity, -Infinity, 0, -5, 45_000, 45_365, 1e9, 1e300];
    const entries = fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.constantFrom(...hostile)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(entries, (schedule) => {
        const result = datedRates(
          schedule.map(([flow]) => flow),
          schedule.map(([, date]) => date),
        );
        if ("kind" in result) return;
        for (const r of result) expect(r > -1 && r < Infinity).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("huge amounts on one day", () => {
    const dates = [45_000, 45_000, 45_365, 45_365];
    expect(datedRates([-1.5e308, -1.5e308, 1.65e308, 1.65e308], dates)).toEqual([expect.closeTo(0.1, 12)]);
  });
});

describe("laws", () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
  const schedule = fc.array(
    fc.tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 30_000 })),
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  const runs = { numRuns: 300 };
  const found = (flows: number[], dates: number[]): number[] => {
    const result = datedRates(flows, dates);
    if ("kind" in result) throw new Error("early date");
    return result;
  };

  test("with 365 days between flows, the rates are those of yearly flows", () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        const dated = found(
          flows,
          flows.map((_, year) => 45_000 + 365 * year),
        );
        const yearly = rates(flows);
        expect(dated).toHaveLength(yearly.length);
        dated.forEach((r, index) => expect((1 + r) / (1 + yearly[index]!)).toBeCloseTo(1, 9));
      }),
      runs,
    );
  });

  test("at each rate XNPV is 0", () => {
    fc.assert(
      fc.property(schedule, (entries) => {
        const flows = [100, ...entries.map(([flow]) => flow)];
        const dates = [45_000, ...entries.map(([, days]) => 45_000 + days)];
        for (const r of found(flows, dates)) {
          if (r < -0.9 || r > 1e3) continue;
          const scale = xnpv(r, flows.map(Math.abs), dates) as number;
          expect(Math.abs(xnpv(r, flows, dates) as number) / scale).toBeLessThan(1e-10);
        }
      }),
      runs,
    );
  });

  test("neither the order of the later flows nor splitting one matters", () => {
    fc.assert(
      fc.property(schedule, (entries) => {
        const flows = [-64, ...entries.map(([flow]) => flow)];
        const dates = [45_000, ...entries.map(([, days]) => 45_000 + days)];
        const mixed = found([-64, ...flows.slice(1).reverse()], [45_000, ...dates.slice(1).reverse()]);
        const split = found([-16, ...flows.slice(1), -48], [45_000, ...dates.slice(1), 45_000]);
        expect(mixed).toEqual(found(flows, dates));
        expect(split).toEqual(mixed);
      }),
      runs,
    );
  });
});
