import { invalidArgument } from "../hostError";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../model/sizes";
import {
  type Border,
  type BorderSide,
  type CellStyle,
  defaultStyle,
  normalizedColor,
} from "../model/cellStyle";
import { borderOf, setBorder } from "../model/borders";
import { applyStyle, commonStyle, type StyledArea } from "../model/rangeStyle";
import type { SurfaceRegistry, WireProperty } from "../protocol/surface";
import { asFlag, asNumber, asText, read, readWrite } from "./members";

/** The format of one or more ranges of a sheet, as the add-in sees it. */
export class RangeFormat {
  constructor(readonly area: StyledArea) {}
}
class RangeFill extends RangeFormat {}
class RangeFont extends RangeFormat {}
class FormatProtection extends RangeFormat {}
class RangeBorders extends RangeFormat {}
class RangeBorder {
  constructor(
    readonly area: StyledArea,
    readonly side: BorderSide,
  ) {}
}

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** A property of a cell's style; reading gives null where the cells differ. */
const style = <K extends keyof CellStyle>(
  name: K,
  accept: (value: unknown) => CellStyle[K],
): WireProperty<RangeFormat> =>
  readWrite(
    ({ area }) => commonStyle(area, name),
    ({ area }, value) => applyStyle(area, { [name]: accept(value) }),
  );

function asColor(value: unknown): string {
  const color = normalizedColor(value);
  if (color === null) throw invalidArgument();
  return color;
}

const noFill = "#FFFFFF";

/** Describes formats, fills, fonts and borders of cells. */
export function addRangeFormats(registry: SurfaceRegistry): void {
  registry
    .add(RangeFormat, {
      name: "RangeFormat",
      properties: {
        WrapText: style("wrapText", asFlag),
        HorizontalAlignment: style("horizontalAlignment", asText),
        VerticalAlignment: style("verticalAlignment", asText),
        IndentLevel: style("indentLevel", asNumber),
        TextOrientation: style("textOrientation", asNumber),
        ShrinkToFit: style("shrinkToFit", asFlag),
        ReadingOrder: style("readingOrder", asText),
        ColumnWidth: readWrite(
          ({ area }) => columnWidth(area),
          ({ area }, value) => setColumnWidth(area, asNumber(value)),
        ),
        RowHeight: readWrite(
          ({ area }) => rowHeight(area),
          ({ area }, value) => setRowHeight(area, asNumber(value)),
        ),
      },
      links: {
        Fill: ({ area }) => new RangeFill(area),
        Font: ({ area }) => new RangeFont(area),
        Borders: ({ area }) => new RangeBorders(area),
        Protection: ({ area }) => new FormatProtection(area),
      },
      methods: {
        AutofitColumns: ({ area }) => autofitColumns(area),
        AutofitRows: ({ area }) => autofitRows(area),
      },
    })
    .add(RangeFill, {
      name: "RangeFill",
      properties: {
        Color: readWrite(
          ({ area }) => (commonStyle(area, "fillColor") === null ? noFill : commonStyle(area, "fillColor")),
          ({ area }, value) => applyStyle(area, { fillColor: normalizedColor(value) }),
        ),
      },
      methods: { Clear: ({ area }) => applyStyle(area, { fillColor: null }) },
    })
    .add(RangeFont, {
      name: "RangeFont",
      properties: {
        Name: style("fontName", asText),
        Size: style("fontSize", asNumber),
        Color: style("fontColor", asColor),
        Bold: style("bold", asFlag),
        Italic: style("italic", asFlag),
        Underline: style("underline", asText),
        Strikethrough: style("strikethrough", asFlag),
        Subscript: style("subscript", asFlag),
        Superscript: style("superscript", asFlag),
      },
    })
    .add(FormatProtection, {
      name: "FormatProtection",
      properties: { Locked: style("locked", asFlag), FormulaHidden: style("formulaHidden", asFlag) },
    });
  addBorders(registry);
}

function addBorders(registry: SurfaceRegistry): void {
  const edge = (name: keyof Border): WireProperty<RangeBorder> =>
    readWrite(
      ({ area, side }) => borderOf(area, side)?.[name] ?? noBorder[name],
      ({ area, side }, value) =>
        setBorder(area, side, { [name]: name === "color" ? asColor(value) : asText(value) }),
    );
  registry
    .add(RangeBorders, {
      name: "RangeBorderCollection",
      properties: { Count: read(() => sides.length) },
      item: ({ area }, args) => new RangeBorder(area, asSide(args.text(0))),
      items: ({ area }) => sides.map((side) => new RangeBorder(area, side)),
      methods: {
        GetItemAt: ({ area }, args) => new RangeBorder(area, asSide(sides[args.integer(0)])),
      },
    })
    .add(RangeBorder, {
      name: "RangeBorder",
      properties: {
        SideIndex: read(({ side }) => side),
        Style: edge("style"),
        Weight: edge("weight"),
        Color: edge("color"),
      },
    });
}

const noBorder: Border = { style: "None", weight: "Thin", color: defaultStyle.fontColor };

function asSide(name: string | undefined): BorderSide {
  const side = sides.find((known) => known === name);
  if (!side) throw invalidArgument();
  return side;
}
