import * as fc from "../support/fast-check";
import { plainCase } from "./plain-case";
import { randomCase } from "./random-case";
import { computeOrFail } from "./small-case";

/** A fee of 1,000 a month from month 3 on, paid so many months later. */
const paidLater = (paymentMonths: number): number[] => {
  const results = computeOrFail(
    plainCase({ wave: { startMonth: 3 }, part: { pricing: { annualFee: 12_000, paymentMonths } } }),
  );
  const { afterTax } = results.model.options[0]!;
  return [...results.values.row(afterTax)].map((one) => Math.round(one * 1e6) / 1e6);
};

const fees = (from: number, last: number): number[] =>
  Array.from({ length: 24 }, (_, i) => (i + 1 === 24 ? last : i + 1 >= from ? 1000 : 0));

describe("payment terms shift the bills; what is owed at the end is settled in the last month", () => {
  test.each([
    [0, fees(3, 1000)],
    [1, fees(4, 2000)],
    [3, fees(6, 4000)],
    [12, fees(15, 13_000)],
  ])("%s months", (paymentMonths, expected) => {
    expect(paidLater(paymentMonths)).toEqual(expected);
  });

  test("half a month: half of a bill is paid in its month", () => {
    expect(paidLater(0.5)).toEqual(fees(3, 1500).map((one, i) => (i === 2 ? 500 : one)));
  });

  test("two months and a half", () => {
    expect(paidLater(2.5)).toEqual(fees(5, 3500).map((one, i) => (i === 4 ? 500 : one)));
  });
});

test("all that is billed is paid, and nobody is paid before he bills", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const { model, values } = computeOrFail(data);
      for (const { id, part } of model.lines.filter(({ kind }) => kind.name === "benefits.payables")) {
        const [process] = id.split("/").slice(1) as [string];
        const of = (name: string): number[] => [...values.row(`${part}/${process}/${name}`)];
        const billed = model.lines.some((line) => line.id === `${part}/${process}/billed`)
          ? "billed"
          : "charge";
        const [charge, shifted, settled] = [of(billed), of("workingCapital"), of("settlement")];
        let [charged, paid] = [0, 0];
        charge.forEach((amount, i) => {
          charged += amount;
          paid += amount + shifted[i]! + settled[i]!;
          expect(paid).toBeLessThanOrEqual(charged + 1e-6);
          expect(amount + shifted[i]! + settled[i]!).toBeGreaterThanOrEqual(-1e-6);
        });
        expect(Math.abs(charged - paid)).toBeLessThanOrEqual(1e-9 * Math.max(1, charged));
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});
