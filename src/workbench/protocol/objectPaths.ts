import { HostError, itemNotFound, located, notSimulated } from "../hostError";
import { CallArguments } from "./arguments";
import type { References } from "./references";
import type { SurfaceRegistry } from "./surface";
import { type ArgumentInfo, type Batch, type ObjectPath, ObjectPathType } from "./wire";

/** Where objects come from that no other object leads to. */
export interface HostObjects {
  /** The workbook. */
  readonly root: object;
  /** A service by its full name, for instance "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): object | null;
}

const keepReference = "_KeepReference";
const removeReference = "_RemoveReference";

/** Finds the objects that one batch speaks of. Each path is followed once; null is a null object. */
export class BatchObjects {
  private readonly found = new Map<number, object | null>();

  constructor(
    private readonly batch: Batch,
    private readonly objects: HostObjects,
    private readonly surfaces: SurfaceRegistry,
    private readonly references: References,
  ) {}

  find(id: number): object | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The batch has no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Calls a method. On a null object only "keep a reference" is allowed, and does nothing. */
  call(object: object | null, name: string, info: ArgumentInfo | undefined): unknown {
    const values = this.argumentValues(info);
    if (name === keepReference) return void (object && this.references.keep(object));
    if (name === removeReference) return void this.references.remove(String(values[0]));
    if (object === null) return located(name, refuseNullObject);
    const surface = this.surfaces.of(object);
    const method = surface.methods?.[name];
    if (!method) throw notSimulated(surface.name, name);
    return located(`${surface.name}.${toDocumentedName(name)}`, () =>
      method(object, new CallArguments(values)),
    );
  }

  argumentValues(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, position) => this.argumentValue(value, ids[position]));
  }

  private argumentValue(value: unknown, id: number | number[] | null | undefined): unknown {
    if (Array.isArray(value) && Array.isArray(id)) return value.map((v, i) => this.argumentValue(v, id[i]));
    if (typeof id === "number" && id !== 0) return this.find(id);
    return this.withObjects(value);
  }

  /** Objects inside plain records come as `{ _ObjectPathId: 7 }`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.find(record["_ObjectPathId"]);
    return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, this.withObjects(part)]));
  }

  private follow(path: ObjectPath): object | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.objects.root;
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.referenceId:
        return this.references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    return parent && this.followFrom(parent, path);
  }

  private followFrom(parent: object, path: ObjectPath): object | null {
    const surface = this.surfaces.of(parent);
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return (this.call(parent, path.Name, path.ArgumentInfo) ?? null) as object | null;
      case ObjectPathType.property: {
        const link = surface.links?.[path.Name];
        if (!link) throw notSimulated(surface.name, path.Name);
        return link(parent);
      }
      case ObjectPathType.indexer: {
        const item = surface.item;
        if (!item) throw notSimulated(surface.name, "getItem");
        const args = new CallArguments(this.argumentValues(path.ArgumentInfo));
        return located(`${surface.name}.getItem`, () => item(parent, args));
      }
      default:
        throw new HostError("InvalidObjectPath", `Object paths of type ${path.ObjectPathType} are unknown.`);
    }
  }

  private service(name: string): object {
    const service = this.objects.service(name);
    if (!service) throw notSimulated("ClientRequestContext", name);
    return service;
  }
}

function refuseNullObject(): never {
  throw itemNotFound();
}

/** "GetRange" is documented, and named in errors, as "getRange". */
const toDocumentedName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
