import * as fc from "../../support/fast-check";
import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import { sumOf } from "../small-case";
import { computed, deal, expectBars, expectStated, ofKind } from "./deal";

const NAME = "service-hours";
const TODAY = "processes.0.serviceHours";
const ROLE = "processes.0.roles.0";
const PART = "options.0.processes.0";
const HOURS = `${PART}.serviceHours`;
const [HOME, THERE] = ["locations.0", "locations.1"];

type Changes = Readonly<Record<string, unknown>>;

const month = (line: string, changes: Changes = {}): number => computed(NAME, changes).values.row(line)[0]!;
const bar = (id: string, changes: Changes): number => month(`provider/bridge/${id}`, changes);
const refused = (changes: Changes): string[] => {
  const read = readCase(deal(NAME, changes));
  return read.ok ? [] : read.problems.map(({ path }) => path);
};
const noticed = (changes: Changes): string[] => {
  const read = readCase(deal(NAME, changes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.notices.map(({ path }) => path);
};

test("the worked example comes out as stated", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "provider",
    baseline: { labor: 192_000 },
    categories: { provider: 108_000, benefits: -31_200 },
    bars: { hours: 222_720, wage: -313_920, productivity: -25_200, margin: 32_400, benefits: -31_200 },
    npv: 109_444.68,
  });
  expect(noticed({})).toEqual([]);
});

test("4 people today, 8 at home for the option's hours, 6 there; the equivalent is 34,560 a month", () => {
  expect(month("inhouse/work/agent/fte")).toBeCloseTo(4, 12);
  expect(month("provider/work/agent/served/fte")).toBeCloseTo(8, 12);
  expect(month("provider/work/agent/there/fte")).toBeCloseTo(6, 12);
  expect(month("provider/work/inhouseEquivalent")).toBeCloseTo(34_560, 9);
});

test("trap: the night shift not worked in-house is no saving; the equivalent stands in no total", () => {
  const results = computed(NAME);
  // 16,000 of today less 9,000 of the provider and 2,600 earned: nothing of 34,560 is in it.
  expect(results.values.row("provider/saving")[0]).toBeCloseTo(16_000 - 9_000 + 2_600, 9);
  expect(sumOf(results, results.model.baseline.beforeTax)).toBeCloseTo(192_000, 6);
});

test("trap: margin is earned in hours of service, not of seats", () => {
  const more = { [`${HOURS}.roles.0.seats.0.seats`]: 20, [`${ROLE}.seats.0.seats`]: 20 };
  expect(ofKind(computed(NAME, more), "hours.benefit")).toBeCloseTo(-31_200, 6);
});

test("what the added hours earn follows the work moved, and hours stated take the place of those computed", () => {
  const half = { [`${PART}.scope`]: 0.5 };
  expect(ofKind(computed(NAME, half), "hours.benefit")).toBeCloseTo(-15_600, 6);
  const stated = { [`${PART}.coverageHoursAdded`]: 1_000 };
  expect(ofKind(computed(NAME, stated), "hours.benefit")).toBeCloseTo(-10_000, 6);
  // Shorter hours lose what was earned in them.
  const shorter = { [`${HOURS}.coverageHours`]: 40 };
  expect(ofKind(computed(NAME, shorter), "hours.benefit")).toBeCloseTo(20 * 52 * 10, 6);
});

test("trap: net hours are after shrinkage; shrinkage beside seats has no effect, and that is said", () => {
  const changes = { [`${ROLE}.shrinkage`]: 0.3, [`${ROLE}.hoursPerYear`]: 2_080 };
  expect(month("inhouse/work/agent/fte", changes)).toBeCloseTo(4, 12);
  expect(noticed(changes).sort()).toEqual([
    "processes[0].roles[0].hoursPerYear",
    "processes[0].roles[0].shrinkage",
  ]);
});

