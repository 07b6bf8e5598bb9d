import { NotKept, textOf, type CaseStore } from "./case-store";
import { KEY } from "./kept";
import { readSaved } from "./saved-text";

/** The part of the browser's storage that is used here. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's storage; one that forgets everything where the browser forbids storage. */
export function storageOf(window: { readonly localStorage: Storage }): Storage {
  try {
    return window.localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}

/** Keeps a case in the browser: outside Excel, where there is no workbook to keep it in. */
export function createBrowserStore(
  storage: Storage,
  events: Pick<Window, "addEventListener" | "removeEventListener">,
  words: { readonly notKept: string; readonly unreadable: string },
): CaseStore {
  return {
    key: KEY,
    load: async () => {
      const text = storage.getItem(KEY);
      if (text === null) return null;
      const saved = readSaved(text);
      if (saved === null) {
        storage.setItem(`${KEY}-unreadable`, text);
        throw new NotKept(words.unreadable);
      }
      return saved;
    },
    save: async (saved) => {
      const text = textOf(saved);
      storage.setItem(KEY, text);
      if (storage.getItem(KEY) !== text) throw new NotKept(words.notKept);
    },
    onOutsideChange: (changed) => {
      const listener = (event: StorageEvent): void => {
        if (event.key === KEY) changed();
      };
      events.addEventListener("storage", listener);
      return () => events.removeEventListener("storage", listener);
    },
  };
}
