/** A part of a sentence: a name, or a number as text. */
export type Piece = string | number;
