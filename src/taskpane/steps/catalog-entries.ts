import type { CatalogEntry } from "../../case/catalog";
import type { OpenPane } from "../view/pane";

let loaded: readonly CatalogEntry[] | undefined;
let loading: Promise<void> | undefined;

/** The catalog in the pane's language; undefined until it is fetched, after which the pane is drawn again. */
export function catalogEntries(pane: OpenPane): readonly CatalogEntry[] | undefined {
  if (loaded === undefined && loading === undefined) {
    loading = load(pane.t.language).then(
      (entries) => {
        loaded = entries;
        pane.show({});
      },
      // Without it a person can still name work; the next drawing tries again.
      () => {
        loading = undefined;
      },
    );
  }
  return loaded;
}

async function load(language: string): Promise<readonly CatalogEntry[]> {
  const { catalog } = await import("../../case/catalog");
  if (language !== "de") return catalog;
  const { catalogWords } = await import("../strings/de/catalog");
  return catalog.map((entry) => ({ ...entry, ...catalogWords[entry.id] }));
}
