import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { templates } from "../../src/case/templates";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";

/** The server as agents start it, and the client of the protocol's own authors. */
const outside = mkdtempSync(join(tmpdir(), "outside-"));
const root = mkdtempSync(join(tmpdir(), "root-"));
const client = new Client({ name: "test", version: "0" });
let program = "";

interface Answer {
  readonly isError?: boolean;
  readonly structuredContent?: Record<string, unknown>;
  readonly content: readonly { readonly text: string }[];
}
const call = (name: string, args: object = {}) =>
  client.callTool({ name, arguments: args as Record<string, unknown> }) as Promise<Answer>;
const refusal = async (name: string, args: object): Promise<string> => {
  const { isError, content } = await call(name, args);
  expect(isError).toBe(true);
  return content[0]!.text;
};

beforeAll(async () => {
  program = join(await shipped(), "cli.js");
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, "mcp", "--root", root] }),
  );
}, BUILD_TIMEOUT);
afterAll(async () => {
  await client.close();
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

test("the tools are listed with what they take; those that write say so", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "functions",
    "call",
    "templates",
    "new_case",
    "evaluate",
    "explain",
    "compare",
    "simulate",
    "break_even",
    "build",
    "check",
    "share",
  ]);
  const writing = tools.filter(({ annotations }) => annotations?.readOnlyHint === false);
  expect(writing.map(({ name }) => name)).toEqual(["new_case", "build", "share"]);
});

test("a function with its units and limits, its value, and what is wrong with a call", async () => {
  const { structuredContent } = await call("functions", { name: "LABOR.DIFFERENTIAL" });
  expect(structuredContent).toMatchObject({
    functions: [{ inputs: { onshoreCost: { unit: expect.any(String) as string, min: 0 } } }],
  });
  const value = await call("call", { name: "LABOR.DIFFERENTIAL", arguments: [23, 11] });
  expect(value.structuredContent).toEqual({ value: 12 / 23 });
  expect(await refusal("call", { name: "LABOR.DIFERENTIAL", arguments: [23, 11] })).toContain(
    "LABOR.DIFFERENTIAL",
  );
  expect(await refusal("call", { name: "LABOR.DIFFERENTIAL" })).toContain('"arguments" is missing');
  expect(await refusal("call", { nam: "x" })).toContain('no argument "nam"');
});

test("a whole case: from a template with answers to a workbook that is checked and shared", async () => {
  const answers = { name: "Payroll of a test", discountRate: { value: 0.09, note: "Given by the board" } };
  const made = await call("new_case", { template: "retailer-payroll", answers, output: "case.json" });
  expect(made.structuredContent).toMatchObject({ file: "case.json", name: "Payroll of a test" });
  const evaluated = await call("evaluate", { file: "case.json" });
  expect(evaluated.content[0]!.text).toContain("Payroll of a test");
  const figures = evaluated.structuredContent!["figures"] as Record<string, number>;
  const compared = await call("compare", { file: "case.json" });
  const [base] = compared.structuredContent!["scenarios"] as { options: { id: string; npv: number }[] }[];
  for (const { id, npv } of base!.options) expect(npv).toBe(figures[`${id}/figure/npv`]);
  const lines = evaluated.structuredContent!["lines"] as { id: string }[];
  const line = lines.find(({ id }) => /^inhouse\/.*\/pay$/.test(id))!.id;
  expect((await call("explain", { file: "case.json", line, month: 12 })).content[0]!.text).toContain(
    "in month 12",
  );
  await call("build", { file: "case.json", output: "case.xlsx", date: "2026-11-30" });
  expect((await call("check", { workbook: "case.xlsx" })).structuredContent).toMatchObject({ count: 0 });
  const shared = await call("share", { workbook: "case.xlsx", output: "copy.xlsx" });
  expect(shared.structuredContent).toMatchObject({ file: "copy.xlsx", unresolved: [] });
  expect(existsSync(join(root, "copy.xlsx"))).toBe(true);
}, 120_000);

