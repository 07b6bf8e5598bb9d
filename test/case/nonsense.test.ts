import { readCase, readCaseText, type Problem } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { plainCase, type Additions } from "./plain-case";
import { problemsOf, readOrFail } from "./small-case";
import seats from "./faults/seats.json";
import taxWithoutRate from "./faults/tax-without-rate.json";

/** What makes no sense in a case is refused, or read with a notice; never taken in silence. */

const noticesOf = (data: unknown): readonly Problem[] => {
  const read = readCase(data);
  return read.ok ? read.notices : [{ path: "refused", message: JSON.stringify(read.problems) }];
};
const told = (additions: Additions): string[] => noticesOf(plainCase(additions)).map(({ path }) => path);
const refused = (data: unknown): string => JSON.stringify(problemsOf(data));
const sale = { assets: [{ id: "a", name: "Asset", bookValue: 1, remainingLife: 1 }] };
const people = { tenureYears: 5, weeksPerYear: 2 };

describe("refused", () => {
  test("shares of released people that are more than all of them", () => {
    const part = { people: { ...people, transferredShare: 0.5, redeployedShare: 0.4, naturalShare: 0.2 } };
    expect(refused(plainCase({ part }))).toMatch(/add up to 1.1, more than 1/);
    const all = { people: { ...people, transferredShare: 0.5, redeployedShare: 0.4, naturalShare: 0.1 } };
    expect(refused(plainCase({ part: all }))).toBe("[]");
  });

  test("a scenario that makes them more than all", () => {
    const changes = { "options.out.processes.work.people.naturalShare": 0.9 };
    const data = plainCase({
      part: { people: { ...people, transferredShare: 0.5, naturalShare: 0.1 } },
      top: { scenarios: [{ id: "more", name: "More", changes }] },
    });
    expect(refused(data)).toMatch(/add up to 1.4, more than 1/);
  });

  test("a scenario that is called as the base", () => {
    expect(refused(plainCase({ top: { scenarios: [{ id: "base", name: "Other" }] } }))).toMatch(
      /scenarios\[0\].id.*\\"base\\" is taken/,
    );
  });

  test.each(["ZZZ", "XTS", "XAU", "EEK"])("the currency %s, which is none to count money in", (currency) => {
    expect(refused(plainCase({ top: { currency } }))).toMatch(/must be a currency of ISO 4217/);
  });

  test.each(["\u200b", "\u3164", "\u2800\ufe0f", "\u00ad \u2060"])(
    "a name of what can't be seen (%j)",
    (name) => {
      expect(refused(plainCase({ top: { name } }))).toMatch(/can be seen|at least 1 character/);
    },
  );

  test("a key that stands twice in one place, however it is written", () => {
    const twice = (text: string): unknown => readCaseText(text);
    expect(twice('{"format":"sourcing-case/1","name":"a","n\\u0061me":"b"}')).toMatchObject({
      problems: [{ message: expect.stringContaining('gives "name" twice') as string }],
    });
    const text = JSON.stringify(plainCase());
    expect(readCaseText(text).ok).toBe(true);
    expect(readCaseText(text.replace('"years":2', '"years":2,"note":"a: {","years":3')).ok).toBe(false);
  });

  test.each([
    ["a salary", plainCase({ role: { salary: 1e308 } })],
    ["a volume", plainCase({ process: { annualVolume: 1.1e15 } })],
    ["a fee", plainCase({ part: { pricing: { annualFee: 2e15 } } })],
  ])("%s beyond a quadrillion", (_, data) => {
    expect(refused(data)).toMatch(/1000000000000000/);
  });
});

test("sums beyond a quadrillion name the line, the month and the largest number in it", () => {
  const source = readOrFail(plainCase({ role: { fte: 1000, salary: 1e14 } }));
  const computed = computeCase(source);
  expect(computed).toMatchObject({
    ok: false,
    problems: [
      {
        message: expect.stringMatching(
          /Pay.*1E15.*month 1,.*processes\.work\.roles\.clerk\.salary/,
        ) as string,
      },
    ],
  });
});

test("running totals count: what is small each month may be too much over the years", () => {
  const source = readOrFail(plainCase({ role: { fte: 1, salary: 9e14 } }));
  expect(computeCase(source)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining("month 14") as string }],
  });
});

describe("read with a notice", () => {
  test("a wave whose work moves after the case", () => {
    const notices = noticesOf(plainCase({ wave: { startMonth: 23, knowledgeTransferMonths: 3 } }));
    expect(notices).toEqual([
      {
        path: "options[0].waves[0].startMonth",
        message: expect.stringContaining('"Wave" has its first work moved in month 26') as string,
      },
    ]);
  });

  test.each<[string, Additions]>([
    [
      "options[0].processes[0].assetSales[0].month",
      { process: sale, part: { assetSales: [{ asset: "a", month: 25, proceeds: 1 }] } },
    ],
    [
      "options[0].processes[0].investments[0].month",
      { part: { investments: [{ id: "i", name: "I", amount: 1, month: 25, lifeYears: 1 }] } },
    ],
    [
      "options[0].processes[0].oneOffs[0].monthsAfter",
      { part: { oneOffs: [{ id: "o", name: "O", amount: 1, monthsAfter: 24 }] } },
    ],
    [
      "processes[0].capital[0].year",
      { process: { capital: [{ id: "k", name: "K", amount: 1, year: 3, lifeYears: 1, avoidable: 1 }] } },
    ],
    ["options[0].processes[0].risks[0].ends", { part: { risks: [{ id: "new", name: "New", ends: true }] } }],
    [
      "options[0].processes[0].pricing.minimumIndexed",
      { part: { pricing: { annualFee: 1, minimumCharge: 1, minimumIndexed: true } } },
    ],
  ])("%s", (path, additions) => {
    expect(told(additions)).toEqual([path]);
  });

  test("-0, which counts as 0", () => {
    expect(told({ part: { pricing: { annualFee: -0 } } })).toEqual([
      "options[0].processes[0].pricing.annualFee",
    ]);
  });

  test("a tax rate without a discount rate after tax", () => {
    expect(noticesOf(taxWithoutRate)).toEqual([
      {
        path: "afterTaxDiscountRate",
        message: expect.stringContaining("discounted at the rate before tax") as string,
      },
    ]);
  });

  test("seats that end while people still work, with the months", () => {
    expect(noticesOf(seats)).toEqual([
      {
        path: "processes[0].roles[0].workplaceLagMonths",
        message: expect.stringMatching(
          /ends after 0 months, while R still work for 3 months \(notice\)/,
        ) as string,
      },
    ]);
  });
});
