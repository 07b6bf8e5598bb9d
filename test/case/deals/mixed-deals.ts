import * as fc from "../../support/fast-check";
import { CALENDAR_MONTHS } from "../../../src/case/schema/season";
import { computeOrFail } from "../small-case";
import { deal, expectBars } from "./deal";

/** Cases in which the terms of deals mix: each is there or not, with numbers of its own. */

type Fields = Record<string, unknown>;

const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const month = fc.integer({ min: 1, max: 30 });
const few = fc.integer({ min: 0, max: 5 });
const money = fc.integer({ min: 0, max: 200 }).map((n) => n * 1_000);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
/** Shares of several things that add up to one. */
const parts = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((weights) => {
    const all = weights.reduce((sum, one) => sum + one, 0);
    return weights.map((one) => one / all);
  });

const season = fc
  .record({ months: parts(CALENDAR_MONTHS.length), staffing: fc.constantFrom("each", "average", "peak") })
  .map(({ months, staffing }) => ({
    ...Object.fromEntries(CALENDAR_MONTHS.map((name, i) => [name, months[i]])),
    staffing,
  }));
const automation = fc
  .record({
    goLive: month,
    rampMonths: few,
    containment: share,
    recontact: share,
    effort: share,
    payer: fc.constantFrom("us", "provider"),
  })
  .map((ai) => ({ ...ai, price: 1 }));
const contractToday = fc
  .record({ share, elapsedMonths: few, endMonth: month, rolloverUplift: share, noticeMonths: few })
  .map((one) => ({
    ...one,
    startFee: 100_000,
    termMonths: 48,
    governanceRate: 0.03,
    pricing: {
      bands: [{ id: "all", from: 0, price: 8 }],
      minimumCharge: 300_000,
      indexShare: 1,
      indexInflation: 0.03,
    },
  }));
const fromToday = fc
  .record({
    to: parts(3),
    renewalMonth: month,
    cut: share,
    parallelMonths: few,
    overlapShare: share,
    dipMonths: few,
  })
  .map(({ to: [toProvider, inHouse, renewed], ...terms }) => ({
    toProvider,
    inHouse,
    renewed,
    ...terms,
    dipDepth: 0.2,
    assistance: 3_000,
    hireCost: 2_000,
  }));
const transfer = fc
  .record({ month: fc.integer({ min: 13, max: 24 }), fee: money, management: money })
  .map((one) => ({ ...one, roles: [] }));
const leaving = fc
  .record({
    exitMonth: maybe(fc.integer({ min: 30, max: 40 })),
    rampMonths: few,
    parallelMonths: few,
    overlapShare: share,
    destination: fc.constantFrom("in-house", "other-provider"),
    priceRatio: share,
    knowledgeMonths: fc.integer({ min: 1, max: 4 }),
  })
  .map((one) => ({ ...one, startFee: 90_000, termMonths: 48, knowledgeBack: 2_000, hireCost: 1_500 }));
const later = fc
  .record({ from: fc.integer({ min: 2, max: 3 }), volume: fc.integer({ min: 1, max: 40 }), rate: share })
  .map(({ from, volume, rate }) => [
    { id: "volume", driver: "processes.work.annualVolume", from, value: volume * 5_000 },
    { id: "wages", driver: "locations.home.wageInflation", from, value: rate / 4 },
    { id: "pay", driver: "processes.work.roles.clerk.salary", from, value: 50_000 },
  ]);

/** Hours of service that fit into their days, with seats to fill. */
const hours = fc
  .record({
    days: fc.integer({ min: 1, max: 7 }),
    aDay: fc.integer({ min: 1, max: 24 }),
    startHour: fc.integer({ min: 0, max: 23 }),
    handoverHours: share,
    seats: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ aDay, seats, ...when }) => ({
    coverageHours: aDay * when.days,
    when,
    seats: [{ id: "desk", name: "Desk", seats, hoursPerYear: aDay * when.days * 52 }],
  }));

