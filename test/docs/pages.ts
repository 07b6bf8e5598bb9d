import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The project; tests and scripts are started in it. */
export const root = process.cwd();

/** A page that people read. */
export interface Page {
  /** Its path from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** Its lines, without those between fences. */
  readonly prose: readonly string[];
}

/** The README and everything below `docs`. */
export const pages: readonly Page[] = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .sort(),
].map((path) => {
  const text = readFileSync(join(root, path), "utf8");
  return { path, text, prose: text.replace(/^( *)```[\s\S]*?^\1```$/gm, "").split("\n") };
});

/** Where the links and pictures of a page lead, those to other sites included. */
export function linksOf(page: Page): readonly string[] {
  const prose = page.prose.join("\n").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** What is wrong with a link of a page; null where it leads somewhere, or to another site. */
export function wrongLink(page: Page, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [file = "", anchor] = link.split("#");
  const path = file === "" ? page.path : join(page.path, "..", decodeURIComponent(file));
  if (!existsSync(join(root, path))) return `${page.path}: ${link} does not exist`;
  if (anchor === undefined || anchorsOf(readFileSync(join(root, path), "utf8")).includes(anchor)) return null;
  return `${page.path}: ${link} names no heading`;
}
