import fc from "../../support/fast-check";
import { parseFormula } from "../../../src/workbook/formula-text/parse";
import { walk } from "../../../src/workbook/formula-text/tree";
import { openPackage } from "../../../src/workbook/package/open";
import { readWorkbook } from "../../../src/workbook/package/model/read-workbook";
import { argumentDescriber } from "../../../src/workbook/share/argument-kind";
import type { ArgumentText, NativeForm, NativePlace } from "../../../src/workbook/share/native";
import { ourFunction, renameOurs, storedName, typedName } from "../../../src/workbook/share/our-function";
import { replaceCalls } from "../../../src/workbook/share/replace-calls";
import { handWrittenWorkbook, relationship } from "../../support/hand-written-workbook";
import { samples } from "../formula-text/formulas";

const place: NativePlace = { counting: () => "counting", hasBlocks: false, block: () => "block" };
const model = readWorkbook(
  openPackage(
    handWrittenWorkbook({
      sheets: { "My sheet": "<sheetData/>", Other: "<sheetData/>" },
      sheetRelationships: { "My sheet": relationship("rT", "table", "../tables/table1.xml") },
      afterSheets:
        '<definedNames><definedName name="flows">Other!$B$2:$F$2</definedName><definedName name="rate">0.08</definedName><definedName name="flows" localSheetId="0">Other!$B$2:$B$4</definedName></definedNames>',
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="Costs" ref="A1:C10" totalsRowCount="1"><tableColumns count="3"><tableColumn name="Site"/><tableColumn name="Cost [k]"/><tableColumn name="FTE"/></tableColumns></table>',
      },
    }),
  ),
);
const describeArgument = argumentDescriber(model);

function replace(
  formula: string,
  native: (name: string, given: readonly ArgumentText[]) => NativeForm,
  sheet = "Other",
) {
  return replaceCalls(formula, sheet, { native, describe: describeArgument }, place);
}

/** A native form that shows what it was given: NAME<text|text>. */
const sum = (_: string, given: readonly ArgumentText[]): NativeForm => ({
  formula:
    given.length === 0
      ? "0"
      : given.map(({ text, kind }) => (kind === "expression" ? `(${text})` : text || "0")).join("+"),
});
const formulaOf = (formula: string, native = sum) => {
  const replaced = replace(formula, native);
  return replaced.kind === "native" ? replaced.formula : replaced;
};

test.each([
  ["_xldudf_BPO_LABOR_LOADED", "LABOR.LOADED"],
  ["_xldudf_bpo_transition_learning_total", "TRANSITION.LEARNING.TOTAL"],
  ["_xlfn._xldudf_BPO_TCO_SAVINGS", "TCO.SAVINGS"],
  ["_xlfn.BPO.TCO.SAVINGS", "TCO.SAVINGS"],
  ["bpo.fit.score", "FIT.SCORE"],
  ["_xldudf_OTHER_LABOR_LOADED", undefined],
  ["BPOX.LABOR", undefined],
  ["SUM", undefined],
])("%s is our function %s", (name, expected) => {
  expect(ourFunction(name)).toBe(expected);
});

test.each([
  ["_xldudf_BPO_F(A1)", "A1"],
  ["BPO.F(A1,2)*3", "(A1+2)*3"],
  ["SUM(BPO.F(A1,2),1)", "SUM(A1+2,1)"],
  ["-BPO.F(A1,2)^2", "-(A1+2)^2"],
  ["(BPO.F(A1,2))%", "(A1+2)%"],
  ["BPO.F(BPO.F(A1,1),BPO.F(2))", "(A1+1)+(2)"],
  ['IF(A1>0,BPO.F( A1 , , "BPO.F(1)" ),"_xldudf_BPO_F(2)")', 'IF(A1>0,A1+0+"BPO.F(1)","_xldudf_BPO_F(2)")'],
  ["_xlfn.LET(_xlpm.x,BPO.F(1,2),_xlpm.x*BPO.F(_xlpm.x,1))", "_xlfn.LET(_xlpm.x,1+2,_xlpm.x*((_xlpm.x)+1))"],
  ["'BPO.F('!A1+BPO.F(1)", "'BPO.F('!A1+1"],
  ["@BPO.F(A1:A3)", "@(A1:A3)"],
  ["_xlfn.ANCHORARRAY(B1)&BPO.F()", "_xlfn.ANCHORARRAY(B1)&0"],
])("%s becomes %s", (formula, expected) => {
  expect(formulaOf(formula)).toBe(expected);
});

test.each(["A1+1", '"BPO.F(1)"', "'BPO.'!A1", "BPO.rate*2", "_xldudf_OTHER_F(1)"])(
  "%s is not touched",
  (formula) => {
    expect(replace(formula, sum)).toEqual({ kind: "untouched" });
  },
);

