import { startTest, type TestWorkbench } from "./start";

let workbench: TestWorkbench;
beforeAll(async () => {
  workbench = await startTest();
  for (const [address, text] of [
    ["C1", "10"],
    ["C2", "20"],
    ["C3", "30"],
    ["D1", "text"],
  ] as const)
    workbench.type(address, text);
});

/** Values as Excel's documentation or arithmetic gives them. */
const formulas: [string, unknown][] = [
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=-C1", -10],
  ["=1/3", 0.333333333333333],
  ["=10%", 0.1],
  ["=SUM(C1:C3)/COUNT(C:C)", 20],
  ['=IF(C1>5,"yes","no")&D1', "yestext"],
  ["=NPV(0.1,C1:C3)", 10 / 1.1 + 20 / 1.21 + 30 / 1.331],
  ["=IRR({-100;60;60})", 0.130662386291808],
  ["=SUMPRODUCT(C1:C3,C1:C3)", 1400],
  ["=INDEX(C1:C3,MATCH(20,C1:C3,0))", 20],
  ['=SUMIFS(C1:C3,C1:C3,">15")', 50],
  ['=IFERROR(1/0,"none")', "none"],
  ["=ROUND(2.5,0)", 3],
  ["=LET(x,C1,x*2)", 20],
  ["=XLOOKUP(30,C1:C3,C1:C3)", 30],
  ['=TEXT(0.522,"0.0%")', "52.2%"],
  ["=1/0", "#DIV/0!"],
  ["=D1+1", "#VALUE!"],
  ["=NOSUCHNAME", "#NAME?"],
  ["=NA()", "#N/A"],
  ["=1=1", true],
  ["=1E+300*10", 1e301],
];

describe("ordinary formulas", () => {
  test.each(formulas)("%s", async (formula, expected) => {
    workbench.type("A1", formula);
    const value = await workbench.value("A1");
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test("dynamic arrays spill and are read with #", async () => {
    workbench.type("F1", "=SEQUENCE(3)*C1");
    workbench.type("G1", "=SUM(F1#)");
    expect(await workbench.matrix("F1:G3")).toEqual([
      [10, 60],
      [20, ""],
      [30, ""],
    ]);
    workbench.type("F1", "");
    expect(await workbench.matrix("F1:F3")).toEqual([[""], [""], [""]]);
  });

  test("a formula that depends on itself gives 0, as Excel does after its warning", async () => {
    workbench.type("H1", "=H2");
    workbench.type("H2", "=H1+1");
    expect(await workbench.value("H1")).toBe(0);
    workbench.type("H1", "5");
    expect(await workbench.value("H2")).toBe(6);
  });

  test("blank cells, empty texts and texts that look like formulas stay what they are", async () => {
    workbench.type("J1", "'=1+1");
    workbench.type("J2", '=J1&"!"');
    workbench.type("J3", '=J9&""');
    workbench.type("J4", "=J9");
    expect(await workbench.matrix("J1:J4")).toEqual([["=1+1"], ["=1+1!"], [""], [0]]);
  });
});
