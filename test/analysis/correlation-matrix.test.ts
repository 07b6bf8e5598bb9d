import fc from "../support/fast-check";
import { choleskyOf, type Matrix, nearestCorrelation } from "../../src/analysis/sampling/correlation-matrix";

const matrix = (rows: readonly (readonly number[])[]): Matrix => rows.map((row) => Float64Array.from(row));

test("Higham's own example (2002, section 4): the nearest to three 1s beside each other and 0s", () => {
  const nearest = nearestCorrelation(
    matrix([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]),
  );
  // Printed with four decimals.
  expect(nearest[0]![1]).toBeCloseTo(0.7607, 4);
  expect(nearest[1]![2]).toBeCloseTo(0.7607, 4);
  expect(nearest[0]![2]).toBeCloseTo(0.1573, 4);
});

test("a correlation matrix comes back as it is", () => {
  const given = matrix([
    [1, 0.6, -0.2],
    [0.6, 1, 0.1],
    [-0.2, 0.1, 1],
  ]);
  expect(nearestCorrelation(given)).toBe(given);
});

test("whatever pairs are asked for, the repaired matrix can be drawn from and has a diagonal of 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
      (pairs) => {
        const given = matrix(
          Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, k) => (i === k ? 1 : 0))),
        );
        let next = 0;
        for (let i = 0; i < 5; i++) for (let k = 0; k < i; k++) given[i]![k] = given[k]![i] = pairs[next++]!;
        const repaired = nearestCorrelation(given);
        const lower = choleskyOf(repaired)!;
        expect(lower).toBeDefined();
        for (let i = 0; i < 5; i++) {
          expect(repaired[i]![i]).toBe(1);
          for (let k = 0; k < 5; k++) {
            expect(repaired[i]![k]).toBeCloseTo(repaired[k]![i]!, 12);
            const product = lower[i]!.reduce((sum, value, j) => sum + value * lower[k]![j]!, 0);
            expect(product).toBeCloseTo(repaired[i]![k]!, 10);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
