import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/excel/commands";
import { rules, type Surroundings } from "./manifest-rules";
import { readXml } from "../../scripts/manifest/read-xml";
import { pngSize } from "./png";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const surroundings: Surroundings = {
  pictureSize: (path) => (existsSync(join(root, path)) ? pngSize(readFileSync(join(root, path))) : undefined),
  commands: Object.keys(commands),
};

type RuleName = keyof typeof rules;

async function problemsOf(xml: string): Promise<Partial<Record<RuleName, string[]>>> {
  const read = await readXml(xml);
  const found = Object.entries(rules).map(([name, rule]) => [name, rule(read, surroundings)] as const);
  return Object.fromEntries(found.filter(([, problems]) => problems.length > 0));
}

test("office-addin-manifest reads it", () => {
  // In a process of its own: it needs modules that jest can't load.
  const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")`;
  const script = `${read}.then((info) => console.log(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }),
  );
  expect(info).toMatchObject({
    displayName: "Sourcing Case",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "en-US",
  });
});

test("it keeps every rule", async () => {
  expect(await problemsOf(manifest)).toEqual({});
});

const long = (length: number) => "x".repeat(length);
const tab = manifest.slice(
  manifest.indexOf("<CustomTab"),
  manifest.indexOf("</CustomTab>") + "</CustomTab>".length,
);

/** For each rule, damage that this rule must find: what to replace in the manifest, and by what. */
const damage: [RuleName, string | RegExp, string][] = [
  ["known elements, in order", /( *<Id>.*\n)( *<Version>.*\n)/, "$2$1"],
  [
    "known elements, in order",
    /( *<Hosts>[^]*?<\/Hosts>\n)( *<Requirements>[^]*?<\/Requirements>\n)/,
    "$2$1",
  ],
  ["known elements, in order", /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/, "$2$1"],
  ["known elements, in order", /(<Group [^]*<\/Group>)([^]*<Label resid="Tab.Label"\/>)/, "$2$1"],
  ["known elements, in order", /(<Supertip>[^]*?<\/Supertip>)(\s*<Icon>[^]*?<\/Icon>)/, "$2$1"],
  ["known elements, in order", "</OfficeApp>", "<Dictionary/></OfficeApp>"],
  ["nothing required is missing", /<SupportUrl .*>/, ""],
  ["nothing required is missing", /<Supertip>[^]*?<\/Supertip>/, ""],
  ["nothing required is missing", '<Label resid="Start.Label"/>', ""],
  ["nothing required is missing", /<Metadata>[^]*<\/Metadata>/, ""],
  ["nothing required is missing", /<GetStarted>[^]*?<\/GetStarted>/, "<GetStarted/>"],
  ["identity and version", /<Id>.*<\/Id>/, "<Id>sourcing-case</Id>"],
  ["identity and version", /<Version>.*<\/Version>/, "<Version>0.9.0.0</Version>"],
  ["identity and version", /<Version>.*<\/Version>/, "<Version>1.0.0</Version>"],
  ["one workbook host with the shared runtime", 'Name="Workbook"', 'Name="Document"'],
  ["one workbook host with the shared runtime", 'Name="SharedRuntime"', 'Name="ExcelApi"'],
  ["one workbook host with the shared runtime", 'lifetime="long"', 'lifetime="short"'],
  ["one workbook host with the shared runtime", /(<Runtime .*\/>)/, "$1$1"],
  ["one page runs everything", /(<Page>\s*<SourceLocation resid=")[^"]*/, "$1Help.Url"],
  ["one page runs everything", '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'],
  ["one page runs everything", '<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"'],
  ["one page runs everything", '<FunctionFile resid="Taskpane.Url"/>', ""],
  ["one page runs everything", /(<Action [^>]*ShowTaskpane">\s*<SourceLocation resid=")[^"]*/, "$1Help.Url"],
  ["one page runs everything", /(<Action [^>]*ShowTaskpane">)/, "$1<TaskpaneId>Pane</TaskpaneId>"],
  ["one page runs everything", /(<DefaultSettings>[^]*?)taskpane\.html/, "$1start.html"],
  ["one tab", "</CustomTab>", `</CustomTab>${tab}`],
  ["references resolve", '<Label resid="Help.Label"', '<Label resid="Missing"'],
  ["references resolve", '<Label resid="Help.Label"', '<Label resid="Help.Description"'],
  [
    "references resolve",
    '<bt:Url id="Help.Url"',
    '<bt:Url id="Unused" DefaultValue=""/><bt:Url id="Help.Url"',
  ],
  ["ids are unique", 'id="SourcingCase.Help"', 'id="SourcingCase.Open"'],
  ["ids are unique", 'bt:String id="Help.Title"', 'bt:String id="Help.Label"'],
  ["lengths within limits", /Tab\.Label/g, long(33)],
  ["lengths within limits", "SourcingCase.Start", long(126)],
  ["lengths within limits", /<ProviderName>.*</, `<ProviderName>${long(126)}<`],
  ["lengths within limits", '<DisplayName DefaultValue="', `<DisplayName DefaultValue="${long(125)}`],
  ["lengths within limits", '<Description DefaultValue="', `<Description DefaultValue="${long(250)}`],
  ["lengths within limits", 'id="Open.Label" DefaultValue="', `id="Open.Label" DefaultValue="${long(125)}`],
  [
    "lengths within limits",
    'id="Open.Description" DefaultValue="',
    `id="Open.Description" DefaultValue="${long(250)}`,
  ],
  ["lengths within limits", "/functions.json", `/${long(2048)}/functions.json`],
  ["namespace of the functions", 'DefaultValue="BPO"', 'DefaultValue="SOURCING"'],
  ["https, from one server", "https://localhost:3000/functions.js", "http://localhost:3000/functions.js"],
  [
    "https, from one server",
    "https://localhost:3000/functions.json",
    "https://elsewhere.example/functions.json",
  ],
  [
    "icons have their true sizes",
    '<bt:Image size="16" resid="Icon.16"',
    '<bt:Image size="16" resid="Icon.32"',
  ],
  ["icons have their true sizes", '<bt:Image size="80" resid="Help.80"/>', ""],
  ["icons have their true sizes", "assets/icon-80.png", "assets/icon-81.png"],
  ["icons have their true sizes", /(<IconUrl .*)icon-32/, "$1icon-64"],
  ["icons have their true sizes", /(<HighResolutionIconUrl .*)icon-64/, "$1icon-32"],
  ["icons have their true sizes", "assets/icon-80.png", "assets/icon-80.svg"],
  ["buttons and commands match", "<FunctionName>openHelp", "<FunctionName>openHelpp"],
];

describe("damage is found", () => {
  test.each(damage)("%s: %s becomes %s", async (rule, from, to) => {
    const damaged = manifest.replace(from, to);
    expect(damaged).not.toBe(manifest);
    expect(Object.keys(await problemsOf(damaged))).toContain(rule);
  });

  test("by every rule", () => {
    expect(new Set(damage.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
  });
});
