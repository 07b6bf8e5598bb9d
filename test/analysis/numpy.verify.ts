import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { SAMPLINGS } from "../../src/analysis/sampling/sampler";
import { requireTool } from "../support/tools";
import { FIRST, FTE, LEAK, linearCase, SALARY, SECOND, summaryOf } from "./closed-forms";

const TRIALS = 40_000;
/** numpy has its own error, of this many trials. */
const NUMPY_TRIALS = 200_000;

const kinds = (middle: number, spread: number) => [
  { kind: "normal", mean: middle, sd: spread },
  { kind: "lognormal", mean: middle, sd: spread },
  { kind: "uniform", low: middle - spread, high: middle + 2 * spread },
  { kind: "triangular", low: middle - spread, mode: middle, high: middle + 3 * spread },
  { kind: "pert", low: middle - 2 * spread, mode: middle, high: middle + 4 * spread },
  { kind: "discrete", values: [middle - spread, middle, middle + spread], probabilities: [0.2, 0.5, 0.3] },
];

/** Twenty cases: every kind of range on every driver, in turn. */
const cases = Array.from({ length: 20 }, (_, i) => ({
  years: 1 + (i % 4),
  occurs: i % 2 === 0 ? "bernoulli" : "poisson",
  ranges: [
    { driver: FIRST, ...kinds(1000, 100)[i % 6]! },
    { driver: SECOND, ...kinds(2000, 150)[(i + 1 + (i >> 2)) % 6]! },
    { driver: SALARY, ...kinds(44, 4)[(i + 2) % 6]! },
    { driver: FTE, ...kinds(100, 10)[(i + 3 + (i >> 1)) % 6]! },
  ],
}));

test("mean, deviation and percentiles of 20 cases are those of an independent simulation in numpy", () => {
  const python = requireTool("python");
  if (python === null) return;
  const script = join(__dirname, "linear-cases.py");
  const run = spawnSync(python, [script], { input: JSON.stringify(cases), encoding: "utf8" });
  if (process.env["CI"] !== "true" && run.stderr.includes("No module named 'numpy'")) {
    console.log("Python has no numpy here: nothing was compared with it.");
    return;
  }
  expect(run.stderr).toBe("");
  const wanted = JSON.parse(run.stdout) as [number, number, number, number, number][];
  const beside = Math.sqrt(1 + TRIALS / NUMPY_TRIALS);
  let worst = 0;
  cases.forEach(({ years, occurs, ranges }, i) => {
    const source = linearCase({ ranges, events: [{ event: LEAK, occurs }] }, { salary: 44, years });
    const found = summaryOf(source, { trials: TRIALS, sampling: SAMPLINGS[i % 3]!, seed: i + 1 });
    const [mean, sd, ...percentiles] = wanted[i]!;
    const off = [
      Math.abs(found.mean - mean) / (found.standardError * beside),
      // Kurtosis of these sums is near that of a normal variable.
      Math.abs(found.standardDeviation / sd - 1) / (beside / Math.sqrt(2 * TRIALS)),
      ...[10, 50, 90].map((percent, k) => {
        const { value, standardError } = found.percentiles[percent]!;
        return Math.abs(value - percentiles[k]!) / (standardError * beside);
      }),
    ];
    worst = Math.max(worst, ...off);
    expect(Math.max(...off)).toBeLessThan(3.5);
  });
  console.log(
    `5 figures of ${cases.length} cases compared; the farthest is ${worst.toFixed(2)} standard errors off.`,
  );
});
