import { find, readXml, type Element } from "./read-xml";

/** The lowest version of the format that is asked for: the first with all that is used here in its stable form. */
export const MANIFEST_VERSION = "1.24";

/** Names of the icons in the package. */
export const ICONS = { color: "color.png", outline: "outline.png" } as const;

/**
 * The unified manifest for Microsoft 365, read from manifest.xml: the same id, version, texts, addresses, buttons and
 * functions. Microsoft's converter loses the functions, their namespace and the shared runtime.
 */
export async function unifiedManifest(xml: string): Promise<object> {
  const root = await readXml(xml);
  const text = (path: string): string => one(root, path).text;
  const value = (path: string): string => one(root, path).attributes["DefaultValue"] as string;
  const named = resourcesOf(root);
  const taken = (parent: Element, path: string): string => named(one(parent, path).attributes["resid"]!);
  const page = value("DefaultSettings SourceLocation");
  const help = value("SupportUrl");
  const host = new URL(page).host;
  const commands = find(root, "Control").map((control) => ({ control, action: actionOf(control) }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    // Three parts here, four there; the fourth is always 0.
    version: text("Version").split(".").slice(0, 3).join("."),
    id: text("Id"),
    localizationInfo: { defaultLanguageTag: text("DefaultLocale").toLowerCase() },
    developer: {
      name: text("ProviderName"),
      websiteUrl: help,
      privacyUrl: new URL("hosting.html", help).href,
      termsOfUseUrl: help,
    },
    name: { short: value("DisplayName"), full: value("DisplayName") },
    description: { short: firstSentence(value("Description")), full: value("Description") },
    icons: ICONS,
    accentColor: "#107C41",
    validDomains: [host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: find(root, "Set").map(({ attributes }) => ({
            name: attributes["Name"],
            minVersion: attributes["MinVersion"],
          })),
        },
        runtimes: [
          {
            id: "shared",
            type: "general",
            code: { page, script: taken(root, "Script SourceLocation") },
            lifetime: one(root, "Runtime").attributes["lifetime"],
            actions: commands.map(({ action }) => action),
            customFunctions: {
              namespace: { id: taken(root, "Namespace"), name: taken(root, "Namespace") },
              metadataUrl: taken(root, "Metadata SourceLocation"),
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            requirements: { scopes: ["workbook"], formFactors: ["desktop"] },
            tabs: find(root, "CustomTab").map((tab) => ({
              id: tab.attributes["id"],
              label: named(child(tab, "Label").attributes["resid"]!),
              groups: find(tab, "Group").map((group) => ({
                id: group.attributes["id"],
                label: named(child(group, "Label").attributes["resid"]!),
                icons: iconsOf(group, named),
                controls: find(group, "Control").map((control) => ({
                  id: control.attributes["id"],
                  type: "button",
                  label: named(child(control, "Label").attributes["resid"]!),
                  icons: iconsOf(control, named),
                  supertip: {
                    title: taken(control, "Supertip Title"),
                    description: taken(control, "Supertip Description"),
                  },
                  actionId: actionOf(control).id,
                })),
              })),
            })),
          },
        ],
        getStartedMessages: [
          {
            requirements: { scopes: ["workbook"], formFactors: ["desktop"] },
            title: taken(root, "GetStarted Title"),
            description: taken(root, "GetStarted Description"),
            learnMoreUrl: taken(root, "GetStarted LearnMoreUrl"),
          },
        ],
      },
    ],
  };
}

const firstSentence = (text: string): string => /^[^:.]*/.exec(text)![0] + ".";

/** The first element at a path. */
function one(parent: Element, path: string): Element {
  const [found] = find(parent, path);
  if (found === undefined) throw new Error(`manifest.xml has no ${path}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = parent.children.find((element) => element.name === name);
  if (found === undefined) throw new Error(`${parent.name} has no ${name}.`);
  return found;
}

/** Looks up texts and addresses by the id that the rest of the manifest names them with. */
function resourcesOf(root: Element): (id: string) => string {
  const entries = one(root, "Resources").children.flatMap(({ children }) => children);
  const values = new Map(entries.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]));
  return (id) => {
    const found = values.get(id);
    if (found === undefined) throw new Error(`manifest.xml has no resource ${id}.`);
    return found;
  };
}

/** What a button does: shows the pane, or runs one of our commands. */
function actionOf(control: Element): { readonly id: string; readonly type: string; readonly view?: string } {
  const action = child(control, "Action");
  if (action.attributes["xsi:type"] === "ShowTaskpane")
    return { id: "showPane", type: "openPage", view: "pane" };
  return { id: child(action, "FunctionName").text, type: "executeFunction" };
}

const iconsOf = (parent: Element, named: (id: string) => string) =>
  child(parent, "Icon").children.map(({ attributes }) => ({
    size: Number(attributes["size"]),
    url: named(attributes["resid"]!),
  }));
