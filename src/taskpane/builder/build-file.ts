import type { Case } from "../../case/schema/case";
import type { BuildProgress } from "../host/host";
import { inWorker, notLoaded } from "../in-worker";
import type { BuiltFile, ToBuild } from "./messages";
import { paneLanguage } from "./pane-language";

/** What a person is told where the worker does not start. */
export const NOT_LOADED = notLoaded("builder.js");

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
  const task: ToBuild = {
    case: source,
    built: new Date().toISOString().slice(0, 10),
    language: paneLanguage(),
    as: "file",
  };
  return inWorker<BuiltFile, Uint8Array>(start, task, signal, NOT_LOADED, (heard, { done, failed }) => {
    if ("failed" in heard) failed(heard.failed);
    else if ("bytes" in heard) done(heard.bytes);
    else progress({ sheets: heard.sheets.map((name) => ({ name, state: "writing" })) });
  });
}
