/** A value that others watch. */
export interface Store<T> {
  get(): T;
  /** Replaces some fields and tells every watcher. */
  set(change: Partial<T>): void;
  /** Calls back after every change, until the returned function is called. */
  watch(watcher: (now: T, before: T) => void): () => void;
}

/** Makes a store of an immutable record. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const watchers = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    set(change) {
      const before = value;
      value = { ...value, ...change };
      watchers.forEach((watcher) => watcher(value, before));
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
