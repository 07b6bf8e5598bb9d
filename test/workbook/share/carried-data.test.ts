import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { scanPrivacy } from "../../../src/workbook/share/privacy";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook } from "../../../src/workbook/share/share";
import {
  handWrittenWorkbook,
  override,
  relationship,
  type HandWritten,
} from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { native } from "./natives";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";
const relationships2017 = "http://schemas.microsoft.com/office/2017/06/relationships";
const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));
const share = (bytes: Uint8Array) => shareWorkbook(bytes, { native, date: "1 May" });

/** Three cells with data behind them: an entity of ours, a picture, an entity that a formula gave; and a spilling formula. */
function withRichValues(hasPicture: boolean, metadataOfOthers = false): HandWritten {
  const values = [
    '<rv s="0"><v>Riga, 21.50 EUR/h</v><v>secret note</v></rv>',
    ...(hasPicture ? ['<rv s="1"><v>0</v><v>5</v></rv>'] : []),
    '<rv s="0"><v>Pune</v><v>other secret</v></rv>',
  ];
  const links = values.map(
    (_, index) =>
      `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="${index}"/></ext></extLst></bk>`,
  );
  const records = values.map((_, index) => `<bk><rc t="2" v="${index}"/></bk>`);
  return {
    sheets: {
      S: `<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c>${hasPicture ? '<c r="B1" t="e" vm="2"><v>#VALUE!</v></c>' : ""}<c r="C1" t="e" vm="${values.length}"><f>BPO.TCO.SAVINGS(5,2)</f><v>#VALUE!</v></c><c r="D1" cm="1"><f t="array" ref="D1:D2">{1;2}</f><v>1</v></c></row><row r="2"><c r="D2"><v>2</v></c></row>`,
    },
    workbookRelationships:
      relationship("rM", "sheetMetadata", "metadata.xml") +
      relationship("rV", `${relationships2017}/rdRichValue`, "richData/rdrichvalue.xml") +
      relationship("rT", `${relationships2017}/rdRichValueStructure`, "richData/rdrichvaluestructure.xml") +
      relationship("rY", `${relationships2017}/rdRichValueTypes`, "richData/rdRichValueTypes.xml") +
      relationship(
        "rR",
        "http://schemas.microsoft.com/office/2022/10/relationships/richValueRel",
        "richData/richValueRel.xml",
      ),
    overrides: override("xl/richData/rdrichvalue.xml", "application/vnd.ms-excel.rdrichvalue+xml"),
    parts: {
      "xl/metadata.xml": `<metadata xmlns="${main}" xmlns:xlrd="${rich}"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/>${metadataOfOthers ? '<metadataType name="XLMDX"/>' : ""}</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><futureMetadata name="XLRICHVALUE" count="${values.length}">${links.join("")}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="${values.length}">${records.join("")}${metadataOfOthers ? '<bk><rc t="3" v="0"/></bk>' : ""}</valueMetadata></metadata>`,
      "xl/richData/rdrichvalue.xml": `<rvData xmlns="${rich}" count="${values.length}">${values.join("")}</rvData>`,
      "xl/richData/rdrichvaluestructure.xml": `<rvStructures xmlns="${rich}" count="2"><s t="_entity"><k n="_DisplayString" t="s"/><k n="secretField" t="s"/></s><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
      "xl/richData/rdRichValueTypes.xml":
        '<rvTypesInfo xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata2"/>',
      "xl/richData/richValueRel.xml":
        '<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"/>',
      "xl/richData/_rels/richValueRel.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "image", "../media/image1.png")}</Relationships>`,
      "xl/media/image1.png": Uint8Array.from([0x89, 0x50]),
    },
  };
}

