import { strToU8, zipSync } from "fflate";
import {
  handWrittenParts,
  handWrittenWorkbook,
  override,
  relationship,
  type HandWritten,
} from "./hand-written-workbook";

/** A file for the commands that read workbooks, and how they must answer. */
export interface OddFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** Part of the sentence with which all commands refuse it; undefined for a file that Excel opens. */
  readonly refused?: RegExp;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetPart = "xl/worksheets/sheet1.xml";

const worksheet = (inside: string) => `<worksheet xmlns="${main}">${inside}</worksheet>`;
const withSheet = (xml: string | Uint8Array) => handWrittenWorkbook({ parts: { [sheetPart]: xml } });
const withCells = (rows: string) => handWrittenWorkbook({ sheets: { S: rows } });
const cell = (address: string, formula: string, value = "1", attributes = "") =>
  `<c r="${address}"><f${attributes}>${formula}</f><v>${value}</v></c>`;
const oneRow = (cells: string) => withCells(`<row r="1">${cells}</row>`);
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
/** A call of ours, so that sharing has work to do. */
const ours = cell("A1", "_xldudf_BPO_TCO_SAVINGS(5,2)", "3");

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const good = handWrittenWorkbook({});
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const directoryOf = (bytes: Uint8Array) => viewOf(bytes).getUint32(bytes.length - 6, true);
function patched(bytes: Uint8Array, at: number, replacement: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(replacement, at);
  return copy;
}
const joined = (...pieces: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(Buffer.concat(pieces.map((piece) => Uint8Array.from(piece))));

/** The parts with one entry for each pair, so that a name can stand twice; deflated. */
function zipOf(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const names = parts.map(([name], index) => `${String(index).padStart(4, "0")}${name.slice(4)}`);
  const bytes = zipSync(
    Object.fromEntries(parts.map(([, content], index) => [names[index] as string, content])),
  );
  // The names are put in afterwards: they are as long as those that stood for them.
  let text = Buffer.from(bytes).toString("latin1");
  parts.forEach(([name], index) => (text = text.replaceAll(names[index] as string, name)));
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(8192);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((character, index) => (bytes[1152 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

/** The good file, said to be zip64: the locator stands before the end, and the count is elsewhere. */
function zip64(): Uint8Array {
  const end = good.slice(good.length - 22);
  end.set([0xff, 0xff, 0xff, 0xff], 8);
  end.set([0xff, 0xff, 0xff, 0xff], 16);
  const record = [...u32(0x06064b50), ...Array<number>(52).fill(0)];
  const locator = [...u32(0x07064b50), ...Array<number>(16).fill(0)];
  return joined(good.slice(0, good.length - 22), record, locator, end);
}

function manySheets(count: number, onOnePart = false): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => `S${index}`);
  if (!onOnePart) return handWrittenWorkbook({ sheets: Object.fromEntries(names.map((name) => [name, ""])) });
  return handWrittenWorkbook({
    sheets: { S0: `<row r="1">${times(5000, () => "<c><v>1</v></c>")}</row>` },
    parts: {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId1"/>`).join("")}</sheets></workbook>`,
    },
  });
}

const names = (definitions: string): HandWritten => ({
  sheets: { S: `<row r="1">${ours}${cell("B1", "_xldudf_BPO_TCO_SAVINGS(n0,2)")}</row>` },
  afterSheets: `<definedNames>${definitions}</definedNames>`,
});

/** Files made to do harm. */
export const hostileFiles: readonly OddFile[] = [
  { what: "nothing", bytes: () => new Uint8Array(), refused: /The file is empty/ },
  { what: "one byte", bytes: () => Uint8Array.of(0x50), refused: /not an Excel workbook/ },
  {
    what: "the beginning of a zip",
    bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4),
    refused: /end of the file is missing/,
  },
  {
    what: "a CSV named .xlsx",
    bytes: () => strToU8("\ufeffa;b\r\n1;2\r\n"),
    refused: /not an Excel workbook/,
  },
  {
    what: "an HTML table",
    bytes: () => strToU8("<html><table><tr><td>1</table></html>"),
    refused: /not an Excel workbook/,
  },
  {
    what: "an .ods",
    bytes: () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
    refused: /OpenDocument/,
  },
  {
    what: "an .xlsb",
    bytes: () =>
      handWrittenWorkbook({
        overrides: override("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        parts: { "xl/workbook.bin": "x" },
      }),
    refused: /binary Excel workbook/,
  },
  { what: "an old .xls", bytes: () => compoundFile("Workbook"), refused: /97-2003/ },
  { what: "a password", bytes: () => compoundFile("EncryptedPackage"), refused: /protected with a password/ },
  {
    what: "100 MB of zeros",
    bytes: () => new Uint8Array(100 * 1024 * 1024),
    refused: /not an Excel workbook/,
  },
  {
    what: "101 MB that begin like a zip",
    bytes: () => patched(new Uint8Array(101 * 1024 * 1024), 0, [0x50, 0x4b, 3, 4]),
    refused: /too large/,
  },
  { what: "a file cut in the middle", bytes: () => good.slice(0, good.length >> 1), refused: /damaged/ },
  { what: "a cut end", bytes: () => good.slice(0, good.length - 9), refused: /damaged/ },
  {
    what: "a wrong checksum",
    bytes: () => patched(good, directoryOf(good) + 16, [1, 2, 3, 4]),
    refused: /checksum/,
  },
  {
    what: "a size that lies",
    bytes: () => patched(good, directoryOf(good) + 24, u32(5000)),
    refused: /damaged/,
  },
  { what: "zip64", bytes: zip64, refused: /zip64/ },
  {
    what: "65,535 parts that are not there",
    bytes: () => patched(good, good.length - 12, [0xff, 0xff]),
    refused: /zip64/,
  },
  {
    what: "12,000 parts",
    bytes: () =>
      handWrittenWorkbook({
        parts: Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`a/${i}.bin`, "x"])),
      }),
    refused: /number of its parts/,
  },
  {
    what: "a bomb of spaces",
    bytes: () => withSheet(worksheet(" ".repeat(150_000_000))),
    refused: /refused for safety/,
  },
  {
    what: "a bomb in a picture",
    bytes: () => handWrittenWorkbook({ parts: { "xl/media/a.png": new Uint8Array(400_000_000) } }),
    refused: /too large/,
  },
  {
    what: "a zip in a zip",
    bytes: () =>
      handWrittenWorkbook({
        parts: {
          "xl/embeddings/a.zip": zipSync({ "b.zip": zipSync({ "c.xml": strToU8(" ".repeat(50_000_000)) }) }),
        },
      }),
  },
  {
    what: "a part twice",
    bytes: () => zipOf([...Object.entries(handWrittenParts({})), ["xl/workbook.xml", strToU8("<a/>")]]),
    refused: /same name/,
  },
  {
    what: "a part twice, in other letters",
    bytes: () => handWrittenWorkbook({ parts: { "XL/WORKBOOK.XML": "<a/>" } }),
    refused: /same name/,
  },
  {
    what: "an absolute name",
    bytes: () => handWrittenWorkbook({ parts: { "/etc/passwd": "x" } }),
    refused: /not a permitted part name/,
  },
  {
    what: "a parent folder, by backslashes",
    bytes: () => handWrittenWorkbook({ parts: { "..\\..\\evil.xml": "<a/>" } }),
    refused: /not a permitted part name/,
  },
  {
    what: "a name of 60,000 letters",
    bytes: () => handWrittenWorkbook({ parts: { ["x".repeat(60_000)]: "x" } }),
    refused: /not a permitted part name/,
  },
  {
    what: "a document type",
    bytes: () => withSheet(`<!DOCTYPE w SYSTEM "http://example.com/w.dtd">${worksheet("")}`),
    refused: /document type/,
  },
  {
    what: "entities that multiply",
    bytes: () => withSheet(`<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${worksheet("&b;")}`),
    refused: /document type/,
  },
  {
    what: "an entity that reads a file",
    bytes: () => withSheet(`<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>${worksheet("&a;")}`),
    refused: /document type/,
  },
  {
    what: "100,000 elements deep",
    bytes: () => withSheet(worksheet("<a>".repeat(100_000) + "</a>".repeat(100_000))),
    refused: /nests more than/,
  },
  {
    what: "a huge attribute",
    bytes: () => withSheet(`<worksheet xmlns="${main}" a="${"x".repeat(40_000_000)}"/>`),
    refused: /refused for safety/,
  },
  {
    what: "100,000 attributes",
    bytes: () => withSheet(`<worksheet xmlns="${main}" ${times(100_000, (i) => `a${i}="" `)}/>`),
    refused: /too many attributes/,
  },
  {
    what: "a name of 200,000 letters in XML",
    bytes: () => withSheet(worksheet(`<${"a".repeat(200_000)} count="1"/>`)),
    refused: /name that is too long/,
  },
  {
    what: "100,000 prefixes",
    bytes: () =>
      withSheet(
        worksheet(
          times(1000, (i) => `<p${i}:a xmlns:p${i}="urn:${i}"/>`) +
            times(120, (i) => `<a xmlns:q${i}="u">`) +
            "</a>".repeat(120),
        ),
      ),
  },
  { what: "2,000 sheets", bytes: () => manySheets(2000), refused: /number of its sheets/ },
  {
    what: "900 sheets that are one part",
    bytes: () => manySheets(900, true),
    refused: /two of its sheets are the part/,
  },
  {
    what: "300,000 relationships",
    bytes: () =>
      handWrittenWorkbook({
        sheetRelationships: {
          Sheet1: times(300_000, (i) =>
            relationship(`h${i}`, "hyperlink", `http://e/${(i * 7919) % 99_991}`, "External"),
          ),
        },
      }),
    refused: /number of its relationships|refused for safety/,
  },
  {
    what: "three million shared texts",
    bytes: () =>
      handWrittenWorkbook({
        workbookRelationships: relationship("rS", "sharedStrings", "sharedStrings.xml"),
        parts: {
          "xl/sharedStrings.xml": `<sst xmlns="${main}">${times(3_000_000, (i) => (i % 50 === 0 ? `<si><t>${(i * 7919) % 99_991}</t></si>` : "<si/>"))}</sst>`,
        },
      }),
    refused: /number of its texts|refused for safety/,
  },
  {
    what: "an array formula over a whole sheet",
    bytes: () => oneRow(cell("A1", "_xldudf_BPO_TCO_SAVINGS(5,2)", "3", ' t="array" ref="A1:XFD1048576"')),
    refused: /number of its cells.*covers A1:XFD1048576/,
  },
  {
    what: "500 array formulas over columns",
    bytes: () =>
      oneRow(
        times(500, (i) =>
          cell(
            `${String.fromCharCode(65 + (i % 26))}1`,
            "_xldudf_BPO_TCO_SAVINGS(5,2)",
            "3",
            ' t="array" ref="A1:A1048576"',
          ),
        ),
      ),
    refused: /number of its cells/,
  },
  {
    what: "a data table over a whole sheet",
    bytes: () => oneRow(cell("A1", "", "3", ' t="dataTable" ref="A1:XFD1048576" r1="B1"')),
    refused: /number of its cells/,
  },
  {
    what: "a long shared formula for 200,000 cells",
    bytes: () =>
      withCells(
        `<row r="1">${cell(
          "A1",
          times(2000, () => "+B1"),
          "1",
          ' t="shared" ref="A1:A200000" si="0"',
        )}</row>${times(199_999, (i) => `<row r="${i + 2}"><c><f t="shared" si="0"/><v>${i % 977}</v></c></row>`)}`,
      ),
    refused: /characters in formulas/,
  },
  {
    what: "a shared formula that nobody wrote",
    bytes: () => oneRow('<c r="A1"><f t="shared" si="0"/></c>'),
    refused: /shared formula/,
  },
  {
    what: "two million cells",
    bytes: () =>
      withCells(
        times(
          2_000_000 / 16,
          (r) => `<row>${times(16, (c) => `<c><v>${(r * 16 + c) % 8191}</v></c>`)}</row>`,
        ),
      ),
    refused: /number of its cells|refused for safety/,
  },
  {
    what: "80,000 names",
    bytes: () =>
      handWrittenWorkbook(names(times(80_000, (i) => `<definedName name="n${i}">S!$A$1</definedName>`))),
    refused: /number of its names/,
  },
  {
    what: "200,000 rules",
    bytes: () =>
      handWrittenWorkbook({
        sheets: {
          S: `<sheetData/>${times(200_000, (i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="1"><formula>A1&gt;${i % 77}</formula></cfRule></conditionalFormatting>`)}`,
        },
      }),
    refused: /names, rules and formats with formulas|refused for safety/,
  },
  {
    what: "a cell that no sheet has",
    bytes: () => withSheet(worksheet('<sheetData><row><c r="XFE1"/></row></sheetData>')),
    refused: /address/,
  },
  {
    what: "a number that is none",
    bytes: () => withSheet(worksheet("<sheetData><row><c><v>Infinity</v></c></row></sheetData>")),
    refused: /number/,
  },
  {
    what: "macros",
    bytes: () =>
      handWrittenWorkbook({
        overrides: override("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      }),
    refused: /contains macros/,
  },
  {
    what: "Latin-1",
    bytes: () => withSheet(Uint8Array.from([...strToU8(`<worksheet xmlns="${main}">`), 0xe9, 0x3c])),
    refused: /UTF-8/,
  },
  {
    what: "half a pair in UTF-8",
    bytes: () =>
      withSheet(joined(strToU8(`<worksheet xmlns="${main}">`), [0xed, 0xa0, 0x80], strToU8("</worksheet>"))),
    refused: /UTF-8/,
  },
  {
    what: "a zip packed with another method",
    bytes: () => patched(good, directoryOf(good) + 10, u16(12)),
    refused: /packed in a way/,
  },
];

/** Files that are unusual, and that Excel opens. */
export const oddFiles: readonly OddFile[] = [
  {
    what: "a byte order mark in every part",
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Object.entries(handWrittenParts({})).map(([name, part]) => [
            name,
            joined([0xef, 0xbb, 0xbf], part),
          ]),
        ),
      ),
  },
  {
    what: "a part in UTF-16",
    bytes: () =>
      handWrittenWorkbook({
        parts: {
          "customXml/item1.xml": joined(
            [0xff, 0xfe],
            Buffer.from('<?xml version="1.0" encoding="utf-16"?><a/>', "utf16le"),
          ),
        },
      }),
  },
  {
    what: "folders by backslashes",
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Object.entries(handWrittenParts({})).map(([name, part]) => [name.replaceAll("/", "\\"), part]),
        ),
      ),
  },
  {
    what: "folders as entries, and a comment",
    bytes: () => {
      const bytes = zipSync({ ...handWrittenParts({}), "xl/": new Uint8Array() });
      return joined(patched(bytes, bytes.length - 2, u16(5)), strToU8("hello"));
    },
  },
  {
    what: "the sheet of an old macro, without a part",
    bytes: () =>
      handWrittenWorkbook({
        sheets: { S: `<row r="1">${ours}</row>` },
        parts: {
          "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Macro1" sheetId="2" state="veryHidden" r:id=""/></sheets></workbook>`,
        },
      }),
  },
  {
    what: "properties that are named and missing",
    bytes: () =>
      handWrittenWorkbook({
        packageRelationships:
          relationship(
            "rP",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
          ) + relationship("rE", "extended-properties", "docProps/app.xml"),
      }),
  },
  {
    what: "styles and texts that are named and missing",
    bytes: () =>
      handWrittenWorkbook({
        sheets: { S: `<row r="1">${ours}</row>` },
        workbookRelationships:
          relationship("rS", "styles", "styles.xml") +
          relationship("rT", "sharedStrings", "sharedStrings.xml"),
      }),
  },
  {
    what: "comments, people and custom XML that are missing",
    bytes: () =>
      handWrittenWorkbook({
        sheetRelationships: { Sheet1: relationship("r1", "comments", "../comments1.xml") },
        workbookRelationships:
          relationship(
            "rP",
            "http://schemas.microsoft.com/office/2017/10/relationships/person",
            "persons/person.xml",
          ) + relationship("rC", "customXml", "../customXml/item1.xml"),
      }),
  },
  { what: "no styles at all", bytes: () => oneRow(ours) },
  {
    what: "dates from 1904",
    bytes: () =>
      handWrittenWorkbook({
        beforeSheets: '<workbookPr date1904="1"/>',
        sheets: {
          S: `<row r="1">${cell("A1", "_xldudf_BPO_FINANCE_XNPV(0.09,B1:C1,B2:C2)", "-8.9")}<c r="B1"><v>-100</v></c><c r="C1"><v>100</v></c></row><row r="2"><c r="B2"><v>43000</v></c><c r="C2"><v>43395</v></c></row>`,
        },
      }),
  },
  {
    what: "the strict dialect",
    bytes: () =>
      handWrittenWorkbook({
        parts: {
          "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          [sheetPart]: `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1">${ours}</row></sheetData></worksheet>`,
        },
      }),
  },
  {
    what: "a sheet that is a chart",
    bytes: () =>
      handWrittenWorkbook({
        workbookRelationships: relationship("rC", "chartsheet", "chartsheets/sheet1.xml"),
        parts: {
          "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
          "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="C" sheetId="2" r:id="rC"/></sheets></workbook>`,
        },
      }),
  },
  {
    what: "a million blank cells",
    bytes: () =>
      withCells(
        times(
          10_000,
          (r) => `<row r="${r + 1}">${r === 0 ? ours : ""}${times(100, () => '<c s="1"/>')}</row>`,
        ),
      ),
  },
  {
    what: "400,000 numbers",
    bytes: () =>
      withCells(
        times(
          20_000,
          (r) =>
            `<row r="${r + 1}">${times(20, (c) => `<c><v>${(r * 7919 + c * 104_729) % 999_983}</v></c>`)}</row>`,
        ),
      ),
  },
  { what: "800 sheets", bytes: () => manySheets(800) },
  {
    what: "names in a circle",
    bytes: () =>
      handWrittenWorkbook(
        names('<definedName name="n0">n1+1</definedName><definedName name="n1">n0+1</definedName>'),
      ),
  },
  {
    what: "names that double, forty times",
    bytes: () =>
      handWrittenWorkbook(
        names(times(40, (i) => `<definedName name="n${i}">n${i + 1}+n${i + 1}</definedName>`)),
      ),
  },
  {
    what: "a sum of 1,500 terms",
    bytes: () =>
      oneRow(
        cell("A1", `_xldudf_BPO_TCO_SAVINGS(${times(1500, (i) => `${i ? "+" : ""}B1`)},2)`, "1498") +
          '<c r="B1"><v>1</v></c>',
      ),
  },
  {
    what: "4,000 signs",
    bytes: () =>
      oneRow(
        cell("A1", `_xldudf_BPO_TCO_SAVINGS(B1,2)*(${times(4000, (i) => `${i ? "-" : ""}1`)})`) +
          '<c r="B1"><v>1</v></c>',
      ),
  },
  {
    what: "64 functions in each other",
    bytes: () =>
      oneRow(
        cell("A1", `_xldudf_BPO_TCO_SAVINGS(${"ABS(".repeat(63)}B1${")".repeat(63)},2)`, "-1") +
          '<c r="B1"><v>1</v></c>',
      ),
  },
  {
    what: "150 parentheses in each other",
    bytes: () =>
      oneRow(
        cell("A1", `_xldudf_BPO_TCO_SAVINGS(${"(".repeat(150)}B1${")".repeat(150)},2)`, "-1") +
          '<c r="B1"><v>1</v></c>',
      ),
  },
  {
    what: "5,000 parentheses that no Excel allows",
    bytes: () =>
      oneRow(cell("A1", `_xldudf_BPO_TCO_SAVINGS(${"(".repeat(5000)}B1${")".repeat(5000)},2)`, "-1")),
  },
  {
    what: "a formula longer than any",
    bytes: () => oneRow(cell("A1", `_xldudf_BPO_TCO_SAVINGS(${"1+".repeat(30_000)}1,2)`, "-1")),
  },
  {
    what: "an array formula over a column",
    bytes: () =>
      oneRow(cell("A1", "_xldudf_BPO_TCO_SAVINGS(B1:B1048576,2)", "3", ' t="array" ref="A1:A1048576"')),
  },
  {
    what: "3,000 formulas over whole columns",
    bytes: () =>
      withCells(
        times(
          3000,
          (r) =>
            `<row r="${r + 1}">${cell(`A${r + 1}`, `_xldudf_BPO_FINANCE_NPV(0.1,C${r + 1}:C1048576)`)}<c r="C${r + 1}"><v>${r}</v></c></row>`,
        ),
      ),
  },
  {
    what: "20,000 calls",
    bytes: () =>
      withCells(
        times(
          20_000,
          (r) =>
            `<row r="${r + 1}">${cell(`A${r + 1}`, `_xldudf_BPO_TCO_SAVINGS(B${r + 1},2)`, String(r - 2))}<c r="B${r + 1}"><v>${r}</v></c></row>`,
        ),
      ),
  },
  {
    what: "Excel's escapes in names",
    bytes: () => handWrittenWorkbook({ sheets: { a_x005F_x000D_b: `<row r="1">${ours}</row>` } }),
  },
  {
    what: "a row beyond the last, a style beyond the list",
    bytes: () => oneRow('<c r="A1" s="99999"><v>1</v></c>'),
  },
];
