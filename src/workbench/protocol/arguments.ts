import { invalidArgument } from "../hostError";

/** The arguments of one call off the wire, read with their expected types. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The value as it came. Null and left out are the same. */
  raw(position: number): unknown {
    return this.values[position] ?? null;
  }

  isGiven(position: number): boolean {
    return this.raw(position) !== null;
  }

  text(position: number): string {
    const value = this.raw(position);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | null {
    return this.isGiven(position) ? this.text(position) : null;
  }

  integer(position: number): number {
    const value = this.raw(position);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(position: number): number | null {
    return this.isGiven(position) ? this.integer(position) : null;
  }

  flag(position: number, otherwise = false): boolean {
    const value = this.raw(position);
    if (value === null) return otherwise;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  /** A name or a number, as collections are indexed. */
  key(position: number): string | number {
    const value = this.raw(position);
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
    return value;
  }

  /** A plain record. */
  record(position: number): Record<string, unknown> {
    const value = this.raw(position);
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
    return value as Record<string, unknown>;
  }

  /** An object of the host that the add-in passed, or null where it passed something else. */
  object<T extends object>(position: number, type: new (...args: never[]) => T): T | null {
    const value = this.raw(position);
    return value instanceof type ? value : null;
  }
}
