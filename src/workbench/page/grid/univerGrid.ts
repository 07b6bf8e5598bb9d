import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { type IFunctionInfo, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { greenTheme } from "@univerjs/themes";

/** The grid: Univer, used as view and editor only. It calculates nothing; the workbook's calculator does. */
export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** Resolves when the grid is drawn and takes the keyboard. */
  readonly shown: Promise<void>;
}

/** The id of the one workbook that the grid shows. */
export const unitId = "workbook";

/** Plugins that must not start Univer's own formula engine. */
const withoutEngine = ["UNIVER_ENGINE_FORMULA_PLUGIN", "SHEET_PLUGIN"];

/** Menu entries for things that the workbench does not simulate. */
const hiddenMenus = [
  "sheet.menu.sheets-protection",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.add-worksheet-protection",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** Builds the grid inside an element and shows a workbook in it. */
export function createGrid(
  container: HTMLElement,
  snapshot: IWorkbookData,
  functions: IFunctionInfo[],
  isDark: boolean,
): UniverGrid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnUS, validationEnUS) },
    theme: greenTheme,
    darkMode: isDark,
  });
  const menu = Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }]));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      menu,
      formula: { description: functions },
      sheets: { protectedRangeShadow: false },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    const notExecuteFormula = withoutEngine.includes(plugin.pluginName) ? { notExecuteFormula: true } : {};
    univer.registerPlugin(plugin, { ...(config as object | undefined), ...notExecuteFormula });
  }
  const api = FUniver.newAPI(univer);
  const lifecycle = univer.__getInjector().get(LifecycleService);
  const shown = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      // Left alone, Univer waits three more seconds before it loads the rest of itself.
      if (stage === LifecycleStages.Rendered) setTimeout(() => (lifecycle.stage = LifecycleStages.Steady));
      if (stage === LifecycleStages.Steady) resolve();
    });
  });
  api.createWorkbook(snapshot);
  return { univer, api, commands: univer.__getInjector().get(ICommandService), shown };
}
