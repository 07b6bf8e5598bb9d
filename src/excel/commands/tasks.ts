/** What can be done with the open workbook as a whole, beside the pane's own case. */
export type WorkbookTask = "share" | "review" | "restore" | "repair";

/** What the page hears when a person wants such a thing; the event's detail says which. */
export const TASK_WANTED = "sourcing-case-task";

/** Tells the page. */
export const askForTask = (task: WorkbookTask): void =>
  void dispatchEvent(new CustomEvent(TASK_WANTED, { detail: task }));

/** A ribbon command that shows the pane, and in it the page for a task. */
export const taskCommand = (task: WorkbookTask) => async (): Promise<void> => {
  await Office.addin.showAsTaskpane();
  askForTask(task);
};
