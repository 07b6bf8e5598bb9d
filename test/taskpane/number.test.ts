import { recordAt } from "../../src/taskpane/edit/schema";
import { judge } from "../../src/taskpane/fields/typing";
import { valueText } from "../../src/taskpane/fields/words";
import { first as en } from "../../src/taskpane/strings/en/first";
import { createFormats } from "../../src/taskpane/typing/formats";
import type { Separators } from "../../src/typing/number";
import type { Wanted } from "../../src/taskpane/typing/read";

const english: Separators = { decimal: ".", group: "," };
const german: Separators = { decimal: ",", group: "." };
const wanted = (unit: string): Wanted => ({ unit, currency: "USD", separators: english });

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
    const read = judge(text, path, record, wanted(record.unit));
    if (!read.ok || read.value === null) throw new Error(`${text} was not read.`);
    const written = valueText(read.value, record.unit, en, createFormats("en-US"), {
      currency: "USD",
      unit: "call",
    });
    return [read.value, written];
  };
  expect(shown(`${interval}.calls`, "1,300")).toEqual([1300, "1,300 calls"]);
  expect(shown(`${interval}.serviceLevel`, "80")).toEqual([0.8, "80%"]);
  const calls = recordAt(`${interval}.calls`);
  expect(judge("-5", `${interval}.calls`, calls, wanted(calls.unit))).toMatchObject({ ok: false, meant: 5 });
});
