import {
  handWrittenWorkbook,
  override,
  relationship,
  type HandWritten,
} from "../../support/hand-written-workbook";

/** A workbook that uses our functions in every place a formula can stand, with the values that Excel would hold. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const escape = (formula: string) =>
  formula.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}" s="1"><v>${value}</v></c>`;
const formula = (address: string, written: string, value: number | string, more = "") => {
  const type = typeof value === "string" ? ' t="str"' : "";
  return `<c r="${address}" s="1"${type}><f${more}>${escape(written)}</f><v>${value}</v></c>`;
};
const row = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join("")}</row>`;

const salary = 50_000;
const statutory = 0.2;
const benefits = 0.1;
export const loaded = salary * (1 + 0 + statutory + benefits);
export const inhouse = (() => {
  let sum = 0;
  for (let k = 1; k <= 5; k++) sum += (10 * loaded * 1.02 ** (k - 1) * 1.03 ** (k - 1)) / 1.08 ** k;
  return sum;
})();
/** 100 at 5, the next 100 at 4, the last 50 at 3. */
export const banded = 100 * 5 + 100 * 4 + 50 * 3;
/** Erlang C by its recurrence, for 12 agents and a load of 10 erlangs. */
export const wait = (() => {
  let blocked = 1;
  for (let n = 1; n <= 12; n++) blocked = (10 * blocked) / (n + 10 * blocked);
  return (12 * blocked) / (12 - 10 * (1 - blocked));
})();
const flows = [-1000, 0, 600, 700];
export const npv = flows.reduce((sum, flow, k) => sum + flow / 1.08 ** k, 0);
/** The root of the flows above, by bisection. */
export const irr = (() => {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200; step++) {
    const rate = (low + high) / 2;
    if (flows.reduce((sum, flow, k) => sum + flow / (1 + rate) ** k, 0) > 0) low = rate;
    else high = rate;
  }
  return low;
})();

const inputs = [
  row(1, text("A1", "Inputs"), text("C1", "=BPO.LABOR.LOADED(B2) is our function; _xldudf_ is a prefix")),
  row(2, text("A2", "Salary"), number("B2", salary)),
  row(3, text("A3", "Statutory"), number("B3", statutory)),
  row(4, text("A4", "Benefits"), number("B4", benefits)),
  row(5, text("A5", "FTE"), number("B5", 10)),
  row(6, text("A6", "Rate"), number("B6", 0.08)),
  row(7, text("A7", "Thresholds"), number("B7", 0), text("D7", "Prices"), number("E7", 5)),
  row(8, number("B8", 100), number("E8", 4)),
  row(9, number("B9", 200), number("E9", 3)),
  row(10, text("A10", "Flows"), number("B10", -1000), number("D10", 600), number("E10", 700)),
].join("");

const model = [
  row(1, formula("A1", "_xldudf_BPO_LABOR_LOADED(Inputs!B2,Inputs!$B$3,Inputs!B4)", loaded)),
  row(
    2,
    formula(
      "A2",
      "2*bpo.labor.hourly(_xlfn._xldudf_BPO_LABOR_LOADED(Inputs!B2,Inputs!B3,Inputs!B4),1600,0.8)+A1",
      (2 * loaded) / 1600 / 0.8 + loaded,
    ),
  ),
  row(
    3,
    `<c r="A3" s="1" cm="1"><f t="array" ref="A3">_xldudf_BPO_TCO_INHOUSE(Inputs!B5,A1,,,0.02,0.03,Inputs!B6)</f><v>${inhouse}</v></c>`,
  ),
  row(4, formula("A4", "_xldudf_BPO_CONTRACT_BANDED(250,Inputs!B7:B9,Inputs!$E$7:$E$9)", banded)),
  row(5, formula("A5", "_xldudf_BPO_STAFFING_WAIT(12,100,30,180)", wait)),
  row(6, formula("A6", "_xldudf_BPO_FINANCE_NPV(rate,Inputs!B10:E10)", npv)),
  row(7, formula("A7", "_xldudf_BPO_FINANCE_IRR(Inputs!B10:E10)", irr)),
  row(
    8,
    formula(
      "A8",
      'IF(A1>0,"saves "&TEXT(_xldudf_BPO_TCO_SAVINGS(A1,Inputs!B2),"0"),"BPO.no")',
      "saves 15000",
    ),
  ),
  row(
    9,
    `<c r="A9" s="1" cm="1"><f t="array" ref="A9:B10">_xldudf_BPO_RISK_SIMULATE("Base","npv",10000,7)</f><v>12.5</v></c>`,
    number("B9", 3),
  ),
  row(10, `<c r="A10" t="str" s="1"><v>P5</v></c>`, number("B10", -4)),
  row(11, formula("A11", 'ROUND(_xldudf_BPO_CASE_VALUE("npv")/1000,1)+A1', 1234.5)),
  row(12, formula("A12", "SUM(A1:A2)", loaded * 2 + (2 * loaded) / 1600 / 0.8)),
  ...[13, 14, 15].map((r) =>
    row(
      r,
      ["B", "C", "D"]
        .map((c, k) => {
          const value = (r - 13 + k) / 4;
          const isFirst = r === 13 && c === "B";
          const share = isFirst ? ' t="shared" ref="B13:D15" si="3"' : ' t="shared" si="3"';
          return formula(
            `${c}${r}`,
            isFirst ? "_xldudf_BPO_TRANSITION_RAMP(ROW()-13+COLUMN()-2,4)+0*$A13+0*B$1" : "",
            value,
            share,
          );
        })
        .join(""),
    ),
  ),
  row(
    16,
    `<c r="A16" s="1"><f t="array" ref="A16:A18">_xldudf_BPO_TCO_COMPARE(Inputs!B2:B4)</f><v>${salary}</v></c>`,
  ),
  row(17, number("A17", statutory)),
  row(18, number("A18", benefits)),
].join("");

