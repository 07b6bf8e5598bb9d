import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import { sumOf } from "../small-case";
import { computed, deal, expectBars, expectStated } from "./deal";

const NAME = "season";
const SEASON = "processes.0.season";
const ROLE = "processes.0.roles.0";
const PART = "options.0.processes.0";

const row = (line: string, changes: Readonly<Record<string, unknown>> = {}): number[] =>
  Array.from(computed(NAME, changes).values.row(line));
const near = (found: readonly number[], wanted: readonly number[]): void =>
  found.forEach((one, i) => expect(one).toBeCloseTo(wanted[i]!, 6));

test("the worked example comes out as stated", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "provider",
    baseline: { labor: 2_330_280 },
    categories: { labor: 468_000, provider: 826_500 },
    bars: { flexibility: -662_760, wage: -449_820, margin: 149_940, price: -73_140 },
    npv: 866_737.26,
  });
});

test("people for the average month, with overtime, cost 1,941,900", () => {
  const results = computed(NAME, { [`${SEASON}.staffing`]: "average" });
  expect(sumOf(results, results.model.baseline.beforeTax)).toBeCloseTo(1_941_900, 6);
  expectBars(results);
});

test("a volume stated for a year stands, without the growth of before", () => {
  // Year 2: 12,000 × 1.1; year 3 as stated. July is 6.25 %, September 12.5 %.
  const volume = row("inhouse/work/volume");
  near([volume[0]!, volume[2]!, volume[12]!, volume[24]!], [750, 1_500, 825, 750]);
  for (const [first, sum] of [
    [0, 12_000],
    [12, 13_200],
    [24, 12_000],
  ] as const)
    expect(volume.slice(first, first + 12).reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 6);
});

test("each year of the case has its volume, whatever month it starts with", () => {
  for (const start of ["2027-01", "2027-09", "2027-12"]) {
    const volume = row("inhouse/work/volume", { start });
    expect(volume.slice(0, 12).reduce((a, b) => a + b, 0)).toBeCloseTo(12_000, 6);
  }
});

test("rates stated by year build the index year by year", () => {
  const index = row("time/wages/home/wages-home");
  near([index[0]!, index[12]!, index[24]!], [1, 1.05, 1.0815]);
});

test("an amount stated for a year is money of that year and follows its index from then on", () => {
  const salary = {
    id: "pay",
    driver: "processes.0.roles.0.salary".replace("0.roles.0", "work.roles.clerk"),
    from: 2,
    value: 60_000,
  };
  const changes = { later: [salary], years: 3, [`${SEASON}.staffing`]: "average" };
  const pay = row("inhouse/work/clerk/pay", changes);
  // 10 people at 48,000; 11 at 60,000, not at 63,000; 12.1 at 60,000 × 1.05.
  near([pay[0]!, pay[12]!, pay[24]!], [40_000, 55_000, (12.1 * 63_000) / 12]);
});

test("a price stated for a case year stands from its first month, and follows the contract's index on its anniversaries", () => {
  const price = {
    id: "price",
    driver: "options.provider.processes.work.pricing.bands.all.price",
    from: 3,
    value: 28,
  };
  const indexed = {
    later: [price],
    [`${PART}.pricing.indexShare`]: 1,
    [`${PART}.pricing.indexInflation`]: 0.1,
  };
  const charge = row("provider/work/perUnitCharge", indexed);
  const units = row("provider/work/movedVolume", indexed);
  // The contract starts in month 7: anniversaries in months 19 and 31.
  near(
    [charge[11]! / units[11]!, charge[18]! / units[18]!, charge[24]! / units[24]!, charge[30]! / units[30]!],
    [30, 33, 28, 30.8],
  );
});

test("overtime is pay alone, part of in-house labor; seats and leaders are for those kept", () => {
  const changes = {
    [`${SEASON}.staffing`]: "average",
    [`${ROLE}.seatCost`]: 6_000,
    [`${ROLE}.supervisorSpan`]: 10,
    [`${ROLE}.supervisorCost`]: 90_000,
  };
  // September: 15 needed, 10 kept: 5 × 4,000 × 1.5.
  near(
    [row("inhouse/work/clerk/overtime", changes)[2]!, row("inhouse/work/clerk/overtime", changes)[0]!],
    [30_000, 0],
  );
  expect(row("inhouse/work/clerk/workplace", changes)[2]).toBeCloseTo(5_000, 6);
  expect(row("inhouse/work/clerk/labor", changes)[2]).toBeCloseTo(40_000 + 7_500 + 30_000, 6);
  // s[(n1 − n0)cI − OT] with s = 1: 5 × (4,000 + 500 + 750) − 30,000 × 1.1025 in year 1: before work moves it is 0.
  const moved = { ...changes, "options.0.waves.0.startMonth": 1, "options.0.waves.1.startMonth": 1 };
  expect(row("provider/bridge/flexibility", moved)[2]).toBeCloseTo(5 * 5_250 - 30_000, 6);
  expectBars(computed(NAME, moved));
});

