import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { breakEven } from "../../src/cli/break-even";
import { simulate } from "../../src/cli/simulate";
import { tornado } from "../../src/cli/tornado";
import { plainCase } from "../case/plain-case";
import { runCommand } from "./run-command";

const SALARY = "processes.work.roles.clerk.salary";

/** Worth 200 × salary over two years. */
const data = plainCase({
  role: { salary: 44 },
  top: { uncertainty: { ranges: [{ driver: SALARY, kind: "normal", mean: 44, sd: 10 }] } },
});

const folder = mkdtempSync(join(tmpdir(), "analysis-"));
const file = join(folder, "case.json");
writeFileSync(file, JSON.stringify(data));
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = expect.any(String) as string;
const number = expect.any(Number) as number;

describe("simulate", () => {
  test("JSON with exactly the keys that programs read", async () => {
    const { status, out, err } = await runCommand(simulate, [file, "--option", "out", "--json"]);
    expect([status, err]).toEqual([0, ""]);
    const found = JSON.parse(out) as Record<string, unknown>;
    expect(found).toEqual({
      ...{ option: "out", metric: "npv", unit: "currency", trials: 10000, seed: 1, sampling: "sobol" },
      ...{ mean: number, standardDeviation: number, standardError: number },
      percentiles: Object.fromEntries([5, 10, 25, 50, 75, 90, 95].map((percent) => [percent, number])),
      ...{ probabilityOfLoss: number, probabilityBest: 1, withoutValue: 0 },
      contributions: [{ driver: SALARY, share: 1, firstOrder: expect.closeTo(1, 1) as number }],
      milliseconds: number,
    });
    expect(Math.abs((found["mean"] as number) - 8800)).toBeLessThan(3 * 20);
    expect(found["standardDeviation"]).toBeCloseTo(2000, -2);
  });

  test("slices one after the other are the whole, byte for byte, in little-endian doubles", async () => {
    const bytes = async (name: string, ...more: string[]) => {
      const values = join(folder, name);
      const args = [file, "--option", "out", "--trials", "500", "--values", values, "--json", ...more];
      expect((await runCommand(simulate, args)).status).toBe(0);
      return readFileSync(values);
    };
    const whole = await bytes("whole.f64");
    const first = await bytes("first.f64", "--to", "123");
    const second = await bytes("second.f64", "--from", "123", "--to", "500");
    expect(whole).toHaveLength(4000);
    expect(Buffer.concat([first, second]).equals(whole)).toBe(true);
    expect(whole.readDoubleLE(0)).toBeCloseTo(8800, -4);
  });

  test("for people", async () => {
    const { status, out } = await runCommand(simulate, [file, "--option", "out"]);
    expect(status).toBe(0);
    for (const part of [
      "Outsourced: Net present value",
      "P90",
      "Regret",
      "Contingency",
      "Where the variance comes from",
    ])
      expect(out).toContain(part);
  });

  test.each([
    [[file], 2, "Name the option: out."],
    [[file, "--option", "in"], 2, 'There is no option "in"; the case has out.'],
    [[file, "--option", "out", "--metric", "npw"], 2, 'There is no metric "npw"; did you mean "npv"?'],
    [[file, "--option", "out", "--metric", "impliedMargin"], 0, ""],
    [
      [file, "--option", "out", "--trials", "0"],
      2,
      "--trials must be a whole number from 1 to 10000000, but is 0.",
    ],
    [
      [file, "--option", "out", "--sampling", "best"],
      2,
      "--sampling must be sobol or lhs or random, but is best.",
    ],
    [
      [file, "--option", "out", "--from", "5", "--to", "5"],
      2,
      "--to must be a whole number from 6 to 10000, but is 5.",
    ],
    [[file, "--option", "out", "--values", file], 2, `${file} is the file that is read.`],
    [[file, "--option", "out", "--scenario", "dire"], 2, 'There is no scenario "dire"; the case has base.'],
  ])("%j ends with %d: %s", async (args, wanted, message) => {
    const { status, err } = await runCommand(simulate, args);
    if (wanted !== 0) expect(status).toBe(wanted);
    expect(err).toContain(message);
  });

  test("a case in which nothing is uncertain says so", async () => {
    const certain = join(folder, "certain.json");
    writeFileSync(certain, JSON.stringify(plainCase()));
    const { status, out, err } = await runCommand(simulate, [certain, "--option", "out", "--json"]);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("nothing in it is uncertain");
  });
});

