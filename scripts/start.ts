/** What `npm start` shows after a build: both template cases, computed by the command line that was built. */
import { spawnSync } from "node:child_process";
import { templates } from "../src/case/templates";

for (const { id, title } of templates) {
  process.stdout.write(`\n=== ${title} ===\n\n`);
  const run = spawnSync(process.execPath, ["dist/cli.js", "evaluate", "-"], {
    input: spawnSync(process.execPath, ["dist/cli.js", "template", id], { encoding: "utf8" }).stdout,
    stdio: ["pipe", "inherit", "inherit"],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
