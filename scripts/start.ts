/**
 * `npm start`: the add-in in a simulated Excel, on http://localhost:3000/ (PORT changes the number). It builds the
 * add-in, and serves it with Microsoft's office.js from node_modules, the page that plays Excel, and the documentation.
 * ADDIN_FOLDER names a folder with a build to serve instead, for instance dist.
 */
import { buildSite } from "./site/site";
import { buildAddIn, startFolder } from "./workbench/buildAddIn";
import { bundlePage } from "./workbench/bundle";
import { endWith, portFrom } from "./workbench/port";
import { startServers } from "./workbench/startServers";

const given = process.env["ADDIN_FOLDER"];

try {
  const port = portFrom(process.env["PORT"]);
  if (!given) console.log("Building Sourcing Case: about half a minute …");
  const [page] = await Promise.all([bundlePage(), given ? undefined : buildAddIn(startFolder)]);
  const docs = [...buildSite()].map(([file, content]) => [`/docs/${file}`, content] as const);
  const server = await startServers(given ?? startFolder, port, new Map([...page, ...docs]));
  console.log(
    `\n  Sourcing Case in a simulated Excel:  http://localhost:${server.port}/\n  Its documentation:                   http://localhost:${server.port}/docs/index.html\n\n  Ctrl+C ends it.`,
  );
} catch (error) {
  endWith(error);
}