const mixed = fc.record({
  start: fc.integer({ min: 1, max: 12 }).map((n) => `2027-${String(n).padStart(2, "0")}`),
  growth: share,
  scope: share,
  improvement: share.map((one) => one / 2),
  lag: few,
  parallelMonths: few,
  season: maybe(season),
  automation: maybe(automation),
  gain: maybe(share),
  passOn: share,
  hours: maybe(hours),
  otherHours: maybe(hours),
  incumbent: maybe(contractToday),
  fromIncumbent: fromToday,
  transfer: maybe(transfer),
  leaving: maybe(leaving),
  later: maybe(later),
  waves: maybe(parts(2)),
  commitmentPeriod: fc.constantFrom("month", "year"),
  starts: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 2 }),
});

/** That bars add up to the difference from today in every month, whatever terms of deals mix, in so many cases. */
export function expectBarsOfMixedDeals(numRuns: number): void {
  fc.assert(
    fc.property(mixed, (terms) => {
      const wave = (id: string, startMonth: number): Fields => ({
        id,
        name: id,
        startMonth,
        knowledgeTransferMonths: 1,
        rampMonths: 3,
      });
      const [first, second] = terms.starts as [number, number];
      const part = (one: Fields): Fields => ({
        process: "work",
        wave: "first",
        ...(terms.waves && {
          waves: [
            { wave: "first", share: terms.waves[0] },
            { wave: "second", share: terms.waves[1] },
          ],
        }),
        scope: terms.scope,
        automation: terms.automation,
        people: { tenureYears: 4, weeksPerYear: 2 },
        ...one,
      });
      const waves = [wave("first", first), wave("second", second)];
      const from = terms.incumbent && { fromIncumbent: terms.fromIncumbent };
      const back = from && {
        fromIncumbent: {
          ...terms.fromIncumbent,
          toProvider: 0,
          inHouse: (terms.fromIncumbent.toProvider ?? 0) + (terms.fromIncumbent.inHouse ?? 0),
        },
      };
      const results = computeOrFail(
        deal("season", {
          start: terms.start,
          taxRate: 0.25,
          afterTaxDiscountRate: 0.08,
          later: terms.later ?? [],
          "processes.0.volumeGrowth": terms.growth / 5,
          "processes.0.season": terms.season,
          "processes.0.incumbent": terms.incumbent,
          ...(terms.hours && {
            "processes.0.coverageHours": terms.hours.coverageHours,
            "processes.0.serviceHours": terms.hours.when,
            "processes.0.roles.0.seats": terms.hours.seats,
            "processes.0.roles.0.netHours": 1_600,
            "locations.0.utcOffset": 1,
            "locations.0.nightPremium": 0.25,
            "locations.0.weekendPremium": 0.5,
            "locations.1.utcOffset": 5.5,
            "locations.1.nightPremium": 0.1,
          }),
          "processes.0.roles.0.avoidable": 0.8,
          "processes.0.roles.0.lagMonths": terms.lag,
          "processes.0.roles.0.seatCost": 4_000,
          options: [
            {
              id: "provider",
              name: "Provider",
              kind: "offshore",
              waves,
              governanceRate: 0.05,
              governance: [{ id: "audit", name: "Audit", kind: "audit", annualAmount: 6_000 }],
              // A team that becomes ours is no provider's to leave.
              leaving: terms.transfer ? undefined : terms.leaving,
              processes: [
                part({
                  ...from,
                  improvement: terms.improvement,
                  parallelMonths: terms.parallelMonths,
                  transfer: terms.transfer,
                  gain: terms.gain,
                  passOn: terms.passOn,
                  ...(terms.otherHours && {
                    serviceHours: {
                      coverageHours: terms.otherHours.coverageHours,
                      ...terms.otherHours.when,
                      roles: [{ role: "clerk", seats: terms.otherHours.seats }],
                    },
                    marginPerHour: 20,
                  }),
                  delivery: [
                    {
                      location: "there",
                      share: 1,
                      productivity: 0.9,
                      roles: [
                        { role: "clerk", salary: 25_000, seatCost: 1_000, netHours: terms.hours && 1_900 },
                      ],
                    },
                  ],
                  pricing: {
                    bands: [{ id: "all", from: 0, price: 30 }],
                    minimumCharge: 200_000,
                    commitmentPeriod: terms.commitmentPeriod,
                  },
                }),
              ],
            },
            {
              id: "better",
              name: "Better",
              kind: "improved",
              waves,
              processes: [part({ ...back, gain: terms.improvement })],
            },
          ],
        }),
      );
      expectBars(results);
    }),
    { numRuns, seed: 11 },
  );
}
