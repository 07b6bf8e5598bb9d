import { readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Where office.js comes from in production; the pages keep this address, and the server maps it. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** The path under which the server offers Microsoft's files. */
export const officePath = "/office/";

/** Reads a file of the built add-in, or null where there is none. Pages get the local office.js. */
export function readAddInFile(folder: string, path: string): Uint8Array | null {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const content = readFileSync(file);
  return path.endsWith(".html") ? Buffer.from(withLocalOffice(content.toString("utf8"))) : content;
}

/** The page with office.js from this server, in its script element and in its security policy. */
export const withLocalOffice = (html: string): string =>
  html.replaceAll(`${officeCdn}/lib/1/hosted/`, officePath).replaceAll(officeCdn, "'self'");
