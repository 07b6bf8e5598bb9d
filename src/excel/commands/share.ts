/** What the page hears when a person wants to share the workbook. */
export const SHARE_WANTED = "sourcing-case-share";

/** Shows the pane, and in it the page on which the workbook is prepared to be shared. */
export async function prepareToShare(): Promise<void> {
  await Office.addin.showAsTaskpane();
  dispatchEvent(new Event(SHARE_WANTED));
}
