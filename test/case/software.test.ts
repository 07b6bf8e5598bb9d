import { plainCase } from "./plain-case";
import { computeOrFail, sumOf } from "./small-case";

/** 100 users and 12,000 units a year for whom software is rented from the first month on. */
const rented = (software: object, part: object = {}): unknown =>
  plainCase({
    process: { annualVolume: 12_000 },
    option: { kind: "software" },
    part: { pricing: undefined, delivery: [], gain: 0, software, ...part },
  });

test("subscriptions are paid for the users and units that the software serves, and no others", () => {
  const users = computeOrFail(rented({ pricePerUser: 600 }, { scope: 0.4 }));
  expect(sumOf(users, "out/total/software")).toBeCloseTo(2 * 0.4 * 100 * 600, 6);
  const units = computeOrFail(rented({ pricePerUnit: 2 }, { scope: 0.4 }));
  expect(sumOf(units, "out/total/software")).toBeCloseTo(2 * 0.4 * 12_000 * 2, 6);
});

test("a role's own scope says how many of its people use it", () => {
  const results = computeOrFail(
    rented({ pricePerUser: 600 }, { scope: 0.4, scopes: [{ item: "clerk", scope: 0.1 }] }),
  );
  expect(sumOf(results, "out/total/software")).toBeCloseTo(2 * 0.1 * 100 * 600, 6);
});

test("a fixed subscription is due whatever the scope", () => {
  const results = computeOrFail(rented({ annualFee: 5000 }, { scope: 0.4 }));
  expect(sumOf(results, "out/total/software")).toBeCloseTo(10_000, 6);
});
