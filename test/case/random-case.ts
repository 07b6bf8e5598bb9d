import * as fc from "fast-check";
import { CASE_FORMAT } from "../../src/case/schema/case";

/** Random valid cases, odd on purpose: nothing moves, all at once, never, late; blanks wherever they are allowed. */

type Fields = Record<string, unknown>;

/** Evenly spread numbers: a generator's own taste for extremes would make nearly everything 0. */
const between = (least: number, most: number, digits = 6): fc.Arbitrary<number> =>
  fc
    .noBias(fc.integer({ min: 0, max: 1_000_000 }))
    .map((x) => Number((least + ((most - least) * x) / 1e6).toFixed(digits)));

const amount = (most: number) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: between(0, most, 2) });
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 5, arbitrary: between(0, 1) },
);
const growth = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: between(-0.2, 0.3, 4) },
);
const months = (most: number, least = 0) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(least) },
    { weight: 3, arbitrary: fc.noBias(fc.integer({ min: least, max: most })) },
  );

/** Left out, blank, bare, or with a note: a reader must not care. */
const maybe = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(undefined, null) },
    { weight: 3, arbitrary: stated(arbitrary) },
  );
const stated = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 4, arbitrary },
    { weight: 1, arbitrary: arbitrary.map((value) => ({ value, note: "A note." })) },
  );

/** Fields of an object, those undefined left out. */
const fields = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc
    .record(shape)
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

/** At most so many things, named by a letter and a number. */
const several = (
  letter: string,
  most: number,
  thing: fc.Arbitrary<Fields>,
  least = 0,
): fc.Arbitrary<Fields[]> =>
  fc
    .array(thing, { minLength: least, maxLength: most })
    .map((all) => all.map((one, i) => ({ id: `${letter}${i + 1}`, ...one })));

const named = (thing: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  thing.map((one) => ({ name: "Thing", ...one }));

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
const withLoad = (more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
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
      sizing,
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

const risk = { probability: share, impact: amount(2_000_000) };

const processOf = (places: readonly string[], years: number) =>
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
          remainingLife: fc.integer({ min: 1, max: 60 }).map((m) => m / 12),
        }),
      ),
    ),
  });

/** Shares of the work by place that add up to 1. */
const mix = (places: readonly string[]) =>
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

/** Groups of clauses that only make sense together. */
const clause = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fields(shape) });
const pricing = (places: readonly string[]) =>
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
        changeRate: maybe(share),
        passThrough: maybe(amount(100_000)),
        paymentMonths: maybe(fc.constantFrom(0, 0.5, 1, 3)),
      }),
    )
    .map((parts) => Object.assign({}, ...parts) as Fields);

const idsOf = (things: unknown): string[] => (things as { id: string }[]).map(({ id }) => id);

