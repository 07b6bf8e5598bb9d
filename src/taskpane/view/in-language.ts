import type { OpenPane } from "./pane";

/**
 * Something that is fetched in the pane's language when it is first asked for: undefined until it is there, after
 * which the pane is drawn again. Where it can't be fetched the next drawing tries again.
 */
export function inLanguage<T>(load: (language: string) => Promise<T>): (pane: OpenPane) => T | undefined {
  let loaded: { readonly language: string; readonly value: T } | undefined;
  let loading = false;
  return (pane) => {
    const { language } = pane.t;
    if (loaded?.language === language) return loaded.value;
    if (!loading) {
      loading = true;
      void load(language)
        .then((value) => {
          loaded = { language, value };
          pane.show({});
        })
        .catch(() => undefined)
        .finally(() => (loading = false));
    }
    return undefined;
  };
}
