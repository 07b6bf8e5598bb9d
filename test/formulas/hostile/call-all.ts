import { randomFrom } from "../../support/random";
import { hostileArguments } from "./arguments";
import type { HostileFunction } from "./functions";
import { faultOf, faultOfError } from "./judge";

/** What came of many calls. */
export interface Called {
  readonly calls: number;
  readonly values: number;
  readonly errors: number;
  /** The longest that one took, in milliseconds of the processor. */
  readonly slowest: number;
  /** Faults, each with the call that shows it; the first few. */
  readonly faults: readonly string[];
  /** Functions that never gave a value: their calls tried nothing but the checks. */
  readonly silent: readonly string[];
}

/** No call may keep Excel longer, whatever it is given. */
const LONGEST = 250;
const MOST_FAULTS = 20;

/** Calls every function equally often; the tables of a case less, because each computes all its figures. */
export function callAll(functions: readonly HostileFunction[], calls: number, seed: number): Called {
  const each = Math.ceil(calls / functions.length);
  const now = performance.now.bind(performance);
  const faults: string[] = [];
  const silent: string[] = [];
  let [values, errors, made, slowest] = [0, 0, 0, 0];
  for (const [place, hostile] of functions.entries()) {
    const random = randomFrom(seed * 1_000_003 + place);
    const answered = values;
    const count = Math.min(each, calls - made);
    for (let i = 0; i < count; i++) {
      const args = hostileArguments(hostile, random);
      const before = now();
      let fault: string | undefined;
      try {
        fault = faultOf(hostile.call(args));
        values++;
      } catch (error) {
        fault = faultOfError(error);
        errors++;
      }
      const took = now() - before;
      if (took > slowest) {
        const alone = Math.min(took, processorTime(hostile, args));
        slowest = Math.max(slowest, alone);
        if (alone > LONGEST) fault ??= `takes ${Math.round(alone)} ms`;
      }
      if (fault !== undefined && faults.length < MOST_FAULTS)
        faults.push(`${hostile.name}(${args.map(written).join(", ")}): ${fault}`);
    }
    made += count;
    if (values === answered) silent.push(hostile.name);
  }
  return { calls: made, values, errors, slowest, faults, silent };
}

/** What the call takes by itself: the clock counts whatever else the machine does. */
function processorTime({ call }: HostileFunction, args: readonly unknown[]): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    try {
      call(args);
    } catch {
      // Judged already.
    }
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

function written(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "number" || typeof value !== "object" || value === null)
    return String(value).slice(0, 60);
  const text = JSON.stringify(value, (_, part: unknown) => (Object.is(part, -0) ? "-0" : part)) ?? "";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