const partOf = (
  process: Fields,
  waves: number,
  places: readonly string[],
  service: boolean,
): fc.Arbitrary<Fields> => {
  const items = [...idsOf(process["roles"]), ...idsOf(process["otherCosts"])];
  const rolePay = fc.tuple(
    ...idsOf(process["roles"]).map((id) =>
      withLoad({ pricePerFte: maybe(amount(80_000)) }).map((pay) => ({ role: id, ...pay })),
    ),
  );
  const delivery = mix(places).chain((used) =>
    fc.tuple(
      ...used.map(([location, part]) =>
        fc
          .record({ roles: rolePay, productivity: maybe(between(0.5, 1.6)) })
          .map((one) => ({ location, share: part, ...one })),
      ),
    ),
  );
  const sale = (asset: string) =>
    fields({ asset: fc.constant(asset), month: fc.integer({ min: 1, max: 40 }), proceeds: amount(100_000) });
  const transfer = {
    knowledgeTransfer: fc.constantFrom(0, 1).chain((some) =>
      some === 0
        ? fc.constant(undefined)
        : fields({
            trainees: amount(40),
            trainers: amount(9),
            traineeWeeklyCost: amount(900),
            trainerWeeklyCost: amount(2500),
            travelCost: maybe(amount(60_000)),
          }),
    ),
  };
  const people = fc.oneof(
    fc.constant(undefined),
    fields({
      tenureYears: amount(20),
      weeksPerYear: amount(4),
      noticeWeeks: maybe(amount(12)),
      maxWeeks: maybe(amount(40)),
      transferredShare: maybe(between(0, 0.5)),
      redeployedShare: maybe(between(0, 0.4)),
      naturalShare: maybe(between(0, 0.3)),
      retentionBonus: maybe(amount(4000)),
    }),
  );
  return fields({
    process: fc.constant(process["id"]),
    wave: fc.integer({ min: 1, max: waves }).map((i) => `w${i}`),
    scope: maybe(share),
    scopes: fc
      .subarray(items)
      .chain((some) => fc.tuple(...some.map((item) => share.map((scope) => ({ item, scope }))))),
    qualityGain: maybe(share),
    oneOffs: several("o", 2, named(fields({ amount: amount(300_000), monthsAfter: maybe(months(30)) }))),
    investments: several(
      "v",
      2,
      named(
        fields({
          amount: amount(400_000),
          month: fc.integer({ min: 1, max: 60 }),
          lifeYears: fc.integer({ min: 1, max: 6 }),
        }),
      ),
    ),
    assetSales: fc.subarray(idsOf(process["assets"])).chain((some) => fc.tuple(...some.map(sale))),
    benefits: several("f", 2, named(fields({ annualAmount: amount(90_000) }))),
    risks: several("k", 2, named(fields({ ...risk, transferredShare: maybe(share) }))),
    ...transfer,
    ...(service
      ? {
          improvement: maybe(between(0, 0.2)),
          delivery,
          pricing: pricing(places),
          parallelMonths: maybe(months(8)),
          overlapShare: maybe(share),
          dipDepth: maybe(share),
          dipMonths: maybe(months(10)),
          people,
        }
      : {
          gain: maybe(share),
          software: fc.oneof(
            fc.constant(undefined),
            fields({
              pricePerUser: maybe(amount(2000)),
              pricePerUnit: maybe(amount(1)),
              annualFee: maybe(amount(90_000)),
            }),
          ),
        }),
  }).chain((part) =>
    fc
      .tuple(
        clause({ coverageHoursAdded: amount(4000), marginPerHour: amount(90) }),
        clause({ retainedRatio: maybe(between(0, 0.4)), retainedCost: amount(150_000) }),
      )
      .map(([coverage, retained]) => ({ ...part, ...coverage, ...retained })),
  );
};

const optionOf = (
  processes: readonly Fields[],
  places: readonly string[],
  years: number,
): fc.Arbitrary<Fields> => {
  const wave = named(
    fields({
      startMonth: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: Math.min(180, years * 12 + 12) }) },
      ),
      knowledgeTransferMonths: months(6),
      rampMonths: months(15),
      rampShape: fc.constantFrom(undefined, "linear", "s-curve"),
    }),
  );
  return fc
    .tuple(
      fc.constantFrom("improved", "software", "captive", "onshore", "nearshore", "offshore"),
      several("w", 3, wave, 1),
      fc.subarray([...processes], { minLength: 1 }),
    )
    .chain(([kind, waves, touched]) =>
      fields({
        name: fc.constant("Option"),
        kind: fc.constant(kind),
        waves: fc.constant(waves),
        processes: fc.tuple(
          ...touched.map((process) =>
            partOf(process, waves.length, places, kind !== "improved" && kind !== "software"),
          ),
        ),
        selectionCost: maybe(amount(200_000)),
        selectionMonths: maybe(months(12, 1)),
        contingencyRate: maybe(share),
        governanceRate: maybe(between(0, 0.2)),
        governance: several("g", 2, named(fields({ annualAmount: amount(90_000) }))),
        taxLeakageRate: maybe(between(0, 0.3)),
        exit: fc.oneof(
          fc.constant(undefined),
          clause({ startFee: amount(400_000), termMonths: months(84, 1) }).chain((fee) =>
            maybe(amount(200_000)).map((cost) => ({ ...fee, retransitionCost: cost })),
          ),
        ),
      }),
    );
};

/** A case as it stands in a file. */
export const randomCase: fc.Arbitrary<Fields> = fc
  .record({ years: fc.integer({ min: 1, max: 6 }), places: fc.integer({ min: 1, max: 3 }) })
  .chain(({ years, places }) => {
    const ids = Array.from({ length: places }, (_, i) => `l${i + 1}`);
    return several("p", 3, processOf(ids, years), 1).chain((processes) =>
      fields({
        format: fc.constant(CASE_FORMAT),
        name: fc.constant("Random case"),
        currency: fc.constant("USD"),
        start: fc.constant("2027-01"),
        years: fc.constant(years),
        discountRate: stated(growth),
        afterTaxDiscountRate: maybe(growth),
        taxRate: maybe(share),
        timing: maybe(fc.constantFrom(0.5, 1)),
        priceInflation: growth,
        locations: several(
          "l",
          places,
          named(fields({ wageInflation: growth, currencyDrift: maybe(growth) })),
          places,
        ),
        processes: fc.constant(processes),
        options: several("t", 3, optionOf(processes, ids, years), 1),
      }),
    );
  });
