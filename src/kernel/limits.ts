import type { NumberLimits } from "./formula";
import { compareAt15 } from "./numeric/round";

/** Whether a number keeps its limits; at 15 significant digits, so that 0.1 + 0.2 is not more than 0.3. */
export function isWithin(number: number, { min, max, above, below, whole }: NumberLimits): boolean {
  return (
    !(min !== undefined && compareAt15(number, min) < 0) &&
    !(max !== undefined && compareAt15(number, max) > 0) &&
    !(above !== undefined && compareAt15(number, above) <= 0) &&
    !(below !== undefined && compareAt15(number, below) >= 0) &&
    !(whole && !Number.isInteger(number))
  );
}
