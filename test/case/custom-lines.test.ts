import { checkCustomFormula, type CheckedFormula } from "../../src/case/custom/check";
import { namesFor, UNIT_OF_PERIOD } from "../../src/case/custom/names";
import { explainLine } from "../../src/case/explain";
import type { CustomLine } from "../../src/case/schema/case";
import { plainCase } from "./plain-case";
import { computeOrFail, figure, problemsOf, readOrFail, sumOf } from "./small-case";

type Fields = Readonly<Record<string, unknown>>;

/** 100 clerks, 12,000 units a year, two years, moved at once; and some lines of a person's own. */
const withLines = (lines: readonly Fields[], top: Fields = {}): unknown =>
  plainCase({
    process: { annualVolume: 12_000 },
    top: {
      customLines: lines.map((line) => ({
        name: "Own line",
        category: "other",
        period: "month",
        ...line,
      })),
      ...top,
    },
  });

const row = (data: unknown, line: string): number[] => [...computeOrFail(data).values.row(line)];

test("a monthly line is its formula in every month", () => {
  const paid = row(withLines([{ id: "a", formula: "headcount * 120 + volume * 0.03" }]), "inhouse/custom/a");
  expect(paid).toEqual(new Array(24).fill(100 * 120 + 1000 * 0.03));
});

test("of a yearly line every month pays a twelfth, and volume is a year's", () => {
  const paid = row(
    withLines([{ id: "a", period: "year", formula: "headcount * 120 + volume * 0.03" }]),
    "inhouse/custom/a",
  );
  expect(paid[0]).toBeCloseTo((100 * 120 + 12_000 * 0.03) / 12, 9);
});

test("a line paid once is paid in its month", () => {
  const data = withLines([
    { id: "a", period: "once", paidInMonth: 7, formula: "headcount * 50 + month * 1" },
  ]);
  expect(row(data, "inhouse/custom/a")).toEqual(Array.from({ length: 24 }, (_, i) => (i === 6 ? 5007 : 0)));
});

test("excel's order of operations, choices and whole numbers", () => {
  const value = (formula: string): number =>
    row(withLines([{ id: "a", formula }]), "inhouse/custom/a")[12] as number;
  expect(value("-2 ^ 2 * 6")).toBe(24);
  expect(value("month > 12 and year == 2 ? max(1, 2, 3) : 0")).toBe(3);
  expect(value("roundUp(headcount / 15) * 1000")).toBe(7000);
  expect(value("months * 1")).toBe(24);
});

test("cells of a sheet are no names, and the formula says so", () => {
  for (const [text, cell] of [
    ["SUM(A1:A3)", "A1:A3"],
    ["headcount * $B$2", "$B$2"],
  ] as const)
    expect(
      checkCustomFormula(text, [
        { name: "headcount", label: "Employees", unit: "FTE", meaning: "", from: "case" },
      ]),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining(`can't read the cell ${cell}:`) as string,
      position: text.indexOf(cell),
    });
  expect(checkCustomFormula("2E3 * 1", [])).toMatchObject({ ok: true });
});

describe("where a line belongs", () => {
  const total = (part: string | undefined, of: string): number =>
    sumOf(computeOrFail(withLines([{ id: "a", formula: "100", part }])), `${of}/total`);

  test("to all, it is a cost of today and of every option, and saves nothing", () => {
    expect([total(undefined, "inhouse"), total(undefined, "out")]).toEqual([2400, 2400]);
  });
  test("to in-house, it ends with every option", () => {
    expect([total("inhouse", "inhouse"), total("inhouse", "out")]).toEqual([2400, 0]);
  });
  test("to an option, it comes with that option", () => {
    expect([total("out", "inhouse"), total("out", "out")]).toEqual([0, 2400]);
  });
  test("its category and the bridge have it", () => {
    const results = computeOrFail(
      withLines([{ id: "a", formula: "100", part: "out", category: "retained" }]),
    );
    expect(sumOf(results, "out/total/retained")).toBe(2400);
    expect(sumOf(results, "out/bridge/retained")).toBe(2400);
    expect(figure(results, "out/figure/npv")).toBeCloseTo(-2400, 9);
  });
});

test("a line reads inputs of its own, and a scenario changes them", () => {
  const line = {
    id: "a",
    formula: "headcount * seat",
    inputs: [{ id: "seat", name: "Seat", unit: "currency/FTE/month", value: { value: 9, note: "Offer." } }],
  };
  const data = withLines([line], {
    scenarios: [{ id: "dear", name: "Dear", changes: { "customLines.a.inputs.seat.value": 11 } }],
  });
  expect(sumOf(computeOrFail(data), "inhouse/custom/a")).toBe(24 * 900);
  expect(sumOf(computeOrFail(data, "dear"), "inhouse/custom/a")).toBe(24 * 1100);
});

test("lines read each other in their own period", () => {
  const data = withLines([
    { id: "rent", period: "year", formula: "1200" },
    { id: "cleaning", formula: "rent * 0.1" },
    { id: "guard", period: "year", formula: "rent * 0.5" },
  ]);
  expect(row(data, "inhouse/custom/cleaning")[5]).toBeCloseTo(10, 9);
  expect(row(data, "inhouse/custom/guard")[5]).toBeCloseTo(50, 9);
});

