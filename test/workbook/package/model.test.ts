import { strToU8 } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { openPackage } from "../../../src/workbook/package/open";
import { readExtras } from "../../../src/workbook/package/model/read-extras";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { handWrittenWorkbook, override, relationship } from "../../support/hand-written-workbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));

test("every kind of value is read as the file keeps it", () => {
  const model = read(
    handWrittenWorkbook({
      sheets: {
        S: `<row r="1"><c r="A1"><v>-1.5E-3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>"a"&amp;"b"</f><v>a_x005F_b</v></c></row>
          <row><c t="inlineStr"><is><r><t>one </t></r><r><t xml:space="preserve">two</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="s"><v>1</v></c><c s="2"/></row>`,
      },
      workbookRelationships: relationship("rS", "sharedStrings", "sharedStrings.xml"),
      parts: {
        "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>zero</t></si><si><t>tab_x0009_ &lt;&#65;&gt; <![CDATA[&]]></t></si></sst>`,
      },
    }),
  );
  const values = model.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]);
  expect(values).toEqual([
    [1, 1, -0.0015],
    [1, 2, true],
    [1, 3, { error: "#N/A" }],
    [1, 4, "a_b"],
    [2, 1, "one two"],
    [2, 2, "tab\t <A> &"],
  ]);
});

test("shared formulas are written out for each cell, whichever stands first", () => {
  const model = read(
    handWrittenWorkbook({
      sheets: {
        S: `<row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" ref="B2:B4" si="0">A3*$A$1+LOG10(A2)</f></c></row>
          <row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c><c r="C4"><f t="array" ref="C4:D5">A1:B2*2</f></c><c r="E4"><f t="dataTable" ref="E4:E9" r1="A1"/></c></row>`,
      },
    }),
  );
  const formulas = model.sheets[0]?.cells.map(({ formula }) => formula);
  expect(formulas).toEqual([
    { kind: "shared", group: "0", text: "A2*$A$1+LOG10(A1)" },
    { kind: "shared", group: "0", text: "A3*$A$1+LOG10(A2)" },
    { kind: "shared", group: "0", text: "A4*$A$1+LOG10(A3)" },
    { kind: "array", text: "A1:B2*2", area: "C4:D5" },
    { kind: "data-table", text: "", area: "E4:E9" },
  ]);
});

test("formulas of names, tables, conditional formats and validation are found, with their place in the file", () => {
  const bytes = handWrittenWorkbook({
    sheets: {
      S: `<sheetData/><conditionalFormatting sqref="B2:B9 D4"><cfRule type="expression" priority="1"><formula>B2&gt;LIMIT(1)</formula></cfRule>
        <cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="formula" val="LIMIT(&quot;x&quot;)"/></colorScale></cfRule></conditionalFormatting>
        <dataValidations count="1"><dataValidation type="whole" sqref="C1"><formula1>1</formula1><formula2>LIMIT(2)</formula2></dataValidation></dataValidations>
        <tableParts count="1"><tablePart r:id="rT"/></tableParts>
        <extLst><ext uri="{x}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
        <x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>LIMIT(3)</xm:f></x14:cfRule><xm:sqref>F1:F3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>
        <x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>LIMIT(4)</xm:f></x14:formula1><xm:sqref>G1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    },
    sheetRelationships: { S: relationship("rT", "table", "../tables/table1.xml") },
    afterSheets: `<definedNames><definedName name="all">S!$A$1:$B$2</definedName><definedName name="here" localSheetId="0" hidden="1">LIMIT(5)</definedName></definedNames><calcPr iterate="1" calcMode="manual"/>`,
    parts: {
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="Costs" ref="A1:B3" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Site"/><tableColumn id="2" name="Cost [k]"><calculatedColumnFormula>LIMIT(6)</calculatedColumnFormula><totalsRowFormula>SUM(1)</totalsRowFormula></tableColumn></tableColumns></table>`,
    },
  });
  const model = read(bytes);
  expect(model.looseFormulas.map(({ kind, where, text }) => `${kind} ${where} ${text}`)).toEqual([
    "name all S!$A$1:$B$2",
    "name here LIMIT(5)",
    "conditional format B2:B9 D4 B2>LIMIT(1)",
    'conditional format B2:B9 D4 LIMIT("x")',
    "data validation C1 1",
    "data validation C1 LIMIT(2)",
    "conditional format F1:F3 LIMIT(3)",
    "data validation G1 LIMIT(4)",
    "table column Costs[Cost '[k']] LIMIT(6)",
    "table total Costs[Cost '[k']] SUM(1)",
  ]);
  for (const { part, span, text } of model.looseFormulas) {
    const raw = model.package.text(part).slice(span.start, span.end);
    expect(raw.replace("&gt;", ">").replaceAll("&quot;", '"')).toBe(text);
  }
  expect(model.names[1]).toMatchObject({ name: "here", sheet: "S", isHidden: true });
  expect(model.calculation).toEqual({ isIterative: true, isManual: true });
  expect(model.tables[0]).toMatchObject({
    name: "Costs",
    area: "A1:B3",
    totalsRows: 1,
    columns: ["Site", "Cost [k]"],
  });
});

