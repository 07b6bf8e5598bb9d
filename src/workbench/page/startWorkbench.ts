import { ironCalcEngines } from "../calculation/ironCalcEngine";
import type { FunctionCatalog } from "../functions/catalog";
import { ExcelHost } from "../host/excelHost";
import type { Workbook } from "../model/workbook";
import type { ConversationIdentity } from "../protocol/identity";
import type { HostWindow } from "../surface/services";
import { workbenchApi, type WorkbenchApi } from "./api";
import { ChartLayer } from "./charts/chartLayer";
import { byId } from "./elements";
import { markErrors } from "./errorMarks";
import { showErrorTips } from "./errorTip";
import { WorkbookFiles } from "./files";
import { moveFocus } from "./focus";
import { functionHelp } from "./grid/functionHelp";
import { GridEdits } from "./grid/gridEdits";
import { GridView } from "./grid/gridView";
import { emptyWorkbook } from "./grid/snapshot";
import { createGrid } from "./grid/univerGrid";
import { PaneFrame } from "./pane/paneFrame";
import { PaneLayout } from "./paneLayout";
import { addInTab } from "./ribbon/addInTab";
import { homeTab } from "./ribbon/homeTab";
import type { Manifest } from "./ribbon/manifest";
import { buildRibbon, updateControls } from "./ribbon/ribbon";
import { workbenchTab } from "./ribbon/workbenchTab";
import { Theme } from "./theme";
import { TrafficView } from "./traffic/trafficView";

/**
 * Puts host, grid, ribbon and pane together. `fill` writes the first sheet before anything is shown; `shown` resolves
 * when the grid takes the keyboard.
 */
export function startWorkbench(
  manifest: Manifest,
  catalog: FunctionCatalog,
  panePage: URL,
  fill: (workbook: Workbook) => void,
): { host: ExcelHost; api: WorkbenchApi; shown: Promise<void> } {
  const identity: ConversationIdentity = {
    conversationId: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    hostOrigin: location.origin,
  };
  const layout = new PaneLayout(manifest.name);
  const traffic = new TrafficView(byId("traffic"));
  const window: HostWindow = {
    get paneState() {
      return layout.isShown ? "Visible" : "Background";
    },
    set paneState(state) {
      layout.show(state === "Visible");
    },
    updateRibbon: updateControls,
  };
  const host: ExcelHost = new ExcelHost({
    identity,
    catalog,
    engines: ironCalcEngines,
    window,
    send: (text) => frame.send(text),
    schedule: (work) => void setTimeout(work, 0),
    observe: (request, reply) => traffic.add(request, reply),
    notified: (action) => focus.paneNotified(action),
    file: { save: () => files.save(), openBeside: (bytes) => files.downloadCopy(bytes) },
  });
  const frame = new PaneFrame(byId("pane-frame"), panePage, identity, (text) => void host.receive(text));
  layout.onChange = (isShown) => host.paneShown(isShown);
  fill(host.workbook);

  const grid = createGrid(
    byId("grid"),
    emptyWorkbook(host.workbook),
    functionHelp(catalog),
    Theme.systemIsDark(),
  );
  const theme = new Theme((isDark) => grid.api.toggleDarkMode(isDark));
  const view = new GridView(grid, host.workbook, (sheet, row, column) =>
    host.calculator.conditionalStyle(sheet, row, column),
  );
  const sheetOf = (subUnitId: string) => view.sheetOf(subUnitId);
  new GridEdits(grid, view, host.workbook, (isEditing) => {
    host.faults.isCellEdited = isEditing;
  });
  showErrorTips(grid, byId("work"), sheetOf);
  markErrors(grid, sheetOf);
  new ChartLayer(grid, host.workbook, byId("work"), byId("grid"));
  const focus = moveFocus(host, frame, () => void grid.api.getActiveWorkbook()?.endEditingAsync(true));

  const files = new WorkbookFiles(host.workbook, catalog);
  const restartPane = () => {
    host.paneRestarted();
    frame.load();
  };
  const actions = {
    showTraffic: () => traffic.toggle(),
    isTrafficShown: () => traffic.isShown,
    toggleTheme: () => theme.toggle(),
    restartPane,
    calculateAll: () => host.workbook.calculation.recalculate(true),
  };
  const showPane = () => layout.show(true);
  const runCommand = (name: string, id: string) => host.runCommand(name, id);
  byId("ribbon").append(
    buildRibbon(
      [
        homeTab(host.workbook, {
          open: () => files.choose(),
          save: () => void files.download(),
          undo: () => void grid.api.undo(),
          redo: () => void grid.api.redo(),
        }),
        ...addInTab(manifest, showPane, runCommand),
        workbenchTab(actions, host.faults, host.faults.excelApi),
      ],
      "add-in",
    ),
  );
  frame.load();
  return { host, api: workbenchApi(host, files, () => view.flush()), shown: grid.shown };
}
