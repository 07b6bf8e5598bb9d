import { first as de } from "../../src/taskpane/strings/de/first";
import { first as en } from "../../src/taskpane/strings/en/first";
import { createFormats } from "../../src/taskpane/typing/formats";
import { fullUnit, shortUnit } from "../../src/taskpane/typing/units";

const names = { currency: "USD", unit: "claim" };

/** Units as people read them: beside a box, and in a sentence. */
const READ: readonly (readonly [unit: string, short: string, english: string, german: string])[] = [
  ["1", "%", "percent", "Prozent"],
  ["1/year", "%/yr", "percent a year", "Prozent pro Jahr"],
  ["currency", "USD", "USD", "USD"],
  ["currency/year", "USD/yr", "USD a year", "USD pro Jahr"],
  ["currency/FTE/year", "USD/yr", "USD per employee a year", "USD je Beschäftigter pro Jahr"],
  ["currency/FTE", "USD", "USD per employee", "USD je Beschäftigter"],
  ["currency/unit", "USD/claim", "USD per claim", "USD je claim"],
  ["currency/hour", "USD/h", "USD an hour", "USD pro Stunde"],
  ["unit/year", "claim/yr", "claim a year", "claim pro Jahr"],
  ["minute/unit", "min/claim", "minutes per claim", "Minuten je claim"],
  ["FTE", "FTE", "employees", "Beschäftigte"],
  ["month", "mo", "months", "Monate"],
];

test.each(READ)("%s is %s beside a box, and “%s” in a sentence", (unit, short, english, german) => {
  expect(shortUnit(unit, en.units, names)).toBe(short);
  expect(fullUnit(unit, en.units, names)).toBe(english);
  expect(fullUnit(unit, de.units, names)).toBe(german);
});

test("what a case calls its unit of work counts only where there is one", () => {
  expect(shortUnit("currency/unit", en.units, { currency: "EUR" })).toBe("EUR/unit");
});

test("amounts that are shown together have one scale, that of the largest", () => {
  const { scale } = createFormats("en-US");
  const shown = [9_999, 10_000, 99_950, 100_000, 999_999, 1e6, 12.5e6, 123.4e6, 1e9].map((largest) => {
    const { name, text } = scale(largest);
    return `${text(largest)}${name}`;
  });
  expect(shown).toEqual(["9,999", "10.0K", "100.0K", "100K", "1,000K", "1.00M", "12.5M", "123M", "1.00B"]);
  expect(scale(-12.5e6).change(-12.5e6)).toBe("−12.5");
  expect(scale(12.5e6).change(12.5e6)).toBe("+12.5");
});
