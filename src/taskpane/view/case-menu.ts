import { askForTask } from "../../excel/commands/tasks";
import type { FirstStrings } from "../strings/strings";
import { chooseFile } from "../pages/choose-file";
import { LANGUAGES, otherLanguage } from "./language";
import type { MenuEntry } from "./menu";
import type { CasePane } from "./pane";

const exporting = () => import("../pages/export");

/** What can be done with the case as a whole. */
export function caseMenu(pane: CasePane): MenuEntry[] {
  const { t, state, session, host } = pane;
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
    { label: t.menu.scenarios, icon: "scenarios", run: () => pane.show({ page: { kind: "scenarios" } }) },
    "line",
    {
      label: t.menu.exportCase,
      icon: "export",
      run: () => void exporting().then((page) => page.exportCase(pane)),
    },
    {
      label: t.menu.exportScenarios,
      icon: "export",
      disabled: pane.case.scenarios.length === 0,
      run: () => void exporting().then((page) => page.exportScenarios(pane)),
    },
    { label: t.menu.import, icon: "import", run: () => chooseFile(pane) },
    "line",
    ...(host.showInSheet === undefined ? [] : workbookTasks(t)),
    {
      label: LANGUAGES[otherLanguage(t.language)],
      icon: "language",
      run: () => void pane.speak(otherLanguage(t.language)),
    },
    { label: t.menu.start, icon: "blank", run: () => pane.show({ page: { kind: "start" } }) },
  ];
}

/** What can be done with the open workbook, as in the ribbon. */
const workbookTasks = ({ menu }: FirstStrings): MenuEntry[] => [
  { label: menu.tasks.share, icon: "export", run: () => askForTask("share") },
  { label: menu.tasks.review, icon: "check", run: () => askForTask("review") },
  { label: menu.tasks.restore, icon: "history", run: () => askForTask("restore") },
  { label: menu.tasks.repair, icon: "formula", run: () => askForTask("repair") },
  "line",
];
