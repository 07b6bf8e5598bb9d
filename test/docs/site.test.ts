import { posix } from "node:path";
import MiniSearch from "minisearch";
import { buildSite } from "../../scripts/site/site";
import { policy } from "../../scripts/site/page";
import { searchOptions } from "../../scripts/site/search-index";
import { functions } from "../../src/library/functions";
import { pages } from "./pages";

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  files = buildSite();
});

const textOf = (file: string): string => Buffer.from(files.get(file)!).toString("utf8");
const htmlFiles = (): string[] => [...files.keys()].filter((file) => file.endsWith(".html"));

test("every page of the documentation and every function has its page, named at the side of the others", () => {
  expect(htmlFiles()).toHaveLength(pages.filter(({ path }) => path.startsWith("docs/")).length);
  const index = textOf("index.html");
  for (const { name } of functions) expect(index).toContain(`href="functions/${name}.html"`);
});

test("every link, picture, script and anchor of every page is there", () => {
  const wrong = htmlFiles().flatMap((file) =>
    [...textOf(file).matchAll(/(?:href|src)="([^"]*)"/g)]
      .map(([, link]) => link as string)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
        return (
          !files.has(target) ||
          (anchor !== undefined && !textOf(target).includes(`id="${decodeURIComponent(anchor)}"`))
        );
      })
      .map((link) => `${file}: ${link}`),
  );
  expect(wrong).toEqual([]);
});

test("the policy of every page allows nothing inline, and nothing is", () => {
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const file of htmlFiles()) {
    const html = textOf(file);
    expect(html).toContain(`content="${policy}"`);
    expect(html).not.toMatch(/<[^>]* (style|on\w+)="|<style|<script(?! type="module" src=)/);
  }
});

test("the search finds a function by its name, a page by its words, and forgives a slip", () => {
  const index = MiniSearch.loadJSON(textOf("assets/search.json"), searchOptions);
  const first = (words: string): unknown => index.search(words)[0]?.id;
  expect(first("labor.differential")).toBe("functions/LABOR.DIFFERENTIAL.html");
  expect(first("volume band")).toBe("how-to/price-a-volume-band.html");
  expect(first("tutoral first case")).toBe("tutorial.html");
});
