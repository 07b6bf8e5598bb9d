import type { Manifest } from "./manifest";
import type { Tab } from "./ribbon";

/** The add-in's own tab, as its manifest describes it. */
export function addInTab(
  manifest: Manifest,
  showPane: () => void,
  runFunction: (name: string, controlId: string) => void,
): Tab[] {
  const { tab } = manifest;
  if (!tab) return [];
  const groups = tab.groups.map(({ label, buttons }) => ({
    label,
    commands: buttons.map(({ id, label: text, tip, icon, functionName }) => ({
      id,
      label: text,
      tip,
      icon: icon ?? (functionName === null ? "pane" : "calculate"),
      size: "big" as const,
      run: () => (functionName === null ? showPane() : runFunction(functionName, id)),
    })),
  }));
  return [{ id: "add-in", label: tab.label, groups }];
}