const tableRows = [
  row(1, text("A1", "Site"), text("B1", "Pay"), text("C1", "Loaded")),
  row(
    2,
    text("A2", "Riga"),
    number("B2", 100),
    formula("C2", "_xldudf_BPO_LABOR_LOADED(Costs[[#This Row],[Pay]],rate)", 108),
  ),
  row(
    3,
    text("A3", "Pune"),
    number("B3", 200),
    formula("C3", "_xldudf_BPO_LABOR_LOADED(Costs[[#This Row],[Pay]],rate)", 216),
  ),
].join("");

export const parts: HandWritten = {
  sheets: {
    Inputs: `<sheetData>${inputs}</sheetData>`,
    Model:
      `<sheetData>${model}</sheetData><conditionalFormatting sqref="A1:A4"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;_xldudf_BPO_LABOR_LOADED(Inputs!$B$2)</formula></cfRule></conditionalFormatting>` +
      '<conditionalFormatting sqref="B13:D15"><cfRule type="expression" dxfId="0" priority="2"><formula>_xldudf_BPO_CASE_VALUE("npv")&gt;B13</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="decimal" operator="between" sqref="E1"><formula1>0</formula1><formula2>_xldudf_BPO_TCO_SAVINGS(Inputs!$B$2,Inputs!$B$5)</formula2></dataValidation></dataValidations>',
    "Site's table": `<sheetData>${tableRows}</sheetData><tableParts count="1"><tablePart r:id="rT"/></tableParts>`,
  },
  sheetRelationships: { "Site's table": relationship("rT", "table", "/xl/tables/table1.xml") },
  afterSheets:
    '<definedNames><definedName name="rate">Inputs!$B$6</definedName><definedName name="saving">_xldudf_BPO_TCO_SAVINGS(Inputs!$B$2,Inputs!$B$5)*2</definedName><definedName name="todo" localSheetId="1">_xldudf_BPO_CASE_VALUE("irr")</definedName></definedNames><calcPr calcId="191029"/>',
  workbookRelationships:
    relationship("rS", "styles", "styles.xml") +
    relationship("rC", "calcChain", "calcChain.xml") +
    relationship("rM", "sheetMetadata", "metadata.xml") +
    relationship("rX", "customXml", "../customXml/item1.xml") +
    relationship("rY", "customXml", "../customXml/item2.xml"),
  packageRelationships:
    relationship(
      "rW",
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    ) +
    relationship(
      "rP",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ),
  overrides:
    override("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml") +
    override(
      "xl/calcChain.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
    ) +
    override(
      "xl/metadata.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    ) +
    override(
      "xl/tables/table1.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    ) +
    override(
      "customXml/itemProps1.xml",
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    ) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml") +
    override("xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"),
  parts: {
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="2"/></calcChain>`,
    "xl/metadata.xml": `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Costs" displayName="Costs" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Site"/><tableColumn id="2" name="Pay"/><tableColumn id="3" name="Loaded"><calculatedColumnFormula>_xldudf_BPO_LABOR_LOADED(Costs[[#This Row],[Pay]],rate)</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    "docProps/core.xml":
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Smith</dc:creator></cp:coreProperties>',
    "xl/webextensions/taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml")}</Relationships>`,
    "xl/webextensions/webextension1.xml":
      '<we:webextension id="{0B2C3D4E-1F20-4A5B-8C6D-7E8F9A0B1C2D}" xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:reference id="a21c96d1-e612-444a-a5b5-a4fa6687fa7c" version="1.0.0.0"/><we:properties><we:property name="BPO.secret" value="1"/></we:properties><we:bindings/></we:webextension>',
    "customXml/item1.xml": '<case xmlns="urn:sourcing-case:case"/>',
    "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
    "customXml/itemProps1.xml":
      '<ds:datastoreItem ds:itemID="{6E1F0F5B-3D0C-4C1B-9B0E-5A6B7C8D9E0F}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    "customXml/item2.xml": '<theirs xmlns="urn:client"/>',
  },
};

export const bytes = (): Uint8Array => handWrittenWorkbook(parts);
