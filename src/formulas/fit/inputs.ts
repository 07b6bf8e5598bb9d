import type { NumberLimits } from "../../kernel/formula";

/** Scores go from 1 (not at all) to 5 (fully). */
export const scale = { min: 1, max: 5 } as const satisfies NumberLimits;

/** From this score on work is core, unless another threshold is given. */
export const CORE_FROM = 3;
