import type { CaseStore, Saved } from "./case-store";
import type { Journal } from "./journal";

/** How far storing has come: all is stored; it is being stored; it failed, for a reason, and is tried again. */
export type Saving =
  { readonly state: "saved" | "saving" } | { readonly state: "failed"; readonly reason: string };

/** Stores every change, the newest only where several wait, and does not stop before it is kept. */
export interface Saver {
  /** Takes over a change: from here on it is not lost. */
  commit(saved: Saved): void;
  /** Tries again now instead of later. */
  retry(): void;
  /** Resolves once everything committed so far is stored. */
  settled(): Promise<void>;
}

/** What a saver needs of the world. */
export interface SaverSetup {
  readonly store: CaseStore;
  readonly journal: Journal;
  /** Calls back after so many milliseconds. */
  readonly later: (callback: () => void, milliseconds: number) => void;
  readonly report: (saving: Saving) => void;
  /** What a person is told of a store that does not answer. */
  readonly noAnswer: string;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;
const PATIENCE = 20_000;
/** Failures in a row before a person is told: one is tried again in silence. */
const TELL_AFTER = 2;

/** Makes a saver for one store. */
export function createSaver({ store, journal, later, report, noAnswer }: SaverSetup): Saver {
  /** The newest change, and whether the store is known to hold it. */
  let newest: Saved | null = null;
  let kept = true;
  let busy = false;
  let failures = 0;
  let attempts = 0;
  /** Writes that were given up waiting for. One may still land, on top of a newer one. */
  let stragglers = 0;
  let settlers: (() => void)[] = [];

  const keep = (saved: Saved): Promise<void> =>
    new Promise((done, fail) => {
      let ended = false;
      let late = false;
      const settle = (): void => {
        ended = true;
        if (!late) return;
        stragglers--;
        kept = false;
        void run();
      };
      store.save(saved).then(done, fail).then(settle, settle);
      later(() => {
        if (ended) return;
        late = true;
        stragglers++;
        fail(new Error(noAnswer));
      }, PATIENCE);
    });

  const run = async (): Promise<void> => {
    if (busy || kept || newest === null) return;
    busy = true;
    const saved: Saved = newest;
    try {
      await keep(saved);
      failures = 0;
      kept = newest === saved;
      if (kept && stragglers === 0) journal.clear(saved);
    } catch (error) {
      failed(error);
    }
    busy = false;
    if (failures > 0) return;
    if (!kept) return run();
    report({ state: "saved" });
    settlers.forEach((settle) => settle());
    settlers = [];
  };

  const failed = (error: unknown): void => {
    failures++;
    if (failures >= TELL_AFTER)
      report({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
    const mine = ++attempts;
    later(
      () => {
        if (attempts === mine) void run();
      },
      Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)),
    );
  };

  return {
    commit(saved) {
      journal.write(saved);
      newest = saved;
      kept = false;
      if (failures < TELL_AFTER) report({ state: "saving" });
      void run();
    },
    retry: () => void run(),
    settled: () => (kept ? Promise.resolve() : new Promise((settle) => settlers.push(settle))),
  };
}
