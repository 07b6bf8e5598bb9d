import { between0And1, draw, drawn } from "./philox";
import { compareAt15 } from "./round";

/** What these draws are for, so that no other use shares one. */
const WEIGHTS = 0x57656967;

/**
 * The share of uniformly random weights under which each option takes a rank (SMAA: Lahdelma, Hokkanen and Salminen
 * 1998, 2001). Options that tie share the ranks they take.
 * @param scores a row for each option, a column for each criterion
 * @param rank from 1
 * @param seed whole, from 0 below 2^32
 */
export function rankShares(
  scores: readonly ArrayLike<number>[],
  rank: number,
  trials: number,
  seed: number,
): number[] {
  const criteria = scores[0]?.length ?? 0;
  const weights = new Float64Array(criteria);
  const sums = new Float64Array(scores.length);
  const shares = scores.map(() => 0);
  // A single criterion has all the weight, whatever is drawn.
  const rounds = criteria > 1 ? trials : 1;
  for (let trial = 0; trial < rounds; trial++) {
    drawWeights(weights, trial, seed);
    for (let option = 0; option < scores.length; option++) {
      const row = scores[option]!;
      let sum = 0;
      for (let criterion = 0; criterion < criteria; criterion++) sum += weights[criterion]! * row[criterion]!;
      sums[option] = sum;
    }
    for (let option = 0; option < scores.length; option++) shares[option]! += takes(sums, option, rank);
  }
  return shares.map((share) => share / rounds);
}

/** Exponential draws: normed to 1 they are uniform on the simplex, and a norm changes no rank. */
function drawWeights(weights: Float64Array, trial: number, seed: number): void {
  for (let criterion = 0; criterion < weights.length; criterion += 2) {
    draw(trial, criterion, 0, 0, seed, WEIGHTS);
    weights[criterion] = -Math.log(between0And1(drawn[0]!, drawn[1]!));
    if (criterion + 1 < weights.length)
      weights[criterion + 1] = -Math.log(between0And1(drawn[2]!, drawn[3]!));
  }
}

/** 1 where the option takes the rank, its part where it shares it with others of the same sum, else 0. */
function takes(sums: Float64Array, option: number, rank: number): number {
  let better = 0;
  let equal = 0;
  for (const sum of sums) {
    const compared = compareAt15(sum, sums[option]!);
    if (compared > 0) better++;
    else if (compared === 0) equal++;
  }
  return better < rank && rank <= better + equal ? 1 / equal : 0;
}
