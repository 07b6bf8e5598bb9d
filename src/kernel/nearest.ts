/** Longest name that is looked up: the paths of a case's drivers are shorter. */
const LONGEST = 300;

/** The two words without the letters that they share at the start and at the end: as far apart as before. */
function different(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

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
  const word = given.toLowerCase().slice(0, LONGEST);
  let best = known[0] ?? "";
  let least = Infinity;
  for (const name of known) {
    const [mistyped, meant] = different(word, name.toLowerCase());
    if (Math.abs(mistyped.length - meant.length) >= least) continue;
    const steps = distance(mistyped, meant);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}
