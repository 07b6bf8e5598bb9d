import type { SharedCopy } from "../../workbook/share/share";
import { inWorker } from "../in-worker";
import type { Shared, ToShare } from "./messages";

/** Makes a copy in a worker. @throws Error whose message a person can read; the signal's reason where it is stopped */
export const makeCopy = (
  toShare: ToShare,
  signal: AbortSignal,
  start: () => Worker,
  notLoaded: string,
): Promise<SharedCopy> =>
  inWorker<Shared, SharedCopy>(start, toShare, signal, notLoaded, (heard, { done, failed }) =>
    "failed" in heard ? failed(heard.failed) : done(heard.copy),
  );
