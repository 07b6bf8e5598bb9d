import { openPackage } from "../../../src/workbook/package/open";
import { cellAddress } from "../../../src/workbook/formula-text/address";
import { checkWorkbook } from "../../../src/workbook/check/check";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { shareWorkbook, type SharedCopy } from "../../../src/workbook/share/share";
import { handWrittenWorkbook } from "../../support/hand-written-workbook";
import { openInIronCalc } from "../../support/ironcalc";
import { newIronCalcModel } from "../../support/ironcalc-sheet";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { native } from "./natives";
import * as sample from "./workbook";

const original = sample.bytes();
const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));
const options = { native, date: "22 Nov 2026" };
const formulaAt = (bytes: Uint8Array, sheet: string, address: string) =>
  read(bytes)
    .sheets.find(({ name }) => name === sheet)
    ?.cells.find((cell) => cellAddress(cell.row, cell.column) === address);

let shared: SharedCopy;
beforeAll(async () => {
  shared = shareWorkbook(original, options);
});

test("no call of ours is left in any formula, and no part mentions the stored form", () => {
  const { sheets, looseFormulas, package: opened } = read(shared.bytes);
  const formulas = [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? [])),
    ...looseFormulas.map(({ text }) => text),
  ];
  expect(formulas.filter((formula) => /BPO[._]\w+[(._]/i.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
  for (const { name } of opened.entries) {
    if (name !== "xl/worksheets/sheet1.xml") expect(opened.text(name)).not.toMatch(/_xldudf/i);
  }
  expect(shared.unresolved).toEqual([
    "The name todo on Model is now NA(): a result of the case, which only Sourcing Case calculates.",
    "The conditional format B13:D15 on Model is now NA(): a result of the case, which only Sourcing Case calculates.",
  ]);
});

test("both engines agree with the values that the workbook held", async () => {
  const ironcalc = openInIronCalc(shared.bytes);
  const model = read(original);
  const expected = model.sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, value }) => ({ sheet: name, address: cellAddress(row, column), value })),
  );
  const libreoffice = (await recalculateWithLibreOffice([shared.bytes]))?.[0];
  for (const { sheet, address, value } of expected) {
    const tolerance = address === "A7" ? 1e-7 : 1e-9;
    const found = [ironcalc.value(sheet, address)];
    const other = libreoffice?.sheets.find(({ name }) => name === sheet);
    const cell = other?.cells.find((each) => cellAddress(each.row, each.column) === address);
    if (libreoffice !== undefined) found.push(cell?.value ?? null);
    for (const each of found) {
      const place = `${sheet}!${address}`;
      if (typeof value !== "number") expect([place, each]).toEqual([place, value]);
      else
        expect([place, Math.abs((each as number) - value) <= tolerance * Math.abs(value)]).toEqual([
          place,
          true,
        ]);
    }
  }
}, 120_000);

test("the copy lists each replacement, and says what stands there now", () => {
  const found = shared.replacements.map(({ kind, sheet, where, now }) =>
    [kind, sheet, where, now === undefined ? "value" : "formula"].join(" "),
  );
  expect(found.slice(0, 10)).toEqual([
    "cell Model A1 formula",
    "cell Model A2 formula",
    "spilling formula Model A3 formula",
    "cell Model A4 formula",
    "cell Model A5 formula",
    "cell Model A6 formula",
    "cell Model A7 formula",
    "cell Model A8 formula",
    "spilling formula Model A9:B10 value",
    "cell Model A11 value",
  ]);
  expect(found.slice(19)).toEqual([
    "array formula Model A16:A18 formula",
    "cell Site's table C2 formula",
    "cell Site's table C3 formula",
    "name  saving formula",
    "name Model todo formula",
    "conditional format Model A1:A4 formula",
    "conditional format Model B13:D15 formula",
    "data validation Model E1 formula",
    "table column Site's table Costs[Loaded] formula",
  ]);
  expect(shared.replacements[1]?.before).toBe(
    "2*BPO.LABOR.HOURLY(BPO.LABOR.LOADED(Inputs!B2,Inputs!B3,Inputs!B4),1600,0.8)+A1",
  );
  expect(shared.replacements[8]).toMatchObject({
    note: "Value of 22 Nov 2026: a simulation (seed 7)",
    value: 12.5,
    values: '{12.5,3;"P5",-4}',
  });
  const [sheet, workings] = read(shared.bytes).sheets.slice(-2);
  expect(sheet).toMatchObject({ name: "Shared copy", visibility: "visible" });
  expect(workings).toMatchObject({ name: "Shared copy workings", visibility: "visible" });
  const texts = sheet?.cells.filter(
    ({ formula, value }) => formula === undefined && typeof value === "string" && value.startsWith("="),
  );
  expect(texts).toHaveLength(2 * shared.replacements.length - 2);
});

test("formulas over several cells, shared ones and those that need it keep or get their array form", () => {
  const xml = openPackage(shared.bytes).text("xl/worksheets/sheet2.xml");
  expect(xml).toContain('<c r="A3" s="1" cm="1"><f t="array" ref="A3">');
  expect(xml).toContain('<f t="array" ref="A16:A18">Inputs!B2:B4*1</f>');
  expect(xml).toContain('<f t="array" ref="A7">IRR(Inputs!B10:E10+0)</f>');
  expect(xml).not.toContain('t="shared"');
  expect(formulaAt(shared.bytes, "Model", "C14")?.formula?.text).toMatch(/\+0\*\$A14\+0\*C\$1$/);
  expect(formulaAt(shared.bytes, "Model", "A9")?.formula).toBeUndefined();
});

