import type { EarlyWorker } from "./engine/early-worker";
import { holdsCase } from "./store/kept";

/**
 * Starts the engine before the rest of the page is loaded, where a case is likely: in Office, and in a browser that
 * keeps one. While the page's own thread is busy a browser starts no worker, and from here on it is busy.
 */
function isCaseLikely(): boolean {
  if (location.search.includes("_host_Info")) return true;
  try {
    return holdsCase(localStorage);
  } catch {
    return false;
  }
}

if (isCaseLikely()) {
  const worker = new Worker("engine.js");
  const early: EarlyWorker = { worker };
  // One that could not start is not given away: whoever asks makes a new one and hears why.
  worker.addEventListener("error", () => delete early.worker, { once: true });
  globalThis.earlyEngine = early;
}
