import { troubleOf } from "./trouble";

/** How to wait for Excel. */
export interface Patience {
  /** Stops the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the waiting begins, and with null when it is over. */
  readonly waiting?: (why: "typing" | "busy" | null) => void;
  /** Times that a busy Excel is asked again. Whoever types in a cell is waited for without end. */
  readonly tries?: number;
}

const TRIES = 8;
const TYPING_PAUSE = 300;
const SHORTEST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** Does something with Excel, again and again while Excel is busy or a person edits a cell. */
export async function patiently<T>(work: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { signal, waiting, tries = TRIES } = patience;
  let told: "typing" | "busy" | null = null;
  const tell = (why: typeof told): void => {
    if (why !== told) waiting?.((told = why));
  };
  for (let busy = 0; ;) {
    signal?.throwIfAborted();
    try {
      const result = await work();
      tell(null);
      return result;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble !== "typing" && (trouble !== "busy" || ++busy >= tries)) throw error;
      tell(trouble);
      const pause = trouble === "typing" ? TYPING_PAUSE : SHORTEST_PAUSE * 2 ** (busy - 1);
      await sleep(Math.min(LONGEST_PAUSE, pause), signal);
    }
  }
}

/** Resolves after so many milliseconds, or as soon as the signal stops it. */
function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
