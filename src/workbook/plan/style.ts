/** A line along one side of a cell. */
export interface Edge {
  readonly line: "thin" | "medium" | "double" | "dashed";
  readonly color: string;
}

/** How a cell looks; colors as RRGGBB. What is left out is the workbook's standard: Calibri 10, dark gray. */
export interface CellStyle {
  readonly font?: {
    readonly size?: number;
    readonly bold?: true;
    readonly italic?: true;
    readonly underline?: true;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: {
    readonly left?: Edge;
    readonly right?: Edge;
    readonly top?: Edge;
    readonly bottom?: Edge;
  };
  readonly align?: {
    readonly horizontal?: "left" | "center" | "right";
    readonly vertical?: "top" | "center" | "bottom";
    readonly indent?: number;
    readonly wrap?: true;
  };
  readonly format?: string;
}

/** Colors by what they are for; every pair of text and ground reaches a contrast of 4.5. */
export const color = {
  ink: "14304F",
  text: "1F2933",
  muted: "5B6773",
  rule: "C9D1D9",
  band: "E4ECF3",
  zebra: "F6F8FA",
  white: "FFFFFF",
  onInk: "D5E1EC",
  inputFill: "FFF9E0",
  inputText: "1F3FA8",
  inputBox: "9A7B1E",
  liveFill: "E1F1EA",
  link: "0B5F4A",
  go: "005A8C",
  okText: "005C46",
  okFill: "DDF1EA",
  failText: "9C2F00",
  failFill: "FBE3D6",
  accent: "0072B2",
} as const;

const thin = (shade: string): Edge => ({ line: "thin", color: shade });
const box = (edge: Edge) => ({ left: edge, right: edge, top: edge, bottom: edge });
const centered = { vertical: "center" } as const;

/** The looks of cells: color and shape together, so that they differ in gray too. */
export const look = {
  plain: { align: centered },
  title: { font: { size: 18, bold: true, color: color.ink }, align: centered },
  context: { font: { color: color.muted }, align: centered },
  rule: { border: { bottom: { line: "medium", color: color.ink } } },
  heading: {
    font: { size: 12, bold: true, color: color.ink },
    border: { bottom: thin(color.ink) },
    align: { vertical: "bottom" },
  },
  header: { font: { bold: true, color: color.white }, fill: color.ink, align: centered, format: "@_)" },
  headerRight: {
    font: { bold: true, color: color.white },
    fill: color.ink,
    align: { horizontal: "right", vertical: "center", wrap: true },
    format: "@_)",
  },
  period: { font: { size: 9, color: color.muted }, align: centered },
  section: {
    font: { size: 11, bold: true, color: color.ink },
    fill: color.band,
    border: { top: thin(color.ink) },
    align: centered,
  },
  group: { font: { bold: true, color: color.muted }, align: { indent: 1, vertical: "center" } },
  label: { align: { indent: 1, vertical: "center" } },
  labelInGroup: { align: { indent: 2, vertical: "center" } },
  labelBold: { font: { bold: true }, align: { indent: 1, vertical: "center" } },
  driverLabel: { font: { color: color.muted }, align: { indent: 2, vertical: "center" } },
  unit: { font: { size: 9, color: color.muted }, align: centered },
  note: { font: { size: 9, color: color.muted }, align: centered },
  input: {
    font: { color: color.inputText },
    fill: color.inputFill,
    border: box(thin(color.inputBox)),
    align: { horizontal: "right", vertical: "center" },
  },
  live: {
    font: { bold: true },
    fill: color.liveFill,
    border: { left: { line: "medium", color: color.link }, right: { line: "medium", color: color.link } },
    align: centered,
  },
  driver: {
    font: { italic: true, color: color.link },
    border: { left: { line: "medium", color: color.link } },
    align: centered,
  },
  link: { font: { italic: true, color: color.link }, align: centered },
  calculation: { align: centered },
  subtotal: { font: { bold: true }, border: { top: thin(color.text) }, align: centered },
  total: {
    font: { bold: true },
    border: { top: thin(color.text), bottom: { line: "double", color: color.text } },
    align: centered,
  },
  rowTotal: { font: { bold: true }, align: centered },
  limit: { font: { size: 9, color: color.muted }, align: { horizontal: "right", vertical: "center" } },
  engine: {
    font: { italic: true, color: color.muted },
    border: box({ line: "dashed", color: color.muted }),
    align: centered,
  },
  go: { font: { underline: true, color: color.go }, align: centered },
  goCentered: {
    font: { underline: true, color: color.go },
    align: { horizontal: "center", vertical: "center" },
  },
  check: {
    font: { bold: true, color: color.okText },
    fill: color.okFill,
    border: { left: { line: "medium", color: color.okText } },
    align: { horizontal: "center", vertical: "center" },
  },
  fail: {
    font: { bold: true, color: color.failText },
    fill: color.failFill,
    border: box(thin(color.failText)),
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** A look with a number format; the same one each time, so that writers see few different styles. */
export function withFormat(style: CellStyle, format: string): CellStyle {
  let known = formatted.get(style);
  if (known === undefined) formatted.set(style, (known = new Map()));
  let found = known.get(format);
  if (found === undefined) known.set(format, (found = { ...style, format }));
  return found;
}
