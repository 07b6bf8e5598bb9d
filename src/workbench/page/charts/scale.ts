/** An axis from `min` to `max` with round numbers at its ticks. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** About so many ticks. */
const wantedTicks = 5;

/** A scale that holds all numbers and zero; limits that are given stay. */
export function scaleFor(numbers: readonly number[], givenMin: unknown, givenMax: unknown): Scale {
  const low = typeof givenMin === "number" ? givenMin : Math.min(0, ...numbers);
  const high = typeof givenMax === "number" ? givenMax : Math.max(0, ...numbers);
  const step = roundStep((high - low || 1) / wantedTicks);
  const min = typeof givenMin === "number" ? givenMin : Math.floor(low / step) * step;
  const max = typeof givenMax === "number" ? givenMax : Math.ceil((high || 1) / step) * step;
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step) * step; tick <= max + step / 1000; tick += step) ticks.push(tick);
  return { min, max, ticks };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}
