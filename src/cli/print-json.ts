/** No figure of a case and no amount of money is larger: what is, comes from an input that was mistyped. */
export const largestNumber = 1e15;

/** A line of JSON. Throws where it would hold a number that is none, or one too large. */
export function jsonLine(value: unknown): string {
  requireNumbers(value, []);
  return `${JSON.stringify(value)}\n`;
}

/** Writes a line of JSON to standard output; throws as {@link jsonLine} does. */
export function printJson(value: unknown): void {
  process.stdout.write(jsonLine(value));
}

/** An account of a workbook of other people, which may hold any number: those that no amount is, as text. */
export function withLargeAsText(value: unknown): unknown {
  if (typeof value === "number") return isAmount(value) ? value : String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withLargeAsText);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withLargeAsText(inside)]));
}

const isAmount = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= largestNumber;

/** JSON turns what is not a number into null without a word. */
function requireNumbers(value: unknown, path: readonly (string | number)[]): void {
  if (typeof value === "number") {
    if (isAmount(value)) return;
    const place = path.length === 0 ? "The result" : `The result at ${path.join(".")}`;
    throw new Error(
      `${place} is ${Number.isNaN(value) ? "not a number" : "larger than any amount, 1e15"}; look for an input that is far too large.`,
    );
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) requireNumbers(inside, [...path, key]);
}
