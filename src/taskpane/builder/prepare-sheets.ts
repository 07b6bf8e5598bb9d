import type { Case } from "../../case/schema/case";
import type { Prepared, PreparedWorkbook } from "../../excel/workbook/prepared";
import type { PreparedSheet } from "../../excel/workbook/step";
import { NOT_LOADED } from "./build-file";
import type { ToBuild } from "./messages";
import { paneLanguage } from "./pane-language";

/** A workbook that is worked out beside the page: what it consists of, then its sheets one by one. */
export interface SheetsInTheMaking {
  readonly workbook: PreparedWorkbook;
  /** The next sheet; waits for it where it is not ready. */
  next(): Promise<PreparedSheet>;
  /** Ends the work. */
  end(): void;
}

/** Prepares the sheets of a case for Excel in a worker. @throws Error whose message a person can read */
export async function prepareSheets(
  source: Case,
  start: () => Worker,
  signal?: AbortSignal,
): Promise<SheetsInTheMaking> {
  const worker = start();
  const ready: Prepared[] = [];
  let wake: () => void = () => undefined;
  const push = (part: Prepared): void => {
    ready.push(part);
    wake();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Prepared>) => push(data));
  worker.addEventListener("error", (event) => push({ failed: event.message || NOT_LOADED }));
  signal?.addEventListener("abort", () => push({ failed: String(signal.reason) }), { once: true });
  worker.postMessage({
    case: source,
    built: new Date().toISOString().slice(0, 10),
    language: paneLanguage(),
    as: "steps",
  } satisfies ToBuild);

  const part = async (): Promise<Exclude<Prepared, { failed: string }>> => {
    while (ready.length === 0) await new Promise<void>((done) => (wake = done));
    const found = ready.shift() as Prepared;
    if (!("failed" in found)) return found;
    worker.terminate();
    throw new Error(found.failed);
  };
  const first = await part();
  if (!("workbook" in first)) throw new Error(NOT_LOADED);
  return {
    workbook: first.workbook,
    next: async () => {
      const found = await part();
      if (!("sheet" in found)) throw new Error(NOT_LOADED);
      return found.sheet;
    },
    end: () => worker.terminate(),
  };
}
