/** Consecutive years as text, gaps left out: "1999 to 2007, 2019 to 2026". */
export function yearsText(first: number, values: readonly (number | null | undefined)[]): string {
  const spans: [from: number, to: number][] = [];
  values.forEach((value, i) => {
    if (value === null || value === undefined) return;
    const last = spans.at(-1);
    if (last?.[1] === first + i - 1) last[1] = first + i;
    else spans.push([first + i, first + i]);
  });
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(", ");
}