test("a line of an option follows what its process has moved", () => {
  const data = withLines([{ id: "a", part: "out", process: "work", formula: "moved * volume * 2" }]) as {
    options: { waves: { startMonth: number; rampMonths: number }[] }[];
  };
  Object.assign(data.options[0]!.waves[0]!, { startMonth: 3, rampMonths: 2 });
  expect(row(data, "out/custom/a").slice(0, 5)).toEqual([0, 0, 1000, 2000, 2000]);
});

test("it explains itself as every line does", () => {
  const results = computeOrFail(
    withLines([{ id: "a", name: "Parking", formula: "headcount * 120 + volume * 2" }]),
  );
  const explained = explainLine(results, "inhouse/custom/a", 1);
  expect(explained).toMatchObject({
    label: "Parking",
    unit: "currency/month",
    value: 14_000,
    formula: "Employees of all roles × 120 + Volume × 2",
    withValues: "100 × 120 + 1,000 × 2",
  });
  expect(explained.inputs.map(({ lines }) => lines)).toEqual([
    ["inhouse/employees"],
    ["inhouse/work/volume"],
  ]);
});

describe("what is wrong with a line is said when the case is read", () => {
  const said = (lines: readonly Fields[]): string =>
    problemsOf(withLines(lines))
      .map(({ path, message }) => `${path} ${message}`)
      .join("\n");

  test.each([
    [
      "headcont * 2",
      'customLines[0].formula "headcont" is no name that this line knows; did you mean "headcount"?',
    ],
    ["headcount + volume", "customLines[0].formula An addition joins FTE with unit/month."],
    ["headcount", "customLines[0].formula The formula gives FTE, but the line needs currency/month."],
    ["headcount * (2", "customLines[0].formula The formula can't be read: Parenthesis ) expected"],
    ["month > 3", "customLines[0].formula The formula says yes or no"],
    ["(month > 3) * 2", 'What "*" is given is not of the kind'],
    ['"=HYPERLINK(1)"', "computes with numbers and names only"],
    ["exp(headcount)", '"exp" can\'t be used here'],
    ["LABOR.LOADED(1)", "can't be"],
    ["max(2)", "max can't take 1 operands."],
    ["monthsPerYear", "no name that this line knows"],
    ["moved * 5", "no name that this line knows"],
    ["a = 5", "not part of the formula language"],
    ["__proto__", "no name that this line knows"],
    ["constructor(1)", '"constructor" can\'t be used here'],
  ])("%s", (formula, message) => {
    expect(said([{ id: "a", formula }])).toContain(message);
  });

  test("a circle names the circle", () => {
    const lines = [
      { id: "a", formula: "b + 1" },
      { id: "b", formula: "c" },
      { id: "c", formula: "a * 2" },
      { id: "d", formula: "d" },
      { id: "e", formula: "a" },
    ];
    expect(said(lines).split("\n")).toEqual([
      "customLines[0].formula makes lines of your own need each other, in a circle: a → b → c → a.",
      "customLines[1].formula makes lines of your own need each other, in a circle: b → c → a → b.",
      "customLines[2].formula makes lines of your own need each other, in a circle: c → a → b → c.",
      "customLines[3].formula makes lines of your own need each other, in a circle: d → d.",
    ]);
  });

  test("names that mean something already, parts and processes that don't exist", () => {
    const line = { id: "volume", formula: "1", part: "nowhere", process: "none", source: "no" };
    const inputs = [{ id: "min", name: "X", unit: "1", value: 1 }];
    expect(said([{ ...line, inputs }]).split("\n")).toEqual([
      expect.stringContaining("customLines[0].part"),
      expect.stringContaining("customLines[0].process"),
      expect.stringContaining("customLines[0].source"),
      expect.stringContaining("customLines[0].id must be another name"),
      expect.stringContaining("customLines[0].inputs[0].id must be another name"),
    ]);
    expect(said([{ id: "no-hyphen", formula: "1" }])).toContain("must be a name for formulas");
  });

  test("an option does not read another's lines", () => {
    expect(
      said([
        { id: "a", part: "out", formula: "1" },
        { id: "b", part: "inhouse", formula: "a" },
      ]),
    ).toContain("no name that this line knows");
  });
});

describe("while a person types", () => {
  const source = readOrFail(withLines([{ id: "a", formula: "1" }]));
  const line = source.customLines[0] as CustomLine;
  const check = (text: string): CheckedFormula =>
    checkCustomFormula(text, namesFor(source, line), UNIT_OF_PERIOD[line.period]);

  test("names are offered with words and units", () => {
    expect(namesFor(source, line).map(({ name, unit }) => [name, unit])).toEqual([
      ["headcount", "FTE"],
      ["volume", "unit/month"],
      ["month", "month"],
      ["year", "year"],
      ["months", "month"],
      ["priceIndex", "1"],
    ]);
  });

  test("a formula in order gives its tree and unit", () => {
    expect(check("headcount * 120")).toEqual({ ok: true, tree: ["*", "headcount", 120], unit: "any" });
  });

  test.each([
    ["headcount * seats", 12],
    ["headcount * sqrt(3)", 12],
    ["headcount * ", 12],
    ["", 0],
  ])("%s: the fault is shown where it stands", (text, position) => {
    expect(check(text)).toMatchObject({ ok: false, position });
  });
});
