import { impatience } from "./impatience";
import { outcomes } from "./outcomes";
import { scoring } from "./scoring";

/** Operations of formulas that are loaded with their first call, and of lines of a case; the start-up script is built without them. */
export const later = [impatience, outcomes, scoring];
