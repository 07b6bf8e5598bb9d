import type {
  PlanColumns,
  PlanCondition,
  PlanSheet,
  PlanSparkline,
  PlanValidation,
} from "../workbook/plan/plan";
import { cellAddress } from "../workbook/formula-text/address";
import { rowsXml } from "./cells";
import type { SharedStrings } from "./shared-strings";
import type { StyleTable } from "./styles";
import { element, escaped, namespaces, part } from "./xml";

/** What of a sheet depends on its place in the workbook. */
export interface SheetPlace {
  readonly isFirst: boolean;
  /** Left head and left foot of every page. */
  readonly head: string;
  readonly foot: string;
  /** Relationship to its drawing, where it has charts. */
  readonly drawing: string | undefined;
}

/** A sheet's part, piece by piece. The order of the elements is the schema's; in another Excel repairs the file. */
export function* sheetXml(
  sheet: PlanSheet,
  place: SheetPlace,
  styles: StyleTable,
  strings: SharedStrings,
): Generator<string> {
  const ns = { xmlns: namespaces.main, "xmlns:r": namespaces.relationships };
  const attributes = Object.entries(ns).map(([key, value]) => ` ${key}="${value}"`);
  yield part(`<worksheet${attributes.join("")}>`);
  yield propertiesXml(sheet) + viewXml(sheet, place) + formatXml(sheet) + columnsXml(sheet.columns);
  yield "<sheetData>";
  yield* rowsXml(sheet, styles, strings);
  yield "</sheetData>";
  yield (
    mergesXml(sheet.merges) +
    conditionsXml(sheet.conditions, styles) +
    validationsXml(sheet.validations) +
    linksXml(sheet)
  );
  yield printXml(sheet, place);
  if (place.drawing !== undefined) yield element("drawing", { "r:id": place.drawing });
  yield sparklinesXml(sheet);
  yield "</worksheet>";
}

/** A fixed scale with its breaks; undefined for a sheet that is fitted to pages. */
const scaleOf = (fit: PlanSheet["print"]["fit"]) =>
  typeof fit === "object" && "scale" in fit ? fit : undefined;

function propertiesXml({ tab, print }: PlanSheet): string {
  return element(
    "sheetPr",
    {},
    element("tabColor", { rgb: `FF${tab}` }) +
      element("outlinePr", { summaryBelow: 0 }) +
      (scaleOf(print.fit) === undefined ? element("pageSetUpPr", { fitToPage: 1 }) : ""),
  );
}

function viewXml({ freeze }: PlanSheet, { isFirst }: SheetPlace): string {
  const view = {
    showGridLines: 0,
    tabSelected: isFirst ? 1 : undefined,
    zoomScale: 90,
    zoomScaleNormal: 90,
    workbookViewId: 0,
  };
  if (freeze === undefined) return element("sheetViews", {}, element("sheetView", view));
  const [ySplit, xSplit] = [freeze.row - 1, freeze.column - 1];
  const topLeftCell = cellAddress(freeze.row, freeze.column);
  const pane = xSplit === 0 ? "bottomLeft" : "bottomRight";
  const split = element("pane", {
    xSplit: xSplit || undefined,
    ySplit,
    topLeftCell,
    activePane: pane,
    state: "frozen",
  });
  const panes = xSplit === 0 ? ["bottomLeft"] : ["topRight", "bottomLeft", "bottomRight"];
  const selections = panes.map((name) =>
    element("selection", { pane: name, activeCell: topLeftCell, sqref: topLeftCell }),
  );
  return element("sheetViews", {}, element("sheetView", view, split + selections.join("")));
}

function formatXml({ columns, rows }: PlanSheet): string {
  const level = (levels: readonly (number | undefined)[]): number | undefined =>
    Math.max(0, ...levels.map((one) => one ?? 0)) || undefined;
  return element("sheetFormatPr", {
    defaultRowHeight: 15,
    customHeight: 1,
    outlineLevelRow: level(rows.map((row) => row.level)),
    outlineLevelCol: level(columns.map((column) => column.level)),
  });
}

const columnsXml = (columns: readonly PlanColumns[]): string =>
  columns.length === 0
    ? ""
    : element(
        "cols",
        {},
        [...columns]
          .sort((a, b) => a.first - b.first)
          .map(({ first, last, width, level }) =>
            element("col", { min: first, max: last, width, customWidth: 1, outlineLevel: level }),
          )
          .join(""),
      );

const mergesXml = (merges: readonly string[]): string =>
  merges.length === 0
    ? ""
    : element(
        "mergeCells",
        { count: merges.length },
        merges.map((ref) => element("mergeCell", { ref })).join(""),
      );

