/**
 * Trials of a case by blocks against evaluating it anew, in turns: the customer-service template with 30 uncertain
 * drivers. Prints medians per trial, and what 10,000 trials of all options take with their percentiles. The program is
 * bundled first, as the product is: helpers are then called directly.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "risk-bench-"));
const bundled = join(folder, "risk.mjs");
try {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    entryPoints: [join(import.meta.dirname, "risk/trials.ts")],
    ...{ bundle: true, platform: "node", format: "esm", outfile: bundled, logLevel: "error" },
  });
  const { measure } = (await import(pathToFileURL(bundled).href)) as { measure: () => unknown };
  console.log(JSON.stringify(measure(), null, 2));
} finally {
  rmSync(folder, { recursive: true });
}