describe("data behind cells", () => {
  test("goes without a trace where no picture needs it; the cells keep what they show", async () => {
    const { bytes, removed } = await share(handWrittenWorkbook(withRichValues(false)));
    const opened = openPackage(bytes);
    const [sheet] = read(bytes).sheets;
    expect(sheet?.cell(1, 1)).toMatchObject({ value: "Riga, 21.50 EUR/h", valueMetadata: undefined });
    expect(sheet?.cell(1, 3)).toMatchObject({
      value: "Pune",
      valueMetadata: undefined,
      formula: { text: "5-2" },
    });
    expect(sheet?.cell(1, 4)).toMatchObject({ formulaMetadata: 1, formula: { area: "D1:D2" } });
    expect(opened.entries.filter(({ name }) => /richData|media/.test(name))).toEqual([]);
    expect(opened.text("xl/metadata.xml")).not.toMatch(/rvb|valueMetadata/);
    expect(opened.text("xl/metadata.xml")).toContain("<cellMetadata");
    for (const { name } of opened.entries) expect(opened.text(name)).not.toMatch(/secret|richData/);
    expect(removed).toEqual(["The data behind cells (entities with their cards)"]);
  });

  test("stays for pictures alone, counted anew", async () => {
    const { bytes } = await share(handWrittenWorkbook(withRichValues(true)));
    const opened = openPackage(bytes);
    const [sheet] = read(bytes).sheets;
    expect(sheet?.cell(1, 1)).toMatchObject({ value: "Riga, 21.50 EUR/h", valueMetadata: undefined });
    expect(sheet?.cell(1, 2)).toMatchObject({ valueMetadata: 2 });
    expect(opened.text("xl/richData/rdrichvalue.xml")).toBe(
      `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
    );
    expect(opened.text("xl/richData/rdrichvaluestructure.xml")).toContain('count="1"><s t="_localImage">');
    expect(opened.text("xl/metadata.xml").match(/rvb i="\d"/g)).toEqual([
      'rvb i="0"',
      'rvb i="0"',
      'rvb i="0"',
    ]);
    expect(opened.has("xl/media/image1.png")).toBe(true);
    expect(opened.has("xl/richData/rdRichValueTypes.xml")).toBe(false);
    for (const { name } of opened.entries.filter((each) => each.name.endsWith("xml")))
      expect(opened.text(name)).not.toMatch(/secret/);
  });

  test("is left alone, and that is said, where cube functions share its lists", async () => {
    const { bytes, unresolved } = await share(handWrittenWorkbook(withRichValues(true, true)));
    expect(unresolved).toEqual([expect.stringMatching(/entities.*left in the copy/)]);
    expect(openPackage(bytes).has("xl/richData/rdrichvalue.xml")).toBe(true);
  });
});

test("the privacy scan names everything that a reader may not be meant to see", () => {
  const model = read(
    handWrittenWorkbook({
      sheets: {
        S: '<cols><col min="2" max="4" hidden="1"/></cols><sheetData><row r="5" hidden="1"/></sheetData>',
        H: "",
        V: "",
      },
      sheetAttributes: { H: 'state="hidden"', V: 'state="veryHidden"' },
      beforeSheets: '<fileSharing userName="Ann"/>',
      afterSheets:
        '<definedNames><definedName name="margin" hidden="1">0.35</definedName><definedName name="_xlnm._FilterDatabase" hidden="1">S!$A$1</definedName></definedNames>',
      workbookRelationships: relationship("rC", "pivotCacheDefinition", "pivotCache/def1.xml"),
      sheetRelationships: {
        S:
          relationship("r1", "comments", "../comments1.xml") +
          relationship("r2", "hyperlink", "file://server/plans", "External") +
          relationship("r3", "printerSettings", "../printerSettings/p1.bin") +
          relationship("r4", "oleObject", "../embeddings/o1.bin"),
      },
      parts: {
        "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Bob</author></authors><commentList><comment ref="A1" authorId="0"><text><t>our true\n margin is 35 %</t></text></comment></commentList></comments>`,
        "xl/pivotCache/def1.xml": `<pivotCacheDefinition xmlns="${main}" refreshedBy="Dora"/>`,
        "xl/pivotCache/_rels/def1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "pivotCacheRecords", "rec1.xml")}</Relationships>`,
        "xl/pivotCache/rec1.xml": `<pivotCacheRecords xmlns="${main}"/>`,
        "xl/printerSettings/p1.bin": "x",
        "xl/embeddings/o1.bin": "x",
      },
    }),
  );
  expect(scanPrivacy(model).map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
    "people: The file names Dora.",
    "people: The file names Ann.",
    'hidden sheets: The sheet "H" is hidden.',
    'hidden sheets: The sheet "V" is hidden so that Excel does not even offer to show it.',
    'hidden rows and columns: 1 row is hidden on the sheet "S".',
    'hidden rows and columns: 3 columns are hidden on the sheet "S".',
    'hidden names: The name "margin" is hidden: =0.35',
    "comments: S!A1, Bob: our true margin is 35 %",
    "links: A hyperlink to file://server/plans",
    "pivot data: A pivot table keeps a copy of its source data: xl/pivotCache/def1.xml.",
    "embedded files: A file is embedded: xl/embeddings/o1.bin.",
    "printer settings: Settings of a printer, which may name it: xl/printerSettings/p1.bin.",
  ]);
});

