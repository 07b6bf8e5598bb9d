import * as fc from "../../support/fast-check";
import { amount, between, clause, fields, growth, maybe, several, share, type Fields } from "./numbers";

/** Where the work goes and what it is charged. */

/** Shares of the work by place that add up to 1. */
export const mix = (places: readonly string[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...places], { minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([used, weights]) => {
      const [first, ...rest] = used.map((place, i) => [place, weights[i]! / 30] as const);
      return [[first![0], 1 - rest.reduce((sum, [, part]) => sum + part, 0)] as const, ...rest];
    });

const bands = fc
  .uniqueArray(fc.integer({ min: 1, max: 150_000 }), { maxLength: 2 })
  .chain((starts) =>
    fc
      .array(amount(6), { minLength: 3, maxLength: 3 })
      .map((prices) =>
        [0, ...starts.sort((a, b) => a - b)].map((from, i) => ({ id: `b${i}`, from, price: prices[i] })),
      ),
  );

/** A contract with any of the clauses there are. */
export const pricing = (places: readonly string[]) =>
  fc
    .tuple(
      clause({ bands, bandMethod: fc.constantFrom(undefined, "graduated", "slab") }),
      clause({
        committedVolume: amount(2_000_000),
        band: maybe(share),
        arcRate: maybe(amount(5)),
        rrcRate: maybe(amount(5)),
        arcMethod: fc.constantFrom(undefined, "whole", "beyond"),
      }),
      clause({
        indexShare: share,
        indexInflation: maybe(growth),
        indexRatchet: fc.constantFrom(undefined, true, false),
        indexCap: maybe(between(0, 0.1)),
      }),
      clause({
        currencyLocation: fc.constantFrom(...places),
        currencyShare: share,
        currencyDeadBand: maybe(between(0, 0.1)),
      }),
      clause({ targetCost: amount(3_000_000), providerShare: share, gainShareCap: maybe(amount(200_000)) }),
      clause({
        atRisk: share,
        pool: between(0, 2),
        allocations: several("s", 2, fields({ allocation: share })),
        missProbability: share,
      }),
      fields({
        annualFee: amount(900_000),
        markup: maybe(share),
        minimumCharge: maybe(amount(2_000_000)),
        minimumIndexed: fc.constantFrom(undefined, true, false),
        changeRate: maybe(share),
        passThrough: maybe(amount(100_000)),
        paymentMonths: maybe(fc.constantFrom(0, 0.5, 1, 1.75, 3, 12)),
      }),
    )
    .map((parts) => Object.assign({}, ...parts) as Fields);
