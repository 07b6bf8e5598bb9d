/** Mean and standard deviation of a sample (n − 1); 0 for the deviation of one value. */
export function momentsOf(values: Float64Array): {
  readonly mean: number;
  readonly standardDeviation: number;
} {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const mean = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return { mean, standardDeviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}

/** The value below which a share of sorted values lies, straight between two neighbors (type 7 of Hyndman and Fan). */
export function percentileOf(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/**
 * Standard error of a percentile of independent trials: half the distance between the values one standard deviation
 * of the binomial rank below and above.
 */
export function percentileError(sorted: Float64Array, share: number): number {
  const apart = Math.sqrt((share * (1 - share)) / sorted.length);
  const at = (position: number): number => percentileOf(sorted, Math.min(1, Math.max(0, position)));
  return (at(share + apart) - at(share - apart)) / 2;
}

/** The rank of every value; equal ones share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const shared = new Float64Array(values.length);
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    shared[start] = (start + end - 1) / 2;
    start = end;
  }
  return values.map((value) => shared[countBelow(sorted, value)]!);
}

/** How many of sorted values are less than a value. */
export function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlationBetween(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [momentsOf(a).mean, momentsOf(b).mean];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - meanA, b[i]! - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
