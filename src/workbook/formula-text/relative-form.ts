import type { Coordinate } from "./reference";
import { tokenize } from "./tokens";

/**
 * The formula as seen from its cell, in the manner of R1C1: the same text for two cells means that the one is a copy
 * of the other. White space and letter case do not count. Throws FormulaUnreadable.
 */
export function relativeForm(text: string, row: number, column: number): string {
  return tokenize(text)
    .map(({ kind, text: written, reference, spaceBefore }) => {
      const space = spaceBefore ? " " : "";
      if (kind === "string") return written;
      if (reference === undefined) return space + written.toUpperCase();
      const { qualifier, kind: shape, top, left, bottom, right } = reference;
      const first = seen("R", top, row) + seen("C", left, column);
      const last = shape === "cell" ? "" : `:${seen("R", bottom, row)}${seen("C", right, column)}`;
      return `${space}${qualifier.text === "" ? "" : `${qualifier.text.toUpperCase()}!`}${first}${last}`;
    })
    .join("");
}

function seen(letter: string, { at, absolute }: Coordinate, from: number): string {
  return absolute ? `${letter}${at}` : `${letter}[${at - from}]`;
}
