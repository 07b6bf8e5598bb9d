import * as fc from "fast-check";
import { readCase } from "../../src/case/read";
import { computeCase } from "../../src/case/results";
import { differences } from "./compare";
import { oracleOf } from "./oracle/oracle";
import { randomCase } from "./random-case";

const RUNS = Number(process.env["CASE_RUNS"] ?? 200);

test("the engine agrees with a second implementation, line category by month, on random cases", () => {
  fc.assert(
    fc.property(randomCase, (data) => {
      const read = readCase(data);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const computed = computeCase(read.case);
      if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
      expect(differences(read.case, computed.results, oracleOf(read.case))).toEqual([]);
    }),
    { numRuns: RUNS, seed: 1 },
  );
});
