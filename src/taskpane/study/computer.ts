import type { Simulator } from "../../analysis/simulate";
import type { Asked, Computed, Part, ToCompute } from "./messages";

/** Computes parts of one run of trials, one after the other. Which one computes a trial changes no bit of it. */
export interface Computer {
  /** The values of a part, row after row. */
  run(part: Part): Promise<Float64Array>;
  end(): void;
}

/** Computes in this worker, and lets others speak between two parts. */
export const computerHere = (simulator: Simulator): Computer => ({
  async run(part) {
    await new Promise((done) => setTimeout(done));
    return valuesOf(simulator, part);
  },
  end: () => undefined,
});

/** Computes in a worker of its own. */
export function computerOfWorker(asked: Asked): Computer {
  const worker = new Worker("study.js");
  worker.postMessage({ compute: asked } satisfies ToCompute);
  return {
    run: (part) =>
      new Promise((resolve, reject) => {
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<Computed>) => {
          if ("failed" in data) reject(new Error(data.failed));
          else resolve(data.values);
        };
        worker.postMessage(part satisfies ToCompute);
      }),
    end: () => worker.terminate(),
  };
}

/** The values of a part, row after row. */
export function valuesOf(simulator: Simulator, { from, to }: Part): Float64Array {
  const values = new Float64Array(simulator.rows * (to - from));
  simulator.run(from, to, rowsOf(values, simulator.rows));
  return values;
}

/** Values that stand row after row, as rows. */
export function rowsOf(values: Float64Array, count: number): Float64Array[] {
  const length = values.length / count;
  return Array.from({ length: count }, (_, row) => values.subarray(row * length, (row + 1) * length));
}
