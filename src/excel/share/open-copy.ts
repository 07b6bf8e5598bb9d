/** Characters are put together from so many bytes at a time. */
const piece = 0x8000;

/**
 * Opens the bytes as a new, unsaved workbook beside the one that is open. Gives false where this Excel can't do that,
 * or refuses the size.
 */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) return false;
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    return false;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
