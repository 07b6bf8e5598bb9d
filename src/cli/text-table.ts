/** A number with its thousands. What rounds to 0 has no sign. */
export function number(value: number, digits = 0): string {
  const rounded = Number(value.toFixed(digits)) || 0;
  return rounded.toLocaleString("en-US", { maximumFractionDigits: digits, minimumFractionDigits: digits });
}

/** Columns lined up: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join("   ")
      .trimEnd();
  const [head, ...body] = rows.map(line);
  return [head as string, "-".repeat((head as string).length), ...body];
}
