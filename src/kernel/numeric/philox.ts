/**
 * Random words by counting: Philox 4x32 with ten rounds (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as
 * easy as 1, 2, 3", SC11). What a place gets depends on the place and the seed alone, so that any part of a run,
 * on any machine, draws what the whole would draw there.
 */

const ROUNDS = 10;
const FIRST_MULTIPLIER = 0xd2511f53;
const SECOND_MULTIPLIER = 0xcd9e8d57;
const FIRST_STEP = 0x9e3779b9;
const SECOND_STEP = 0xbb67ae85;

/** The four words drawn last. */
export const drawn = new Uint32Array(4);

/** Draws the four words at a place (four words of 32 bits) under a key (two) into `drawn`. */
export function draw(a: number, b: number, c: number, d: number, key: number, otherKey: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    const high = highWord(FIRST_MULTIPLIER, a);
    const low = Math.imul(FIRST_MULTIPLIER, a);
    const otherHigh = highWord(SECOND_MULTIPLIER, c);
    const otherLow = Math.imul(SECOND_MULTIPLIER, c);
    a = otherHigh ^ b ^ key;
    b = otherLow;
    c = high ^ d ^ otherKey;
    d = low;
    key = (key + FIRST_STEP) | 0;
    otherKey = (otherKey + SECOND_STEP) | 0;
  }
  drawn[0] = a;
  drawn[1] = b;
  drawn[2] = c;
  drawn[3] = d;
}

/** The upper 32 bits of the product of two words. */
function highWord(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = aLow * bLow;
  const middle = aHigh * bLow + (low >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) | 0;
}

/** A number above 0 and below 1 from two words: the middle of one of 2^52 equal steps. */
export const between0And1 = (high: number, low: number): number =>
  ((high >>> 0) * 2 ** 20 + (low >>> 12) + 0.5) * 2 ** -52;
