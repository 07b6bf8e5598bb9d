import { ownSeries } from "./own-series";
import { published } from "./published";
import type { Series } from "./series";

/** Every series there is: those that functions read, and published figures to compare a case with. */
export const allSeries: readonly Series[] = [...ownSeries, ...published];
