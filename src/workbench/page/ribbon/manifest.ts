/** A button of the add-in's own tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  /** The function that a click runs; null shows the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from manifest.xml. */
export interface Manifest {
  readonly name: string;
  readonly namespace: string;
  readonly tab: {
    readonly id: string;
    readonly label: string;
    readonly groups: readonly RibbonGroup[];
  } | null;
}

/** Used where there is no manifest: a tab with one button that shows the pane. */
export const noManifest: Manifest = {
  name: "Add-in",
  namespace: "BPO",
  tab: {
    id: "tab",
    label: "Add-in",
    groups: [
      {
        id: "group",
        label: "Add-in",
        buttons: [{ id: "open", label: "Open pane", tip: "Shows the pane.", icon: null, functionName: null }],
      },
    ],
  },
};

/** Reads the parts of a manifest that Excel shows. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Map<string, string>();
  for (const resource of document.querySelectorAll("Resources *[id]"))
    resources.set(resource.getAttribute("id") ?? "", resource.getAttribute("DefaultValue") ?? "");
  const text = (parent: Element, path: string) =>
    resources.get(parent.querySelector(path)?.getAttribute("resid") ?? "") ?? "";
  const tab = document.querySelector("CustomTab");
  return {
    name: document.querySelector("DisplayName")?.getAttribute("DefaultValue") ?? "",
    namespace: text(document.documentElement, "ExtensionPoint > Namespace") || noManifest.namespace,
    tab: tab && {
      id: tab.id,
      label: text(tab, ":scope > Label"),
      groups: [...tab.querySelectorAll(":scope > Group")].map((group) => ({
        id: group.id,
        label: text(group, ":scope > Label"),
        buttons: [...group.querySelectorAll(":scope > Control")].map((control) => readButton(control, text)),
      })),
    },
  };
}

function readButton(control: Element, text: (parent: Element, path: string) => string): RibbonButton {
  const icon = text(control, 'Icon > *[size="32"]');
  return {
    id: control.id,
    label: text(control, ":scope > Label"),
    tip: [text(control, "Supertip > Title"), text(control, "Supertip > Description")]
      .filter(Boolean)
      .join("\n"),
    icon: icon ? new URL(icon).pathname : null,
    functionName: control.querySelector("Action > FunctionName")?.textContent ?? null,
  };
}
