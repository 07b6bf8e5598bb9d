import { registerCommands } from "../excel/commands";
import { startPane } from "./main";
import { followTheme } from "./theme";

/** The page of the shared runtime. Excel also starts it unseen, to run functions and ribbon commands. */
const place = document.getElementById("pane") as HTMLElement;

if (typeof Office === "undefined") {
  (document.getElementById("without-office") as HTMLElement).hidden = false;
  followTheme();
  void startPane(place, navigator.language);
} else {
  registerCommands();
  void Office.onReady(() => {
    followTheme();
    void startPane(place, Office.context.displayLanguage || navigator.language);
  });
}
