import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import MiniSearch from "minisearch";
import { render, siteFile } from "./markdown";
import { pageHtml, type Group } from "./page";
import { searchOptions, type Found } from "./search-index";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));
const icon = fileURLToPath(new URL("../../assets/icon-32.png", import.meta.url));

/** The pages at the side, by their path; what no other group takes is for people who change the program. */
const groups: readonly (readonly [title: string, takes: RegExp])[] = [
  ["Start", /^(index|tutorial|limitations)\.md$/],
  ["How to …", /^how-to\//],
  ["What it computes", /^(method|lines|reference-data|sharing)\.md$/],
  ["Functions", /^functions\//],
  ["Set it up", /^(hosting|in-real-excel|library|agents)\.md$/],
  ["How it is made", /./],
];

/** The documentation as files, by their path on the site. Nothing is written to disk. */
export function buildSite(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(docs, { recursive: true, encoding: "utf8" }).map((one) =>
    one.replaceAll("\\", "/"),
  );
  const pages = names
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((path) => {
      const rendered = render({ path, text: readFileSync(join(docs, path), "utf8") });
      return { path, file: siteFile(path), ...rendered };
    });
  const grouped = groups.map(([title], i): Group => ({
    title,
    pages: pages.filter(({ path }) => groups.findIndex(([, takes]) => takes.test(path)) === i),
  }));
  const index = new MiniSearch<Found>(searchOptions);
  index.addAll(pages.map(({ file, title, words }) => ({ id: file, title, words: `${file} ${words}` })));
  const files = new Map<string, Uint8Array>();
  for (const page of pages) files.set(page.file, Buffer.from(pageHtml(page.file, page, grouped)));
  for (const name of names.filter((one) => one.endsWith(".png")))
    files.set(name, readFileSync(join(docs, name)));
  files.set("assets/icon.png", readFileSync(icon));
  files.set("assets/search.json", Buffer.from(JSON.stringify(index)));
  for (const [name, contents] of scripts()) files.set(`assets/${name}`, contents);
  return files;
}

function scripts(): (readonly [string, Uint8Array])[] {
  const { outputFiles } = buildSync({
    absWorkingDir: fileURLToPath(new URL("browser", import.meta.url)),
    entryPoints: ["search.ts", "site.css"],
    outdir: "out",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ""), contents] as const);
}