test("prefixes, the strict (ISO) namespaces and UTF-16 read the same", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const xml = `<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>1+1</x:f><x:v>é€</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  const [sheet] = read(handWrittenWorkbook({ parts: { "xl/worksheets/sheet1.xml": utf16 } })).sheets;
  expect(sheet?.prefix).toBe("x:");
  expect(sheet?.cell(1, 1)).toMatchObject({ value: "é€", formula: { text: "1+1" } });
});

test("hidden sheets, rows and columns, chart sheets, and what the file carries besides", () => {
  const office2011 = "http://schemas.microsoft.com/office/2011/relationships";
  const model = read(
    handWrittenWorkbook({
      sheets: {
        S: `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="1"/></cols><sheetData><row r="5" hidden="1"/><row r="6" hidden="true"/><row r="9" hidden="1"/></sheetData>`,
        H: "",
        V: "",
      },
      sheetAttributes: { H: 'state="hidden"', V: 'state="veryHidden"' },
      beforeSheets:
        '<fileSharing userName="Ann"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\ann\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>',
      workbookRelationships:
        relationship(
          "rP",
          "http://schemas.microsoft.com/office/2017/10/relationships/person",
          "persons/person.xml",
        ) +
        relationship("rX", "customXml", "../customXml/item1.xml") +
        relationship("rC", "pivotCacheDefinition", "pivotCache/def1.xml") +
        relationship("rE", "externalLink", "externalLinks/externalLink1.xml"),
      afterSheets: '<externalReferences><externalReference r:id="rE"/></externalReferences>',
      packageRelationships:
        relationship(
          "rId2",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        ) +
        relationship("rId3", "extended-properties", "docProps/app.xml") +
        relationship("rId4", `${office2011}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"),
      sheetRelationships: {
        S:
          relationship("r1", "comments", "../comments1.xml") +
          relationship(
            "r2",
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "../threadedComments/t1.xml",
          ) +
          relationship("r3", "printerSettings", "../printerSettings/p1.bin"),
      },
      overrides: override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      parts: {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Smith</dc:creator><cp:lastModifiedBy>Bob</cp:lastModifiedBy></cp:coreProperties>`,
        "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Acme</Company><TitlesOfParts><x>no</x></TitlesOfParts></Properties>`,
        "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Ann</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>note</t></r></text></comment><comment ref="B2" authorId="0"><text><t>stand-in</t></text></comment></commentList></comments>`,
        "xl/threadedComments/t1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{1}"><text>really?</text></threadedComment></ThreadedComments>`,
        "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Carla" id="{1}"/></personList>`,
        "xl/printerSettings/p1.bin": "x",
        "customXml/item1.xml": '<data xmlns="urn:theirs"/>',
        "xl/pivotCache/def1.xml": `<pivotCacheDefinition xmlns="${main}" refreshedBy="Dora"/>`,
        "xl/pivotCache/_rels/def1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "pivotCacheRecords", "rec1.xml")}</Relationships>`,
        "xl/pivotCache/rec1.xml": `<pivotCacheRecords xmlns="${main}"/>`,
        "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"/>`,
        "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "externalLinkPath", "file:///C:/old/rates.xlsx", "External")}</Relationships>`,
        "xl/webextensions/taskpanes.xml":
          '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
        "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", `${office2011}/webextension`, "webextension1.xml")}</Relationships>`,
        "xl/webextensions/webextension1.xml":
          '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:reference id="wa1"/></we:webextension>',
      },
    }),
  );
  const [sheet] = model.sheets;
  expect(model.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  expect(sheet?.hiddenRows).toEqual([{ first: 5, last: 6 }, { first: 9, last: 9 }]); // prettier-ignore
  expect(sheet?.hiddenColumns).toEqual([{ first: 2, last: 4 }]);
  expect(model.externalBooks).toEqual(["file:///C:/old/rates.xlsx"]);
  expect(readExtras(model)).toEqual({
    properties: [
      { name: "Author", value: "Ann Smith" },
      { name: "Last modified by", value: "Bob" },
      { name: "Company", value: "Acme" },
    ],
    comments: [
      { sheet: "S", cell: "A1", author: "Ann", text: "note" },
      { sheet: "S", cell: "B2", author: "Carla", text: "really?" },
    ],
    people: ["Dora", "Ann"],
    externalTargets: [
      {
        part: "xl/externalLinks/externalLink1.xml",
        kind: "externalLinkPath",
        target: "file:///C:/old/rates.xlsx",
      },
    ],
    customXml: [{ part: "customXml/item1.xml", namespace: "urn:theirs" }],
    webExtensions: [{ part: "xl/webextensions/webextension1.xml", id: "wa1" }],
    pivotCaches: [{ part: "xl/pivotCache/def1.xml", hasRecords: true }],
    connections: [],
    printerSettings: ["xl/printerSettings/p1.bin"],
    embedded: [],
    richValues: [],
    savedIn: "C:\\Users\\ann\\",
  });
});

test("a workbook that a library wrote reads as it was given", async () => {
  const workbook = new Workbook();
  const inputs = workbook.addWorksheet("Inputs");
  inputs.getCell("A1").value = "Ünïcode & <tags> \n second line";
  inputs.getCell("B2").value = 0.1 + 0.2;
  inputs.getCell("B2").numFmt = '0.0 "FTE"';
  inputs.getCell("C3").value = { formula: 'IF(B2>0,"<yes>",NA())', result: "<yes>" };
  inputs.getCell("D4").value = false;
  workbook.addWorksheet("It's hidden", { state: "veryHidden" }).getCell("XFD1048576").value = 7;
  workbook.definedNames.add("Inputs!$B$2", "in_fte");
  const model = read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [first, second] = model.sheets;
  expect(first?.cell(1, 1)?.value).toBe("Ünïcode & <tags> \n second line");
  expect(first?.cell(2, 2)?.value).toBe(0.1 + 0.2);
  expect(model.numberFormats[first?.cell(2, 2)?.style ?? 0]).toBe('0.0 "FTE"');
  expect(first?.cell(3, 3)).toMatchObject({ value: "<yes>", formula: { text: 'IF(B2>0,"<yes>",NA())' } });
  expect(first?.cell(4, 4)?.value).toBe(false);
  expect(second).toMatchObject({ name: "It's hidden", visibility: "veryHidden" });
  expect(second?.cell(1_048_576, 16_384)?.value).toBe(7);
  expect(model.names).toEqual([{ name: "in_fte", text: "Inputs!$B$2", isHidden: false }]);
});

test("unchanged parts come out as the very bytes that went in", () => {
  const content = strToU8(`<worksheet xmlns="${main}"><!-- kept --><sheetData/></worksheet>`);
  const opened = openPackage(handWrittenWorkbook({ parts: { "xl/worksheets/sheet1.xml": content } }));
  expect(opened.bytes("XL/worksheets/Sheet1.xml")).toEqual(content);
});
