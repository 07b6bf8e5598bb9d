import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { initSync } from "@ironcalc/wasm";
import { ironCalcEngines } from "../../../src/workbench/calculation/ironCalcEngine";
import { FunctionCatalog, type FunctionMetadata } from "../../../src/workbench/functions/catalog";
import { saveFile } from "../../../src/workbench/file/saveFile";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { type ConversationIdentity, frameName, hostInfo } from "../../../src/workbench/protocol/identity";
import type { Batch, BatchReply } from "../../../src/workbench/protocol/wire";
import { readOfficeFile } from "../officeFiles";
import { paneOrigin, paneWindow } from "./paneWindow";

/** The add-in to load: the text of its functions file and of functions.json. */
export interface AddIn {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
  /** A classic script that calls `CustomFunctions.associate`. */
  readonly functionsScript: string;
}

/** What the pane's page offers once office.js is ready; typed by @types/office-js and custom-functions-runtime. */
export interface PaneGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A simulated Excel in Node, with the real office.js and an add-in's functions in a vm context beside it. */
export interface NodeWorkbench {
  readonly host: ExcelHost;
  readonly pane: PaneGlobals;
  /** Every batch and its answer, oldest first. */
  readonly traffic: { request: Batch; reply: BatchReply }[];
  /** Files that the add-in opened as new workbooks. */
  readonly opened: readonly Uint8Array[];
  /** Runs a script in the pane's page. */
  run(script: string): unknown;
}

const noAddIn: AddIn = { namespace: "NONE", metadata: { functions: [] }, functionsScript: "" };

let isEngineReady = false;

function prepareEngine(): void {
  if (isEngineReady) return;
  const path = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(path) });
  isEngineReady = true;
}

const officeScripts = new Map<string, vm.Script>();

/** One of Microsoft's scripts, compiled once for all workbenches of a process. */
function officeScript(name: string): vm.Script {
  const known = officeScripts.get(name);
  if (known) return known;
  const script = new vm.Script(readOfficeFile(name).toString("utf8"), { filename: name });
  officeScripts.set(name, script);
  return script;
}

let conversations = 0;

/** Starts a workbench; resolves when the pane is ready for batches, commands and function calls. `before` may set faults that the start must see. */
export async function startNodeWorkbench(
  addIn: AddIn = noAddIn,
  before: (host: ExcelHost) => void = () => undefined,
): Promise<NodeWorkbench> {
  prepareEngine();
  const number = ++conversations;
  const identity: ConversationIdentity = {
    conversationId: `conversation-${number}`,
    controlId: `control-${number}`,
    hostOrigin: paneOrigin,
  };
  const traffic: NodeWorkbench["traffic"] = [];
  const opened: Uint8Array[] = [];
  const catalog = new FunctionCatalog(addIn.namespace, addIn.metadata);
  const host: ExcelHost = new ExcelHost({
    identity,
    catalog,
    engines: ironCalcEngines,
    window: { paneState: "Visible", updateRibbon: () => undefined },
    send: (text) => void setImmediate(() => window.deliver(text)),
    schedule: (work) => void setImmediate(work),
    observe: (request, reply) => void traffic.push({ request, reply }),
    file: { save: () => saveFile(host.workbook, catalog), openBeside: (bytes) => void opened.push(bytes) },
  });
  before(host);
  const window = paneWindow({
    name: frameName(identity),
    search: `?_host_Info=${hostInfo(identity)}`,
    toHost: (text) => void host.receive(text),
    loadScript: (address) => runOfficeFile(new URL(address).pathname.replace("/office/", "")),
  });
  vm.createContext(window);
  const run = (script: string, filename = "script.js") => vm.runInContext(script, window, { filename });
  const runOfficeFile = (name: string) => officeScript(name).runInContext(window);
  runOfficeFile("office.js");
  run(addIn.functionsScript, "functions.js");
  const pane = window as unknown as PaneGlobals;
  await pane.Office.onReady();
  await host.paneReady;
  return { host, pane, traffic, opened, run };
}
