import * as fc from "../support/fast-check";
import { plainCase } from "./plain-case";
import { randomCase } from "./random-case";
import { computeOrFail } from "./small-case";

test("a provider pays nothing back for volume that stays away: credits end at an empty bill", () => {
  const results = computeOrFail(
    plainCase({
      process: { annualVolume: 0 },
      part: { pricing: { annualFee: 12_000, committedVolume: 120_000, arcRate: 0, rrcRate: 1 } },
    }),
  );
  expect([...results.values.row("out/work/charge")]).toEqual(new Array(24).fill(0));
});

test("no charge is below zero, whatever the contract says", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const { model, values } = computeOrFail(data);
      for (const { id, kind } of model.lines)
        if (kind.name === "contract.charge") expect(Math.min(...values.row(id))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40, seed: 5 },
  );
});
