import * as fc from "../../support/fast-check";
import { CUSTOM_CATEGORIES } from "../../../src/case/schema/custom";
import { amount, stated, type Fields } from "./numbers";

/** Lines of a person's own, from parts whose units fit. */

const plain = fc.constantFrom(
  "2",
  "0.03",
  "(1 + 2)",
  "-2 ^ 2",
  "1.5 ^ (year - 1)",
  "priceIndex",
  "min(3, 2)",
);
const quantity = (names: readonly string[]) =>
  fc.constantFrom("headcount", "volume", "month", "year", "months", "rate", ...names);

const term = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(quantity(names), plain, fc.constantFrom("*", "/"))
    .map(([one, factor, sign]) => (sign === "/" ? `${one} * 3 / ${factor}` : `${factor} * ${one} * 1.25`));

const formula = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      term(names),
      term(names),
      fc.constantFrom("+", "-", "max", "choice"),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([a, b, how, month]) => {
      if (how === "max") return `max(${a}, ${b}, 0)`;
      return how === "choice" ? `month >= ${month} ? ${a} : year < 3 ? ${b} : 0` : `${a} ${how} (${b})`;
    });

/** At most two lines; the second may read the first. */
export const customLines = (
  processes: readonly Fields[],
  options: readonly Fields[],
): fc.Arbitrary<Fields[]> => {
  const parts = [undefined, "inhouse", ...options.map(({ id }) => id)];
  const line = (id: string, earlier: readonly Fields[]): fc.Arbitrary<Fields> =>
    fc
      .tuple(
        fc.constantFrom(...parts),
        fc.constantFrom(undefined, ...processes.map((one) => one["id"])),
        fc.constantFrom(...CUSTOM_CATEGORIES),
        fc.constantFrom("month", "year", "once"),
        fc.integer({ min: 1, max: 40 }),
        stated(amount(500)),
      )
      .chain(([part, process, category, period, paidInMonth, value]) => {
        const moves = options.find((one) => one["id"] === part)?.["processes"] as
          readonly Fields[] | undefined;
        const readable = earlier.filter((one) =>
          [undefined, "inhouse", part].includes(one["part"] as string),
        );
        const names = [
          ...(moves?.some((one) => one["process"] === process) ? ["moved"] : []),
          ...readable.map((one) => one["id"] as string),
        ];
        return formula(names).map(
          (text) =>
            JSON.parse(
              JSON.stringify({
                id,
                name: "Own line",
                part,
                process,
                category,
                period,
                ...(period === "once" && { paidInMonth }),
                formula: text,
                inputs: [{ id: "rate", name: "Rate", unit: "currency", value }],
              }),
            ) as Fields,
        );
      });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<Fields[]>([]) },
    {
      weight: 3,
      arbitrary: line("first", []).chain((one) => line("second", [one]).map((two) => [two, one])),
    },
  );
};
