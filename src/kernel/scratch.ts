/**
 * Memory for the numbers of ranges, lent for the time of one call: allocating it anew costs more than
 * computing with it. Calls don't overlap: nothing in a call waits.
 */
const memory = new Float64Array(4096);
let lent = 0;

/** Takes back what was lent; at the start of every call. */
export const takeBack = (): void => void (lent = 0);

/** Room for so many numbers, holding whatever stood there. Not to be kept beyond the call. */
export function lend(count: number): Float64Array {
  if (lent + count > memory.length) return new Float64Array(count);
  return memory.subarray(lent, (lent += count));
}
