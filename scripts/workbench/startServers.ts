import { bundlePage } from "./bundle";
import { listen, requestListener, type RunningServer } from "./server";

/**
 * Starts the workbench: the page on `port`, and the pane's files on a port of their own. Being another origin, the
 * pane gets a thread of its own in the browser, as in Excel on the web.
 */
export async function startServers(addInFolder: string, port: number): Promise<RunningServer> {
  const page = new Map(await bundlePage());
  const server = await listen(port, requestListener(addInFolder, page));
  const addInOnly = requestListener(addInFolder, new Map());
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
