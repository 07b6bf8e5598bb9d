/**
 * Memory for the numbers of ranges, lent for the time of one call: allocating it anew costs more than
 * computing with it. Calls don't overlap: nothing in a call waits.
 */
const memory = new Float64Array(4096);
let lent = 0;

/** The windows on that memory that were lent last, by their order: most calls want the same ones again. */
const windows: Float64Array[] = [];
/** Where on that memory each begins: asking the window itself takes longer. */
const starts: number[] = [];
let place = 0;

/** Takes back what was lent; at the start of every call. */
export function takeBack(): void {
  lent = 0;
  place = 0;
}

/** Room for so many numbers, holding whatever stood there. Not to be kept beyond the call. */
export function lend(count: number): Float64Array {
  if (lent + count > memory.length) return new Float64Array(count);
  const known = windows[place];
  const start = lent;
  lent += count;
  if (known?.length === count && starts[place] === start) {
    place++;
    return known;
  }
  starts[place] = start;
  return (windows[place++] = memory.subarray(start, lent));
}
