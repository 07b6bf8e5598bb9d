import { once } from "node:events";
import { jsonLine } from "../print-json";

/** Writes a line of JSON to standard output, and waits while its reader is busy. False where nobody reads any more. */
export async function writeLine(value: unknown): Promise<boolean> {
  const { stdout } = process;
  if (!stdout.write(jsonLine(value)) && !stdout.destroyed) {
    const stop = new AbortController();
    const either = ["drain", "close"].map((event) => once(stdout, event, { signal: stop.signal }));
    for (const one of either) one.catch(() => undefined);
    await Promise.race(either).catch(() => undefined);
    stop.abort();
  }
  return !stdout.destroyed;
}
