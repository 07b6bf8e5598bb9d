import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";

/** axe is put into the page by the test; nothing of it is in the product. */
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** The looks that a person may have set: each must pass, and not halfway from one color to another. */
export const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light", reducedMotion: "reduce" }],
  ["dark", { colorScheme: "dark", reducedMotion: "reduce" }],
  ["forced colors", { forcedColors: "active", reducedMotion: "reduce" }],
];

/** Puts axe into a page, which must have been opened with `bypassCSP`. */
export const addAxe = async (page: Page): Promise<void> => void (await page.addScriptTag({ content: axe }));

/** What axe finds that would keep somebody out. */
export async function barriers(page: Page, where: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    () =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
      }) as Promise<AxeResults>,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} ${node.html.slice(0, 160)}`));
}
