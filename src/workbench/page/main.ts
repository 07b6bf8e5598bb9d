import initEngine from "@ironcalc/wasm";
import { formulas } from "../../formulas/registry.generated";
import { dataFunctions } from "../../reference/functions";
import { FunctionCatalog, type FunctionMetadata } from "../functions/catalog";
import type { WorkbenchApi } from "./api";
import { byId } from "./elements";
import { type Manifest, noManifest, readManifest } from "./ribbon/manifest";
import { firstCell, writeStartSheet } from "./start/startSheet";
import { startWorkbench } from "./startWorkbench";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** Fetches a file of the add-in, or null where there is none. */
async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(path);
  return response.ok ? response.text() : null;
}

async function start(): Promise<void> {
  const [settingsText, manifestText, metadataText] = await Promise.all([
    fetchText("/workbench/settings.json"),
    fetchText("/manifest.xml"),
    fetchText("/functions.json"),
    initEngine({ module_or_path: "/workbench/ironcalc.wasm" }),
  ]);
  const manifest: Manifest = manifestText === null ? noManifest : readManifest(manifestText);
  const metadata = JSON.parse(metadataText ?? '{"functions":[]}') as FunctionMetadata;
  const catalog = new FunctionCatalog(manifest.namespace, metadata);
  const { paneOrigin } = JSON.parse(settingsText ?? "{}") as { paneOrigin?: string };
  const panePage = new URL("/taskpane.html", paneOrigin ?? location.origin);
  const { host, api, shown } = startWorkbench(manifest, catalog, panePage, (workbook) => {
    writeStartSheet(workbook, catalog, [...formulas, ...dataFunctions]);
    workbook.select(workbook.activeSheet.range(firstCell));
  });
  window.workbench = api;
  void Promise.all([host.paneReady, shown]).then(() => document.documentElement.classList.add("ready"));
}

start().catch((error: unknown) => {
  const bar = byId("message");
  bar.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
  bar.hidden = false;
});
