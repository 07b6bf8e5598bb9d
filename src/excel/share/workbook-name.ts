/**
 * The file name of the open workbook without its ending; undefined where it was never saved, or Excel won't say.
 * A file on a server has an address, in which characters are escaped; one on a disk has its plain path.
 */
export function openWorkbookName(): string | undefined {
  const place = Office.context.document.url ?? "";
  const path = /^https?:/i.test(place) ? pathOf(place) : place;
  return (
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w+$/, "") || undefined
  );
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return "";
  }
}
