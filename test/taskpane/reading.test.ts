import fc from "../support/fast-check";
import { recordAt } from "../../src/taskpane/edit/schema";
import { judge, type Judged } from "../../src/taskpane/fields/typing";
import { readBlock } from "../../src/taskpane/grid/block";
import { textOfCell } from "../../src/typing/cell-text";
import { exchange } from "../../src/taskpane/typing/exchange";
import { createFormats } from "../../src/taskpane/typing/formats";
import { readText, type Wanted } from "../../src/taskpane/typing/read";
import { english, fieldOf, german, tableOf } from "./numbers-table";

const judged = (text: string, field: string, language?: string): Judged => {
  const { path, wanted } = fieldOf(field, language);
  return judge(text, path, recordAt(path), wanted);
};

/** What is offered, with its currency where it is another. */
const offered = (result: Judged): string | undefined =>
  result.ok || result.meant === undefined
    ? undefined
    : [result.meant, result.currency].filter((part) => part !== undefined).join(" ");

test("the page has tables of all three kinds, and of cells", () => {
  expect(["Read", "Asked", "Refused", "From cells and tables"].map((name) => tableOf(name).length)).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
  expect(tableOf("Read").length + tableOf("Asked").length + tableOf("Refused").length).toBeGreaterThan(100);
});

test.each(tableOf("Read"))("%s in %s as %s is read as %s", (typed, language, field, value) => {
  const text = typed === "_nothing_" ? "  " : (typed as string);
  expect(judged(text, field as string, language)).toEqual({
    ok: true,
    value: value === "blank" ? null : Number(value),
  });
});

test.each(tableOf("Asked"))("%s in %s as %s is asked: %s", (typed, language, field, meant) => {
  const result = judged(typed as string, field as string, language);
  expect(result).toMatchObject({
    ok: false,
    problem: expect.not.stringMatching(/notNumber|outside/) as string,
  });
  expect(offered(result)).toBe(meant);
});

test.each(tableOf("Refused"))("%s in %s as %s is refused", (typed, language, field) => {
  const result = judged(typed as string, field as string, language);
  expect(result).toMatchObject({ ok: false, problem: "notNumber" });
  expect(offered(result)).toBeUndefined();
});

