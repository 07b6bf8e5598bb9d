const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its character references resolved; undefined where one is not predefined, numeric and permitted. */
export function unescapeXml(raw: string): string | undefined {
  if (!raw.includes("&")) return raw;
  let allKnown = true;
  const text = raw.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, semicolon: string) => {
    const character = semicolon === "" ? undefined : (predefined[name] ?? numericReference(name));
    allKnown &&= character !== undefined;
    return character ?? "";
  });
  return allKnown ? text : undefined;
}

function numericReference(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const permitted =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff);
  return permitted && (code & 0xfffe) !== 0xfffe ? String.fromCodePoint(code) : undefined;
}

/** Text for element content or a double-quoted attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text

    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** What Excel writes as _x000D_ and the like inside strings, as the characters meant. */
export function unescapeExcelString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The inverse: an underscore that would start such an escape is itself escaped. */
export function escapeExcelString(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}

/** Text as Excel reads it back: for strings, names and formulas, in element content or a double-quoted attribute. */
export function excelXml(text: string): string {
  return escapeXml(escapeExcelString(text));
}
