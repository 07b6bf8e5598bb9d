import type { CellStyle, Edge } from "../workbook/plan/style";
import { element, namespaces, part } from "./xml";

/** The looks of a workbook as the file counts them. */
export interface StyleTable {
  /** Index of a cell's look. */
  cell(style: CellStyle): number;
  /** Index of a look that a condition puts on top. */
  condition(style: CellStyle): number;
  /** The styles part; when all looks are known. */
  xml(): string;
}

const STANDARD = { name: "Calibri", size: 10, color: "1F2933" } as const;

/** A list in which each text stands once; gives its place. */
function numbered(first: readonly string[] = []): { at(text: string): number; list: string[] } {
  const list = [...first];
  const places = new Map(list.map((text, i) => [text, i]));
  return {
    list,
    at(text) {
      let place = places.get(text);
      if (place === undefined) places.set(text, (place = list.push(text) - 1));
      return place;
    },
  };
}

/** Numbers below belong to Excel's own formats. */
const FIRST_FORMAT = 164;

export function styleTable(): StyleTable {
  const fonts = numbered([fontXml({})]);
  const fills = numbered([fillXml("none"), fillXml("gray125")]);
  const borders = numbered([borderXml(undefined)]);
  const formats = numbered();
  const looks = numbered([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const conditions = numbered();
  const known = new WeakMap<CellStyle, number>();
  const add = (style: CellStyle): number => {
    const { font, fill, border, align, format } = style;
    const ids = {
      numFmtId: format === undefined ? 0 : FIRST_FORMAT + formats.at(format),
      fontId: font === undefined ? 0 : fonts.at(fontXml(font)),
      fillId: fill === undefined ? 0 : fills.at(fillXml("solid", fill)),
      borderId: border === undefined ? 0 : borders.at(borderXml(border)),
    };
    const applied = {
      applyNumberFormat: ids.numFmtId > 0 ? 1 : undefined,
      applyFont: ids.fontId > 0 ? 1 : undefined,
      applyFill: ids.fillId > 0 ? 1 : undefined,
      applyBorder: ids.borderId > 0 ? 1 : undefined,
      applyAlignment: align === undefined ? undefined : 1,
    };
    return looks.at(element("xf", { ...ids, xfId: 0, ...applied }, alignmentXml(align)));
  };
  return {
    cell(style) {
      let index = known.get(style);
      if (index === undefined) known.set(style, (index = add(style)));
      return index;
    },
    condition: ({ font, fill }) =>
      conditions.at(
        element(
          "dxf",
          {},
          (font === undefined
            ? ""
            : element("font", {}, `${font.bold ? "<b/>" : ""}${colorXml("color", font.color)}`)) +
            (fill === undefined
              ? ""
              : element("fill", {}, element("patternFill", {}, colorXml("bgColor", fill)))),
        ),
      ),
    xml() {
      const list = (name: string, items: readonly string[]): string =>
        element(name, { count: items.length }, items.join(""));
      const numFmts = formats.list.map((formatCode, i) =>
        element("numFmt", { numFmtId: FIRST_FORMAT + i, formatCode }),
      );
      return part(
        element(
          "styleSheet",
          { xmlns: namespaces.main },
          (numFmts.length > 0 ? list("numFmts", numFmts) : "") +
            list("fonts", fonts.list) +
            list("fills", fills.list) +
            list("borders", borders.list) +
            list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
            list("cellXfs", looks.list) +
            list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
            (conditions.list.length > 0 ? list("dxfs", conditions.list) : element("dxfs", { count: 0 })) +
            element("tableStyles", { count: 0 }),
        ),
      );
    },
  };
}

const colorXml = (name: string, color: string | undefined): string =>
  color === undefined ? "" : element(name, { rgb: `FF${color}` });

function fontXml({
  size = STANDARD.size,
  bold,
  italic,
  underline,
  color = STANDARD.color,
}: NonNullable<CellStyle["font"]>): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  return element(
    "font",
    {},
    `${marks}${element("sz", { val: size })}${colorXml("color", color)}${element("name", { val: STANDARD.name })}${element("family", { val: 2 })}`,
  );
}

const fillXml = (patternType: string, color?: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType },
      color === undefined ? "" : colorXml("fgColor", color) + element("bgColor", { indexed: 64 }),
    ),
  );

function borderXml(border: CellStyle["border"]): string {
  const edge = (name: string, given: Edge | undefined): string =>
    given === undefined ? `<${name}/>` : element(name, { style: given.line }, colorXml("color", given.color));
  return element(
    "border",
    {},
    `${edge("left", border?.left)}${edge("right", border?.right)}${edge("top", border?.top)}${edge("bottom", border?.bottom)}<diagonal/>`,
  );
}

function alignmentXml(align: CellStyle["align"]): string {
  if (align === undefined) return "";
  const { horizontal, vertical, indent, wrap } = align;
  return element("alignment", {
    horizontal: horizontal ?? (indent === undefined ? undefined : "left"),
    vertical,
    wrapText: wrap ? 1 : undefined,
    indent,
  });
}
