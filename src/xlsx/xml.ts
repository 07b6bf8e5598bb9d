/** Text for XML: markup characters written out, and characters that XML can't hold left out. */
export function escaped(text: string): string {
  return /[&<>"]|[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/.test(text) ? cleaned(text) : text;
}

function cleaned(text: string): string {
  let out = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (allowed) out += MARKUP[character] ?? character;
  }
  return out;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="1">content</name>`; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escaped(String(value))}"`;
  return content === "" ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

/** A part of the file: the declaration, then the root element. */
export const part = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
} as const;
