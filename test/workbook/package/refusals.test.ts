import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../../src/workbook/package/open";
import type { Limits } from "../../../src/workbook/package/limits";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { WorkbookRefused, type RefusalCode } from "../../../src/workbook/package/problem";
import { handWrittenParts, handWrittenWorkbook, override } from "../../support/hand-written-workbook";

const sheet = "xl/worksheets/sheet1.xml";
const good = handWrittenWorkbook({});

function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): WorkbookRefused {
  try {
    readWorkbook(openPackage(bytes, limits));
  } catch (problem) {
    if (problem instanceof WorkbookRefused) return problem;
    throw problem;
  }
  throw new Error("The file was not refused.");
}

function withSheet(xml: string | Uint8Array): Uint8Array {
  return handWrittenWorkbook({ parts: { [sheet]: xml } });
}

/** The bytes with some replaced at the place that `find` gives. */
function patched(bytes: Uint8Array, at: number, replacement: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(replacement, at);
  return copy;
}

function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((character, index) => (bytes[1024 + 128 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

const uint32 = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const endOfDirectory = good.length - 22;
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const directoryStart = view(good).getUint32(endOfDirectory + 16, true);

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const deep = (levels: number) =>
  `<worksheet ${main}>${"<a>".repeat(levels)}${"</a>".repeat(levels)}</worksheet>`;
const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

test("a plain workbook is not refused", () => {
  expect(readWorkbook(openPackage(good)).sheets[0]?.cell(1, 1)?.value).toBe(1);
});

const cases: readonly (readonly [what: string, code: RefusalCode, message: RegExp, bytes: Uint8Array])[] = [
  ["nothing", "empty", /empty/, new Uint8Array()],
  ["text", "not-a-workbook", /not an Excel workbook/, strToU8("name,value\nA,1\n")],
  [
    "an HTML page named .xls",
    "not-a-workbook",
    /not an Excel workbook/,
    strToU8("<html><table></table></html>"),
  ],
  ["an old .xls", "other-format", /97-2003/, compoundFile("Workbook")],
  [
    "a password",
    "password",
    /protected with a password. Remove the password in Excel/,
    compoundFile("EncryptedPackage"),
  ],
  ["another compound file", "not-a-workbook", /not an Excel workbook/, compoundFile("WordDocument")],
  ["any other zip", "not-a-workbook", /not an Excel workbook/, zipSync({ "readme.txt": strToU8("hello") })],
  [
    "an .ods",
    "other-format",
    /OpenDocument/,
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<a/>"),
    }),
  ],
  [
    "a Word document",
    "other-format",
    /Word document/,
    handWrittenWorkbook({
      overrides: override(
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      ),
    }),
  ],
  [
    "an .xlsb",
    "other-format",
    /binary Excel workbook/,
    handWrittenWorkbook({
      overrides: override("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      parts: { "xl/workbook.bin": "x" },
    }),
  ],
  [
    "macros by type",
    "macros",
    /contains macros/,
    handWrittenWorkbook({ overrides: override("xl/workbook.xml", macroType) }),
  ],
  [
    "macros by part",
    "macros",
    /contains macros/,
    handWrittenWorkbook({ parts: { "xl/vbaProject.bin": "x" } }),
  ],
  ["a cut file", "damaged", /end of the file is missing/, good.slice(0, good.length - 30)],
  ["a broken directory", "damaged", /directory/, patched(good, directoryStart, [0])],
  [
    "a directory elsewhere",
    "damaged",
    /directory/,
    patched(good, endOfDirectory + 16, uint32(directoryStart + 4)),
  ],
  ["a wrong checksum", "damaged", /checksum/, patched(good, directoryStart + 16, [1, 2, 3, 4])],
  ["a wrong size", "damaged", /cut short/, patched(good, directoryStart + 24, uint32(2000))],
  [
    "packed bytes that are not",
    "damaged",
    /unpacked|checksum|short/,
    patched(good, 60, Array(40).fill(0xff)),
  ],
  [
    "a parent folder",
    "unsafe",
    /not a permitted part name/,
    handWrittenWorkbook({ parts: { "../evil.xml": "<a/>" } }),
  ],
  [
    "an absolute name",
    "unsafe",
    /not a permitted part name/,
    handWrittenWorkbook({ parts: { "/etc/passwd": "x" } }),
  ],
  [
    "a drive letter",
    "unsafe",
    /not a permitted part name/,
    handWrittenWorkbook({ parts: { "C:\\a.xml": "x" } }),
  ],
  [
    "the same name twice",
    "damaged",
    /same name/,
    handWrittenWorkbook({ parts: { "XL/Workbook.xml": "<a/>" } }),
  ],
  [
    "no content types",
    "missing-part",
    /Content_Types/,
    handWrittenWorkbook({ parts: { "[Content_Types].xml": null } }),
  ],
  [
    "no relationships",
    "missing-part",
    /_rels\/.rels/,
    handWrittenWorkbook({ parts: { "_rels/.rels": null } }),
  ],
  [
    "no workbook",
    "missing-part",
    /xl\/workbook.xml/,
    handWrittenWorkbook({ parts: { "xl/workbook.xml": null } }),
  ],
  [
    "no workbook relationships",
    "missing-part",
    /workbook.xml.rels/,
    handWrittenWorkbook({ parts: { "xl/_rels/workbook.xml.rels": null } }),
  ],
  ["no sheet part", "missing-part", /sheet1.xml/, handWrittenWorkbook({ parts: { [sheet]: null } })],
  ["no sheets", "damaged", /no sheets/, handWrittenWorkbook({ sheets: {} })],
  ["1,000 elements deep", "unsafe", /nests more than 128/, withSheet(deep(1000))],
  ["a million elements deep", "bomb", /refused for safety/, withSheet(deep(1_000_000))],
  [
    "depth in a part nobody needs",
    "unsafe",
    /nests/,
    handWrittenWorkbook({ parts: { "docs/a.xml": deep(1000) } }),
  ],
  ["a document type", "unsafe", /document type/, withSheet(`<!DOCTYPE worksheet><worksheet ${main}/>`)],
  [
    "entities that multiply",
    "unsafe",
    /document type/,
    withSheet(
      `<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet ${main}>&b;</worksheet>`,
    ),
  ],
  ["an unknown entity", "unsafe", /entities/, withSheet(`<worksheet ${main}>&nbsp;</worksheet>`)],
  [
    "a document type in a part nobody needs",
    "unsafe",
    /document type/,
    handWrittenWorkbook({ parts: { "a.xml": "<!DOCTYPE a><a/>" } }),
  ],
  ["XML that ends early", "damaged", /ends too early/, withSheet(`<worksheet ${main}><sheetData>`)],
  ["tags that cross", "damaged", /do not match/, withSheet(`<worksheet ${main}><a><b></a></b></worksheet>`)],
  ["an attribute twice", "damaged", /twice/, withSheet(`<worksheet ${main} a="1" a="2"/>`)],
  ["an unknown prefix", "damaged", /prefix/, withSheet(`<worksheet ${main}><q:a/></worksheet>`)],
  ["a control character", "damaged", /not permit/, withSheet(`<worksheet ${main}>\u0001</worksheet>`)],
  ["two roots", "damaged", /two root/, withSheet(`<worksheet ${main}/><worksheet ${main}/>`)],
  ["text behind the root", "damaged", /outside/, withSheet(`<worksheet ${main}/>hello`)],
  [
    "Latin-1 bytes",
    "encoding",
    /UTF-8/,
    withSheet(Uint8Array.from([...strToU8(`<worksheet ${main}>`), 0xe9, 0x3c])),
  ],
  [
    "another encoding",
    "encoding",
    /UTF-8/,
    withSheet(`<?xml version="1.0" encoding="windows-1252"?><worksheet ${main}/>`),
  ],
  [
    "a cell that no sheet has",
    "damaged",
    /address "A0"/,
    withSheet(`<worksheet ${main}><sheetData><row><c r="A0"/></row></sheetData></worksheet>`),
  ],
  [
    "a text that is not there",
    "damaged",
    /list of texts/,
    withSheet(
      `<worksheet ${main}><sheetData><row><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`,
    ),
  ],
  [
    "a number that is none",
    "damaged",
    /number "NaN"/,
    withSheet(`<worksheet ${main}><sheetData><row><c r="A1"><v>NaN</v></c></row></sheetData></worksheet>`),
  ],
  [
    "a shared formula without text",
    "damaged",
    /shared formula/,
    withSheet(
      `<worksheet ${main}><sheetData><row><c r="A1"><f t="shared" si="0"/></c></row></sheetData></worksheet>`,
    ),
  ],
  ["30 MB of spaces", "bomb", /refused for safety/, withSheet(" ".repeat(30_000_000))],
];

test.each(cases)("%s is refused as %s", (_, code, message, bytes) => {
  const found = refusal(bytes);
  expect(found.message).toMatch(message);
  expect(found.code).toBe(code);
  expect(found.message).not.toMatch(/\bat \w+ \(|undefined|\[object/);
});

describe("limits", () => {
  test.each([
    ["the file", { fileBytes: 100 }, /the file is/],
    ["the number of parts", { entries: 2 }, /number of its parts is more than 2; at most 2 is read/],
    ["one part", { partBytes: 100 }, /its part ".*" is/],
    ["all parts together", { textBytes: 1000, textPerByte: 0 }, /its content is/],
    ["the number of cells", { cells: 0 }, /number of its cells/],
  ] as const)("%s", (_, limits, message) => {
    expect(refusal(good, limits).message).toMatch(message);
  });
});

test("an entry that unpacks to more than it declares is stopped at once", () => {
  const bytes = withSheet("x".repeat(5_000_000));
  const parts = Object.keys(handWrittenParts({}));
  let at = view(bytes).getUint32(bytes.length - 6, true);
  for (let index = 0; index < parts.indexOf(sheet); index++) {
    at += 46 + view(bytes).getUint16(at + 28, true) + view(bytes).getUint16(at + 30, true);
  }
  const found = refusal(patched(bytes, at + 24, uint32(1000)));
  expect(found.code).toBe("bomb");
});

test("two entries on the same bytes are refused before they are unpacked", () => {
  const packed = view(good).getUint32(directoryStart + 20, true);
  expect(refusal(patched(good, directoryStart + 20, uint32(packed + 60))).code).toBe("bomb");
});

test("no cut and no changed byte makes anything but a refusal or the same workbook", () => {
  for (let length = 0; length < good.length; length += 7) refusal(good.slice(0, length));
  for (let at = 0; at < good.length; at++) {
    const changed = patched(good, at, [(good[at] as number) ^ 0x55]);
    try {
      expect(readWorkbook(openPackage(changed)).sheets).toHaveLength(1);
    } catch (problem) {
      expect(problem).toBeInstanceOf(WorkbookRefused);
    }
  }
});

test("names out of a stranger's file are shown short and without control characters", () => {
  const { message } = refusal(handWrittenWorkbook({ parts: { [`../\u202e${"x".repeat(300)}\n`]: "x" } }));

  expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
  expect(message.length).toBeLessThan(250);
});
