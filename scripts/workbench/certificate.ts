import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ServerOptions } from "node:https";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

/** Where office-addin-dev-certs keeps what it makes. */
const folder = join(homedir(), ".office-addin-dev-certs");

/**
 * A certificate for https://localhost from an authority that is made on this machine. On Windows and Mac it becomes
 * a trusted one (the system asks first). Elsewhere, where only Excel on the web runs, the person tells the browser.
 */
export async function localhostCertificate(): Promise<ServerOptions> {
  if (process.platform === "win32" || process.platform === "darwin") return getHttpsServerOptions();
  if (!existsSync(join(folder, "localhost.key"))) await generateCertificates();
  console.log(`Let your browser trust the authority in ${join(folder, "ca.crt")}.`);
  return {
    cert: readFileSync(join(folder, "localhost.crt")),
    key: readFileSync(join(folder, "localhost.key")),
  };
}
