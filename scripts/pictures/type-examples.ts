import type { Frame, Page } from "playwright-core";
import type { WorkbenchApi } from "../../src/workbench/page/api";
import { examplesOf } from "../../test/docs/examples";
import { pages } from "../../test/docs/pages";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** The workbench, and the pane in it. */
export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

/** Types the examples of a page into a sheet of its own, with each formula beside its result in a column so wide, in points. */
export async function typeExamples(
  { page, pane }: Opened,
  path: string,
  name: string,
  formulaWidth = 560,
): Promise<void> {
  const text = pages.find((one) => one.path === path);
  if (text === undefined) throw new Error(`There is no page ${path}.`);
  const examples = examplesOf(text);
  const columns = [...new Set(examples.map(({ cell }) => cell[0] as string))].sort();
  const last = String.fromCharCode((columns.at(-1) ?? "A").charCodeAt(0) + 1);
  await pane.evaluate(
    ([sheetName, shown, formulaColumn, width]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.activate();
        sheet.showGridlines = false;
        sheet.getRange("A:A").format.columnWidth = 215;
        sheet.getRange(`B:${formulaColumn}`).format.columnWidth = 85;
        sheet.getRange(`${formulaColumn}:${formulaColumn}`).format.columnWidth = width;
        sheet.getRange(`${formulaColumn}:${formulaColumn}`).format.font.color = "#605E5C";
        for (const { cell, typed = "", shows = "" } of shown) {
          const range = sheet.getRange(cell);
          const row = cell.replace(/^[A-Z]+/, "");
          const isInput = /^[\d.]+%?$/.test(typed);
          if (isInput) range.format.fill.color = "#FFF9E0";
          if (isInput) range.format.font.color = "#1F3FA8";
          if (shows !== "") range.format.font.bold = true;
          const decimals = /\.(\d+)/.exec(shows)?.[1]?.length ?? 0;
          const number = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
          if (/^-?[\d,.]+( %)?$/.test(shows))
            range.numberFormat = [[shows.endsWith("%") ? `${number} %` : number]];
          else if (isInput && !typed.endsWith("%"))
            range.numberFormat = [[typed.includes(".") ? "0.00" : "#,##0"]];
          else if (isInput) range.numberFormat = [["0.0# %"]];
          if (typed.startsWith("=")) sheet.getRange(`${formulaColumn}${row}`).values = [[`'${typed}`]];
        }
        sheet.getRange("A1").select();
        await context.sync();
      }),
    [name, examples, last, formulaWidth] as const,
  );
  for (const { cell, typed } of examples)
    if (typed !== undefined)
      await page.evaluate(([at, text]) => window.workbench?.type(at, text), [cell, typed] as const);
  await page.evaluate(() => window.workbench?.idle());
}
