/** What a person is told where a worker does not start. */
export const notLoaded = (file: string): string =>
  `${file} could not be loaded. Check the connection, then try again.`;

/** What is done with a task: its result, or why there is none, in words that a person can read. */
interface Ends<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (why: string) => void;
}

/**
 * Gives a new worker one task and ends it when the task is done, has failed or is stopped.
 * @param hear takes what the worker says
 * @param broken what a person is told of a worker that can't run
 * @throws Error whose message a person can read; the signal's reason where it is stopped
 */
export function inWorker<Heard, Result>(
  start: () => Worker,
  task: unknown,
  signal: AbortSignal,
  broken: string,
  hear: (heard: Heard, ends: Ends<Result>) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const end = (finish: () => void): void => {
      worker.terminate();
      finish();
    };
    const ends: Ends<Result> = {
      done: (result) => end(() => resolve(result)),
      failed: (why) => end(() => reject(new Error(why))),
    };
    signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    worker.addEventListener("error", (event) => ends.failed(event.message || broken));
    worker.addEventListener("message", ({ data }: MessageEvent<Heard>) => hear(data, ends));
    worker.postMessage(task);
  });
}
