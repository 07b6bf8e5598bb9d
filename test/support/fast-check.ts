import * as fc from "fast-check";

/**
 * The one way for tests to fast-check. The same cases in every run, or a change would be stopped by a case that it has
 * nothing to do with; `SEED=random` (as a whole verify is run) looks for new ones, and `SEED=number` repeats a run.
 */
const { SEED = "20261130" } = process.env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });

export default fc;
export * from "fast-check";