test("waves share out the work, the one-off costs and the improvement", () => {
  const changes = {
    [`${PART}.oneOffs`]: [{ id: "set-up", name: "Set-up", amount: 10_000 }],
    [`${PART}.improvement`]: 0.1,
  };
  const progress = row("provider/work/progress", changes);
  near([progress[5]!, progress[6]!, progress[9]!], [0, 0.4, 1]);
  const transition = row("provider/total/transition", changes);
  near([transition[6]!, transition[9]!], [4_000, 6_000]);
  // Month 19: the first wave is in its second year, the other not: (0.4 × 0.9 + 0.6)/1.
  expect(row("provider/work/improvement", changes)[18]).toBeCloseTo(0.96, 12);
  expect(row("provider/work/improvement", changes)[21]).toBeCloseTo(0.9, 12);
  // Full from the last wave on.
  expect(row("provider/work/fullMonth", changes)[0]).toBe(10);
  expectBars(computed(NAME, changes));
});

test("whom moving releases are those of the average month, not of the month in which it moves", () => {
  const changes = { [`${SEASON}.staffing`]: "each", [`${ROLE}.lagMonths`]: 0 };
  const released = row("provider/work/clerk/released", changes);
  near([released[6]!, released[9]!], [4, 6]);
  expectBars(computed(NAME, changes));
});

test("minimum and committed volume by year are made up for in the last month of each contract year and of the case", () => {
  const minimum = {
    [`${PART}.pricing.minimumCharge`]: 480_000,
    [`${PART}.pricing.commitmentPeriod`]: "year",
  };
  const { values } = computed(NAME, minimum);
  const [charge, floor, topUp] = ["chargeBeforeMinimum", "monthsMinimum", "minimum"].map((line) =>
    values.row(`provider/work/${line}`),
  );
  const lack = (from: number, to: number): number => {
    let sum = 0;
    for (let m = from - 1; m < to; m++) sum += floor![m]! - charge![m]!;
    return Math.max(0, sum);
  };
  const due = [18, 30, 36];
  topUp!.forEach((one, m) => {
    const at = due.indexOf(m + 1);
    expect(one).toBeCloseTo(at < 0 ? 0 : lack(at === 0 ? 7 : due[at - 1]! + 1, m + 1), 6);
  });
  expect(topUp![17]).toBeGreaterThan(0);
  expectBars(computed(NAME, minimum));
  const committed = {
    [`${PART}.pricing.commitmentPeriod`]: "year",
    [`${PART}.pricing.committedVolume`]: 12_000,
    [`${PART}.pricing.arcRate`]: 5,
    [`${PART}.pricing.rrcRate`]: 4,
  };
  const adjusted = row("provider/work/volumeAdjustment", {
    ...committed,
    "options.0.waves.0.startMonth": 1,
    "options.0.waves.1.startMonth": 1,
  });
  near([adjusted[0]!, adjusted[11]!, adjusted[23]!, adjusted[35]!], [0, 0, 6_000, 0]);
});

test("AI ends work of the people that the month needs, and overtime with it", () => {
  const ai = { goLive: 1, containment: 0.5, price: 1 };
  for (const staffing of ["each", "average", "peak"]) {
    const changes = { [`${SEASON}.staffing`]: staffing, [`${PART}.automation`]: ai };
    expectBars(computed(NAME, changes));
  }
  const changes = { [`${SEASON}.staffing`]: "average", [`${PART}.automation`]: ai };
  const { values, model } = computed(NAME, changes);
  // D = 0.5; September of year 1, before anything moves: −D × (40,000 + 30,000), and 750 conversations.
  expect(values.row(model.options[0]!.bridge.find(({ id }) => id === "automation")!.line)[2]).toBeCloseTo(
    -35_000 + 750,
    6,
  );
});

test("a season beside a provider of today adds up", () => {
  const incumbent = { share: 0.5, pricing: { bands: [{ id: "all", from: 0, price: 20 }] } };
  for (const staffing of ["each", "average", "peak"])
    expectBars(
      computed(NAME, {
        [`${SEASON}.staffing`]: staffing,
        "processes.0.incumbent": incumbent,
        [`${PART}.fromIncumbent`]: { toProvider: 0.6, inHouse: 0.4, parallelMonths: 1 },
      }),
    );
});

test("what is said wrongly is refused, what is without effect is noticed", () => {
  const refused = (changes: Readonly<Record<string, unknown>>): string[] => {
    const read = readCase(deal(NAME, changes));
    return read.ok ? [] : read.problems.map(({ path }) => path);
  };
  expect(refused({ [`${SEASON}.july`]: 0.5 })).toEqual(["processes[0].season"]);
  expect(refused({ [`${PART}.waves.0.share`]: 0.5 })).toEqual(["options[0].processes[0].waves"]);
  expect(refused({ "later.0.driver": "processes.work.nothing" })).toEqual(["later[0].driver"]);
  expect(refused({ "later.0.driver": "discountRate" })).toEqual(["later[0].driver"]);
  expect(refused({ "later.0.driver": "options.provider.waves.first.startMonth" })).toEqual([
    "later[0].driver",
  ]);
  expect(refused({ "later.0.value": -5 })).toEqual(["later[0].value"]);
  const read = readCase(deal(NAME, { "later.0.from": 9 }));
  expect(read.ok && read.notices.map(({ path }) => path)).toEqual(["later[0].from"]);
});

test("people kept for the busiest month are said to be dear where the average month with overtime costs less", () => {
  const ids = (changes: Readonly<Record<string, unknown>> = {}): string[] => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[0]!).map(({ id }) => id);
  };
  expect(ids()).toContain("staffing-dear");
  expect(ids({ [`${SEASON}.staffing`]: "average" })).not.toContain("staffing-dear");
  expect(ids({ [`${SEASON}.overtimeRate`]: 4 })).not.toContain("staffing-dear");
});
