import type { StudiedDriver, Studying } from "../../analysis/study";
import { momentsOf, percentileOf } from "../../analysis/statistics";
import { sortedValues } from "../../analysis/summary";
import { computerHere, computerOfWorker, valuesOf } from "./computer";
import { fill, Filled } from "./fill";
import type { Asked, Computed, Part, SoFar, Studied, ToCompute, ToStudy } from "./messages";
import { prepared } from "./prepare";

/**
 * Studies the risk of an option beside the page, and says how far it is. Its trials are computed by workers of its own,
 * which run this script, too.
 */
addEventListener("message", ({ data }: MessageEvent<ToStudy | ToCompute>) => {
  if ("compute" in data) computing = prepared(data.compute);
  else ("from" in data ? compute(data) : study(data)).catch(failed);
});

const failed = (error: unknown): void =>
  postMessage({ failed: error instanceof Error ? error.message : String(error) });

/** What parts are computed of. */
let computing: Promise<Studying | undefined> | undefined;

async function compute(part: Part): Promise<void> {
  const { simulator } = (await computing) ?? {};
  if (simulator === undefined) throw new Error("There is nothing to simulate.");
  const values = valuesOf(simulator, part);
  postMessage({ values } satisfies Computed, { transfer: [values.buffer] });
}

const reply = (message: Studied, moved: Transferable[] = []): void =>
  postMessage(message, { transfer: moved });

/** The page keeps a processor for itself. */
const usual = (): number => Math.max(1, navigator.hardwareConcurrency - 1);

/** What is done is told so often, in milliseconds. */
const EVERY = 200;

/** The share of the time that is spent on drivers, where there is a simulation too. */
const DRIVERS_PART = 0.5;

async function study({ workers = usual(), ...asked }: ToStudy): Promise<void> {
  const studying = await prepared(asked);
  if (studying === undefined) return reply({ study: undefined });
  const { simulator } = studying;
  const filled = simulator && new Filled(simulator, asked.trials);
  const done = { drivers: 0, told: performance.now() };
  const tell = (): void => {
    if (performance.now() - done.told < EVERY) return;
    const share =
      filled === undefined
        ? done.drivers
        : DRIVERS_PART * done.drivers + (1 - DRIVERS_PART) * (filled.done / asked.trials);
    reply({ done: share, soFar: filled && lookedAt(filled, studying) });
    done.told = performance.now();
  };
  const drivers = async (): Promise<readonly StudiedDriver[]> => {
    const steps = studying.drivers();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      done.drivers = step.value;
      tell();
      await new Promise((others) => setTimeout(others));
    }
  };
  const [found] = await Promise.all([
    drivers(),
    filled && fill(filled, computersFor(asked, studying, workers), asked.trials, tell),
  ]);
  const made = studying.study(found, filled && simulator?.trials(0, asked.trials, filled.rows));
  reply(
    { study: made, surfaces: studying.surfaces(found) },
    made.simulation?.options.map(({ sorted }) => sorted.buffer),
  );
}

/** Workers, or this one where a browser gives a worker none of its own. */
const computersFor = (asked: Asked, { simulator }: Studying, workers: number) =>
  typeof Worker === "undefined"
    ? simulator === undefined
      ? []
      : [computerHere(simulator)]
    : Array.from({ length: workers }, () => computerOfWorker(asked));

/** What the trials that are done say of the option. */
function lookedAt(filled: Filled, { simulator, option }: Studying): SoFar | undefined {
  const sorted = sortedValues(filled.valuesOf(simulator?.worthRow(option) ?? 0));
  if (sorted.length === 0) return undefined;
  const at = (share: number): number => percentileOf(sorted, share);
  return { trials: filled.done, mean: momentsOf(sorted).mean, percentiles: [at(0.1), at(0.5), at(0.9)] };
}
