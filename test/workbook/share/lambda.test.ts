import { formulas } from "../../../src/formulas/registry.generated";
import { restoreWorkbook } from "../../../src/workbook/share/restore";
import { nativeForms } from "../../../src/workbook/share/native-forms";
import { shareWorkbook } from "../../../src/workbook/share/share";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { lambdaText } from "../../../src/workbook/share/lambda/definition";
import { newIronCalcModel } from "../../support/ironcalc-sheet";
import * as sample from "./workbook";

const stored = formulas.flatMap(({ name, inputs }) => {
  const text = lambdaText(name);
  return text === undefined ? [] : [{ name, inputs, text }];
});

const shared = shareWorkbook(sample.bytes(), {
  native: nativeForms,
  date: "22 Nov 2026",
  engine: newIronCalcModel(),
  lambda: true,
});
const opened = openPackage(shared.bytes);
const model = readWorkbook(opened);
const book = opened.text(opened.workbookPart);
const calling = model.sheets
  .flatMap(({ cells }) => cells)
  .filter(({ formula }) => /\bBPO\.[A-Z.]+\(/.test(formula?.text ?? ""));

describe("how a LAMBDA is stored", () => {
  test("a parameter that may be left out is declared _xlop and used _xlpm, the others _xlpm, without brackets", () => {
    expect(lambdaText("LABOR.DIFFERENTIAL")).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.onshoreCost,_xlpm\.offshoreCost,_xlop\.productivity,_xlop\.oversightRate,/,
    );
    for (const { text, inputs } of stored) {
      expect(text).not.toMatch(/^=|[[\]]/);
      const names = Object.keys(inputs);
      const declared = text.slice("_xlfn.LAMBDA(".length).split(",").slice(0, names.length);
      expect(declared.map((one) => one.slice("_xlpm.".length))).toEqual(names);
      expect(text.slice(text.indexOf(declared.at(-1)!) + declared.at(-1)!.length)).not.toContain("_xlop.");
    }
  });

  test("variables of LET carry _xlpm, newer functions _xlfn", () => {
    for (const { text } of stored) {
      expect(text).not.toMatch(/(?<!_xlfn\.)\b(LAMBDA|LET|ISOMITTED|SEQUENCE|POISSON\.DIST|BETA\.INV)\(/);
      for (const [, variables] of text.matchAll(/_xlfn\.LET\((\w+\.\w+)/g))
        expect(variables).toMatch(/^_xlpm\./);
    }
  });

  test("no parameter or name reads as a cell, and none is longer than Excel takes", () => {
    const isCell = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i;
    for (const { name, text } of stored) {
      const parameters = [...text.matchAll(/_xl[po][mp]\.(\w+)/g)].map(([, one]) => one as string);
      expect([name, parameters.filter((one) => isCell.test(one))]).toEqual([name, []]);
      expect(`BPO.${name}`).not.toMatch(isCell);
      expect(text.length).toBeLessThanOrEqual(8000);
    }
  });
});

test("a function that is given cells of unknown number says so in words, whichever it is", () => {
  const place = { counting: () => "$A$1:$A$9", hasBlocks: true, block: () => "$B$1:$B$9" };
  for (const { name, inputs } of formulas) {
    const given = Object.keys(inputs).map(() => ({ text: "A1#", kind: "expression" as const }));
    const form = nativeForms(name, given, place);
    expect("value" in form ? form.value : "").not.toMatch(/undefined|propert/);
  }
});

describe("a copy with names", () => {
  test("cells call the names as formulas of dynamic arrays, and the file has their metadata", () => {
    expect(calling.length).toBeGreaterThan(3);
    for (const { formula, formulaMetadata } of calling)
      expect([formula?.text, formula?.kind, formulaMetadata]).toEqual([formula?.text, "array", 1]);
    expect(opened.text("xl/metadata.xml")).toContain('fDynamic="1"');
  });

  test("each function that is called is a name once, without a leading =, and no other", () => {
    const called = new Set(calling.flatMap(({ formula }) => formula!.text.match(/BPO\.[A-Z.]+(?=\()/g)!));
    const names = model.names.filter(({ name }) => name.startsWith("BPO."));
    expect(names.map(({ name }) => name).sort()).toEqual([...called].sort());
    for (const { name, text } of names) expect(text).toBe(lambdaText(name.slice("BPO.".length)));
  });

  test("Excel calculates everything when it opens", () => {
    expect(book).toContain('fullCalcOnLoad="1"');
  });

  test("an independent engine calculates the names: every cell that is compared shows what it showed", () => {
    const plain = shareWorkbook(sample.bytes(), {
      native: nativeForms,
      date: "22 Nov 2026",
      engine: newIronCalcModel(),
    });
    expect(shared.comparison!.compared).toBeGreaterThanOrEqual(plain.comparison!.compared);
    expect(shared.comparison!.differences).toEqual(plain.comparison!.differences);
    expect(shared.unresolved).toEqual(plain.unresolved);
  });

  test("restoring puts the functions back", () => {
    const back = restoreWorkbook(shared.bytes);
    expect(back.kept).toEqual([]);
    const formulasNow = readWorkbook(openPackage(back.bytes)).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => formula?.text ?? []),
    );
    expect(formulasNow.filter((text) => /\bBPO\.[A-Z.]+\(/.test(text))).toEqual([]);
    expect(formulasNow.filter((text) => text.includes("_xldudf_BPO_")).length).toBeGreaterThan(15);
    expect(readWorkbook(openPackage(back.bytes)).names.filter(({ name }) => name.startsWith("BPO."))).toEqual(
      [],
    );
  });
});
