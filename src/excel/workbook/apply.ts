import { areaAddress, cellAddress } from "../../workbook/formula-text/address";
import type { PlanValidation } from "../../workbook/plan/plan";
import { applyChart } from "./apply-chart";
import { applyPrint } from "./apply-print";
import { applyFont, applyStyle, STANDARD } from "./apply-style";
import type { ContentStep, Step } from "./step";

/** Queues one step; the caller sends it. Cells that were written are given back, to be read again. */
export function applyStep(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  step: Step,
): Excel.Range | undefined {
  switch (step.do) {
    case "sheet":
      sheet.tabColor = `#${step.tab}`;
      sheet.showGridlines = false;
      sheet.getRange().format.font.set(STANDARD);
      return undefined;
    case "widths":
      sheet.getRange(step.columns).format.columnWidth = step.points;
      return undefined;
    case "heights":
      sheet.getRanges(step.rows).format.rowHeight = step.points;
      return undefined;
    case "link":
      applyLink(sheet, step);
      return undefined;
    case "content":
      return applyContent(sheet, step);
    case "style":
      applyStyle(sheet, step);
      if (step.style.format !== undefined)
        for (const area of step.cells.split(","))
          sheet.getRange(area).numberFormat = step.style.format as unknown as string[][];
      return undefined;
    case "merge":
      sheet.getRange(step.cells).merge();
      return undefined;
    case "validation":
      applyValidation(sheet, step.validation);
      return undefined;
    case "condition":
      applyCondition(sheet, step);
      return undefined;
    case "freeze":
      applyFreeze(sheet, step);
      return undefined;
    case "chart":
      applyChart(context, sheet, step);
      return undefined;
    case "outline":
      sheet.getRange(step.lines).group(step.by === "rows" ? "ByRows" : "ByColumns");
      return undefined;
    case "print":
      applyPrint(sheet, step);
      return undefined;
  }
}

function applyContent(sheet: Excel.Worksheet, { row, column, cells }: ContentStep): Excel.Range {
  const width = (cells[0] as readonly unknown[]).length;
  const range = sheet.getRange(
    areaAddress({ top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 }),
  );
  range.formulas = cells as unknown[][];
  return range;
}

/** Excel gives a link a look of its own, font included; the steps that follow put ours over it. */
function applyLink(sheet: Excel.Worksheet, { link, text }: Extract<Step, { do: "link" }>): void {
  const range = sheet.getRange(cellAddress(link.row, link.column));
  range.set({
    hyperlink: { documentReference: `'${link.sheet}'!${link.cell}`, textToDisplay: text },
    format: { font: STANDARD },
  });
}

/** Excel takes titles up to 32 and messages up to 255 characters. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function applyValidation(
  sheet: Excel.Worksheet,
  { cells, kind, formula, title, message, hint }: PlanValidation,
): void {
  const validation = sheet.getRange(cells).dataValidation;
  validation.rule =
    kind === "list"
      ? { list: { inCellDropDown: true, source: `=${formula}` } }
      : { custom: { formula: `=${formula}` } };
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: cut(title, 32),
    message: cut(message, 255),
  };
  if (hint !== undefined)
    validation.prompt = { showPrompt: true, title: cut(title, 32), message: cut(hint, 255) };
}

function applyCondition(
  sheet: Excel.Worksheet,
  { cells, formula, style }: Extract<Step, { do: "condition" }>,
): void {
  const { custom } = sheet.getRange(cells).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  applyFont(custom.format.font, {
    ...(style.font?.bold && { bold: true }),
    ...(style.font?.color !== undefined && { color: style.font.color }),
  });
  if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
}

function applyFreeze(sheet: Excel.Worksheet, { rows, columns }: Extract<Step, { do: "freeze" }>): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(
      sheet.getRange(areaAddress({ top: 1, left: 1, bottom: rows, right: columns })),
    );
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
