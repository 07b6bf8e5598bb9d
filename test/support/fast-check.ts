import * as fc from "fast-check";

/**
 * The one way for tests to fast-check. The same cases in every run, or a change would be stopped by a case that it has
 * nothing to do with; `CASE_SEED=random` (as a whole verify is run) looks for new ones, and `CASE_SEED=number` repeats a run.
 */
const { CASE_SEED = "20261130" } = process.env;
if (CASE_SEED !== "random") fc.configureGlobal({ seed: Number(CASE_SEED) });

export default fc;
export * from "fast-check";
