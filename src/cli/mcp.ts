import { version } from "../../package.json";
import { EXIT, Misuse, type Command } from "./command";
import { Root } from "./mcp/root";
import { serve } from "./mcp/serve";
import { caseTools } from "./mcp/tools/cases";
import { functionTools } from "./mcp/tools/functions";
import { riskTools } from "./mcp/tools/risk";
import { workbookTools } from "./mcp/tools/workbooks";

/** `mcp --root FOLDER`: the engine as tools for an agent (Model Context Protocol), on standard input and output. */
export const mcp: Command = {
  name: "mcp",
  usage: "--root FOLDER",
  purpose: "tools for an agent, which may use the files of one folder",
  options: { root: { type: "string" } },
  async run(_args, { root }) {
    if (typeof root !== "string" || root === "")
      throw new Misuse("Name the folder whose files the agent may use: --root FOLDER.");
    await serve([...functionTools, ...caseTools, ...riskTools, ...workbookTools], new Root(root), version);
    return EXIT.done;
  },
};
