import { STRENGTH } from "../../../src/kernel/excel-writing";
import type { Tree } from "../../../src/kernel/tree";

/** A piece of notation, and how tightly its outermost sign binds. */
export interface Written {
  readonly tex: string;
  readonly strength: number;
}

/** Writes operands for the notation of an operation. */
export interface Writer {
  write(tree: Tree): Written;
  /** An operand that is a series, at an index. */
  item(tree: Tree, index: string): string;
}

export const atom = (tex: string): Written => ({ tex, strength: STRENGTH.atom });

/** Brackets where the piece binds no tighter than asked. */
export const within = ({ tex, strength }: Written, wanted: number): string =>
  strength >= wanted ? tex : String.raw`\left(${tex}\right)`;

/** `a sign b`, the right side in brackets at equal strength where the order counts. */
export function infix(left: Written, sign: string, right: Written, strength: number, ordered = 0): Written {
  return { tex: `${within(left, strength)} ${sign} ${within(right, strength + ordered)}`, strength };
}