describe("simulate --lines", () => {
  const lines = join(folder, "cases.ndjson");
  const simulated = async (text: string, ...more: string[]) => {
    writeFileSync(lines, text);
    const { status, out, err } = await runCommand(simulate, [lines, "--lines", "--trials", "400", ...more]);
    return {
      status,
      err,
      out: out
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown),
    };
  };
  const alone = async () => {
    const { out } = await runCommand(simulate, [file, "--option", "out", "--trials", "400", "--json"]);
    const {
      option: _o,
      metric,
      unit,
      trials,
      seed,
      sampling,
      milliseconds: _m,
      ...figures
    } = JSON.parse(out) as Record<string, unknown>;
    return { metric, trials, seed, sampling, options: { out: { unit, ...figures } } };
  };

  test("gives for each line what simulating the case by itself gives, in the order of the lines", async () => {
    const given = [{ id: "b", case: data }, data, { id: 1, scenario: "base", case: data }];
    const { status, err, out } = await simulated(given.map((one) => JSON.stringify(one)).join("\n"));
    const { name, currency } = data as { name: string; currency: string };
    const wanted = { name, scenario: "base", currency, ...(await alone()) };
    expect([status, err]).toEqual([0, ""]);
    expect(out).toEqual([{ id: "b", ...wanted }, wanted, { id: 1, ...wanted }]);
  });

  test("says in its place what is wrong with a line, and goes on", async () => {
    const given = [
      "{",
      JSON.stringify({ id: "certain", case: plainCase() }),
      JSON.stringify({ id: "dire", scenario: "dire", case: data }),
      JSON.stringify({ id: "good", case: data }),
    ];
    const { status, err, out } = await simulated(given.join("\n"));
    expect([status, err]).toEqual([0, "3 of 4 cases can't be computed: their lines say why.\n"]);
    const message = (words: string) => ({ message: expect.stringContaining(words) as string });
    expect(out).toMatchObject([
      { error: message("not JSON") },
      { id: "certain", error: message("nothing in it is uncertain") },
      { id: "dire", error: message('no scenario "dire"') },
      { id: "good", options: { out: { mean: number } } },
    ]);
  });

  test("takes the option, metric and seed of the command, and refuses what is of one case alone", async () => {
    const line = JSON.stringify(data);
    const { out } = await simulated(line, "--option", "out", "--metric", "savingRate", "--seed", "7");
    expect(out).toMatchObject([{ metric: "savingRate", seed: 7, options: { out: { unit: "1" } } }]);
    const missing = await simulated(line, "--option", "none");
    expect(missing.out).toMatchObject([
      { error: { message: 'There is no option "none"; the case has out.' } },
    ]);
    for (const more of [["--json"], ["--values", "x.f64"], ["--to", "5"]])
      expect((await simulated(line, ...more)).status).toBe(2);
  });
});

test("tornado", async () => {
  const { status, out } = await runCommand(tornado, [file, "--option", "out", "--json"]);
  const { base, bars } = JSON.parse(out) as { base: number; bars: Record<string, unknown>[] };
  expect([status, Math.round(base)]).toEqual([0, 8800]);
  expect(Object.keys(bars[0]!)).toEqual(["driver", "label", "low", "high", "atLow", "atHigh"]);
  // A normal range goes from its tenth to its ninetieth percentile.
  expect(bars.find(({ driver }) => driver === SALARY)!["low"]).toBeCloseTo(44 - 12.815515655446004, 2);
  expect((await runCommand(tornado, [file, "--option", "out"])).out).toContain("As the case stands: 8,800");
});

describe("breakeven", () => {
  const args = (...more: string[]): string[] => [file, SALARY, "--option", "out", ...more];

  test("the numbers with which the metric is the target", async () => {
    const { status, out } = await runCommand(breakEven, args("--target", "4400", "--json"));
    expect([status, JSON.parse(out)]).toEqual([
      0,
      { driver: SALARY, today: 44, values: [expect.closeTo(22, 9) as number], limits: [0, 1e15] },
    ]);
    expect((await runCommand(breakEven, args("--target", "4400"))).out).toContain("is 22");
  });

  test("none is a sentence and status 1", async () => {
    const { status, out, err } = await runCommand(breakEven, args("--target", "-1", "--json"));
    expect([status, err.trim().split("\n").length]).toEqual([1, 1]);
    expect(JSON.parse(out)).toEqual({ driver: SALARY, today: 44, values: [], limits: [0, 1e15] });
    expect(err).toContain("brings npv to -1.");
  });

  test("a driver that is none is said with the nearest", async () => {
    const { status, err } = await runCommand(breakEven, [file, `${SALARY}s`, "--option", "out"]);
    expect([status, err]).toEqual([2, sentence]);
    expect(err).toContain(`did you mean "${SALARY}"?`);
  });
});
