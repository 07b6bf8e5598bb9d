import { invalidArgument } from "../hostError";
import type { WireProperty } from "../protocol/surface";

/** A property that can only be read. */
export const read = <T>(get: (object: T) => unknown): WireProperty<T> => ({ get });

/** A property that can be written too. */
export const readWrite = <T>(
  get: (object: T) => unknown,
  set: (object: T, value: unknown) => void,
): WireProperty<T> => ({ get, set });

/** Properties that are only state: read from and written to a record under their own names. */
export function stateProperties<T>(
  names: readonly string[],
  record: (object: T) => Record<string, unknown>,
  changed: (object: T) => void = () => undefined,
): Record<string, WireProperty<T>> {
  const property = (name: string): WireProperty<T> => ({
    get: (object) => record(object)[name],
    set: (object, value) => {
      record(object)[name] = value;
      changed(object);
    },
  });
  return Object.fromEntries(names.map((name) => [name, property(name)]));
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}
