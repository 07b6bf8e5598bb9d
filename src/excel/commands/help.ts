/** Office's number for "a dialog of this add-in is open already". */
const dialogAlreadyOpen = 12007;

/**
 * Shows the documentation beside the workbook: in the person's browser where Excel can open it, otherwise (Excel on
 * the web) in a window over the sheet. Where even that is refused, the pane opens instead.
 */
export async function openHelp(): Promise<void> {
  const page = new URL("docs/index.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(page);
    return;
  }
  const error = await openDialog(page);
  if (error && error.code !== dialogAlreadyOpen) await Office.addin.showAsTaskpane();
}

function openDialog(page: string): Promise<Office.Error | undefined> {
  const shape = { width: 50, height: 80, displayInIframe: true };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page, shape, (result) =>
      resolve(result.status === Office.AsyncResultStatus.Failed ? result.error : undefined),
    );
  });
}
