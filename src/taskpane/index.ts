import { registerCommands } from "../excel/commands";
import { TASK_WANTED, type WorkbookTask } from "../excel/commands/tasks";
import type { WaitingCall } from "../excel/case-functions/serve";
import { serveLaterFunctions, type WaitingCall as LaterCall } from "../excel/later-functions/serve";
import type { Engine } from "./engine/engine";
import { browserHost } from "./host/browser-host";
import { startPane, type Surroundings } from "./main";
import type { Session } from "./state/session";
import { createBrowserStore, storageOf } from "./store/browser-store";
import { holdsCase } from "./store/kept";
import { readSaved } from "./store/saved-text";
import { followTheme } from "./theme";
import { chosenLanguage } from "./view/language";
import { keepTabInPane } from "./view/tab-key";

/** The page of the shared runtime. Excel also starts it unseen, to run functions and ribbon commands. */
const place = document.getElementById("pane") as HTMLElement;

/** The pane without Excel around it: the case is kept in the browser. */
const alone = (language: string): Surroundings => ({
  language,
  host: browserHost,
  expectsCase: holdsCase(storageOf(window)),
  store: (words) => createBrowserStore(storageOf(window), window, words),
});

/** The pane in Excel: the case is kept in the workbook. */
async function inExcel(language: string): Promise<Surroundings> {
  const { connect } = await import("../excel/connect");
  const { host, store, separators } = await connect({
    language,
    read: (source, versions) => readSaved(`{"case":${source},"versions":${versions}}`),
    prepare: async (source, signal) => {
      const { prepareSheets } = await import("./builder/prepare-sheets");
      return prepareSheets(source, () => new Worker("builder.js"), signal);
    },
  });
  return {
    language,
    ...(separators && { separators }),
    host: { ...host, saveFile: browserHost.saveFile },
    expectsCase: true,
    store: () => store,
    started: (session, engine) => void answerCells(session, engine),
  };
}

/** Answers the CASE functions in cells, from the case that is open here. */
async function answerCells({ store }: Session, engine: Engine): Promise<void> {
  const { serveCaseFunctions } = await import("../excel/case-functions/serve");
  const { caseCalls } = globalThis as unknown as { readonly caseCalls: WaitingCall[] };
  serveCaseFunctions(caseCalls, {
    case: () => store.get().case,
    watch: (changed) => store.watch((now, before) => now.case !== before.case && changed()),
    ask: (source, calls) => engine.ask({ ask: "calls", case: source, calls }),
  });
}

/** The language that was chosen in the pane, else Office's: what Excel is asked for speaks it too. */
const officeLanguage = (): string =>
  chosenLanguage(Office.context.displayLanguage || navigator.language, storageOf(window));

if (typeof Office === "undefined") {
  (document.getElementById("without-office") as HTMLElement).hidden = false;
  followTheme();
  void startPane(place, alone(navigator.language));
} else {
  registerCommands();
  const { laterCalls = [] } = globalThis as unknown as { readonly laterCalls?: LaterCall[] };
  serveLaterFunctions(laterCalls);
  keepTabInPane();
  addEventListener(TASK_WANTED, async (event) => {
    const { openTask } = await import("./tasks/open-task");
    openTask((event as CustomEvent<WorkbookTask>).detail, officeLanguage());
  });
  void Office.onReady(async ({ host }) => {
    followTheme();
    const language = officeLanguage();
    await startPane(place, host === Office.HostType.Excel ? await inExcel(language) : alone(language));
  });
}
