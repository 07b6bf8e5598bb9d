/** Gauss–Legendre integration with a fixed number of nodes on each of several panels. */

const NODES = 20;
const PANELS = 24;
const NEWTON_STEPS = 8;

let rule: readonly (readonly [place: number, weight: number])[] | undefined;

/** Nodes and weights on [−1, 1]: zeros of the Legendre polynomial by Newton's method from Tricomi's estimate. */
function nodes(): NonNullable<typeof rule> {
  return (rule ??= Array.from({ length: NODES }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (NODES + 0.5));
    let slope = 1;
    for (let step = 0; step < NEWTON_STEPS; step++) {
      let before = 1;
      let value = x;
      for (let k = 2; k <= NODES; k++) {
        const next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
        before = value;
        value = next;
      }
      slope = (NODES * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  }));
}

/** Visits the places of an integral from `low` to `high`, each with its weight; none where the stretch is empty. */
export function integrate(low: number, high: number, at: (place: number, weight: number) => void): void {
  const half = (high - low) / PANELS / 2;
  if (!(half > 0)) return;
  for (let panel = 0; panel < PANELS; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (const [x, weight] of nodes()) at(middle + x * half, weight * half);
  }
}
