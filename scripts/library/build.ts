/** `npm run build:library`: the library of the npm package, into dist/lib. LIBRARY_FOLDER names another folder. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { licensesOf } from "./licenses";
import { writeTypes } from "./types";

const root = join(import.meta.dirname, "../..");
const folder = process.env["LIBRARY_FOLDER"] || join(root, "dist/lib");

/** What can be imported, by the name of its file in src/library; package.json says under which path. */
const entries = ["index", "formulas", "functions", "risk", "workbook"];

rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: entries.map((name) => `src/library/${name}.ts`),
  outdir: folder,
  bundle: true,
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  external: ["valibot"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "error",
});
const types = writeTypes(root, entries, join(folder, "types"));
writeFileSync(join(folder, "LICENSES.txt"), licensesOf(root, Object.keys(metafile.inputs)));
console.log(`${Object.keys(metafile.outputs).length} scripts and ${types} files of types in dist/lib.`);
