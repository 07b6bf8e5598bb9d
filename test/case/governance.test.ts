import { plainCase } from "./plain-case";
import { computeOrFail, figure, sumOf } from "./small-case";

type Fields = Record<string, unknown>;

/** A plain case with a second wave that comes first, though it is listed last. */
function twoWaves(option: Fields): unknown {
  const data = plainCase({
    wave: { startMonth: 9 },
    option,
    part: { pricing: { annualFee: 1_200_000 } },
  }) as { processes: Fields[]; options: { waves: Fields[]; processes: Fields[] }[] };
  const [process] = data.processes as [Fields];
  const [target] = data.options as [(typeof data.options)[number]];
  data.processes.push({ ...process, id: "more" });
  target.waves.push({ ...target.waves[0], id: "early", startMonth: 4 });
  target.waves.push({ ...target.waves[0], id: "unused", startMonth: 1 });
  target.processes.push({ ...target.processes[0], process: "more", wave: "early" });
  return data;
}

test("yearly governance starts with the earliest wave that moves something, wherever it is listed", () => {
  const results = computeOrFail(
    twoWaves({ governance: [{ id: "travel", name: "Travel", annualAmount: 12_000 }] }),
  );
  const paid = [...results.values.row("out/governance/travel")];
  expect(paid).toEqual(Array.from({ length: 24 }, (_, i) => (i + 1 >= 4 ? 1000 : 0)));
});

test("a termination fee declines with the months of the contract, not of the case", () => {
  const results = computeOrFail(twoWaves({ exit: { startFee: 420_000, termMonths: 42 } }));
  // Months 4 to 24 are 21 months of the contract: half of the term.
  expect(sumOf(results, "out/terminationFee")).toBeCloseTo(210_000, 6);
});

test("no contract yet at the end of the case, no fee for leaving it", () => {
  const results = computeOrFail(
    plainCase({ wave: { startMonth: 30 }, option: { exit: { startFee: 420_000, termMonths: 42 } } }),
  );
  expect(sumOf(results, "out/terminationFee")).toBe(0);
});

test("the governance share is what leading the provider takes of its charge, and nothing beside it", () => {
  const results = computeOrFail(
    plainCase({
      option: {
        governanceRate: 0.04,
        taxLeakageRate: 0.1,
        governance: [
          { id: "manager", name: "Vendor manager", annualAmount: 24_000 },
          { id: "travel", name: "Travel", kind: "travel", annualAmount: 90_000 },
          { id: "audit", name: "Audits", kind: "audit", annualAmount: 70_000 },
          { id: "lines", name: "Lines", kind: "network", annualAmount: 50_000 },
        ],
      },
      part: { pricing: { annualFee: 1_200_000 } },
    }),
  );
  expect(figure(results, "out/figure/governanceShare")).toBeCloseTo(0.06, 12);
});

test("tax alone is no governance", () => {
  const results = computeOrFail(
    plainCase({ option: { taxLeakageRate: 0.1 }, part: { pricing: { annualFee: 1_200_000 } } }),
  );
  expect(results.figures.has("out/figure/governanceShare")).toBe(false);
});
