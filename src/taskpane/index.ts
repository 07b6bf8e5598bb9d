import { registerCommands } from "../excel/commands";
import { openHelp } from "../excel/commands/help";
import { showCatalog } from "./catalog";
import { followTheme } from "./theme";

/** The page of the shared runtime. Excel also starts it unseen, to run functions and ribbon commands. */
registerCommands();

void Office.onReady(({ host }) => {
  followTheme();
  const inExcel = host === Office.HostType.Excel;
  document.getElementById("outside-excel")!.hidden = inExcel;
  if (inExcel) document.getElementById("help")!.addEventListener("click", help);
  void showCatalog(document.getElementById("catalog")!);
});

function help(event: Event): void {
  event.preventDefault();
  void openHelp();
}
