import fc from "../../support/fast-check";
import {
  agentsNeeded,
  averageSpeedOfAnswer,
  occupancy,
  probabilityOfWaiting,
  serviceLevel,
} from "../../../src/kernel/numeric/erlang";

/** 100 calls per 30 minutes, 180 s handling time. */
const ERLANGS = (100 * 180) / 1800;

describe("published cases: 100 calls per 30 minutes, 180 s handling, answered within 20 s", () => {
  test("14 agents (three published tables)", () => {
    expect(probabilityOfWaiting(14, ERLANGS)).toBeCloseTo(0.1741319335950498, 14);
    expect(serviceLevel(14, ERLANGS, 20, 180)).toBeCloseTo(0.8883500191794669, 14);
    expect(averageSpeedOfAnswer(14, ERLANGS, 180)).toBeCloseTo(7.83593701177724, 12);
    expect(occupancy(14, ERLANGS)).toBeCloseTo(0.7142857, 7);
  });

  test("11 agents", () => {
    expect(probabilityOfWaiting(11, ERLANGS)).toBeCloseTo(0.6821182, 7);
    expect(serviceLevel(11, ERLANGS, 20, 180)).toBeCloseTo(0.3896138, 7);
  });

  test("80 % in 20 s at no more than 85 % occupancy take 14", () => {
    expect(agentsNeeded(ERLANGS, 20, 180, 0.8, 0.85)).toBe(14);
  });
});

/** The textbook's sums in whole numbers: A^k / k! over a common denominator. The load is numerator / denominator. */
function exactWaiting(agents: number, numerator: number, denominator: number): number {
  const [p, q, n] = [BigInt(numerator), BigInt(denominator), BigInt(agents)];
  let term = 1n; // q^n n! A^k / k! after division below
  for (let k = 1n; k <= n; k++) term *= q * k;
  let sum = 0n;
  for (let k = 0n; k < n; k++) {
    sum += term;
    term = (term * p) / (q * (k + 1n));
  }
  const waiting = term * n * q;
  const scale = 10n ** 30n;
  return Number((waiting * scale) / (waiting + sum * (n * q - p))) / 1e30;
}

describe("probability of waiting, to 1e-9 or better", () => {
  test("equals the textbook's sums in exact arithmetic", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 999 }),
        (agents, thousandths) => {
          const numerator = agents * thousandths;
          const exact = exactWaiting(agents, numerator, 1000);
          fc.pre(exact > 1e-12);
          expect(probabilityOfWaiting(agents, numerator / 1000)! / exact).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  // The recurrence in 50-digit arithmetic.
  test.each([
    [1, 0.5, 0.5],
    [2, 1.75, 0.81666666666666667],
    [40, 0.001, 1.2244230448698813e-168],
    [300, 20, 1.469837220387562e-233],
    [1000, 990.25, 0.66639158005149235],
    [5000, 4900, 0.099937877234487662],
    [50000, 49999.5, 0.99720366743192589],
    [100000, 99000.5, 0.00082648163600233332],
    [100000, 99900, 0.65799351179530265],
    [100000, 99999.999, 0.99999604000840228],
  ])("%d agents, %d erlangs", (agents, erlangs, expected) => {
    expect(probabilityOfWaiting(agents, erlangs)! / expected).toBeCloseTo(1, 11);
  });

  test("too small for a double is 0", () => {
    expect(probabilityOfWaiting(100000, 20)).toBe(0);
  });
});

describe("agents needed", () => {
  // Counted up one by one in 50-digit arithmetic.
  test.each([
    [0.2, 5, 60, 0.99, 3],
    [7, 30, 240, 0.95, 12],
    [20, 20, 180, 0.8, 24],
    [1234.5, 10, 300, 0.9, 1266],
    [99000.5, 20, 180, 0.8, 99015],
    [99500, 0, 180, 0.95, 100050],
  ])("%d erlangs, %d s of %d s, level %d: %d", (erlangs, target, handling, level, expected) => {
    expect(agentsNeeded(erlangs, target, handling, level)).toBe(expected);
  });

  test("is the fewest that reach the level", () => {
    const load = fc.double({ min: 0.01, max: 2000, noNaN: true });
    const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(load, fc.integer({ min: 0, max: 120 }), level, (erlangs, target, wanted) => {
        const agents = agentsNeeded(erlangs, target, 180, wanted)!;
        expect(serviceLevel(agents, erlangs, target, 180)!).toBeGreaterThanOrEqual(wanted * (1 - 1e-14));
        const fewer = serviceLevel(agents - 1, erlangs, target, 180);
        if (fewer !== undefined) expect(fewer).toBeLessThan(wanted);
      }),
    );
  });

  test("occupancy is compared to 15 digits: 14 / 0.7 is 20 agents", () => {
    expect(agentsNeeded(14, 20, 180, 0, 0.7)).toBe(20);
    expect(occupancy(20, 14)).toBeCloseTo(0.7, 15);
  });

  test("at least one agent, and one more than the erlangs", () => {
    expect(agentsNeeded(0, 20, 180, 0.8)).toBe(1);
    expect(agentsNeeded(0, 20, 0, 1)).toBe(1);
    expect(agentsNeeded(5, 20, 180, 0)).toBe(6);
  });

  test("a level of 1 is reached once a double no longer tells the difference", () => {
    expect(agentsNeeded(20, 20, 180, 1)).toBeLessThan(100);
  });
});

describe("where there is no answer", () => {
  test("overload: no more agents than erlangs", () => {
    for (const agents of [1, 9, 10]) {
      expect(probabilityOfWaiting(agents, 10)).toBeUndefined();
      expect(serviceLevel(agents, 10, 20, 180)).toBeUndefined();
      expect(averageSpeedOfAnswer(agents, 10, 180)).toBeUndefined();
      expect(occupancy(agents, 10)).toBeUndefined();
    }
  });

  test("a level above 1, no occupancy, no handling time, no such load", () => {
    expect(agentsNeeded(10, 20, 180, 1.01)).toBeUndefined();
    expect(agentsNeeded(10, 20, 180, 0.8, 0)).toBeUndefined();
    expect(agentsNeeded(10, 20, 0, 0.8)).toBeUndefined();
    expect(serviceLevel(14, 10, 20, 0)).toBeUndefined();
    expect(agentsNeeded(1e300, 20, 180, 0.8)).toBeUndefined();
    expect(probabilityOfWaiting(1e301, 1e300)).toBeUndefined();
    expect(agentsNeeded(-1, 20, 180, 0.8)).toBeUndefined();
  });

  test("no calls: nobody waits", () => {
    expect(probabilityOfWaiting(3, 0)).toBe(0);
    expect(serviceLevel(3, 0, 20, 0)).toBe(1);
    expect(averageSpeedOfAnswer(3, 0, 180)).toBe(0);
    expect(occupancy(3, 0)).toBe(0);
  });
});

test("more agents: less waiting, better service, less occupancy", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
      (agents, load) => {
        const erlangs = agents * load;
        expect(probabilityOfWaiting(agents + 1, erlangs)!).toBeLessThan(
          probabilityOfWaiting(agents, erlangs)!,
        );
        expect(serviceLevel(agents + 1, erlangs, 20, 180)!).toBeGreaterThanOrEqual(
          serviceLevel(agents, erlangs, 20, 180)!,
        );
        expect(occupancy(agents + 1, erlangs)!).toBeLessThan(occupancy(agents, erlangs)!);
      },
    ),
  );
});
