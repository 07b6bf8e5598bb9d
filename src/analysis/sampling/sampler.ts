import { shuffledPlace } from "./latin";
import { between0And1, draw, drawn } from "../../kernel/numeric/philox";
import { owenScrambler, SOBOL_DIMENSIONS, sobolDirections, sobolSteps, sobolWord, zerosAtEnd } from "./sobol";

/**
 * How trials are spread: `random`, each by itself; `lhs` (Latin hypercube), one in each of as many equal steps as
 * there are trials; `sobol`, points of a Sobol sequence with Owen's scrambling, spread evenly in all numbers together.
 */
export const SAMPLINGS = ["sobol", "lhs", "random"] as const;
export type Sampling = (typeof SAMPLINGS)[number];

/** Most trials of one run. */
export const MOST_TRIALS = 10_000_000;

/** A run's even numbers between 0 and 1. What a trial gets depends on seed, trial and dimension alone. */
export interface Sampler {
  /** Fills `out` from its start with the numbers of the trials `from` up to but not including `to`. */
  fill(dimension: number, from: number, to: number, out: Float64Array): void;
}

/** What draws are for, so that no two uses share one. */
const NUMBERS = 0x4e756d62;
const SCRAMBLING = 0x5363726d;

/** The sampler of a run: how, its seed (a whole number from 0 below 2^32), and of how many trials in all. */
export function samplerOf(sampling: Sampling, seed: number, trials: number): Sampler {
  const random = (trial: number, dimension: number): number => {
    draw(trial, dimension, 0, 0, seed, NUMBERS);
    return between0And1(drawn[0]!, drawn[1]!);
  };
  const each =
    (number: (trial: number, dimension: number) => number): Sampler["fill"] =>
    (dimension, from, to, out) => {
      for (let trial = from; trial < to; trial++) out[trial - from] = number(trial, dimension);
    };
  if (sampling === "random") return { fill: each(random) };
  if (sampling === "lhs")
    return {
      fill: each((trial, dimension) => {
        const place = shuffledPlace(trial, trials, dimension, seed);
        return (place + random(trial, dimension)) / trials;
      }),
    };
  const known: ReturnType<typeof coordinate>[] = [];
  return {
    fill: (dimension, from, to, out) => {
      if (dimension >= SOBOL_DIMENSIONS) return each(random)(dimension, from, to, out);
      const { directions, steps, scrambled } = (known[dimension] ??= coordinate(dimension, seed));
      let word = sobolWord(directions, from);
      for (let trial = from; trial < to; trial++) {
        out[trial - from] = (scrambled(word) + 0.5) * 2 ** -32;
        word = (word ^ steps[zerosAtEnd(trial + 1)]!) >>> 0;
      }
    },
  };
}

/** What makes the numbers of one dimension of a Sobol sequence. */
function coordinate(dimension: number, seed: number) {
  const directions = sobolDirections(dimension);
  draw(dimension, 0, 0, 0, seed, SCRAMBLING);
  return { directions, steps: sobolSteps(directions), scrambled: owenScrambler(drawn[0]!) };
}
