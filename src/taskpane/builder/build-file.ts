import type { Case } from "../../case/schema/case";
import type { BuildProgress } from "../host/host";
import type { BuiltFile, ToBuild } from "./messages";

/** What a person is told where the worker does not start. */
export const NOT_LOADED = "builder.js could not be loaded. Check the connection, then try again.";

/**
 * Builds the workbook of a case as a file.
 * @throws Error whose message a person can read; an AbortError where the signal stops it
 */
export function buildFile(
  source: Case,
  progress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  start: () => Worker,
): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const worker = start();
    const end = (finish: () => void): void => {
      worker.terminate();
      finish();
    };
    signal.addEventListener("abort", () => end(() => fail(signal.reason)), { once: true });
    worker.addEventListener("error", (event) => end(() => fail(new Error(event.message || NOT_LOADED))));
    worker.addEventListener("message", ({ data }: MessageEvent<BuiltFile>) => {
      if ("failed" in data) end(() => fail(new Error(data.failed)));
      else if ("bytes" in data) end(() => done(data.bytes));
      else progress({ sheets: data.sheets.map((name) => ({ name, state: "writing" })) });
    });
    worker.postMessage({
      case: source,
      built: new Date().toISOString().slice(0, 10),
      as: "file",
    } satisfies ToBuild);
  });
}
