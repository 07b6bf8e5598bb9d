import { HostError } from "../hostError";
import type { References } from "./references";
import type { Surface, SurfaceRegistry } from "./surface";
import type { QueryInfo } from "./wire";

type PropertyTree = { [name: string]: PropertyTree };

/** How the names of an answer are written: as on the wire ("RowCount", "_Items") or as JSON ("rowCount", "items"). */
type Naming = (wireName: string) => string;

const asOnWire: Naming = (name) => name;
const asJson: Naming = (name) => (name === "_Items" ? "items" : name.charAt(0).toLowerCase() + name.slice(1));

/** Answers "load": reads the wanted properties of an object, and of what it links to. */
export class QueryReader {
  constructor(
    private readonly surfaces: SurfaceRegistry,
    private readonly references: References,
  ) {}

  read(object: object | null, query: QueryInfo): unknown {
    return this.project(object, treeOf(query), asOnWire, query);
  }

  /** The same answer under JSON's names, which `retrieve` asks for. */
  readJson(object: object | null, query: QueryInfo): unknown {
    return this.project(object, treeOf(query), asJson, query);
  }

  /** What the client needs to find the object again in a later batch. */
  identity(object: object, naming: Naming = asOnWire): Record<string, unknown> {
    const surface = this.surfaces.of(object);
    const result: Record<string, unknown> = {};
    for (const name of surface.identity ?? []) result[naming(name)] = surface.properties?.[name]?.get(object);
    const reference = this.references.idOfKept(object);
    if (reference) result["_ReferenceId"] = reference;
    return result;
  }

  private project(object: object | null, tree: PropertyTree, naming: Naming, query: QueryInfo = {}): unknown {
    if (object === null) return null;
    const surface = this.surfaces.of(object);
    const result = this.identity(object, naming);
    const { own, ofItems } = split(surface, tree);
    if (surface.items) {
      const from = query.Skip ?? 0;
      const items = surface.items(object).slice(from, query.Top === undefined ? undefined : from + query.Top);
      result[naming("_Items")] = items.map((item) => this.project(item, ofItems, naming));
    }
    if (!surface.items || Object.keys(own).length > 0)
      for (const [name, branch] of Object.entries(withStars(surface, own)))
        result[naming(toWireName(name))] = this.value(object, surface, name, branch, naming);
    return result;
  }

  private value(
    object: object,
    surface: Surface,
    name: string,
    branch: PropertyTree,
    naming: Naming,
  ): unknown {
    const wireName = toWireName(name);
    const property = surface.properties?.[wireName];
    if (property) return property.get(object);
    const link = surface.links?.[wireName];
    if (link) return this.project(link(object), branch, naming);
    throw new HostError(
      "InvalidArgument",
      `The property '${name}' of ${surface.name} does not exist or is not simulated.`,
      `${surface.name}.load`,
    );
  }
}

/** Nothing named, or a star, means every property of the object itself. */
function withStars(surface: Surface, tree: PropertyTree): PropertyTree {
  const { "*": star, $none: nothing, ...named } = tree;
  if (!star && (nothing || Object.keys(named).length > 0)) return named;
  const all = Object.keys(surface.properties ?? {}).map((name) => [name, {}] as const);
  return { ...Object.fromEntries(all), ...named };
}

/** A collection's own properties stay with it; all others are meant for its items. */
function split(surface: Surface, tree: PropertyTree): { own: PropertyTree; ofItems: PropertyTree } {
  if (!surface.items) return { own: tree, ofItems: {} };
  const own: PropertyTree = {};
  const ofItems: PropertyTree = {};
  for (const [name, branch] of Object.entries(tree)) {
    if (name === "items") Object.assign(ofItems, branch);
    else if (surface.properties?.[toWireName(name)]) own[name] = branch;
    else ofItems[name] = branch;
  }
  return { own, ofItems };
}

function treeOf(query: QueryInfo): PropertyTree {
  const tree: PropertyTree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch = tree;
    for (const part of path.split(/[/.]/)) branch = branch[part] ??= {};
  }
  return tree;
}

/** "rowCount" is "RowCount" on the wire; names that begin with an underscore stay. */
export const toWireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