test("trap: the premium is on salary and statutory charges, not on the bonus or on benefits", () => {
  const changes = {
    [`${ROLE}.bonusRate`]: 0.1,
    [`${ROLE}.benefitsRate`]: 0.05,
    [`${ROLE}.statutoryRate`]: 0.2,
  };
  // 8 people: 4,000 × 1.35, and 4,000 × 1.2 × 24 % ÷ 3.
  expect(month("provider/work/agent/served/labor", changes)).toBeCloseTo(8 * (5_400 + 4_800 * 0.08), 6);
  // By day nothing is paid for nights.
  expect(month("inhouse/work/agent/labor", changes)).toBeCloseTo(4 * 5_400, 6);
  const pay = `${PART}.delivery.0.roles.0`;
  const there = {
    ...changes,
    [`${pay}.statutoryRate`]: 0.1,
    [`${pay}.bonusRate`]: 0.2,
    [`${pay}.benefitsRate`]: 0,
  };
  expect(month("provider/work/shouldCost", there)).toBeCloseTo(6 * (1_300 + 1_100 * 0.05), 6);
});

test("trap: longer hours there are in the net hours, and productivity is what is left", () => {
  const changes = { [`${PART}.delivery.0.productivity`]: 0.8 };
  expect(month("provider/work/agent/there/fte", changes)).toBeCloseTo(8 / (0.8 * (2_080 / 1_560)), 12);
  expect(bar("productivity", changes)).toBeCloseTo(8 * 1_050 * (1 / (0.8 * (4 / 3)) - 1), 6);
  const same = { [`${PART}.delivery.0.roles.0.netHours`]: undefined };
  expect(month("provider/work/agent/there/fte", same)).toBeCloseTo(8, 12);
});

test("handover: hours × (1 + hours of handover ÷ hours of service a day)", () => {
  const changes = { [`${TODAY}.handoverHours`]: 1, [`${HOURS}.handoverHours`]: 1.5 };
  expect(month("inhouse/work/agent/fte", changes)).toBeCloseTo((4 * 13) / 12, 12);
  expect(month("provider/work/agent/served/fte", changes)).toBeCloseTo((8 * 25.5) / 24, 12);
});

test("beside a sizing by work the larger number of people counts", () => {
  const work = (minutesPerUnit: number) => ({
    [`${ROLE}.sizing`]: "volume",
    [`${ROLE}.minutesPerUnit`]: minutesPerUnit,
    [`${ROLE}.hoursPerYear`]: 2_000,
  });
  // 12,000 units of 30 minutes are 3 people, of an hour 6, of two hours 12.
  expect(month("inhouse/work/agent/fte", work(30))).toBeCloseTo(4, 12);
  expect(month("inhouse/work/agent/fte", work(60))).toBeCloseTo(6, 12);
  expect(month("provider/work/agent/served/fte", work(60))).toBeCloseTo(8, 12);
  expect(month("provider/work/agent/served/fte", work(120))).toBeCloseTo(12, 12);
  [30, 60, 120].forEach((minutes) => {
    expectBars(computed(NAME, work(minutes)));
  });
});

test("a role without other seats under the option keeps those of today", () => {
  expect(month("provider/work/agent/served/fte", { [`${HOURS}.roles`]: [] })).toBeCloseTo(4, 12);
});

test("night is from 22 to 6 where people are, not where the case is kept", () => {
  const night = (startHour: number, utcOffset: number): number =>
    month("inhouse/work/hours/home/nightShare", {
      [`${TODAY}.startHour`]: startHour,
      "processes.0.coverageHours": 40,
      [`${HOME}.utcOffset`]: utcOffset,
    });
  // 8 hours from 8: by day in Europe, from 16 to 24 in Singapore, from 13.30 to 21.30 in India, from 0 in Denver.
  expect([night(8, 1), night(8, 8), night(8, 5.5), night(8, -8)]).toEqual([0, 0.25, 0, 0.75]);
  expect(night(22, 0)).toBe(1);
  // From 19 to 3, 5 hours of it at night.
  expect(night(2, -7)).toBe(0.625);
});

/** Counted minute by minute: the same by another way. */
function counted(start: number, offset: number, days: number, hours: number) {
  let [night, weekend, all] = [0, 0, 0];
  for (let d = 0; d < days; d++)
    for (let minute = 0; minute < Math.round((hours / days) * 60); minute++) {
      const local = d * 24 + start + offset + (minute + 0.5) / 60;
      const hour = ((local % 24) + 24) % 24;
      const weekday = ((Math.floor(local / 24) % 7) + 7) % 7;
      all++;
      if (hour >= 22 || hour < 6) night++;
      if (weekday >= 5) weekend++;
    }
  return { night: night / all, weekend: weekend / all };
}

