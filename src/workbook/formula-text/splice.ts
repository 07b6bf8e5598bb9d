/** A piece of a text and what stands there instead. Offsets are those of the unchanged text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces replaced and every other character kept. Pieces may stand in any order, not overlap. */
export function splice(text: string, pieces: readonly Splice[]): string {
  const ordered = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const piece of ordered) {
    if (piece.start < at) throw new RangeError(`Two replacements overlap at ${piece.start}.`);
    parts.push(text.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
