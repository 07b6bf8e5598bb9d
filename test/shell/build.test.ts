import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/excel/commands";
import { BUILD_TIMEOUT, shipped, shippedAddress as address } from "../support/shipped";
import { filesOf, root, webpack } from "./built";
import { rules } from "./manifest-rules";
import { readXml } from "../../scripts/manifest/read-xml";
import { pngSize } from "./png";

let dist = "";
const read = (file: string) => readFileSync(join(dist, file), "utf8");

beforeAll(async () => {
  dist = await shipped();
}, BUILD_TIMEOUT);

test("it holds what Excel and the command line start from, and no source", () => {
  const files = filesOf(dist);
  expect(files).toEqual(
    expect.arrayContaining([
      ...["assets/icon-16.png", "assets/icon-32.png", "assets/icon-64.png", "assets/icon-80.png"],
      ...[
        "cli.js",
        "functions.js",
        "functions.json",
        "manifest.json",
        "manifest.xml",
        "sourcing-case.zip",
        "taskpane.html",
        "taskpane.js",
      ],
    ]),
  );
  expect(files.filter((file) => /\.(ts|map)$/.test(file))).toEqual([]);
});

test("its manifest keeps every rule, at the address it was built for", async () => {
  const manifest = await readXml(read("manifest.xml"));
  const surroundings = {
    pictureSize: (path: string) => pngSize(readFileSync(join(dist, path))),
    commands: Object.keys(commands),
  };
  expect(Object.values(rules).flatMap((rule) => rule(manifest, surroundings))).toEqual([]);
  const addresses = read("manifest.xml").match(/https:[^"<]*/g)!;
  expect(addresses.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
  for (const url of addresses) expect(existsSync(join(dist, url.slice(address.length)))).toBe(true);
});

test("its unified manifest is for the same address, whose files are there", () => {
  const addresses = read("manifest.json")
    .match(/https:[^"]*/g)!
    .filter((url) => !url.includes("/json-schemas/"));
  expect(addresses.length).toBeGreaterThan(10);
  for (const url of addresses)
    expect([url, existsSync(join(dist, url.slice(address.length)))]).toEqual([url, true]);
});

test("no file names the address of development, but for pages on how to develop", () => {
  const files = filesOf(dist).filter((file) => !file.startsWith("docs/"));
  expect(files.filter((file) => read(file).includes("localhost"))).toEqual([]);
});

test("the help address of every function leads to a page of the build", () => {
  const { functions } = JSON.parse(read("functions.json")) as {
    functions: { name: string; helpUrl: string }[];
  };
  const lost = functions.filter(({ helpUrl }) => {
    const page = helpUrl.replace(/#.*/, "").slice(address.length);
    return !helpUrl.startsWith(`${address}/`) || !existsSync(join(dist, page));
  });
  expect(lost).toEqual([]);
});

test("the page starts its engine while office.js loads, then the functions, then the pane", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script\b[^>]*?src="?([^" >]+)/g)].map(
    ([, src]) => src,
  );
  expect(scripts).toEqual([
    "early.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
});

test.each(["taskpane.html"])("%s allows no code or style from text", (page) => {
  const policy = /Content-Security-Policy[^>]*content="([^"]+)"/.exec(read(page))![1]!;
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
  expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

test.each(["functions.js", "taskpane.js"])("%s is a classic script that builds no code", (script) => {
  expect(read(script)).not.toMatch(/\beval\(|new Function\(|^\s*(import|export)\b/m);
});

test("the command line is executable and starts with the line that finds node", () => {
  expect(read("cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  accessSync(join(dist, "cli.js"), constants.X_OK);
});

test.each(["http://addins.example.com", "addins.example.com", "https://addins.example.com/?a=1"])(
  "ADDIN_URL %s is refused in words",
  (url) => {
    const run = () =>
      execFileSync(process.execPath, [webpack], {
        cwd: root,
        env: { ...process.env, ADDIN_URL: url },
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run).toThrow(`ADDIN_URL is "${url}"; give an https address`);
  },
);
