import { openHelp } from "./help";
import { taskCommand } from "./tasks";

/** What the ribbon's buttons run, by the FunctionName that the manifest gives them. */
export const commands: Readonly<Record<string, () => Promise<void>>> = {
  openHelp,
  prepareToShare: taskCommand("share"),
  reviewWorkbook: taskCommand("review"),
  putFunctionsBack: taskCommand("restore"),
  repairFunctions: taskCommand("repair"),
};

/**
 * Connects every command to its button. Called while the page loads: Excel may have started the page because a
 * button was pressed, and waits for that button's command.
 */
export function registerCommands(): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        // Excel holds back every further press until it hears this.
        event.completed();
      }
    });
  }
}
