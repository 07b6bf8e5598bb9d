import { textOf, type Saved } from "./case-store";
import { readSaved } from "./saved-text";
import type { Storage } from "./browser-store";

/**
 * What was changed but is not yet known to be stored. It is written before the store is asked, so that a crash, or a
 * store that fails, loses nothing; and taken away once the store has proved that it kept the same.
 */
export interface Journal {
  write(saved: Saved): void;
  /** Forgets what was written, unless something newer was written since. */
  clear(saved: Saved): void;
  /** What was left behind; null where all was stored. */
  left(): Saved | null;
}

/** A journal in the browser's storage; one that remembers nothing where a browser forbids storage. */
export function createJournal(storage: Storage | undefined, storeKey: string): Journal {
  const key = `sourcing-case-unsaved:${storeKey}`;
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return storage && action(storage);
    } catch {
      return undefined;
    }
  };
  return {
    write: (saved) => void attempt((place) => place.setItem(key, textOf(saved))),
    clear: (saved) =>
      void attempt((place) => {
        if (place.getItem(key) === textOf(saved)) place.removeItem(key);
      }),
    left: () => {
      const text = attempt((place) => place.getItem(key));
      return text == null ? null : readSaved(text);
    },
  };
}
