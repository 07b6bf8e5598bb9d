import { findingsOf } from "../../../src/case/findings/findings";
import { readCase } from "../../../src/case/read";
import { figure, sumOf } from "../small-case";
import { computed, deal, expectStated } from "./deal";

const BOT = "options.0.processes.0";
const NAME = "transfer";

test("the worked example comes out as stated, against the provider throughout and an own center", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "bot",
    categories: { provider: 648_000, transition: 40_000 },
    bars: { wage: -480_000, margin: 168_000, price: 0, transition: 40_000 },
    npv: 243_754.19,
  });
  expect(sumOf(results, results.model.baseline.beforeTax)).toBeCloseTo(960_000, 6);
  expect(figure(results, "provider/figure/npv")).toBeCloseTo(217_645.68, 2);
  expect(figure(results, "own/figure/npv")).toBeCloseTo(241_463.21, 2);
});

test("ahead of the provider from month 19; the own center is ahead from month 13 by 4,000, discounted never", () => {
  const { values } = computed(NAME);
  const [bot, provider, own] = ["bot", "provider", "own"].map((id) => values.row(`${id}/cumulative`));
  const first = (of: Float64Array, other: Float64Array): number =>
    of.findIndex((_, m) => of.slice(m).every((one, k) => one >= other[m + k]! - 1e-6)) + 1;
  expect(first(bot!, provider!)).toBe(19);
  expect(first(own!, bot!)).toBe(13);
  expect(own![12]! - bot![12]!).toBeCloseTo(4_000, 6);
  const worth = ["bot", "own"].map((id) => values.row(`${id}/cumulativePresentValue`)[23]!);
  expect(worth[0]).toBeGreaterThan(worth[1]!);
});

test("no charge and own team in one month, and the share moved does not change at the transfer", () => {
  const { values } = computed(NAME);
  const [charge, team, moved] = ["transfer/charge", "transfer/team", "progress"].map((line) =>
    values.row(`bot/work/${line}`),
  );
  charge!.forEach((one, m) => expect(one * team![m]!).toBe(0));
  expect(charge![11]).toBeCloseTo(30_000, 9);
  expect(team![12]).toBeCloseTo(20_000, 9);
  expect(moved![12]).toBe(moved![11]);
});

test("minimum and governance by a rate end with the transfer, fixed governance goes on", () => {
  const { values } = computed(NAME, {
    [`${BOT}.pricing`]: { minimumCharge: 480_000 },
    "options.0.governanceRate": 0.05,
    "options.0.governance": [{ id: "desk", name: "Desk", annualAmount: 12_000 }],
  });
  expect(values.row("bot/total/provider")[11]).toBeCloseTo(40_000, 9);
  expect(values.row("bot/total/provider")[12]).toBeCloseTo(24_000, 9);
  expect(values.row("bot/work/governance")[11]).toBeCloseTo(2_000, 9);
  expect(values.row("bot/work/governance")[12]).toBe(0);
  expect(values.row("bot/governance/desk")[23]).toBeCloseTo(1_000, 9);
});

test("own pay counts from the transfer on, in the step of wages", () => {
  const { values } = computed(NAME, { [`${BOT}.transfer.roles`]: [{ role: "clerk", salary: 30_000 }] });
  expect(values.row("bot/work/transfer/team")[12]).toBeCloseTo(25_000, 9);
  expect(values.row("bot/work/transfer/charge")[11]).toBeCloseTo(30_000, 9);
  expect(values.row("bot/bridge/wage")[11]).toBeCloseTo(20_000 - 40_000, 9);
  expect(values.row("bot/bridge/wage")[12]).toBeCloseTo(25_000 - 40_000, 9);
});

test("own pay is loaded as everybody's", () => {
  const { values } = computed("transfer-own-pay");
  // 20,000 × 1.2 + 500 + 300 + 30,000/10 + 0.2 × 1,000 a year, for ten.
  expect(values.row("bot/work/transfer/team")[12]).toBeCloseTo((10 * 28_000) / 12, 6);
});

test("improvement runs on through the transfer, and the fee counts the heads of its month", () => {
  const { values } = computed(NAME, { [`${BOT}.improvement`]: 0.1 });
  expect(values.row("bot/work/transfer/team")[12]).toBeCloseTo(18_000, 9);
  expect(values.row("bot/work/transfer/fee")[12]).toBeCloseTo(15_000 + 9 * 2_500, 9);
});

test("management is in one place: a span of supervisors at the provider is no second one", () => {
  const { values } = computed(NAME);
  expect(values.row("bot/bridge/margin")[11]).toBeCloseTo(10_000, 9);
  expect(values.row("bot/bridge/margin")[12]).toBeCloseTo(4_000, 9);
});

test("fees follow no index, set-up and fee bear contingency, nobody is recruited again", () => {
  const { values } = computed(NAME, {
    priceInflation: 0.1,
    "options.0.contingencyRate": 0.1,
    [`${BOT}.transfer.setup`]: 10_000,
  });
  expect(values.row("bot/work/transfer/fee")[12]).toBeCloseTo(40_000, 9);
  expect(values.row("bot/contingency")[12]).toBeCloseTo(5_000, 9);
  expect(values.row("bot/total/transition")[12]).toBeCloseTo(55_000, 9);
});

test("findings and notices", () => {
  const ids = (changes: Readonly<Record<string, unknown>> = {}): string[] => {
    const results = computed(NAME, changes);
    return findingsOf(results, results.model.options[0]!).map(({ id }) => id);
  };
  expect(ids()).toEqual(expect.arrayContaining(["transfer-ahead", "transfer-early"]));
  expect(ids({ [`${BOT}.transfer.fee`]: 1_000_000 })).toContain("transfer-behind");
  const results = computed(NAME);
  const early = findingsOf(results, results.model.options[0]!).find(({ id }) => id === "transfer-early");
  expect(early?.values).toEqual({
    month: { value: 13, unit: "month" },
    usual: { value: 18, unit: "months" },
  });
  const read = readCase(
    deal(NAME, { [`${BOT}.transfer.month`]: 30, "options.2.processes.0.transfer": { month: 13 } }),
  );
  expect(read.ok && read.notices.map(({ path }) => path).filter((path) => path.includes("transfer"))).toEqual(
    ["options[0].processes[0].transfer.month", "options[2].processes[0].transfer"],
  );
});
