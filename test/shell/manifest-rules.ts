import { childOrder, requiredChildren } from "./manifest-order";
import { type Element, descendants, find } from "../../scripts/manifest/read-xml";

/** What a manifest is checked against besides itself. */
export interface Surroundings {
  /** The size in pixels of a picture, by its path below the add-in's address; undefined where there is none. */
  readonly pictureSize: (path: string) => { width: number; height: number } | undefined;
  /** The names of the commands that the add-in registers. */
  readonly commands: readonly string[];
}

type Rule = (manifest: Element, surroundings: Surroundings) => string[];

/** Every rule by name; each gives the problems it finds, in words. */
export const rules = {
  "known elements, in order": (manifest) =>
    [manifest, ...descendants(manifest)].flatMap(({ name, children }) => {
      const order = childOrder[name] ?? [];
      const places = children.map((child) => order.indexOf(child.name));
      return children.flatMap((child, index) => {
        if (places[index] === -1) return [`<${child.name}> is not known in <${name}>`];
        const late = index > 0 && places[index]! < places[index - 1]!;
        return late ? [`<${child.name}> stands after <${children[index - 1]!.name}> in <${name}>`] : [];
      });
    }),

  "nothing required is missing": (manifest) => [
    ...[manifest, ...descendants(manifest)].flatMap(({ name, children }) =>
      (requiredChildren[name] ?? [])
        .filter((required) => !children.some((child) => child.name === required))
        .map((required) => `<${name}> lacks <${required}>`),
    ),
    ...["Script", "Page", "Metadata", "Namespace"]
      .filter((name) => find(manifest, `AllFormFactors ExtensionPoint ${name}`).length !== 1)
      .map((name) => `the functions lack <${name}>`),
  ],

  "identity and version": (manifest) => [
    ...unless(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text(manifest, "Id")), "Id is not a GUID"),
    ...unless(
      /^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(text(manifest, "Version")),
      "Version is not four numbers from 1.0.0.0 up",
    ),
  ],

  "one workbook host with the shared runtime": (manifest) => [
    ...unless(
      find(manifest, "Host").every(
        ({ attributes }) => (attributes["Name"] ?? attributes["xsi:type"]) === "Workbook",
      ),
      "a host other than Workbook",
    ),
    ...unless(
      manifest.children.some(
        (child) =>
          child.name === "Requirements" &&
          find(child, "Set").some(
            ({ attributes }) => attributes["Name"] === "SharedRuntime" && attributes["MinVersion"] === "1.1",
          ),
      ),
      "SharedRuntime 1.1 is not required",
    ),
    ...unless(
      find(manifest, "Runtime").length === 1 &&
        find(manifest, "Runtime").every(({ attributes }) => attributes["lifetime"] === "long"),
      "not exactly one runtime of long lifetime",
    ),
  ],

  "one page runs everything": (manifest) => {
    const pages = ["Runtime", "Page SourceLocation", "FunctionFile", "Action SourceLocation"].flatMap(
      (path) => find(manifest, path).map(({ attributes }) => attributes["resid"]),
    );
    const url = resources(manifest).get(pages[0] ?? "")?.attributes["DefaultValue"];
    const start = find(manifest, "DefaultSettings SourceLocation")[0]?.attributes["DefaultValue"];
    return [
      ...unless(new Set(pages).size === 1, `the runtime's page has several resids: ${pages.join(", ")}`),
      ...unless(find(manifest, "FunctionFile").length === 1, "there is no FunctionFile"),
      ...unless(start === url, `DefaultSettings starts ${start}, the runtime ${url}`),
      ...unless(find(manifest, "TaskpaneId").length === 0, "TaskpaneId starts a second runtime"),
    ];
  },

  "one tab": (manifest) => unless(find(manifest, "CustomTab").length === 1, "not exactly one CustomTab"),

  "references resolve": (manifest) => {
    const known = resources(manifest);
    const used = new Set<string>();
    const problems = referencesOf(manifest).flatMap(({ name, resid }) => {
      used.add(resid);
      const wanted = resourceKind(name);
      const found = known.get(resid)?.kind;
      return unless(
        found === wanted,
        `<${name} resid="${resid}"> needs a resource in ${wanted}, not ${found}`,
      );
    });
    return [
      ...problems,
      ...[...known.keys()].filter((id) => !used.has(id)).map((id) => `${id} is never used`),
    ];
  },

  "ids are unique": (manifest) => {
    const ids = descendants(manifest).flatMap(({ attributes }) => attributes["id"] ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is used twice`);
  },

  "lengths within limits": (manifest) => [
    ...tooLong("Id of a resource", 32, [...resources(manifest).keys()]),
    ...tooLong("id of a tab, group or control", 125, ids(manifest, ["CustomTab", "Group", "Control"])),
    ...tooLong("ProviderName", 125, [text(manifest, "ProviderName")]),
    ...tooLong("DisplayName", 125, values(manifest, "DisplayName")),
    ...tooLong("Description", 250, values(manifest, "Description")),
    ...tooLong("short string", 125, values(manifest, "bt:ShortStrings bt:String")),
    ...tooLong("long string", 250, values(manifest, "bt:LongStrings bt:String")),
    ...tooLong("URL", 2048, urls(manifest)),
  ],

  "namespace of the functions": (manifest) => {
    const resid = find(manifest, "Namespace")[0]?.attributes["resid"] ?? "";
    const namespace = resources(manifest).get(resid)?.attributes["DefaultValue"];
    return unless(
      namespace === "BPO",
      `the namespace is ${namespace}, not BPO, which workbooks already hold`,
    );
  },

  "https, from one server": (manifest) => {
    const addresses = urls(manifest);
    const first = addresses[0]?.replace(/^(\w+:\/\/[^/]*).*/, "$1/");
    return [
      ...addresses.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
      ...addresses.filter((url) => !url.startsWith(first!)).map((url) => `${url} is not on ${first}`),
    ];
  },

  "icons have their true sizes": (manifest, { pictureSize }) => {
    const known = resources(manifest);
    const address = find(manifest, "DefaultSettings SourceLocation")[0]?.attributes["DefaultValue"] ?? "";
    const check = (url = "", size: number) => {
      const found = pictureSize(new URL(url).pathname.slice(new URL(".", address).pathname.length));
      const fits = found?.width === size && found.height === size;
      return unless(fits && url.endsWith(".png"), `${url} is not a picture of ${size} × ${size} pixels`);
    };
    const inRibbon = find(manifest, "Icon").flatMap(({ children }) => [
      ...unless(
        ["16", "32", "80"].every((size) => children.some(({ attributes }) => attributes["size"] === size)),
        "an icon lacks 16, 32 or 80 pixels",
      ),
      ...children.flatMap(({ attributes }) =>
        check(known.get(attributes["resid"] ?? "")?.attributes["DefaultValue"], Number(attributes["size"])),
      ),
    ]);
    return [
      ...inRibbon,
      ...check(values(manifest, "IconUrl")[0], 32),
      ...check(values(manifest, "HighResolutionIconUrl")[0], 64),
    ];
  },

  "buttons and commands match": (manifest, { commands }) => {
    const buttons = find(manifest, "FunctionName").map(({ text }) => text);
    return [
      ...buttons.filter((name) => !commands.includes(name)).map((name) => `no command is called ${name}`),
      ...commands.filter((name) => !buttons.includes(name)).map((name) => `no button runs ${name}`),
    ];
  },
} satisfies Record<string, Rule>;

const unless = (fine: boolean, problem: string): string[] => (fine ? [] : [problem]);

const text = (manifest: Element, name: string): string => find(manifest, name)[0]?.text ?? "";

const values = (manifest: Element, path: string): string[] =>
  find(manifest, path).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);

const ids = (manifest: Element, names: string[]): string[] =>
  names.flatMap((name) => find(manifest, name)).map(({ attributes }) => attributes["id"] ?? "");

const urls = (manifest: Element): string[] =>
  descendants(manifest)
    .flatMap(({ attributes, text }) => [attributes["DefaultValue"] ?? "", attributes["Url"] ?? "", text])
    .filter((value) => /^\w+:\/\//.test(value));

const tooLong = (what: string, limit: number, texts: string[]): string[] =>
  texts
    .filter(({ length }) => length > limit)
    .map((found) => `${what} has ${found.length} of ${limit} characters: ${found.slice(0, 60)}…`);

function resources(manifest: Element): Map<string, { kind: string; attributes: Element["attributes"] }> {
  const lists = find(manifest, "Resources").flatMap(({ children }) => children);
  const entries = lists.flatMap((list) => list.children.map((entry) => ({ ...entry, kind: list.name })));
  return new Map(entries.map((entry) => [entry.attributes["id"] ?? "", entry]));
}

function referencesOf(parent: Element): { name: string; resid: string }[] {
  return parent.children.flatMap((child) => [
    ...("resid" in child.attributes ? [{ name: child.name, resid: child.attributes["resid"]! }] : []),
    ...referencesOf(child),
  ]);
}

function resourceKind(name: string): string {
  if (name === "bt:Image") return "bt:Images";
  if (name === "Description") return "bt:LongStrings";
  return ["Label", "Title", "Namespace"].includes(name) ? "bt:ShortStrings" : "bt:Urls";
}
