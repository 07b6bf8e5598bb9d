import type { SharedCopy } from "../../workbook/share/share";
import type { Shared, ToShare } from "./messages";

/** Makes a copy in a worker. @throws Error whose message a person can read; the signal's reason where it is stopped */
export function makeCopy(
  toShare: ToShare,
  signal: AbortSignal,
  start: () => Worker,
  notLoaded: string,
): Promise<SharedCopy> {
  return new Promise((done, fail) => {
    const worker = start();
    const end = (finish: () => void): void => {
      worker.terminate();
      finish();
    };
    signal.addEventListener("abort", () => end(() => fail(signal.reason)), { once: true });
    worker.addEventListener("error", (event) => end(() => fail(new Error(event.message || notLoaded))));
    worker.addEventListener("message", ({ data }: MessageEvent<Shared>) =>
      end(() => ("failed" in data ? fail(new Error(data.failed)) : done(data.copy))),
    );
    worker.postMessage(toShare);
  });
}