const conditionsXml = (conditions: readonly PlanCondition[], styles: StyleTable): string =>
  conditions
    .map(({ cells, formula, style }, i) =>
      element(
        "conditionalFormatting",
        { sqref: cells },
        element(
          "cfRule",
          { type: "expression", dxfId: styles.condition(style), priority: i + 1 },
          element("formula", {}, escaped(formula)),
        ),
      ),
    )
    .join("");

/** Excel takes titles up to 32 and messages up to 255 characters. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function validationsXml(validations: readonly PlanValidation[]): string {
  if (validations.length === 0) return "";
  const items = validations.map(({ cells, kind, formula, title, message, hint }) =>
    element(
      "dataValidation",
      {
        type: kind,
        allowBlank: 1,
        showInputMessage: 1,
        showErrorMessage: 1,
        errorTitle: cut(title, 32),
        error: cut(message, 255),
        promptTitle: hint && cut(title, 32),
        prompt: hint && cut(hint, 255),
        sqref: cells,
      },
      element("formula1", {}, escaped(formula)),
    ),
  );
  return element("dataValidations", { count: items.length }, items.join(""));
}

function linksXml({ links }: PlanSheet): string {
  if (links.length === 0) return "";
  return element(
    "hyperlinks",
    {},
    links
      .map(({ row, column, sheet, cell }) =>
        element("hyperlink", {
          ref: cellAddress(row, column),
          location: `'${sheet}'!${cell}`,
          display: `${sheet}!${cell}`,
        }),
      )
      .join(""),
  );
}

/** Codes in heads and feet begin with "&": text from people doubles it. */
const plainText = (text: string): string => text.replaceAll("&", "&&");

function printXml({ name, print }: PlanSheet, { head, foot }: SheetPlace): string {
  const { fit } = print;
  const scaled = scaleOf(fit);
  const setup =
    scaled === undefined
      ? { fitToWidth: 1, fitToHeight: fit === "page" ? 1 : (fit as { pagesHigh: number }).pagesHigh }
      : { scale: scaled.scale };
  const gray = "&K5B6773";
  const header = `&L&8&B&K14304F${plainText(cut(head, 100))}&R&8${gray}${plainText(name)}`;
  const footer = `&L&8${gray}${plainText(cut(foot, 100))}&C&8${gray}Confidential&R&8${gray}Page &P of &N`;
  const breaks = (element_: string, at: readonly number[], max: number): string =>
    at.length === 0
      ? ""
      : element(
          element_,
          { count: at.length, manualBreakCount: at.length },
          at.map((id) => element("brk", { id, max, man: 1 })).join(""),
        );
  return (
    element("printOptions", { horizontalCentered: 1 }) +
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.7, bottom: 0.65, header: 0.3, footer: 0.3 }) +
    element("pageSetup", { paperSize: 9, orientation: "landscape", ...setup }) +
    element(
      "headerFooter",
      {},
      element("oddHeader", {}, escaped(header)) + element("oddFooter", {}, escaped(footer)),
    ) +
    (scaled === undefined
      ? ""
      : breaks("rowBreaks", scaled.breakRows, 16383) + breaks("colBreaks", scaled.breakColumns, 1048575))
  );
}

const SPARKLINES = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

function sparklinesXml({ name, sparklines }: PlanSheet): string {
  if (sparklines.length === 0) return "";
  const groups = [true, false].flatMap((fromZero) => {
    const found = sparklines.filter((one) => one.fromZero === fromZero);
    return found.length === 0 ? [] : [groupXml(name, found, fromZero)];
  });
  const inside = element(
    "x14:sparklineGroups",
    { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
    groups.join(""),
  );
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  return element("extLst", {}, element("ext", { "xmlns:x14": x14, uri: SPARKLINES }, inside));
}

function groupXml(sheet: string, sparklines: readonly PlanSparkline[], fromZero: boolean): string {
  const colors =
    element("x14:colorSeries", { rgb: "FF0072B2" }) +
    element("x14:colorNegative", { rgb: "FFD55E00" }) +
    element("x14:colorAxis", { rgb: "FF7A8794" });
  const items = sparklines.map(({ cell, values }) =>
    element("x14:sparkline", {}, `<xm:f>${escaped(`${sheet}!${values}`)}</xm:f><xm:sqref>${cell}</xm:sqref>`),
  );
  const axis = fromZero ? { manualMin: 0, minAxisType: "custom" } : {};
  return element(
    "x14:sparklineGroup",
    { ...axis, type: "column", displayEmptyCellsAs: "gap", negative: 1, displayXAxis: 1 },
    colors + element("x14:sparklines", {}, items.join("")),
  );
}
