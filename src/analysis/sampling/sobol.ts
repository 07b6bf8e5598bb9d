import { DIRECTIONS } from "./sobol-directions";

const BITS = 32;

/** Dimensions there are direction numbers for. */
export const SOBOL_DIMENSIONS = 1 + DIRECTIONS.split(";").length;

/** The direction numbers of a dimension, counted from 0: one word for each bit of a point's number, lowest first. */
export function sobolDirections(dimension: number): Uint32Array {
  const words = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let bit = 0; bit < BITS; bit++) words[bit] = 2 ** (BITS - 1 - bit);
    return words;
  }
  const [inner, ...first] = DIRECTIONS.split(";")[dimension - 1]!.split(" ").map(Number);
  const degree = first.length;
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      words[bit] = first[bit]! * 2 ** (BITS - 1 - bit);
      continue;
    }
    let word = words[bit - degree]! ^ (words[bit - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((inner! >>> (degree - 1 - k)) & 1) word ^= words[bit - k]!;
    words[bit] = word;
  }
  return words;
}

/** One coordinate of the point with this number (from 0) as a word: a fraction of 2^32. */
export function sobolWord(directions: Uint32Array, point: number): number {
  let word = 0;
  for (let bit = 0, rest = point; rest > 0; bit++, rest >>>= 1) if (rest & 1) word ^= directions[bit]!;
  return word >>> 0;
}

/**
 * Owen's scrambling of a coordinate: each bit is turned or not by a coin that belongs to all the bits above it, so
 * that a net stays a net and every single point is uniform. The coins come from mixing the bits above with a key.
 */
export const owenScrambled = (word: number, key: number): number => scrambledFrom(0, 0, word, key);

/** Bits that a table has scrambled beforehand. */
const TABLE_BITS = 12;

/** Owen's scrambling of many words with one key: the first bits are looked up. */
export function owenScrambler(key: number): (word: number) => number {
  const table = Uint32Array.from({ length: 2 ** TABLE_BITS }, (_, above) => {
    const word = (above << (BITS - TABLE_BITS)) >>> 0;
    return owenScrambled(word, key) & ~(2 ** (BITS - TABLE_BITS) - 1);
  });
  return (word) => scrambledFrom(TABLE_BITS, table[word >>> (BITS - TABLE_BITS)]!, word, key);
}

/**
 * Scrambles a word from a bit on; `result` has the bits before it. A coin mixes the bits above with a 1 before them, so
 * that prefixes of different lengths differ, and depends on every bit of them and of the key: multiplications and shifts
 * of the kind that hash tables use. All is done in words of 32 bits, since these are most of what drawing costs.
 */
function scrambledFrom(first: number, result: number, word: number, key: number): number {
  const own = key | 0;
  const shifted = key >>> 7;
  let bits = result | 0;
  for (let bit = first; bit < BITS; bit++) {
    const shift = BITS - 1 - bit;
    let x = Math.imul(((word >>> shift) >>> 1) ^ (1 << bit) ^ own, 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15) ^ shifted, 0x846ca68b);
    x = Math.imul(((x ^ (x >>> 16)) + own) | 0, 0x9e3779b1);
    bits |= (((word >>> shift) & 1) ^ (x >>> 31)) << shift;
  }
  return bits >>> 0;
}

/** What a coordinate changes by from a point to the next, by how many zeros the next point's number ends with. */
export function sobolSteps(directions: Uint32Array): Uint32Array {
  let step = 0;
  return directions.map((word) => (step ^= word));
}

/** How many zeros a whole number above 0 ends with. */
export const zerosAtEnd = (number: number): number => 31 - Math.clz32(number & -number);
