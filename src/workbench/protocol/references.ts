import { HostError } from "../hostError";

/** Objects that the add-in asked the host to remember between batches (`_KeepReference`). */
export class References {
  private readonly byId = new Map<string, object>();
  private readonly idOf = new WeakMap<object, string>();
  private next = 1;

  /** Remembers an object and gives its id; the same object keeps its id. */
  keep(object: object): string {
    const known = this.idOf.get(object);
    if (known) return known;
    const id = `{reference-${this.next++}}`;
    this.idOf.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  idOfKept(object: object): string | undefined {
    return this.idOf.get(object);
  }

  find(id: string): object {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidObjectPath", `The object ${id} is no longer referenced.`);
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.idOf.delete(object);
    this.byId.delete(id);
  }

  get size(): number {
    return this.byId.size;
  }
}
