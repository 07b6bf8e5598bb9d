import { CaseError } from "../../src/case/case-error";
import { inOrder } from "../../src/case/order";
import { total } from "../../src/case/lines/results";
import type { Line } from "../../src/case/model/model";
import { computeOrFail, OFFSHORE, smallCase, totals } from "./small-case";

test("a scenario gives what the case gives with the same values entered", () => {
  const changes = {
    "processes.support.annualVolume": 700_000,
    "options.offshore.waves.one.rampMonths": 9,
    "options.offshore.processes.support.retainedRatio": 0.2,
    taxRate: 0.1,
    "locations.ph.currencyDrift": 0.05,
  };
  const scenario = computeOrFail(smallCase({ "scenarios.0.changes": changes }), "cautious");
  const entered = computeOrFail(
    smallCase({
      "processes.0.annualVolume": 700_000,
      "options.0.waves.0.rampMonths": 9,
      [`${OFFSHORE}.retainedRatio`]: 0.2,
      taxRate: 0.1,
      "locations.1.currencyDrift": 0.05,
      "scenarios.0.changes": {},
    }),
  );
  expect(totals(scenario)).toEqual(totals(entered));
  expect([...scenario.figures]).toEqual([...entered.figures]);
});

describe("identifiers that are alike, or like the name of a line, change no number", () => {
  const renamed = (from: string, to: string): unknown =>
    JSON.parse(
      JSON.stringify(smallCase()).replaceAll(`"${from}"`, `"${to}"`).replaceAll(`.${from}.`, `.${to}.`),
    );

  test.each([
    ["telecom", "volume"],
    ["telecom", "rework"],
    ["telecom", "refresh"],
    ["telecom", "agent"],
    ["pbx", "refresh"],
    ["support", "total"],
    ["support", "bridge"],
    ["support", "governance"],
    ["travel", "charge"],
    ["agent", "labor"],
    ["ph", "labor"],
    ["us", "prices"],
  ])("%s becomes %s", (from, to) => {
    const given =
      from === "telecom"
        ? (JSON.parse(JSON.stringify(smallCase()).replace('"id":"telecom"', `"id":"${to}"`)) as unknown)
        : renamed(from, to);
    expect(totals(computeOrFail(given))).toEqual(totals(computeOrFail(smallCase())));
  });
});

test("lines that need each other in a circle are an error that names them", () => {
  const line = (id: string, ...parts: string[]): Line => ({
    id,
    kind: total,
    label: id,
    bindings: { parts: { lines: parts } },
    part: "inhouse",
    groups: [],
  });
  const circle = [
    line("first"),
    line("price", "first", "charge"),
    line("margin", "price"),
    line("charge", "margin"),
  ];
  expect(() => inOrder(circle)).toThrow(CaseError);
  expect(() => inOrder(circle)).toThrow("in a circle: price → charge → margin → price.");
  expect(inOrder([line("b", "a"), line("a")]).map(({ id }) => id)).toEqual(["a", "b"]);
});
