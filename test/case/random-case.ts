import * as fc from "../support/fast-check";
import { driversIn } from "../../src/case/drivers";
import { blankBeside } from "../../src/case/needed";
import { readCase } from "../../src/case/read";
import { CASE_FORMAT } from "../../src/case/schema/case";
import { changeAt } from "../../src/taskpane/edit/path";
import { between, fields, growth, maybe, named, several, share, stated, type Fields } from "./random/numbers";
import { customLines } from "./random/custom";
import { optionOf } from "./random/option";
import { processOf } from "./random/today";

/**
 * Random valid cases, odd on purpose: nothing moves, all at once, never, late; blanks wherever they are allowed. A case
 * as it stands in a file.
 */
export const randomCase: fc.Arbitrary<Fields> = fc
  .record({ years: fc.integer({ min: 1, max: 6 }), places: fc.integer({ min: 1, max: 3 }) })
  .chain(({ years, places }) => {
    const ids = Array.from({ length: places }, (_, i) => `l${i + 1}`);
    return several("p", 3, processOf(ids, years), 1).chain((processes) =>
      fields({
        format: fc.constant(CASE_FORMAT),
        name: fc.constant("Random case"),
        currency: fc.constant("USD"),
        start: fc.constant("2027-01"),
        years: fc.constant(years),
        discountRate: stated(growth),
        afterTaxDiscountRate: maybe(growth),
        taxRate: maybe(share),
        timing: maybe(fc.constantFrom(0.5, 1)),
        priceInflation: growth,
        locations: several(
          "l",
          places,
          named(
            fields({
              wageInflation: growth,
              currencyDrift: maybe(growth),
              utcOffset: stated(between(-12, 14, 1)),
              nightPremium: maybe(share),
              weekendPremium: maybe(share),
            }),
          ),
          places,
        ),
        processes: fc.constant(processes),
        options: several("t", 3, optionOf(processes, ids, years), 1),
      }),
    );
  })
  .chain((data) =>
    customLines(data["processes"] as Fields[], data["options"] as Fields[]).map((lines) => ({
      ...data,
      customLines: lines,
    })),
  )
  .map(sayNothing);

/** Blanks that would count as nothing to pay are asked for; here each is said to be nothing, until none is left. */
export function sayNothing(data: Fields): Fields {
  const read = readCase(data);
  if (!read.ok) return data;
  const drivers = new Map(driversIn(read.case).map((entry) => [entry.path, entry]));
  const blank = blankBeside(read.case, drivers);
  return blank.length === 0
    ? data
    : sayNothing(blank.reduce((before, { path }) => changeAt(before, path, () => 0), data));
}
