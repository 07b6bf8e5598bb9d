import { impatience } from "./impatience";
import { scoring } from "./scoring";

/** Operations of formulas that are loaded with their first call only; the start-up script is built without them. */
export const later = [impatience, scoring];