test.each(tableOf("From cells and tables"))(
  "a cell with %s, shown as %s, as %s is %s",
  (held, format, field, becomes) => {
    const value = /^-?[\d.]+$/.test(held as string) ? Number(held) : (held as string).replace(/^'/, "");
    const result = judged(textOfCell({ value, format: format as string }, english), field as string);
    const [kind, ...rest] = (becomes as string).split(" ");
    if (kind === "read") expect(result).toEqual({ ok: true, value: Number(rest[0]) });
    else if (kind === "offered") expect(offered(result)).toBe(rest.join(" "));
    else expect(result).toMatchObject({ ok: false, problem: "notNumber", meant: undefined });
  },
);

test.each(tableOf("Below a heading"))("below “%s”, %s as %s is %s", (heading, text, field, becomes) => {
  const { path } = fieldOf(field as string);
  const target = { name: "it", record: recordAt(path), words: [] };
  const cells = [[text as string]];
  const layout = { heads: [heading as string], columns: ["it"], from: 0 };
  const [cell] =
    readBlock(cells, [target], layout, (_name, one) => judged(one, field as string)).rows[0] ?? [];
  const [kind, ...rest] = (becomes as string).split(" ");
  const meant = [cell?.meant, cell?.currency].filter((part) => part !== undefined).join(" ");
  if (kind === "read") expect(cell?.value).toBe(Number(rest[0]));
  else if (kind === "offered") expect([cell?.value, meant]).toEqual([null, rest.join(" ")]);
  else expect(cell).toMatchObject({ value: null, problem: "notNumber" });
});

const units = ["1", "1/year", "currency/FTE/year", "unit/year", "FTE", "month", "currency/hour"];
const wanted = (unit: string, separators = english): Wanted => ({
  unit,
  separators,
  currency: "USD",
  counted: "contact",
});
/** Characters that numbers are written with, and some that they are not. */
const pieces = fc.constantFrom(
  ..."0123456789012345678901234567890123456789.,.,.,' -−–()%＋－（）５．，eE$€£kK/",
  ...["US$", "kr", " ", "\u00a0", "months", "m", "USD", "²", "½", "٣", "per", "a", "year", "Mio."],
);
const writings = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

/** Every digit of a text in its order, as a plain one. */
const digitsIn = (text: string): string =>
  [...text]
    .map((one) => (/[０-９]/.test(one) ? String(one.charCodeAt(0) - 0xff10) : one === "٣" ? "3" : one))
    .filter((one) => /\d/.test(one))
    .join("");

test("no text becomes another number in silence: what is read has the digits that were written, and its sign", () => {
  fc.assert(
    fc.property(fc.oneof(writings, fc.string({ maxLength: 20 })), fc.constantFrom(...units), (text, unit) => {
      const reading = readText(text, wanted(unit));
      if (reading.kind === "refused") return;
      const value = reading.kind === "read" ? reading.value : reading.meant;
      if (value === null)
        return expect(
          text
            .trim()
            .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/g, "")
            .trim(),
        ).toBe("");
      expect(Number.isFinite(value) && Math.abs(value) <= 1e15 && !Object.is(value, -0)).toBe(true);
      if (reading.kind !== "read" || /e/i.test(text)) return;
      const written = digitsIn(text).replace(/^0+|0+$/g, "");
      const counted = (value.toExponential(14).split("e")[0] as string)
        .replace(/\D/g, "")
        .replace(/^0+|0+$/g, "");
      if (written.length <= 15) expect(counted).toBe(written);
      if (value !== 0) expect(value < 0).toBe(/[-−–－(（]/.test(text.replace(/[.,．，][-–−－]+/g, "")));
    }),
    { numRuns: 5000 },
  );
});

test.each(["en-US", "en-GB", "de-DE", "de-CH", "fr-FR", "en-IN", "ar-EG", "pl-PL"])(
  "what a field shows in %s is read back as the same number",
  (locale) => {
    const formats = createFormats(locale);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4),
          fc
            .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
            .map((one) => Number(one.toPrecision(15))),
        ),
        fc.constantFrom(...units),
        (value, unit) => {
          const share = unit.startsWith("1");
          // A share of less than one percent is shown without the sign that it needs when it is typed.
          const sign = share ? "%" : "";
          const small = Math.abs(value) < 1e-9 ? 0 : value;
          const read = readText(formats.typed(small, unit) + sign, wanted(unit, formats.separators));
          expect(read.kind).toBe("read");
          expect(read.kind === "read" && read.value).toBeCloseTo(
            small,
            12 - Math.ceil(Math.log10(Math.max(1, Math.abs(small)))),
          );
        },
      ),
      { numRuns: 300 },
    );
  },
);

test("money is converted at published rates once they are there; what has none is not", async () => {
  await new Promise<void>((loaded) => expect(exchange("EUR", "USD", loaded)).toBe("loading"));
  const { rate } = exchange("EUR", "USD", () => undefined) as { rate: number };
  const back = exchange("USD", "EUR", () => undefined) as { rate: number };
  expect(rate).toBeGreaterThan(0.5);
  expect(rate * back.rate).toBeCloseTo(1, 12);
  expect(exchange("XXX", "USD", () => undefined)).toBeUndefined();
  expect(exchange("USD", "XXX", () => undefined)).toBeUndefined();
});

test("Excel's own separators count, whatever the language", () => {
  expect(readText("1.418.000,5", wanted("currency", german))).toEqual({ kind: "read", value: 1418000.5 });
  expect(createFormats("en-US", german).separators).toMatchObject(german);
});
