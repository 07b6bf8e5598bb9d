import type { CatalogEntry } from "../../case/catalog";
import type { OpenPane } from "../view/pane";

let loaded: { readonly language: string; readonly entries: readonly CatalogEntry[] } | undefined;
let loading: Promise<void> | undefined;

/** The catalog in the pane's language; undefined until it is fetched, after which the pane is drawn again. */
export function catalogEntries(pane: OpenPane): readonly CatalogEntry[] | undefined {
  const { language } = pane.t;
  if (loaded?.language !== language && loading === undefined) {
    loading = load(language).then(
      (entries) => {
        loaded = { language, entries };
        loading = undefined;
        pane.show({});
      },
      // Without it a person can still name work; the next drawing tries again.
      () => {
        loading = undefined;
      },
    );
  }
  return loaded?.language === language ? loaded.entries : undefined;
}

async function load(language: string): Promise<readonly CatalogEntry[]> {
  const { catalog } = await import("../../case/catalog");
  if (language !== "de") return catalog;
  const { catalogWords } = await import("../strings/de/catalog");
  return catalog.map((entry) => ({ ...entry, ...catalogWords[entry.id] }));
}