test("what is uncertain is simulated, and a break-even is one: the net present value there is 0", async () => {
  const ranges = [{ driver: "discountRate", kind: "pert", low: 0.06, mode: 0.08, high: 0.12 }];
  const answers = { uncertainty: { ranges } };
  await call("new_case", {
    template: "retailer-payroll",
    answers,
    output: "uncertain.json",
    overwrite: true,
  });
  const question = { file: "uncertain.json", option: "offshore" };
  const { structuredContent, content } = await call("simulate", { ...question, trials: 200 });
  expect(content[0]!.text).toContain("in 9 of 10 trials");
  const { summary } = structuredContent as {
    summary: { mean: number; percentiles: Record<string, { value: number }> };
  };
  expect(summary.percentiles["5"]!.value).toBeLessThan(summary.mean);
  const driver = "options.offshore.selectionCost";
  const found = await call("break_even", { template: "retailer-payroll", option: "offshore", driver });
  const [value] = found.structuredContent!["values"] as number[];
  const option = (templates[2]!.case as { options: { id: string }[] }).options.findIndex(
    ({ id }) => id === "offshore",
  );
  const there = { [`options[${option}].selectionCost`]: value };
  await call("new_case", { template: "retailer-payroll", answers: there, output: "even.json" });
  const { structuredContent: evaluated } = await call("evaluate", { file: "even.json" });
  expect((evaluated!["figures"] as Record<string, number>)["offshore/figure/npv"]).toBeCloseTo(0, 2);
  expect(await refusal("simulate", { template: "retailer-payroll", option: "none" })).toContain(
    'no option "none"',
  );
}, 60_000);

test("answers that make no case are refused with their addresses, and no file is written", async () => {
  const attempt = (answers: object) =>
    refusal("new_case", { template: "retailer-payroll", answers, output: "bad.json" });
  expect(await attempt({ years: 99 })).toContain("years");
  expect(await attempt({ "processes[9].name": "x" })).toContain('no place "processes[9].name"');
  expect(await attempt({ "constructor.prototype.x": 1 })).toContain("no place");
  expect(await attempt({ "a..b": 1 })).toContain("no address");
  expect(existsSync(join(root, "bad.json"))).toBe(false);
});

test("no file outside of the folder is read or written, by whatever way, and none is named", async () => {
  const text = JSON.stringify(templates[2]!.case);
  writeFileSync(join(outside, "secret.json"), text);
  mkdirSync(join(root, "real"));
  symlinkSync(join(outside, "secret.json"), join(root, "link.json"));
  symlinkSync(outside, join(root, "folder"));
  symlinkSync(join(outside, "dangling.xlsx"), join(root, "dangling.xlsx"));
  // A neighbor whose name begins with that of the folder.
  mkdirSync(`${root}-beside`);
  writeFileSync(join(`${root}-beside`, "x.json"), text);
  const beside = `../${root.split("/").at(-1)}-beside/x.json`;
  try {
    for (const file of [
      join(outside, "secret.json"),
      "../outside/secret.json",
      "real/../../x.json",
      beside,
      "link.json",
      "folder/secret.json",
      "none.json",
      "case.xlsx",
      "",
      "a\0.json",
    ]) {
      const said = await refusal("evaluate", { file });
      for (const place of [root, outside])
        expect(said.replaceAll(file === "" ? "\0" : file, "")).not.toContain(place);
    }
    for (const output of [
      join(outside, "x.xlsx"),
      "../x.xlsx",
      "folder/x.xlsx",
      "dangling.xlsx",
      "none/x.xlsx",
      "x.json",
    ]) {
      const args = { template: "retailer-payroll", output, overwrite: true };
      expect(await refusal("build", args)).not.toContain(root);
    }
    expect(existsSync(join(outside, "dangling.xlsx")) || existsSync(join(outside, "x.xlsx"))).toBe(false);
  } finally {
    rmSync(`${root}-beside`, { recursive: true });
  }
});

test("a file that exists stays unless it is to be replaced", async () => {
  writeFileSync(join(root, "kept.xlsx"), "mine");
  const args = { template: "retailer-payroll", output: "kept.xlsx", date: "2026-11-30" };
  expect(await refusal("build", args)).toContain("kept.xlsx exists");
  expect(readFileSync(join(root, "kept.xlsx"), "utf8")).toBe("mine");
  expect((await call("build", { ...args, overwrite: true })).isError).toBeUndefined();
}, 60_000);

test("what is no message is answered as such, and the server goes on until its input ends", async () => {
  const server = spawn(process.execPath, [program, "mcp", "--root", root], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let out = "";
  server.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
  const ping = { jsonrpc: "2.0", id: 7, method: "ping" };
  server.stdin.end(["{", "[]", '{"id": 1, "method": "none"}', JSON.stringify(ping)].join("\n"));
  expect(await new Promise((done) => server.once("close", done))).toBe(0);
  const replies = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: unknown; error?: { code: number } });
  expect(replies.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, -32700],
    [null, -32600],
    [1, -32601],
    [7, undefined],
  ]);
});
