/**
 * `npm start`: the add-in in a simulated Excel, on http://localhost:3000/ (PORT changes the number). It serves the
 * built add-in from dist, Microsoft's office.js from node_modules, and the workbench page; nothing is copied.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServers } from "./startServers";

const addIn = process.env["ADDIN_FOLDER"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const port = Number(process.env["PORT"] ?? 3000);

if (!existsSync(`${addIn}/taskpane.html`)) {
  console.error(`There is no built add-in in ${addIn}: run "npm run build" first.`);
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, but is "${process.env["PORT"]}".`);
  process.exit(1);
}

try {
  const server = await startServers(addIn, port);
  console.log(`Sourcing Case in a simulated Excel: http://localhost:${server.port}/  (Ctrl+C ends it)`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken: choose another one, for instance PORT=${port + 1} npm start.`);
  process.exit(1);
}
