import { readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { PageFiles } from "./bundle";
import { isOfficeFile, readOfficeFile } from "./officeFiles";
import type { Site } from "./server";

/** Where office.js comes from in production; the pages keep this address, and the workbench maps it. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** The path under which the workbench offers Microsoft's files. */
const officePath = "/office/";

/** office.js asks this page whether the host around it is trusted; on this machine it is. */
const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script src="trust.js"></script>`;
const trustScript = `addEventListener("message", ({ source, origin }) => source.postMessage('{"hostUserTrusted":true}', origin));`;
const trust: Readonly<Record<string, string>> = {
  [`${officePath}AgaveErrorUX/index.html`]: trustPage,
  [`${officePath}AgaveErrorUX/trust.js`]: trustScript,
};

/** The workbench's page (where files of it are given), the add-in with a local office.js, and office.js. */
export const workbenchSite = (addInFolder: string, page: PageFiles): Site => ({
  content: (path) => {
    const own = page.get(path) ?? (trust[path] === undefined ? undefined : Buffer.from(trust[path]));
    if (own) return own;
    if (path.startsWith(officePath)) {
      const name = path.slice(officePath.length);
      return isOfficeFile(name) ? readOfficeFile(name) : null;
    }
    const content = readAddInFile(addInFolder, path);
    return content && path.endsWith(".html")
      ? Buffer.from(withLocalOffice(content.toString("utf8")))
      : content;
  },
  headers: () => ({ "cache-control": "no-store" }),
});

/**
 * The add-in as it is, for real Excel: office.js from Microsoft, functions.json readable for Excel on the web, and
 * pictures that may be kept, without which Excel shows none.
 */
export const excelSite = (addInFolder: string): Site => ({
  content: (path) => readAddInFile(addInFolder, path),
  headers: (path) => ({
    "cache-control": path.endsWith(".png") ? "max-age=600" : "no-cache",
    ...(path === "/functions.json" ? { "access-control-allow-origin": "*" } : {}),
  }),
});

/** Reads a file of the built add-in, or null where there is none. */
function readAddInFile(folder: string, path: string): Buffer | null {
  const file = join(folder, path);
  const isThere = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? readFileSync(file) : null;
}

/** The page with office.js from this server, in its script element and in its security policy. */
const withLocalOffice = (html: string): string =>
  html.replaceAll(`${officeCdn}/lib/1/hosted/`, officePath).replaceAll(officeCdn, "'self'");
