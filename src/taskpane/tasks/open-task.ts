import type { WorkbookTask } from "../../excel/commands/tasks";
import { openDialog } from "./dialog";
import { repair } from "./repair";
import { restoring } from "./restore";
import { review } from "./review";
import { sharing } from "./share";

/** Does with the open workbook what a person chose in the ribbon or the pane. */
export function openTask(task: WorkbookTask, language: string): void {
  switch (task) {
    case "share":
      return openDialog(sharing(language));
    case "review":
      return openDialog(review(language));
    case "restore":
      return openDialog(restoring(language));
    case "repair":
      return openDialog(repair(language));
  }
}