test("a workbook with prefixed elements, in the strict dialect, is shared and restored in its own dialect", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const relationship2011 = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const formula = "_xldudf_BPO_TCO_SAVINGS(x!A1,2)";
  const bytes = handWrittenWorkbook({
    sheets: { x: "" },
    parts: {
      "xl/workbook.xml": `<w:workbook xmlns:w="${strict}" xmlns:q="${relationship2011}"><w:sheets><w:sheet name="x" sheetId="7" q:id="rId1"/></w:sheets></w:workbook>`,
      "xl/worksheets/sheet1.xml": `<w:worksheet xmlns:w="${strict}"><w:sheetData><w:row r="1"><w:c r="A1"><w:v>7</w:v></w:c><w:c r="B1"><w:f>${formula}</w:f><w:v>5</w:v></w:c></w:row></w:sheetData></w:worksheet>`,
    },
  });
  const shared = (await share(bytes)).bytes;
  expect(openInIronCalc(shared).value("x", "B1")).toBe(5);
  const opened = openPackage(shared);
  expect(opened.text("xl/worksheets/sharedCopy1.xml")).toContain(`<worksheet xmlns="${strict}">`);
  expect(opened.text("xl/workbook.xml")).toContain(
    `<w:sheet xmlns:r="${relationship2011}" name="Shared copy" sheetId="8"`,
  );
  expect(opened.text("xl/workbook.xml")).toContain("<w:calcPr fullCalcOnLoad");
  const restored = restoreWorkbook(shared);
  expect(restored.isSheetRemoved).toBe(true);
  expect(read(restored.bytes).sheets[0]?.cell(1, 2)).toMatchObject({ value: 5, formula: { text: formula } });
});

test("removing the Shared copy sheet renumbers what counts sheets by position", async () => {
  const shared = (
    await share(
      handWrittenWorkbook({
        sheets: { A: '<row r="1"><c r="A1"><f>BPO.TCO.SAVINGS(3,1)</f><v>2</v></c></row>', B: "" },
        beforeSheets: '<bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews>',
        afterSheets:
          '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">B!$1:$1</definedName></definedNames>',
      }),
    )
  ).bytes;
  const opened = openPackage(shared);
  const [, , entry = ""] =
    openPackage(shared)
      .text("xl/workbook.xml")
      .match(/<sheet .*?\/>/g) ?? [];
  // As a person would, the list is moved to the front.
  const parts = Object.fromEntries(opened.entries.map(({ name }) => [name, opened.bytes(name)]));
  const xml = opened
    .text("xl/workbook.xml")
    .replace(entry, "")
    .replace("<sheets>", `<sheets>${entry}`)
    .replace(/localSheetId="(\d)"/g, (_, index: string) => `localSheetId="${(Number(index) + 1) % 3}"`);
  const moved = handWrittenWorkbook({ parts: { ...parts, "xl/workbook.xml": xml } });
  const { bytes, isSheetRemoved } = restoreWorkbook(moved);
  expect(isSheetRemoved).toBe(true);
  const result = read(bytes);
  expect(result.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(result.names).toEqual([
    { name: "_xlnm.Print_Titles", text: "B!$1:$1", sheet: "B", isHidden: false },
  ]);
  expect(openPackage(bytes).text("xl/workbook.xml")).toContain('activeTab="1"');
});
