/** The engine's worker that was started before the page was loaded; it is given away once. */
export interface EarlyWorker {
  worker?: Worker;
}

declare global {
  var earlyEngine: EarlyWorker | undefined;
}

/** The engine's worker: the one that is already loading, else a new one. */
export function engineWorker(): Worker {
  const early = globalThis.earlyEngine?.worker;
  if (early === undefined) return new Worker("engine.js");
  globalThis.earlyEngine = undefined;
  return early;
}
