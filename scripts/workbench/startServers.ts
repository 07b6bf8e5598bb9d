import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundlePage, type PageFiles } from "./bundle";
import { listen, type RunningServer } from "./server";
import { workbenchSite } from "./sites";

/**
 * Starts the workbench: the page on `port`, and the pane's files on a port of their own. Being another origin, the
 * pane gets a thread of its own in the browser, as in Excel on the web.
 */
export async function startServers(
  addInFolder: string,
  port: number,
  files?: PageFiles,
): Promise<RunningServer> {
  if (!existsSync(join(addInFolder, "taskpane.html")))
    throw new Error(`There is no built add-in in ${addInFolder}: run "npm run build" first.`);
  const page = new Map(files ?? (await bundlePage()));
  const server = await listen(port, workbenchSite(addInFolder, page));
  const addInOnly = workbenchSite(addInFolder, new Map());
  const pane = await listen(server.port + 1, addInOnly).catch(() => listen(0, addInOnly));
  const settings = { paneOrigin: `http://localhost:${pane.port}` };
  page.set("/workbench/settings.json", Buffer.from(JSON.stringify(settings)));
  return {
    port: server.port,
    close: () => {
      server.close();
      pane.close();
    },
  };
}
