import { draw, drawn } from "../../kernel/numeric/philox";

const ROUNDS = 6;

/**
 * Where a trial stands in a random order of all trials, without the order itself: a Feistel network over the next
 * power of four, walked until it falls inside. Every trial gets a place of its own.
 */
export function shuffledPlace(trial: number, trials: number, dimension: number, seed: number): number {
  let halfBits = 1;
  while (2 ** (2 * halfBits) < trials) halfBits++;
  const mask = 2 ** halfBits - 1;
  let place = trial;
  do {
    let left = Math.floor(place / 2 ** halfBits);
    let right = place & mask;
    for (let round = 0; round < ROUNDS; round++) {
      draw(right, round, dimension, halfBits, seed, PLACES);
      const next = (left ^ drawn[0]!) & mask;
      left = right;
      right = next;
    }
    place = left * 2 ** halfBits + right;
  } while (place >= trials);
  return place;
}

/** Keeps these draws apart from those of numbers. */
const PLACES = 0x506c6163;
