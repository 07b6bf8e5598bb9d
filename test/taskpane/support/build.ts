import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Tests run from the root of the repository. */
const source = join(process.cwd(), "src/taskpane");

/** The pane as a folder of files that a browser can open, built in a second and without webpack. */
export async function buildPane(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  const common = { bundle: true, target: "es2022", outdir: folder, logLevel: "error" } as const;
  await build({
    ...common,
    entryPoints: { taskpane: join(source, "index.ts") },
    splitting: true,
    format: "esm",
  });
  await build({
    ...common,
    entryPoints: {
      engine: join(source, "engine/worker.ts"),
      builder: join(source, "builder/worker.ts"),
      sharer: join(source, "sharer/worker.ts"),
      functions: join(source, "../excel/functions/index.ts"),
    },
    format: "iife",
    define: { "import.meta.url": "location.href" },
  });
  cpSync(join(process.cwd(), "node_modules/@ironcalc/wasm/wasm_bg.wasm"), join(folder, "wasm_bg.wasm"));
  cpSync(join(source, "styles"), join(folder, "styles"), { recursive: true });
  const page = readFileSync(join(source, "taskpane.html"), "utf8");
  const script = '<script type="module" src="taskpane.js"></script>';
  writeFileSync(join(folder, "taskpane.html"), page.replace("</head>", `${script}</head>`));
  return folder;
}

/** Takes the folder away again. */
export const removePane = (folder: string): void => rmSync(folder, { recursive: true, force: true });
