import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { scanPrivacy } from "../../../src/workbook/share/privacy";
import { ourAddIn } from "../../../src/workbook/share/remove-add-ins";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { handWrittenWorkbook, relationship, type HandWritten } from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { native } from "./natives";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships2017 = "http://schemas.microsoft.com/office/2017/06/relationships";
const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));
const share = (bytes: Uint8Array) => shareWorkbook(bytes, { native, date: "1 May" });

describe("what others keep in the file", () => {
  const rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";
  const parts = {
    "xl/metadata.xml": `<metadata xmlns="${main}"><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    "xl/richData/rdrichvalue.xml": `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
    "xl/richData/rdRichValueTypes.xml": `<rvTypesInfo xmlns="${rich}2"/>`,
  };
  const pictures: HandWritten = {
    sheets: {
      S: '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1"><f>BPO.TCO.SAVINGS(5,2)</f><v>3</v></c></row>',
    },
    workbookRelationships:
      relationship("rM", "sheetMetadata", "metadata.xml") +
      relationship("rV", `${relationships2017}/rdRichValue`, "richData/rdrichvalue.xml") +
      relationship("rY", `${relationships2017}/rdRichValueTypes`, "richData/rdRichValueTypes.xml"),
    parts,
  };

  test("data behind cells stays, byte for byte, and is named for whoever sends the copy", async () => {
    const { bytes, removed, privacy } = await share(handWrittenWorkbook(pictures));
    const opened = openPackage(bytes);
    for (const [name, text] of Object.entries(parts)) expect(opened.text(name)).toBe(text);
    expect(read(bytes).sheets[0]?.cell(1, 1)).toMatchObject({ valueMetadata: 1 });
    expect(removed).toEqual([]);
    expect(privacy.map(({ kind }) => kind)).toContain("data behind cells");
  });

  const taskpanes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
  const extension = (id: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}"><we:reference id="${id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/></we:webextension>`;
  const withPanes = (...ids: string[]) =>
    handWrittenWorkbook({
      packageRelationships: relationship(
        "rP",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ),
      parts: {
        "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${taskpanes}">${ids.map((_, index) => `<wetp:taskpane dockstate="right" row="${index}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index}"/></wetp:taskpane>`).join("")}</wetp:taskpanes>`,
        "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids.map((_, index) => relationship(`rId${index}`, "http://schemas.microsoft.com/office/2011/relationships/webextension", `webextension${index}.xml`)).join("")}</Relationships>`,
        ...Object.fromEntries(
          ids.map((id, index) => [`xl/webextensions/webextension${index}.xml`, extension(id)]),
        ),
      },
    });

  test("the pane of another add-in stays, ours goes, whichever comes first", async () => {
    for (const ids of [
      [ourAddIn, "wa104380862"],
      ["wa104380862", `{${ourAddIn.toUpperCase()}}`],
    ]) {
      const { bytes, removed, privacy } = await share(withPanes(...ids));
      const opened = openPackage(bytes);
      const panes = opened.text("xl/webextensions/taskpanes.xml");
      expect(panes.match(/<wetp:taskpane /g)).toHaveLength(1);
      const [left] = opened.relationships("xl/webextensions/taskpanes.xml");
      expect(panes).toContain(`r:id="${left?.id}"`);
      expect(opened.text(left?.target ?? "")).toContain("wa104380862");
      expect(removed).toEqual(["The pane of Sourcing Case, with its settings"]);
      expect(privacy.map(({ what }) => what)).toEqual(["The file names the add-in wa104380862."]);
      expect(opened.entries.filter(({ name }) => name.includes("webextension"))).toHaveLength(3);
    }
  });

  test("where the only pane is ours, the list goes too; where none is ours, nothing goes", async () => {
    const ours = openPackage((await share(withPanes(ourAddIn))).bytes);
    expect(ours.entries.filter(({ name }) => name.includes("webextension"))).toEqual([]);
    expect(ours.relationships("").map(({ id }) => id)).toEqual(["rId1"]);
    const theirs = await share(withPanes("wa1", "wa2"));
    expect(theirs.removed).toEqual([]);
    expect(openPackage(theirs.bytes).relationships("xl/webextensions/taskpanes.xml")).toHaveLength(2);
  });

  test("the identifier is that of the manifest", () => {
    expect(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8")).toContain(`<Id>${ourAddIn}</Id>`);
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
