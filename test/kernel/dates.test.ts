import { codes } from "../../src/formulas/codes.generated";
import { createLibrary } from "../../src/kernel/call";
import { serialFromIso } from "../../src/kernel/date";
import { isError } from "../../src/kernel/error";

const library = createLibrary(codes);

/** The present value of 100 today and 100 on a day, at no discount: 200 where the day is one that Excel knows. */
const worth = (day: unknown): unknown => library.call("FINANCE.XNPV", [0, [100, 100], [1, day]]);

test.each([
  ["the day before the first", 0, false],
  ["a negative day", -1, false],
  ["the first day, 1 January 1900", 1, true],
  ["the last day, 31 December 9999", 2_958_465, true],
  ["the day after the last", 2_958_466, false],
  ["a time on the last day", 2_958_465.5, false],
])("%s", (_name, day, isDay) => {
  expect([day, isError(worth(day))]).toEqual([day, !isDay]);
  if (isDay) expect(worth(day)).toBe(200);
});

test.each([
  ["1900-01-01", true],
  ["9999-12-31", true],
  ["1899-12-31", false],
  ["10000-01-01", false],
  ["0026-11-22", false],
  ["2026-02-31", false],
  ["2026-13-01", false],
])("%s as text", (day, isDay) => {
  const found = library.call("FINANCE.XNPV", [0, [100, 100], [day, day]]);
  expect([day, isError(found)]).toEqual([day, !isDay]);
});

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2026-12-01", 46_357],
  ["9999-12-31", 2_958_465],
])("%s is the day that Excel counts as %i", (iso, serial) => {
  expect(serialFromIso(iso)).toBe(serial);
});

test("Excel's 29 February 1900 never was", () => {
  expect(serialFromIso("1900-02-29")).toBeUndefined();
});
