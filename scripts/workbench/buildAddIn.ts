import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where `npm start` keeps its build, away from the one that gets published. */
export const startFolder = fileURLToPath(new URL("../../node_modules/.cache/sourcing-case", import.meta.url));

/** The parts of webpack.config.js that make the add-in; the command line is the one left out. */
const parts = ["--config-name", "functions", "--config-name", "browser"];

/**
 * Builds the add-in's pages from the present sources: the published build but for the minifying, which would take
 * more than half of the time. `address` is where the manifest says that they live; the one of development if left out.
 */
export function buildAddIn(folder: string, address?: string): Promise<void> {
  const options = [...parts, "--mode", "production", "--no-optimization-minimize", "--output-path", folder];
  const webpack = spawn(process.execPath, ["node_modules/webpack/bin/webpack.js", ...options], {
    cwd: root,
    env: { ...process.env, ADDIN_URL: address ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [webpack.stdout, webpack.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    webpack.once("error", reject);
    webpack.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built:\n${output.slice(-4000)}`));
    });
  });
}
