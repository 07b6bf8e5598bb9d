import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { strFromU8, unzipSync } from "fflate";
import { appPackage } from "../../scripts/manifest/app-package";
import { MANIFEST_VERSION, unifiedManifest } from "../../scripts/manifest/unified";
import { commands } from "../../src/excel/commands";
import { pngSize } from "./png";

const xml = readFileSync("manifest.xml", "utf8");
const schemas = "node_modules/@microsoft/app-manifest/build/json-schemas/teams";

/** Every version of Microsoft's schema from the one that we name on, and the preview. */
const versions = readdirSync(schemas).filter(
  (name) => name === "vDevPreview" || Number(name.split(".")[1]) >= Number(MANIFEST_VERSION.split(".")[1]),
);

type Manifest = Record<string, unknown> & { $schema: string; extensions: Record<string, unknown>[] };

/** What Microsoft's schema of a version says of the manifest, were it of that version. */
function problems(version: string, manifest: Manifest): string[] {
  const text = readFileSync(join(schemas, version, "MicrosoftTeams.schema.json"), "utf8").replace(
    /^\uFEFF/,
    "",
  );
  const schema = JSON.parse(text) as object;
  const validator = new Ajv04({ allErrors: true, strict: false });
  addFormats(validator);
  const manifestVersion = version === "vDevPreview" ? "devPreview" : version.slice(1);
  const $schema = manifest.$schema.replace(`v${MANIFEST_VERSION}`, version);
  validator.validate(schema, { ...manifest, $schema, manifestVersion });
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const manifestOf = (text = xml) => unifiedManifest(text) as Promise<Manifest>;

test.each(versions)("it is valid by Microsoft's schema %s", async (version) => {
  expect(problems(version, await manifestOf())).toEqual([]);
});

test("the schemas are those from the version that it names on", () => {
  expect(versions).toEqual(expect.arrayContaining([`v${MANIFEST_VERSION}`, "v1.30", "vDevPreview"]));
});

const long = "x".repeat(300);

test.each([
  ["an id that is none", "<Id>a21c96d1", "<Id>sourcing"],
  ["a supertip that is too long", 'id="Open.Description" DefaultValue="', `$&${long}`],
  ["an address without https", 'https://localhost:3000/functions.js"', 'ftp://localhost:3000/functions.js"'],
  ["a name that is too long", '<DisplayName DefaultValue="', `$&${long}`],
])("the schema finds %s", async (_, from, to) => {
  const damaged = xml.replace(from, to);
  expect(damaged).not.toBe(xml);
  expect(problems(`v${MANIFEST_VERSION}`, await manifestOf(damaged))).not.toEqual([]);
});

test("it has the id, functions, runtime and buttons of manifest.xml", async () => {
  const manifest = await manifestOf();
  expect(xml).toContain(`<Id>${manifest["id"] as string}</Id>`);
  expect(xml).toContain(`<Version>${manifest["version"] as string}.0</Version>`);
  const [extension] = manifest.extensions as [
    { runtimes: { lifetime: string; actions: { id: string; type: string }[]; customFunctions: unknown }[] },
  ];
  const [runtime, ...others] = extension.runtimes;
  expect(others).toEqual([]);
  expect(runtime!.lifetime).toBe("long");
  expect(runtime!.customFunctions).toEqual({
    namespace: { id: "BPO", name: "BPO" },
    metadataUrl: "https://localhost:3000/functions.json",
  });
  const ran = runtime!.actions.filter(({ type }) => type === "executeFunction").map(({ id }) => id);
  expect(ran.sort()).toEqual(Object.keys(commands).sort());
  const texts = [...xml.matchAll(/<bt:(?:String|Url|Image) id="([^"]*)" DefaultValue="([^"]*)"/g)];
  const json = JSON.stringify(manifest);
  const lost = texts.filter(([, , value]) => !json.includes(JSON.stringify(value!.replace(/&amp;/g, "&"))));
  expect(lost.map(([, id]) => id)).toEqual([]);
});

test("its host follows the address that was built for", async () => {
  const moved = xml.replaceAll("https://localhost:3000", "https://addins.example.com/sourcing-case");
  const manifest = await manifestOf(moved);
  expect(manifest["validDomains"]).toEqual(["addins.example.com"]);
  expect(JSON.stringify(manifest)).not.toContain("localhost");
});

test("the package holds the manifest and its icons in the sizes that are asked for, the same each time", async () => {
  const icon = (name: string) => readFileSync(join("assets", name));
  const files = await appPackage(xml, icon);
  const unzipped = unzipSync(files.get("sourcing-case.zip")!);
  expect(Object.keys(unzipped).sort()).toEqual(["color.png", "manifest.json", "outline.png"]);
  expect(JSON.parse(strFromU8(unzipped["manifest.json"]!))).toEqual(await manifestOf());
  expect(pngSize(Buffer.from(unzipped["color.png"]!))).toEqual({ width: 192, height: 192 });
  expect(pngSize(Buffer.from(unzipped["outline.png"]!))).toEqual({ width: 32, height: 32 });
  expect(await appPackage(xml, icon)).toEqual(files);
});
