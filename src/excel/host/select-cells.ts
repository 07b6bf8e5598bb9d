/** Selects cells of a sheet, or shows the sheet alone; does nothing where the sheet is gone or hidden from view. */
export const selectCells = (sheet: string, cells: string | undefined): Promise<void> =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject || found.visibility !== Excel.SheetVisibility.visible) return;
    found.activate();
    if (cells !== undefined) found.getRange(cells).select();
    await context.sync();
  }).catch(() => undefined);
