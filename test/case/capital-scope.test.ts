import { plainCase } from "./plain-case";
import { computeOrFail, sumOf } from "./small-case";

const renewal = { id: "renewal", name: "Renewal", amount: 1200, year: 2, lifeYears: 4, avoidable: 1 };
const process = { capital: [renewal] };

test("a part of planned capital may move with the work", () => {
  const results = computeOrFail(plainCase({ process, part: { scopes: [{ item: "renewal", scope: 0.25 }] } }));
  expect(sumOf(results, "out/work/renewal/kept")).toBeCloseTo(900, 9);
});

test("software replaces planned capital as far as the option says so", () => {
  const part = { gain: 0, software: { annualFee: 0 }, pricing: undefined, delivery: [] };
  const option = { kind: "software" };
  const some = computeOrFail(
    plainCase({ process, option, part: { ...part, scopes: [{ item: "renewal", scope: 0.25 }] } }),
  );
  expect(sumOf(some, "out/total/capital")).toBeCloseTo(900, 9);
  const none = computeOrFail(plainCase({ process, option, part }));
  expect(sumOf(none, "out/total/capital")).toBeCloseTo(1200, 9);
});