test("arguments say what they are and how many cells they span", () => {
  let seen: readonly ArgumentText[] = [];
  const look = (_: string, given: readonly ArgumentText[]): NativeForm => {
    seen = given;
    return { formula: "1" };
  };
  const given = (text: string, sheet?: string) => {
    replace(`BPO.F(${text})`, look, sheet);
    return seen.map(({ text: _, values: __, ...rest }) => rest);
  };
  expect(given("A1,$B$2:C4,Other!D:D,3:4")).toEqual([
    { kind: "reference", rows: 1, columns: 1 },
    { kind: "reference", rows: 3, columns: 2 },
    { kind: "reference", rows: 1_048_576, columns: 1 },
    { kind: "reference", rows: 2, columns: 16_384 },
  ]);
  expect(given('1,-2.5,"a",TRUE,5%,{1,2;3,4},,#N/A')).toEqual([
    { kind: "literal" },
    { kind: "literal" },
    { kind: "literal" },
    { kind: "literal" },
    { kind: "literal" },
    { kind: "literal", rows: 2, columns: 2 },
    { kind: "missing" },
    { kind: "literal" },
  ]);
  expect(given("flows,rate,nobody,A1+1,SUM(A1),(A1)")).toEqual([
    { kind: "reference", rows: 1, columns: 5 },
    ...Array(2).fill({ kind: "expression" }),
    { kind: "expression", rows: 1, columns: 1 },
    { kind: "expression" },
    { kind: "expression", rows: 1, columns: 1 },
  ]);
  expect(given("flows", "My sheet")).toEqual([{ kind: "reference", rows: 3, columns: 1 }]);
  expect(
    given(
      "Costs[FTE],Costs,Costs[],Costs[[#This Row],[Cost '[k']]],Costs[@FTE],Costs[[#All],[Site]:[FTE]],Costs[#Totals],Nobody[x]",
    ),
  ).toEqual([
    { kind: "reference", rows: 8, columns: 1 },
    { kind: "expression" },
    { kind: "reference", rows: 8, columns: 3 },
    { kind: "reference", rows: 1, columns: 1 },
    { kind: "reference", rows: 1, columns: 1 },
    { kind: "reference", rows: 10, columns: 3 },
    { kind: "reference", rows: 1, columns: 3 },
    { kind: "reference" },
  ]);
  expect(given("Jan:Dec!A1,B2#,A1:INDEX(B:B,2)")).toEqual([
    { kind: "reference" },
    { kind: "reference" },
    { kind: "expression" },
  ]);
});

test("one call without a native form makes a value, and says why", () => {
  const noSimulation = (name: string, given: readonly ArgumentText[]): NativeForm =>
    name === "RISK.SIMULATE" ? { value: "a simulation" } : sum(name, given);
  expect(replace("1+BPO.F(BPO.RISK.SIMULATE(1),2)", noSimulation)).toEqual({
    kind: "value",
    reason: "a simulation",
  });
  expect(replace("BYROW(A1:B3,_xldudf_BPO_F)", sum)).toEqual({
    kind: "value",
    reason: "the function is passed on by its name",
  });
  expect(replace("BPO.F(1", sum)).toEqual({ kind: "value", reason: "the formula cannot be read" });
});

test("a formula that Excel would not accept becomes a value", () => {
  const doubling = (_: string, given: readonly ArgumentText[]): NativeForm => ({
    formula: `(${given[0]?.text}+${given[0]?.text})`,
  });
  const nested = (levels: number) => "BPO.F(".repeat(levels) + "A1" + ")".repeat(levels);
  expect(replace(nested(60), doubling)).toMatchObject({
    kind: "value",
    reason: expect.stringMatching(/characters, Excel allows 8,192/),
  });
  const calling = (_: string, given: readonly ArgumentText[]): NativeForm => ({
    formula: `ABS(${given[0]?.text})`,
  });
  expect(replace(nested(64), calling)).toMatchObject({ kind: "native" });
  expect(replace(nested(65), calling)).toMatchObject({
    kind: "value",
    reason: expect.stringMatching(/nest 65 functions/),
  });
});

test("needs and tolerance are the strictest and widest of all calls", () => {
  const given = (name: string): NativeForm =>
    name === "A" ? { formula: "1", needsArray: true } : { formula: "2", tolerance: 1e-7, note: "So." };
  expect(replace("BPO.A()+BPO.B()", given)).toEqual({
    kind: "native",
    formula: "1+2",
    needsArray: true,
    tolerance: 1e-7,
    notes: ["So."],
  });
});

test("in any formula every call of ours goes, every other call stays, and names come back", () => {
  fc.assert(
    fc.property(samples, ({ text }) => {
      const calls = (formula: string) =>
        [...walk(parseFormula(formula))].flatMap((node) => (node.kind === "call" ? node.name : []));
      const replaced = formulaOf(text, (_, given) => ({
        formula: `MAX(${given.map((each) => each.text).join(",")})`,
      }));
      if (typeof replaced !== "string") return;
      const expected = calls(text).map((name) => (ourFunction(name) === undefined ? name : "MAX"));
      expect(calls(replaced)).toEqual(expected);
      const typed = renameOurs(text, typedName);
      expect(renameOurs(renameOurs(typed, storedName), typedName)).toBe(typed);
      expect(typed).not.toMatch(/_xldudf_/);
    }),
  );
});
