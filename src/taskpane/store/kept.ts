/** The name under which a browser keeps the case. */
export const KEY = "sourcing-case";

/** Whether something is kept, whatever it is. */
export const holdsCase = (storage: Pick<Storage, "getItem">): boolean => storage.getItem(KEY) !== null;
