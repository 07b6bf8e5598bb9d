import fc from "fast-check";
import { recordAt } from "../../src/taskpane/edit/schema";
import { judge } from "../../src/taskpane/fields/typing";
import { valueText } from "../../src/taskpane/fields/words";
import { first as en } from "../../src/taskpane/strings/en/first";
import { createFormats } from "../../src/taskpane/typing/formats";
import { readNumber, type Separators } from "../../src/taskpane/typing/number";

const english: Separators = { decimal: ".", group: "," };
const german: Separators = { decimal: ",", group: "." };
const swiss: Separators = { decimal: ".", group: "’" };
const french: Separators = { decimal: ",", group: "\u202f" };

test.each<[string, Separators, number | null]>([
  ["", english, null],
  ["   ", english, null],
  ["0", english, 0],
  ["-0", english, 0],
  ["41,200", english, 41200],
  ["1,418,000.5", english, 1418000.5],
  ["1,00,000", english, 100000],
  ["41.200", german, 41200],
  ["1.418.000,5", german, 1418000.5],
  ["1’418’000.5", swiss, 1418000.5],
  ["1 418 000,5", french, 1418000.5],
  ["1\u202f418\u00a0000,5", french, 1418000.5],
  ["$ 41,200", english, 41200],
  ["USD41,200", english, 41200],
  ["41,200 EUR", english, 41200],
  ["€41.200", german, 41200],
  ["−6", english, -6],
  ["-6", english, -6],
  ["+6", english, 6],
  ["(6)", english, -6],
  ["(1,234.5)", english, -1234.5],
  [".5", english, 0.5],
  ["5.", english, 5],
  ["1e6", english, 1e6],
  ["2.5E-3", english, 0.0025],
  ["٤٢", english, 42],
  ["４２", english, 42],
])("%s is read as %s writes it", (text, separators, value) => {
  expect(readNumber(text, separators)).toEqual({ value });
});

test.each<[string, number]>([
  ["8", 0.08],
  ["8%", 0.08],
  ["8 %", 0.08],
  ["7.7", 0.077],
  ["0.5", 0.005],
  ["-2.5%", -0.025],
  ["100", 1],
])("where a share is wanted, %s is %d", (text, value) => {
  expect(readNumber(text, english, true)).toEqual({ value });
});

test("a percent sign counts everywhere", () => {
  expect(readNumber("50%", english)).toEqual({ value: 0.5 });
});

test.each<[string, Separators, number | undefined]>([
  ["49.5k", english, 49500],
  ["1.2M", english, 1200000],
  ["1,2 Mio.", german, 1200000],
  ["3bn", english, 3e9],
  ["1,23", english, 1.23],
  ["12,5", english, 12.5],
  ["1.5", german, 1.5],
  ["1.234.567", english, 1234567],
  ["1,234,5", english, undefined],
  ["abc", english, undefined],
  ["12abc", english, undefined],
  ["--5", english, undefined],
  ["1..5", english, undefined],
  ["=1+1", english, undefined],
  ["1/0", english, undefined],
  ["NaN", english, undefined],
  ["Infinity", english, undefined],
  ["%", english, undefined],
])("%s is no number; what was meant is %s", (text, separators, meant) => {
  expect(readNumber(text, separators)).toEqual({
    problem: "notNumber",
    ...(meant !== undefined && { meant }),
  });
});

test("no text gives a number that is not one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.boolean(), (text, percent) => {
      const typed = readNumber(text, english, percent);
      if ("value" in typed) expect(typed.value === null || Number.isFinite(typed.value)).toBe(true);
      else expect(typed.meant === undefined || Number.isFinite(typed.meant)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each(["en-US", "de-DE", "fr-FR", "de-CH", "en-IN", "ar-EG", "pl-PL"])(
  "what a field shows in %s is read back as the same number",
  (locale) => {
    const formats = createFormats(locale);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(1, 10, 1000),
        fc.constantFrom("1", "currency"),
        (whole, divisor, unit) => {
          const value = unit === "1" ? whole / divisor / 1e6 : whole / divisor;
          const shown = formats.typed(value, unit);
          const read = readNumber(shown, formats.separators, unit === "1");
          expect("value" in read && read.value).toBeCloseTo(value, unit === "1" ? 7 : 5);
        },
      ),
    );
  },
);

test("Excel's own separators count, whatever the language", () => {
  const formats = createFormats("en-US", german);
  expect(formats.typed(1418000.5, "currency")).toBe("1.418.000,5");
  expect(formats.percent(0.246)).toBe("24,6%");
  expect(createFormats("de-DE", english).typed(1418000.5, "currency")).toBe("1,418,000.5");
});

test("numbers at a glance", () => {
  const { money, moneyChange, percent, percentChange, value, scale, month, monthShort } =
    createFormats("en-US");
  expect([money(11_800_000), money(974_000), money(950), money(-1_450_000)]).toEqual([
    "11.8M",
    "974K",
    "950",
    "−1.45M",
  ]);
  expect([moneyChange(-900_000), moneyChange(0)]).toEqual(["−900K", "0"]);
  expect([percent(0.246), percent(0.3), percentChange(-0.018)]).toEqual(["24.6%", "30%", "−1.8"]);
  expect([value(6_298_944.3, "currency"), value(0.912, "1"), value(4.845, "currency/unit")]).toEqual([
    "6,298,944",
    "91.2%",
    "4.85",
  ]);
  const millions = scale(47_900_000);
  expect([
    millions.name,
    millions.text(47_900_000),
    millions.change(-21_800_000),
    millions.change(0),
  ]).toEqual(["M", "47.9", "−21.8", "0.0"]);
  expect([month("2027-11", 3), monthShort("2027-01", 1)]).toEqual(["Jan 2028", "Jan 27"]);
});

test("calls are counted, shares are not: a plain number is a percentage only where it is a share", () => {
  const interval = "processes.support.roles.agent.intervals.busy";
  const shown = (path: string, text: string) => {
    const record = recordAt(path);
    const read = judge(text, record, english);
    if (!read.ok || read.value === null) throw new Error(`${text} was not read.`);
    const written = valueText(read.value, record.unit, en, createFormats("en-US"), {
      currency: "USD",
      unit: "call",
    });
    return [read.value, written];
  };
  expect(shown(`${interval}.calls`, "1,300")).toEqual([1300, "1,300 calls"]);
  expect(shown(`${interval}.serviceLevel`, "80")).toEqual([0.8, "80%"]);
  expect(judge("-5", recordAt(`${interval}.calls`), english)).toMatchObject({ ok: false, meant: 5 });
});
