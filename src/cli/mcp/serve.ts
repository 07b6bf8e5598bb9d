import { jsonLine } from "../print-json";
import { mostCaseBytes } from "../read-case";
import { readLines } from "../lines/read-lines";
import type { Root } from "./root";
import { described, requireArguments, type Arguments, type Tool } from "./tool";

/** Versions of the Model Context Protocol that are spoken, the newest first. */
const versions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];

const code = { parse: -32700, invalid: -32600, unknownMethod: -32601, badParams: -32602 } as const;

/** What went wrong with a request itself, as JSON-RPC has it. */
class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Answers the messages on standard input, one line each, until it ends. */
export async function serve(tools: readonly Tool[], root: Root, version: string): Promise<void> {
  for await (const line of readLines("-", mostCaseBytes)) {
    const reply = await answer(line, tools, root, version);
    if (reply !== undefined) process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...reply })}\n`);
  }
}

/** The answer to a message; undefined for one that wants none. */
async function answer(
  line: string | undefined,
  tools: readonly Tool[],
  root: Root,
  version: string,
): Promise<object | undefined> {
  const failed = (id: unknown, error: RpcError): object => ({
    id: id ?? null,
    error: { code: error.code, message: error.message },
  });
  let message: { id?: unknown; method?: unknown; params?: unknown };
  try {
    message = JSON.parse(line ?? "") as typeof message;
  } catch {
    return failed(null, new RpcError(code.parse, "The message is no JSON, or larger than 16 MB."));
  }
  if (typeof message !== "object" || message === null || typeof message.method !== "string")
    return failed(null, new RpcError(code.invalid, "The message is no request of JSON-RPC 2.0."));
  if (message.id === undefined) return undefined;
  try {
    const params = (message.params ?? {}) as Arguments;
    return { id: message.id, result: await resultOf(message.method, params, tools, root, version) };
  } catch (error) {
    if (error instanceof RpcError) return failed(message.id, error);
    throw error;
  }
}

async function resultOf(
  method: string,
  params: Arguments,
  tools: readonly Tool[],
  root: Root,
  version: string,
): Promise<object> {
  switch (method) {
    case "initialize": {
      const asked = String(params["protocolVersion"]);
      return {
        protocolVersion: versions.includes(asked) ? asked : versions[0],
        capabilities: { tools: {} },
        serverInfo: { name: "sourcing-case", version },
        instructions:
          "Figures come from tools only. Name inputs with their unit and source; rates are shares, 0.08 is 8 %. Files are relative to one folder.",
      };
    }
    case "ping":
      return {};
    case "tools/list":
      return { tools: tools.map(described) };
    case "tools/call": {
      const tool = tools.find(({ name }) => name === params["name"]);
      if (tool === undefined)
        throw new RpcError(code.badParams, `There is no tool "${String(params["name"]).slice(0, 60)}".`);
      return called(tool, params["arguments"], root);
    }
    default:
      throw new RpcError(code.unknownMethod, `There is no method "${method.slice(0, 60)}".`);
  }
}

/** Runs a tool. What goes wrong in it is a result that the agent reads, and can act on. */
async function called(tool: Tool, given: unknown, root: Root): Promise<object> {
  try {
    const args = (given ?? {}) as Arguments;
    requireArguments(tool, args);
    const { data, text, isError } = await tool.run(args, root);
    jsonLine(data);
    return {
      content: [{ type: "text", text }],
      structuredContent: data,
      ...(isError && { isError }),
    };
  } catch (error) {
    return { content: [{ type: "text", text: (error as Error).message }], isError: true };
  }
}
