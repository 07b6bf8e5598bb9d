import type { NumberLimits } from "../../kernel/formula";
import { isShare } from "./formats";

/** Shares that are more than the whole in practice, and up to where nobody wonders; by the last part of the path. */
const USUAL: Readonly<Record<string, number>> = { productivity: 1.5, attritionRate: 1.5 };

/** A person's own inputs may be factors of any size. */
const ANY = /^customLines\./;

/** Whether a number is allowed at a path, but such as hardly anybody means: a bonus of 140 %. */
export function isUnusual(
  value: number,
  path: string,
  { unit, max }: NumberLimits & { readonly unit: string },
): boolean {
  if (!isShare(unit) || ANY.test(path) || (max !== undefined && max <= 1)) return false;
  return Math.abs(value) > (USUAL[path.slice(path.lastIndexOf(".") + 1)] ?? 1);
}
