import { columnLetters } from "../../workbook/formula-text/address";
import type { Step } from "./step";

/** Longest text of a header that Excel takes along with ours. */
const LONGEST = 100;

/** Codes in heads and feet begin with "&": text from people doubles it. */
const plain = (text: string): string => text.slice(0, LONGEST).replaceAll("&", "&&");

/** Sets up how a sheet prints: in landscape on A4, which Letter holds too. */
export function applyPrint(
  sheet: Excel.Worksheet,
  { print, head, foot }: Extract<Step, { do: "print" }>,
): void {
  const { fit, area, titleRows, titleColumns } = print;
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.setPrintMargins("Inches", {
    left: 0.5,
    right: 0.5,
    top: 0.7,
    bottom: 0.65,
    header: 0.3,
    footer: 0.3,
  });
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(`${titleRows[0]}:${titleRows[1]}`);
  if (titleColumns !== undefined)
    layout.setPrintTitleColumns(`${columnLetters(titleColumns[0])}:${columnLetters(titleColumns[1])}`);
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = `&8&B${plain(head)}`;
  texts.rightHeader = "&8&A";
  texts.leftFooter = `&8${plain(foot)}`;
  texts.centerFooter = "&8Confidential";
  texts.rightFooter = "&8Page &P of &N";
  if (fit === "page") layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  else if ("pagesHigh" in fit)
    layout.zoom = {
      horizontalFitToPages: 1,
      ...(fit.pagesHigh > 0 && { verticalFitToPages: fit.pagesHigh }),
    };
  else {
    layout.zoom = { scale: fit.scale };
    for (const row of fit.breakRows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    for (const column of fit.breakColumns) sheet.verticalPageBreaks.add(`${columnLetters(column + 1)}1`);
  }
}
