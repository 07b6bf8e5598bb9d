/** A value made when it is first asked for. The first formats of a language take a browser longer than a page. */
export function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
