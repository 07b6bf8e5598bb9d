import * as fc from "../support/fast-check";
import { templates } from "../../src/case/templates";
import { differences } from "./compare";
import { oracleOf } from "./oracle/oracle";
import { randomCase } from "./random-case";
import { computeOrFail, readOrFail } from "./small-case";
import { withChanges } from "./with-changes";

describe.each(templates)("the engine agrees with a second implementation on $id", ({ case: data }) => {
  const base = readOrFail(data);
  test.each(["base", ...base.scenarios.map(({ id }) => id)])("%s", (scenario) => {
    const changed = withChanges(base, base.scenarios.find(({ id }) => id === scenario)?.changes ?? {});
    expect(differences(base, computeOrFail(data, scenario), oracleOf(changed))).toEqual([]);
  });
});

const RUNS = Number(process.env["CASE_RUNS"] ?? 200);

test("the engine agrees with a second implementation, line category by month, on random cases", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const source = readOrFail(data);
      expect(differences(source, computeOrFail(data), oracleOf(source))).toEqual([]);
    }),
    { numRuns: RUNS, seed: 1 },
  );
});
