import { exportCase, exportScenarios } from "../pages/export";
import { chooseFile } from "../pages/choose-file";
import type { MenuEntry } from "./menu";
import type { OpenPane } from "./pane";

/** What can be done with the case as a whole. */
export function caseMenu(pane: OpenPane): MenuEntry[] {
  const { t, state, session } = pane;
  const { past, future } = state;
  return [
    { label: t.menu.undo(past.at(-1)?.label), icon: "undo", disabled: past.length === 0, run: session.undo },
    {
      label: t.menu.redo(future.at(-1)?.label),
      icon: "redo",
      disabled: future.length === 0,
      run: session.redo,
    },
    "line",
    { label: t.menu.versions, icon: "history", run: () => pane.show({ page: { kind: "versions" } }) },
    { label: t.scenarios.title, icon: "scenarios", run: () => pane.show({ page: { kind: "scenarios" } }) },
    "line",
    { label: t.menu.exportCase, icon: "export", run: () => void exportCase(pane) },
    {
      label: t.menu.exportScenarios,
      icon: "export",
      disabled: pane.case.scenarios.length === 0,
      run: () => void exportScenarios(pane),
    },
    { label: t.menu.import, icon: "import", run: () => chooseFile(pane) },
    "line",
    { label: t.menu.start, icon: "blank", run: () => pane.show({ page: { kind: "start" } }) },
  ];
}
