import type { WorkbookStore } from "../store/workbook-store";
import type { ExcelWords } from "../words";
import { cellAddress } from "../../workbook/formula-text/address";

/** The column of a row's label. */
const LABEL = "B";

/** Shows the cell of a driver on the sheet of inputs, or the row of a line or a key figure in the workings. @throws Error in words */
export async function showInSheet(id: string, store: WorkbookStore, words: ExcelWords): Promise<void> {
  const built = store.built();
  if (built?.at == null) throw new Error(words.notBuilt);
  const places = await store.places();
  const row = places?.rows.get(id);
  const [sheet, line] = (built.lines[id] ?? "").split("!");
  const target =
    places !== undefined && row !== undefined
      ? { sheet: places.sheet, cell: cellAddress(row, places.first) }
      : { sheet, cell: `${LABEL}${line}` };
  if (target.sheet === undefined || target.sheet === "") throw new Error(words.notInSheet);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(target.sheet as string).load("name");
    await context.sync();
    if (found.isNullObject) throw new Error(words.notInSheet);
    found.activate();
    found.getRange(target.cell).select();
    await context.sync();
  });
}
