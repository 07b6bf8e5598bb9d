import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import { extname } from "node:path";

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

/** What a server offers, by paths as "/taskpane.html". */
export interface Site {
  /** The file at a path, or null where there is none. */
  readonly content: (path: string) => Uint8Array | null;
  /** Headers beside the usual ones. */
  readonly headers: (path: string) => Record<string, string>;
}

/** A running server. */
export interface RunningServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves a site on this machine's own addresses (IPv4, and IPv6 where there is one), with https where a certificate
 * is given. Port 0 is any free one.
 */
export async function listen(port: number, site: Site, certificate?: ServerOptions): Promise<RunningServer> {
  const first = await listenOn("127.0.0.1", port, site, certificate);
  const address = first.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  const second = await listenOn("::1", chosen, site, certificate).catch(() => null);
  const close = () => {
    for (const server of [first, second]) {
      server?.close();
      server?.closeAllConnections();
    }
  };
  return { port: chosen, close };
}

function listenOn(address: string, port: number, site: Site, certificate?: ServerOptions): Promise<Server> {
  const listener = (request: IncomingMessage, response: ServerResponse) => answer(request, response, site);
  return new Promise((resolve, reject) => {
    const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
    server.once("error", reject);
    server.listen(port, address, () => resolve(server));
  });
}

function answer(request: IncomingMessage, response: ServerResponse, { content, headers }: Site): void {
  const send = (status: number, extension: string, body: Uint8Array, more: Record<string, string> = {}) => {
    response.writeHead(status, {
      "content-type": contentTypes[extension] ?? "application/octet-stream",
      "content-length": body.byteLength,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "origin-agent-cluster": "?1",
      ...more,
    });
    response.end(body);
  };
  const say = (status: number, text: string) => send(status, ".html", Buffer.from(text));
  if (!isLocal(request)) return say(403, "This server answers this machine only.");
  if (request.method !== "GET" && request.method !== "HEAD") return say(405, "");
  const path = pathOf(request);
  try {
    const body = path === null ? null : content(path);
    if (path === null || body === null) return say(404, "There is no such file.");
    send(200, path === "/" ? ".html" : extname(path), body, headers(path));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    say(500, "The server could not read this file; see its output.");
  }
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
