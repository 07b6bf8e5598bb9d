import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddIn } from "../../scripts/workbench/node/nodeWorkbench";
import type { FunctionMetadata } from "../../src/workbench/functions/catalog";

const root = join(__dirname, "..", "..");

/** functions.json, as the add-in is served with it. */
const metadata = JSON.parse(
  readFileSync(join(root, "src/excel/functions/functions.generated.json"), "utf8"),
) as FunctionMetadata;

/**
 * The add-in's functions for a workbench in Node, bundled from the present sources as the add-in's page loads them.
 * @throws Error with esbuild's words where they can't be bundled
 */
export function addInFunctions(): AddIn & { readonly namespace: "BPO" } {
  // esbuild does not run inside jest, whose realm has another Uint8Array than Node's own.
  const program = `
    import { buildSync } from "esbuild";
    const options = { bundle: true, format: "iife", write: false, entryPoints: ["src/excel/functions/index.ts"] };
    process.stdout.write(buildSync(options).outputFiles[0].contents);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return { namespace: "BPO", metadata, functionsScript: stdout };
}
