import { registerCommands } from "../excel/commands";
import { browserHost } from "./host/browser-host";
import { startPane, type Surroundings } from "./main";
import { createBrowserStore, storageOf } from "./store/browser-store";
import { followTheme } from "./theme";

/** The page of the shared runtime. Excel also starts it unseen, to run functions and ribbon commands. */
const place = document.getElementById("pane") as HTMLElement;

/** The pane without Excel around it: the case is kept in the browser. */
const alone = (language: string): Surroundings => ({
  language,
  host: browserHost,
  store: (words) => createBrowserStore(storageOf(window), window, words),
});

if (typeof Office === "undefined") {
  (document.getElementById("without-office") as HTMLElement).hidden = false;
  followTheme();
  void startPane(place, alone(navigator.language));
} else {
  registerCommands();
  void Office.onReady(() => {
    followTheme();
    void startPane(place, alone(Office.context.displayLanguage || navigator.language));
  });
}
