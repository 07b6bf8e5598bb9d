/** How many letters must be added, removed or changed to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The known name that looks most like a mistyped one, whatever the case. */
export function nearest(given: string, known: readonly string[]): string {
  const word = given.toLowerCase().slice(0, 60);
  let best = known[0] ?? "";
  let least = Infinity;
  for (const name of known) {
    const steps = distance(word, name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}
