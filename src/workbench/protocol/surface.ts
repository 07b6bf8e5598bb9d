import type { CallArguments } from "./arguments";

/** A value that can be read, and written where `set` is there. */
export interface WireProperty<T> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void;
}

export type WireMethod<T> = (object: T, args: CallArguments) => unknown;

/** What one class of the host shows on the wire. Names are the wire's: `RowCount`, `GetRange`. */
export interface Surface<T extends object = object> {
  /** The class as documentation and errors name it, for instance "Range". */
  readonly name: string;
  /** Properties that every answer about the object carries, so that the client can find it again. */
  readonly identity?: readonly string[];
  readonly properties?: Readonly<Record<string, WireProperty<T>>>;
  /** Properties that the client writes under another name than it reads them. */
  readonly writes?: Readonly<Record<string, (object: T, value: unknown) => void>>;
  /** Navigation to another object; null is a null object. */
  readonly links?: Readonly<Record<string, (object: T) => object | null>>;
  readonly methods?: Readonly<Record<string, WireMethod<T>>>;
  /** A collection's item by key. */
  readonly item?: (object: T, args: CallArguments) => object;
  /** A collection's items, in order. */
  readonly items?: (object: T) => readonly object[];
}

/** Finds the surface of an object by its class. */
export class SurfaceRegistry {
  private readonly byClass = new Map<unknown, Surface>();

  /** Describes all objects of a class. */
  add<T extends object>(type: abstract new (...args: never[]) => T, surface: Surface<T>): this {
    this.byClass.set(type, surface as unknown as Surface);
    return this;
  }

  /** The surface of an object. A missing one is a mistake in the workbench, not in the add-in. */
  of(object: object): Surface {
    const surface = this.byClass.get(object.constructor);
    if (!surface) throw new Error(`The workbench has no surface for ${object.constructor.name}`);
    return surface;
  }

  all(): Surface[] {
    return [...this.byClass.values()];
  }
}