test("shares of nights and weekends are those counted minute by minute", () => {
  const quarter = (min: number, max: number) =>
    fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
  const terms = fc.record({
    start: quarter(0, 23),
    offset: quarter(-12, 14),
    days: fc.integer({ min: 1, max: 7 }),
    aDay: quarter(1, 24),
  });
  fc.assert(
    fc.property(terms, ({ start, offset, days, aDay }) => {
      const { values } = computed(NAME, {
        "processes.0.coverageHours": aDay * days,
        [TODAY]: { startHour: start, days },
        [`${HOME}.utcOffset`]: offset,
      });
      const { night, weekend } = counted(start, offset, days, aDay * days);
      expect(values.row("inhouse/work/hours/home/nightShare")[0]).toBeCloseTo(night, 9);
      expect(values.row("inhouse/work/hours/home/weekendShare")[0]).toBeCloseTo(weekend, 9);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("premiums for nights and weekends add up", () => {
  const changes = {
    "processes.0.coverageHours": 168,
    [TODAY]: { startHour: 0, days: 7 },
    [`${HOME}.weekendPremium`]: 0.5,
    [`${HOME}.nightPremium`]: 0.3,
  };
  expect(month("inhouse/work/agent/labor", changes)).toBeCloseTo(16_000 * (1 + 0.3 / 3 + (0.5 * 2) / 7), 6);
});

/** Three sites whose days follow each other: each works from 8 to 16 where it is. */
const sun = (shares: readonly number[] = [1 / 3, 1 / 3, 1 / 3], starts = [8, 16, 0]): Changes => ({
  locations: [
    { id: "home", name: "Home", wageInflation: 0, utcOffset: 0, nightPremium: 0.24 },
    { id: "there", name: "There", wageInflation: 0, utcOffset: 0, nightPremium: 0.15 },
    { id: "west", name: "West", wageInflation: 0, utcOffset: -8, nightPremium: 0.15 },
    { id: "east", name: "East", wageInflation: 0, utcOffset: 8, nightPremium: 0.15 },
  ],
  [HOURS]: {
    coverageHours: 168,
    startHour: 0,
    days: 7,
    roles: [{ role: "agent", seats: [{ id: "desk", name: "Desk", seats: 2, hoursPerYear: 8_760 }] }],
  },
  [`${PART}.delivery`]: ["there", "west", "east"].map((location, i) => ({
    location,
    share: shares[i],
    serviceHours: { coverageHours: 56, startHour: starts[i], days: 7 },
    roles: [{ role: "agent", salary: 12_000, netHours: 2_080, pricePerFte: 18_000 }],
  })),
});

test("follow the sun: three day shifts have no night, and each site does its share of the hours", () => {
  const results = computed(NAME, sun());
  for (const location of ["there", "west", "east"]) {
    expect(results.values.row(`provider/work/hours/sites/${location}/${location}/nightShare`)[0]).toBe(0);
    expect(results.values.row(`provider/work/agent/${location}/fte`)[0]).toBeCloseTo(
      (2 * 8_760) / 2_080 / 3,
      9,
    );
  }
  expectBars(results);
  const ids = findingsOf(results, results.model.options[0]!).map(({ id }) => id);
  expect(ids).toContain("nobody-at-night");
  expect(ids).not.toContain("night-unpaid");
});

test("sites must cover the hours of service once, each with its share of them", () => {
  const PATH = "options[0].processes[0]";
  expect(refused(sun())).toEqual([]);
  // Two sites at once, and nobody from 0 to 8.
  expect(refused(sun(undefined, [8, 16, 8]))).toEqual([`${PATH}.delivery`]);
  expect(refused(sun([0.5, 0.25, 0.25]))).toEqual([0, 1, 2].map((k) => `${PATH}.delivery[${k}].share`));
  expect(refused({ ...sun(), [`${PART}.delivery.1.serviceHours`]: undefined })).toEqual([
    `${PATH}.delivery[1].serviceHours`,
  ]);
  expect(refused({ ...sun(), [`${HOURS}.days`]: 6 })).toEqual([
    `${PATH}.serviceHours.days`,
    `${PATH}.delivery`,
  ]);
});

test("hours fit into their days, in every scenario", () => {
  expect(refused({ "processes.0.coverageHours": 130 })).toEqual(["processes[0].serviceHours.days"]);
  expect(refused({ [`${HOURS}.coverageHours`]: 130 })).toEqual(["options[0].processes[0].serviceHours.days"]);
  const scenario = (changes: Changes) => ({ scenarios: [{ id: "other", name: "Other", changes }] });
  expect(refused(scenario({ "processes.work.coverageHours": 130 }))).toEqual([
    "scenarios[0].changes: work.serviceHours.days",
  ]);
  expect(refused(scenario({ "options.provider.processes.work.serviceHours.coverageHours": 130 }))).toEqual([
    "scenarios[0].changes: provider.work.serviceHours.days",
  ]);
  expect(refused({ [`${HOURS}.roles.0.role`]: "nobody" })).toEqual([
    "options[0].processes[0].serviceHours.roles[0].role",
  ]);
});

test("what is needed is asked for: net hours, seats, hours of today, the hours ahead of UTC", () => {
  const missing = (changes: Changes): string[] => {
    try {
      computed(NAME, changes);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
  for (const [path, said] of [
    [`${ROLE}.netHours`, "processes.work.roles.agent.netHours"],
    [`${ROLE}.seats`, "processes.work.roles.agent.seats"],
    ["processes.0.coverageHours", "processes.work.coverageHours"],
    [`${HOME}.utcOffset`, "locations.home.utcOffset"],
    [`${THERE}.utcOffset`, "locations.there.utcOffset"],
    [`${HOURS}.startHour`, "options.provider.processes.work.serviceHours.startHour"],
  ] as const)
    expect(missing({ [path]: undefined })[0]).toContain(said);
});

test("without other hours under the option there is no such step, and nights of today are paid at both places", () => {
  const changes = {
    [HOURS]: undefined,
    [`${PART}.marginPerHour`]: undefined,
    "processes.0.coverageHours": 120,
    [TODAY]: { startHour: 0, days: 5 },
  };
  const results = computed(NAME, changes);
  expect(results.model.options[0]!.bridge.map(({ id }) => id)).not.toContain("hours");
  expect(results.values.row("inhouse/work/agent/labor")[0]).toBeCloseTo(16_000 * 1.08, 6);
  expect(results.values.row("provider/work/shouldCost")[0]).toBeCloseTo(3 * 1_050, 6);
  expectBars(results);
});

test("AI ends work of the people that the option's hours need", () => {
  const changes = {
    [`${PART}.automation`]: { goLive: 1, containment: 0.5, price: 1 },
    [`${PART}.scope`]: 0.25,
  };
  // D = 0.5: 500 conversations less D × (0.75 × 16,000 + 0.25 × 34,560).
  expect(bar("automation", changes)).toBeCloseTo(500 - 0.5 * (0.75 * 16_000 + 0.25 * 34_560), 6);
  expect(bar("hours", changes)).toBeCloseTo(0.25 * (34_560 - 16_000), 6);
  expect(month("provider/work/agent/there/fte", changes)).toBeCloseTo(0.25 * 0.5 * 6, 12);
  expectBars(computed(NAME, changes));
});

test("of work that a provider does today its new hours count as far as it moves", () => {
  const changes = {
    "processes.0.incumbent": { share: 0.5, pricing: { bands: [{ id: "all", from: 0, price: 10 }] } },
    [`${PART}.fromIncumbent`]: { toProvider: 0.6, inHouse: 0.4 },
  };
  // s = 0.5 + 0.5 × 0.6.
  expect(bar("hours", changes)).toBeCloseTo(0.8 * (34_560 - 16_000), 6);
  expectBars(computed(NAME, changes));
});

test("a team that becomes ours is paid for its nights too", () => {
  const changes = {
    years: 2,
    [`${PART}.transfer`]: { month: 13, management: 12_000, roles: [{ role: "agent", salary: 15_000 }] },
  };
  const results = computed(NAME, changes);
  expect(results.values.row("provider/work/agent/there/shouldCost")[12]).toBeCloseTo(
    6 * 1_250 * (1 + 0.15 / 3),
    6,
  );
  expectBars(results);
});

test("what is given without effect is said", () => {
  const PATH = "options[0].processes[0]";
  expect(noticed({ [TODAY]: undefined }).sort()).toEqual([
    "locations[0].nightPremium",
    "locations[1].nightPremium",
    "locations[1].utcOffset",
    `${PATH}.marginPerHour`,
    `${PATH}.serviceHours`,
  ]);
  const given = {
    [`${ROLE}.sizing`]: "given",
    [`${ROLE}.fte`]: 4,
    [`${ROLE}.seats`]: [],
    [`${HOURS}.roles`]: [],
    [`${TODAY}.handoverHours`]: 1,
    [`${HOURS}.handoverHours`]: 1,
  };
  expect(noticed(given).sort()).toEqual([
    `${PATH}.delivery[0].roles[0].netHours`,
    `${PATH}.serviceHours.handoverHours`,
    "processes[0].roles[0].netHours",
    "processes[0].serviceHours.handoverHours",
  ]);
  const improved = {
    options: [
      {
        id: "better",
        name: "Better",
        kind: "improved",
        waves: [{ id: "all", name: "All", startMonth: 1, knowledgeTransferMonths: 0, rampMonths: 0 }],
        processes: [
          {
            process: "work",
            wave: "all",
            gain: 0.1,
            serviceHours: { coverageHours: 120, startHour: 0, days: 5 },
          },
        ],
      },
    ],
  };
  expect(noticed(improved)).toContain(`${PATH}.serviceHours`);
  expectBars(computed(NAME, improved));
});

test("findings: hours that earn nothing, nights that nobody is paid for, what it would cost in-house", () => {
  const found = (changes: Changes = {}) => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[0]!);
  };
  const ids = (changes: Changes = {}): string[] => found(changes).map(({ id }) => id);
  expect(ids()).toContain("hours-inhouse");
  expect(found().find(({ id }) => id === "hours-inhouse")!.values).toEqual({
    process: "Hotline",
    people: { value: 8, unit: "FTE" },
    cost: { value: expect.closeTo(34_560, 6), unit: "currency" },
  });
  expect(ids()).not.toEqual(expect.arrayContaining(["hours-without-benefit"]));
  expect(ids({ [`${PART}.marginPerHour`]: undefined })).toContain("hours-without-benefit");
  expect(ids({ [`${PART}.marginPerHour`]: 0 })).toContain("hours-without-benefit");
  expect(ids()).not.toContain("night-unpaid");
  expect(ids({ [`${THERE}.nightPremium`]: 0 })).toContain("night-unpaid");
  expect(ids()).not.toContain("nobody-at-night");
  expect(ids()).not.toContain("hours-beyond-days");
});

test("two sites share the day: seats with handover at home and there, nights where they fall", () => {
  const results = computed("service-hours-sites");
  const at = (line: string, month: number): number => results.values.row(line)[month - 1]!;
  const today = ((3 * 2_600 + 520) * (1 + 0.5 / 10)) / 1_600;
  const option = (3 * 4_160 * (1 + 1 / 16)) / 1_600;
  expect(at("inhouse/desk/agent/fte", 1)).toBeCloseTo(today, 12);
  expect(at("sun/desk/agent/served/fte", 1)).toBeCloseTo(option, 12);
  // From 1 to 17 at home 5 hours are at night; 42,000 × 1.2 × 25 % × 5/16 on top of the pay.
  expect(at("sun/desk/agent/served/labor", 1)).toBeCloseTo((option * 50_400 * (1 + (0.25 * 5) / 16)) / 12, 6);
  // East from 9 to 17, West from 3 to 11: of 8 hours 3 at night.
  expect(at("sun/desk/hours/sites/east/east/premium", 1)).toBe(0);
  expect(at("sun/desk/hours/sites/west/west/premium", 1)).toBeCloseTo(0.075, 12);
  const west = (0.5 * option) / (1_760 / 1_600);
  const loaded = 20_000 * 1.15 * (1 + 0.075) + 2_500;
  // Month 4: all of 80 % has moved.
  expect(at("sun/desk/agent/west/fte", 4)).toBeCloseTo(0.8 * west, 12);
  expect(at("sun/desk/agent/west/shouldCost", 4)).toBeCloseTo((0.8 * west * loaded) / 12, 6);
  expect(at("sun/desk/agent/east/fte", 4)).toBeCloseTo((0.8 * 0.5 * option) / (0.9 * 1.2), 12);
  // 30 hours a week more, of which 80 % are moved.
  expect(at("sun/desk/coverage", 4)).toBeCloseTo((-0.8 * 30 * 52 * 25) / 12, 9);
  expectBars(results);
});
