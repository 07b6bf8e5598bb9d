/**
 * `npm start`: the add-in in a simulated Excel, on http://localhost:3000/ (PORT changes the number). It builds the
 * add-in, and serves it with Microsoft's office.js from node_modules and the page that plays Excel. ADDIN_FOLDER
 * names a folder with a build to serve instead, for instance dist.
 */
import { buildAddIn, startFolder } from "./workbench/buildAddIn";
import { bundlePage } from "./workbench/bundle";
import { endWith, portFrom } from "./workbench/port";
import { startServers } from "./workbench/startServers";

const given = process.env["ADDIN_FOLDER"];

try {
  const port = portFrom(process.env["PORT"]);
  if (!given) console.log("Building Sourcing Case: about half a minute …");
  const [page] = await Promise.all([bundlePage(), given ? undefined : buildAddIn(startFolder)]);
  const server = await startServers(given ?? startFolder, port, page);
  console.log(
    `\n  Sourcing Case in a simulated Excel:  http://localhost:${server.port}/\n\n  Ctrl+C ends it.`,
  );
} catch (error) {
  endWith(error);
}
