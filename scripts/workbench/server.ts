import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { extname } from "node:path";
import { officePath, readAddInFile } from "./addInFiles";
import type { PageFiles } from "./bundle";
import { isOfficeFile, readOfficeFile } from "./officeFiles";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** office.js asks this page whether the host around it is trusted; on this machine it is. */
const trustPath = `${officePath}AgaveErrorUX/index.html`;
const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script src="trust.js"></script>`;
const trustScript = `addEventListener("message", ({ source, origin }) => source.postMessage('{"hostUserTrusted":true}', origin));`;

/** Answers requests for the workbench page (if given), the add-in's files and office.js. */
export function requestListener(addInFolder: string, page: PageFiles): RequestListener {
  return (request, response) => {
    if (!isLocal(request))
      return send(response, 403, ".html", Buffer.from("This server answers this machine only."));
    if (request.method !== "GET" && request.method !== "HEAD")
      return send(response, 405, ".html", Buffer.alloc(0));
    const path = pathOf(request);
    try {
      const content = path === null ? null : contentOf(path, addInFolder, page);
      if (content) send(response, 200, path === "/" ? ".html" : extname(path ?? ""), content);
      else send(response, 404, ".html", Buffer.from("There is no such file."));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      send(response, 500, ".html", Buffer.from("The server could not read this file; see its output."));
    }
  };
}

function contentOf(path: string, addInFolder: string, page: PageFiles): Uint8Array | null {
  const own = page.get(path);
  if (own) return own;
  if (path === trustPath) return Buffer.from(trustPage);
  if (path === `${officePath}AgaveErrorUX/trust.js`) return Buffer.from(trustScript);
  const officeFile = path.slice(officePath.length);
  if (path.startsWith(officePath)) return isOfficeFile(officeFile) ? readOfficeFile(officeFile) : null;
  return readAddInFile(addInFolder, path.slice(1));
}

/** Names of this machine: a page elsewhere must not reach the server under a name of its own. */
function isLocal({ headers, socket }: IncomingMessage): boolean {
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  const address = socket.remoteAddress ?? "";
  return ["localhost", "127.0.0.1", "[::1]"].includes(host) && /^(?:::1|::ffff:127\.|127\.)/.test(address);
}

function pathOf({ url = "/" }: IncomingMessage): string | null {
  const [path = "/"] = url.split("?");
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, extension: string, content: Uint8Array): void {
  response.writeHead(status, {
    "content-type": contentTypes[extension] ?? "application/octet-stream",
    "content-length": content.byteLength,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "origin-agent-cluster": "?1",
  });
  response.end(content);
}

/** A running server. */
export interface RunningServer {
  readonly port: number;
  close(): void;
}

/** Listens on this machine's own addresses (IPv4, and IPv6 where there is one). Port 0 is any free one. */
export async function listen(port: number, listener: RequestListener): Promise<RunningServer> {
  const first = await listenOn("127.0.0.1", port, listener);
  const address = first.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  const second = await listenOn("::1", chosen, listener).catch(() => null);
  const close = () => {
    for (const server of [first, second]) {
      server?.close();
      server?.closeAllConnections();
    }
  };
  return { port: chosen, close };
}

const listenOn = (address: string, port: number, listener: RequestListener): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once("error", reject);
    server.listen(port, address, () => resolve(server));
  });
