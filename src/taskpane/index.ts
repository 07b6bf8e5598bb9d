import { registerCommands } from "../excel/commands";
import { openHelp } from "../excel/commands/help";
import { showCatalog } from "./catalog";
import { followTheme } from "./theme";

/** The page of the shared runtime. Excel also starts it unseen, to run functions and ribbon commands. */
const onPage = (id: string): HTMLElement => document.getElementById(id)!;

void showCatalog(onPage("catalog"));
if (typeof Office === "undefined") onPage("without-office").hidden = false;
else start();

function start(): void {
  registerCommands();
  void Office.onReady(({ host }) => {
    followTheme();
    if (host === Office.HostType.Excel) onPage("help").addEventListener("click", help);
    else onPage("outside-excel").hidden = false;
  });
}

function help(event: Event): void {
  event.preventDefault();
  void openHelp();
}
