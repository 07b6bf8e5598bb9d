/** Adds style sheets that the first page does without; done once they are there, or can't be loaded. */
export async function addStyles(...names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown>((done) => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = `styles/${name}.css`;
          link.addEventListener("load", done, { once: true });
          link.addEventListener("error", done, { once: true });
          document.head.append(link);
        }),
    ),
  );
}