test("what was not touched keeps its very characters", () => {
  const [before, after] = [openPackage(original), openPackage(shared.bytes)];
  expect(after.bytes("xl/worksheets/sheet1.xml")).toEqual(before.bytes("xl/worksheets/sheet1.xml"));
  expect(after.bytes("customXml/item2.xml")).toEqual(before.bytes("customXml/item2.xml"));
  const untouched = (xml: string) =>
    xml
      .replace(/<c r="(?:A[1-9]|A1[0168]|[BCD]1[345])"[^>]*>.*?<\/c>/g, "")
      .replace(/<formula2?>.*?<\/formula2?>/g, "");
  expect(untouched(after.text("xl/worksheets/sheet2.xml"))).toBe(
    untouched(before.text("xl/worksheets/sheet2.xml")),
  );
  expect(after.text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
});

test("add-in parts, our data and the calculation chain are gone, with every mention of them", () => {
  const opened = openPackage(shared.bytes);
  const names = opened.entries.map(({ name }) => name);
  expect(names.filter((name) => /webextension|item1|itemProps1|calcChain/.test(name))).toEqual([]);
  expect(names).toContain("customXml/item2.xml");
  for (const name of names)
    expect(opened.text(name)).not.toMatch(/webextension|item1\.xml|itemProps1|calcChain|sourcing-case/);
  for (const name of names.filter((each) => each.endsWith(".rels"))) {
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    for (const { target, isExternal } of opened.relationships(owner))
      expect([target, isExternal || opened.has(target)]).toEqual([target, true]);
  }
  expect(shared.removed).toEqual([
    "The pane of Sourcing Case, with its settings",
    "The data that Sourcing Case kept in 1 hidden part",
  ]);
  expect(shared.privacy).toEqual([
    { kind: "properties", what: "Author: Ann Smith" },
    { kind: "custom XML", what: "Data that no sheet shows: customXml/item2.xml (urn:client)." },
  ]);
});

test("values are compared with what the file held, and a difference is reported", async () => {
  expect(shareWorkbook(original, { ...options, engine: newIronCalcModel() }).comparison).toEqual({
    compared: 22,
    differences: [],
    unchecked: [],
  });
  const xml = openPackage(original)
    .text("xl/worksheets/sheet2.xml")
    .replace(`<v>${sample.banded}</v>`, "<v>1051</v>");
  const stale = handWrittenWorkbook({
    ...sample.parts,
    parts: { ...sample.parts.parts, "xl/worksheets/sheet2.xml": xml },
  });
  expect(shareWorkbook(stale, { ...options, engine: newIronCalcModel() }).comparison?.differences).toEqual([
    { sheet: "Model", cell: "A4", before: 1051, now: 1050 },
  ]);
  expect(shared.comparison).toBeUndefined();
});

test("a shared copy breaks no rule of good practice that the workbook did not break itself", () => {
  const { rules } = checkWorkbook(read(shared.bytes));
  expect(
    rules.flatMap(({ id, findings }) =>
      findings.filter(({ sheet }) => sheet === "Shared copy").map(({ cells }) => `${id} ${cells}`),
    ),
  ).toEqual([]);
});

test("the same workbook gives the same bytes, and sharing a shared copy changes no formula", async () => {
  expect(shareWorkbook(original, options).bytes).toEqual(shared.bytes);
  const again = shareWorkbook(shared.bytes, options);
  expect(again.replacements).toEqual([]);
  expect(again.sheet).toBeUndefined();
  expect(read(again.bytes).sheets.map(({ name }) => name)).toEqual([
    "Inputs",
    "Model",
    "Site's table",
    "Shared copy",
    "Shared copy workings",
  ]);
});

test("a workbook without our functions is only cleaned", async () => {
  const plain = shareWorkbook(handWrittenWorkbook({}), options);
  expect(plain).toMatchObject({
    replacements: [],
    sheet: undefined,
    unresolved: [],
    removed: [],
    privacy: [],
  });
});

test("a sheet name that is taken gets a number, and errors and blanks are pointed out", async () => {
  const { sheet, unresolved } = shareWorkbook(
    handWrittenWorkbook({
      sheets: {
        "SHARED COPY":
          '<row r="1"><c r="A1" t="e"><f>BPO.RISK.SIMULATE(1)</f><v>#NAME?</v></c><c r="B1"><f>BPO.RISK.SIMULATE(1)</f></c><c r="C1"><f>BPO.NOBODY(1)</f><v>3</v></c></row>',
      },
    }),
    options,
  );
  expect(sheet).toBe("Shared copy 2");
  expect(unresolved).toEqual([
    "SHARED COPY!A1 held #NAME?, which is now its value: calculate the workbook in Excel before sharing it.",
    "SHARED COPY!B1 held no value and is blank now: calculate the workbook in Excel before sharing it.",
  ]);
});

test("a hostile text never becomes a formula on the Shared copy sheet", async () => {
  const name = "=1+1";
  const { bytes } = shareWorkbook(
    handWrittenWorkbook({
      sheets: {
        [name]: `<row r="1"><c r="A1" t="str"><f>BPO.RISK.SIMULATE("=HYPERLINK(""http://x"")")</f><v>=cmd|' /C calc'!A0</v></c></row>`,
      },
    }),
    options,
  );
  const sheet = read(bytes).sheets.at(-1);
  const formulas = sheet?.cells.flatMap(({ formula }) => formula?.text ?? []) ?? [];
  expect(formulas.filter((each) => !/^(COUNTA\(|IF\(|'=1\+1'!\$A\$1$)/.test(each))).toEqual([]);
  expect(restoreWorkbook(bytes).restored).toHaveLength(1);
});
