import { createLibrary } from "../kernel/call";
import { codes } from "./codes.generated";

/** Calls any formula with positional arguments, `null` for one left out. */
export const { call: callFormula } = createLibrary(codes);
