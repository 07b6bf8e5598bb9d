import * as fc from "../../support/fast-check";
import {
  amount,
  between,
  clause,
  fields,
  maybe,
  months,
  named,
  several,
  share,
  type Fields,
} from "./numbers";
import { mix, pricing } from "./pricing";
import { hours, risk, seatRow, withLoad } from "./today";

/** Options of every kind. */

const idsOf = (things: unknown): string[] => (things as { id: string }[]).map(({ id }) => id);

/** Net hours elsewhere, where those at home are known. */
const netHoursOf = (process: Fields, id: string): fc.Arbitrary<unknown> =>
  (process["roles"] as Fields[]).some((role) => role["id"] === id && role["netHours"] !== undefined)
    ? maybe(between(1_400, 2_300))
    : fc.constant(undefined);

/** Other hours than today, with other seats of roles that fill some. */
const otherHours = (process: Fields): fc.Arbitrary<Fields> => {
  const seated = (process["roles"] as Fields[]).filter((role) => role["netHours"] !== undefined);
  const rows = fc.tuple(
    ...seated.map((role) => several("t", 2, seatRow).map((seats) => ({ role: role["id"], seats }))),
  );
  return fc.tuple(hours, rows).map(([one, roles]) => ({ ...one, roles }));
};

const partOf = (
  process: Fields,
  waves: number,
  places: readonly string[],
  service: boolean,
): fc.Arbitrary<Fields> => {
  const items = ["roles", "otherCosts", "capital"].flatMap((list) => idsOf(process[list]));
  const rolePay = fc.tuple(
    ...idsOf(process["roles"]).map((id) =>
      withLoad({ pricePerFte: maybe(amount(80_000)), netHours: netHoursOf(process, id) }).map((pay) => ({
        role: id,
        ...pay,
      })),
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
      transferredShare: maybe(between(0, 0.4)),
      redeployedShare: maybe(between(0, 0.35)),
      naturalShare: maybe(between(0, 0.25)),
      retentionBonus: maybe(amount(4000)),
    }),
  );
  // Half of all providers take over work that nobody has redesigned.
  const redesign = { gain: fc.oneof(fc.constant(undefined), share), passOn: maybe(share) };
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
    risks: several(
      "k",
      2,
      named(
        fields({
          ...risk,
          transferredShare: maybe(share),
          ends: fc.constantFrom(undefined, undefined, false, true),
        }),
      ),
    ),
    ...transfer,
    people,
    ...(service
      ? {
          improvement: maybe(between(0, 0.2)),
          ...redesign,
          serviceHours: fc.option(otherHours(process), { freq: 2, nil: undefined }),
          delivery,
          pricing: pricing(places),
          parallelMonths: maybe(months(8)),
          overlapShare: maybe(share),
          dipDepth: maybe(share),
          dipMonths: maybe(months(10)),
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

/** An option of any kind for some of the processes. */
export const optionOf = (
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
        governance: several(
          "g",
          2,
          named(
            fields({
              annualAmount: amount(90_000),
              kind: fc.constantFrom(undefined, "governance", "travel", "audit", "network"),
            }),
          ),
        ),
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
