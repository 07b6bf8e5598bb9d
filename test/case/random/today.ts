import * as fc from "../../support/fast-check";
import {
  amount,
  between,
  fields,
  growth,
  maybe,
  months,
  named,
  several,
  share,
  stated,
  type Fields,
} from "./numbers";

/** Processes as they run today. */

const loadedCost = {
  salary: stated(amount(120_000)),
  statutoryRate: maybe(share),
  benefitsRate: maybe(share),
  bonusRate: maybe(share),
  seatCost: maybe(amount(9_000)),
  technologyCost: maybe(amount(9_000)),
  attritionRate: maybe(share),
  replacementCost: maybe(amount(9_000)),
};
const supervised = fc.oneof(
  fc.constant<Fields>({}),
  fields({ supervisorSpan: between(0.5, 30), supervisorCost: maybe(amount(150_000)) }),
);
/** The pay and load of an employee, with more fields. */
export const withLoad = (more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.tuple(fields({ ...loadedCost, ...more }), supervised).map(([one, other]) => ({ ...one, ...other }));

const interval = named(
  fields({
    calls: fc.integer({ min: 1, max: 80 }),
    intervalMinutes: fc.constantFrom(15, 30),
    handlingSeconds: fc.integer({ min: 60, max: 500 }),
    targetSeconds: fc.constantFrom(0, 20, 60),
    serviceLevel: fc.constantFrom(0, 0.8, 0.95),
    maxOccupancy: maybe(fc.constantFrom(0.7, 0.85, 1)),
    hoursPerYear: fc.integer({ min: 100, max: 4000 }),
  }),
);
const net = { hoursPerYear: fc.integer({ min: 1200, max: 2200 }), shrinkage: maybe(between(0, 0.4)) };
const sizing = fc.oneof(
  fields({
    sizing: fc.constantFrom("given", undefined),
    fte: stated(amount(200)),
    scalesWithVolume: fc.constantFrom(undefined, true, false),
  }),
  fields({
    sizing: fc.constant("volume"),
    minutesPerUnit: amount(30),
    utilization: maybe(between(0.3, 1)),
    ...net,
  }),
  fields({ sizing: fc.constant("contacts"), intervals: several("n", 2, interval, 1), ...net }),
);

/** A row of seats. */
export const seatRow = named(fields({ seats: amount(30), hoursPerYear: between(200, 8_760) }));
const netHours = between(1_200, 2_200);
/** Seats to fill beside the work, or instead of any. */
const seated = (sized: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.oneof(
    { weight: 6, arbitrary: sized },
    {
      weight: 1,
      arbitrary: fields({ sizing: fc.constant("seats"), seats: several("s", 2, seatRow, 1), netHours }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sized, fields({ seats: several("s", 2, seatRow, 1), netHours }))
        .map(([one, other]) => ({ ...one, ...other })),
    },
  );

/** Hours of service that fit into their days. */
export const hours = fc
  .record({
    days: fc.integer({ min: 1, max: 7 }),
    aDay: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
    startHour: between(0, 23.9, 2),
    handoverHours: maybe(between(0, 2, 2)),
  })
  .map(({ aDay, ...one }) => ({ ...one, coverageHours: aDay * one.days }));

const leaving = { avoidable: share, lagMonths: maybe(months(8)) };
const role = (places: readonly string[]) =>
  fc
    .tuple(
      withLoad({
        ...leaving,
        location: fc.constantFrom(undefined, ...places),
        workplaceAvoidable: share,
        workplaceLagMonths: maybe(months(8)),
      }),
      seated(sizing),
    )
    .map(([one, other]) => ({ name: "Role", ...one, ...other }));

const otherCost = fc
  .tuple(
    fields({ ...leaving, category: fc.constantFrom("licenses", "telecom"), inflation: maybe(growth) }),
    amount(500_000),
    maybe(amount(3)),
    fc.boolean(),
  )
  .map(([one, fixed, perUnit, onlyPerUnit]) => ({
    name: "Cost",
    ...one,
    ...(onlyPerUnit && perUnit != null ? {} : { annualAmount: fixed }),
    amountPerUnit: perUnit,
  }));

/** The numbers of a risk. */
export const risk = { probability: share, impact: amount(2_000_000) };

/** A process with its roles, costs, risks, capital and assets; of some it is known when they serve. */
export const processOf = (places: readonly string[], years: number) =>
  fc
    .tuple(plainProcess(places, years), fc.option(hours, { freq: 3, nil: undefined }))
    .map(([process, serves]) => {
      if (serves === undefined) return process;
      const { coverageHours, ...serviceHours } = serves;
      return { ...process, coverageHours, serviceHours };
    });

const plainProcess = (places: readonly string[], years: number) =>
  fields({
    name: fc.constant("Process"),
    kind: fc.constantFrom("BPO", "ITO", "KPO"),
    location: fc.constantFrom(...places),
    annualVolume: stated(amount(2_000_000)),
    volumeGrowth: maybe(growth),
    roles: several("r", 3, role(places), 1),
    otherCosts: several("c", 2, otherCost),
    errorRate: maybe(share),
    costPerError: maybe(amount(9)),
    risks: several("k", 2, named(fields(risk))),
    capital: several(
      "i",
      2,
      named(
        fields({
          amount: amount(900_000),
          year: fc.integer({ min: 1, max: Math.min(15, years + 1) }),
          lifeYears: fc.integer({ min: 1, max: 5 }),
          avoidable: share,
        }),
      ),
    ),
    assets: several(
      "a",
      2,
      named(
        fields({
          bookValue: amount(500_000),
          remainingLife: fc.oneof(
            fc.integer({ min: 1, max: 60 }).map((m) => m / 12),
            between(0.02, 5),
          ),
        }),
      ),
    ),
  });
