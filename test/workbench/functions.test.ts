import { startTest, type TestWorkbench, until } from "./start";

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTest();
});

/** Types a formula into A1 and gives what the cell shows. */
async function result(formula: string): Promise<unknown> {
  workbench.type("A1", formula);
  return workbench.value("A1");
}

describe("errors arrive as Excel shows them", () => {
  const errors: [formula: string, code: string, message: string | undefined][] = [
    ["=FIX.BADVALUE()", "#VALUE!", "the salary is negative"],
    ["=FIX.NOTAVAILABLE()", "#N/A", "no rate"],
    ["=FIX.RETURNED()", "#N/A", "returned"],
    ["=FIX.DIVIDE(1,0)", "#DIV/0!", undefined],
    ["=FIX.BADNUMBER()", "#NUM!", undefined],
    ["=FIX.BADNAME()", "#VALUE!", "no such name"],
    ["=FIX.PLAIN()", "#VALUE!", undefined],
    ["=FIX.NAN()", "#VALUE!", undefined],
    ["=FIX.INFINITE()", "#NUM!", undefined],
    ["=FIX.NOSUCH(1)", "#NAME?", undefined],
    ["=FIX.ADD()", "#VALUE!", "Too few arguments: first is missing."],
    ["=FIX.ADD(1,2,3)", "#VALUE!", "Too many arguments: there are at most 2."],
    ['=FIX.ADD("abc",1)', "#VALUE!", undefined],
    ["=FIX.ADD(1/0,1)", "#DIV/0!", undefined],
  ];
  test.each(errors)("%s is %s", async (formula, code, message) => {
    expect(await result(formula)).toBe(code);
    expect(workbench.message("A1")).toBe(message);
  });

  test("errors in single cells of a matrix, with their messages", async () => {
    await result("=FIX.MIXED()");
    expect(await workbench.matrix("A1:B2")).toEqual([
      [1, "#N/A"],
      ["text", true],
    ]);
    expect(workbench.message("B1")).toBe("in a cell");
  });

  test("one bad function leaves all other cells alone", async () => {
    workbench.type("B1", "=FIX.PLAIN()");
    workbench.type("B2", "=FIX.ADD(1,2)");
    workbench.type("B3", "=1+1");
    expect([await workbench.value("B1"), await workbench.value("B2"), await workbench.value("B3")]).toEqual([
      "#VALUE!",
      3,
      2,
    ]);
  });

  test("an ordinary formula around a call passes the error on and can catch it", async () => {
    expect(await result("=FIX.BADVALUE()+1")).toBe("#VALUE!");
    expect(await result('=IFERROR(FIX.BADVALUE(),"caught")')).toBe("caught");
    expect(await result("=ISNA(FIX.NOTAVAILABLE())")).toBe(true);
  });
});

describe("arguments", () => {
  test("left out, they are null", async () => {
    expect(await result("=FIX.ADD(5)")).toBe(105);
    expect(await result("=FIX.ADD(5,)")).toBe(105);
    expect(await result("=FIX.DESCRIBE(1,,TRUE)")).toBe("[1,null,true,null,null]");
  });

  test("are converted to the declared type", async () => {
    workbench.type("C1", "'7");
    expect(await result('=FIX.DESCRIBE("x",C1,1,2.5,TRUE)')).toBe('["x",7,true,"2.5",[[true]]]');
  });

  test("ranges, expressions, names, other sheets, whole columns and literal arrays", async () => {
    for (const [address, text] of [
      ["C1", "1"],
      ["C2", "2"],
      ["C3", "3"],
    ] as const)
      workbench.type(address, text);
    const { host } = workbench;
    host.workbook.addSheet("My data").range("A1");
    workbench.type("'My data'!B2", "40");
    host.workbook.names.add("numbers", "=Sheet1!$C$1:$C$3", null);
    expect(await result("=FIX.DATA.SUM(C1:C3)")).toBe(6);
    expect(await result("=FIX.DATA.SUM(numbers)")).toBe(6);
    expect(await result("=FIX.DATA.SUM(numbers*10)")).toBe(60);
    expect(await result("=FIX.DATA.SUM('My data'!A1:B5)")).toBe(40);
    expect(await result("=FIX.DATA.SUM(C:C)")).toBe(6);
    expect(await result("=FIX.DATA.SUM({1,2;3,4})")).toBe(10);
    expect(await result("=FIX.ADD(SUM(C1:C3)*2,-1)")).toBe(11);
  });

  test("a range for a single value asks once for each cell and spills", async () => {
    workbench.type("C1", "1");
    workbench.type("C2", "2");
    await result("=FIX.ADD(C1:C2,{10,20})");
    expect(await workbench.matrix("A1:B2")).toEqual([
      [11, 21],
      [12, 22],
    ]);
  });

  test("a repeating parameter takes all further arguments as one list", async () => {
    expect(await result("=FIX.MANY(1,2,3)")).toBe(3);
  });

  test("blank cells are null on the web and 0 on the desktop", async () => {
    expect(await result("=FIX.DESCRIBE(D1,D1,D1,D1,D1:D2)")).toBe("[null,null,null,null,[[null],[null]]]");
    workbench.host.faults.blank = 0;
    workbench.host.workbook.calculation.recalculate(true);
    expect(await workbench.value("A1")).toBe("[0,0,0,0,[[0],[0]]]");
  });

  test("the calling cell and the addresses of arguments, where a function asks for them", async () => {
    workbench.type("C3", "x");
    workbench.type("B2", "=FIX.WHERE(C3)");
    expect(await workbench.value("B2")).toBe('Sheet1!B2 ["Sheet1!C3"]');
  });
});

describe("results", () => {
  test("spill, are read as a range, and shrink", async () => {
    workbench.type("C1", "3");
    await result("=FIX.TABLE(C1)");
    workbench.type("E1", "=SUM(A1#)");
    expect(await workbench.matrix("A1:B4")).toEqual([
      [1, 100],
      [2, 200],
      [3, 300],
      ["", ""],
    ]);
    expect(await workbench.value("E1")).toBe(606);
    workbench.type("C1", "1");
    expect(await workbench.matrix("A1:B3")).toEqual([
      [1, 100],
      ["", ""],
      ["", ""],
    ]);
    expect(await workbench.value("E1")).toBe(101);
  });

  test("#SPILL! where something is in the way, and the values once it is gone", async () => {
    workbench.type("A2", "in the way");
    expect(await result("=FIX.TABLE(2)")).toBe("#SPILL!");
    expect(await workbench.matrix("A1:B2")).toEqual([
      ["#SPILL!", ""],
      ["in the way", ""],
    ]);
    workbench.type("A2", "");
    expect(await workbench.matrix("A1:B2")).toEqual([
      [1, 100],
      [2, 200],
    ]);
    workbench.type("B2", "blocks again");
    expect(await workbench.value("A1")).toBe("#SPILL!");
  });

  test("the add-in finds the parent of a spilled cell, and the whole range", async () => {
    await result("=FIX.TABLE(2)");
    await workbench.host.idle();
    const seen = await workbench.onSheet(async (sheet, context) => {
      const parent = sheet.getRange("B2").getSpillParentOrNullObject();
      const whole = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("D1").getSpillParentOrNullObject();
      parent.load("address");
      whole.load("address");
      await context.sync();
      return [parent.address, whole.address, none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1", "Sheet1!A1:B2", true]);
  });

  test("arrays take part in ordinary formulas", async () => {
    await result("=FIX.TABLE(2)*2");
    expect(await workbench.matrix("A1:B2")).toEqual([
      [2, 200],
      [4, 400],
    ]);
    expect(await result("=INDEX(FIX.TABLE(5),4,2)+MAX(FIX.TABLE(3))")).toBe(700);
  });

  test("a formatted number brings its format", async () => {
    await result("=FIX.SHARE(11,23)");
    const text = await workbench.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load("text,values");
      await context.sync();
      return [range.text, range.values];
    });
    expect(text).toEqual([["47.8%"], [11 / 23]].map((row) => [row]));
  });

  test("all digits of a result reach the cell and the next function", async () => {
    expect(await result("=FIX.DIVIDE(1,3)")).toBe(1 / 3);
    workbench.type("B1", "=FIX.ADD(A1,0)");
    expect(await workbench.value("B1")).toBe(1 / 3);
  });
});

describe("recalculation", () => {
  test("dependants follow: calls in calls, calls on calls, other sheets", async () => {
    workbench.host.workbook.addSheet("Other");
    workbench.type("C1", "1");
    workbench.type("A1", "=FIX.ADD(C1,1)");
    workbench.type("A2", "=FIX.ADD(A1*10,FIX.ADD(C1,FIX.ADD(A1,0)))");
    workbench.type("Other!A1", "=Sheet1!A2+FIX.ADD(Sheet1!C1,0)");
    expect(await workbench.value("Other!A1")).toBe(24);
    workbench.type("C1", "2");
    expect([
      await workbench.value("A1"),
      await workbench.value("A2"),
      await workbench.value("Other!A1"),
    ]).toEqual([3, 35, 37]);
  });

  test("only calls whose arguments changed are asked again; a full calculation asks all", async () => {
    const calls = () => (workbench.run("fixtureLog.length") as number) - before;
    let before = 0;
    workbench.type("C1", "1");
    workbench.type("A1", "=FIX.COUNTED(C1)");
    workbench.type("A2", "=FIX.COUNTED(5)");
    await workbench.host.idle();
    before = workbench.run("fixtureLog.length") as number;
    workbench.type("C1", "2");
    await workbench.host.idle();
    expect(calls()).toBe(1);
    workbench.type("D9", "elsewhere");
    await workbench.host.idle();
    expect(calls()).toBe(1);
    await workbench.onSheet(async (_sheet, context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await workbench.host.idle();
    expect(calls()).toBe(3);
  });

  test("inserting rows and renaming sheets does not ask anything again", async () => {
    workbench.type("B5", "=FIX.COUNTED(C5)");
    workbench.type("C5", "9");
    await workbench.host.idle();
    const before = workbench.run("fixtureLog.length");
    workbench.host.workbook.activeSheet.rename("Renamed");
    await workbench.host.idle();
    expect([await workbench.value("B5"), workbench.run("fixtureLog.length")]).toEqual([9, before]);
  });

  test("a call that depends on its own result ends with an error instead of turning for ever", async () => {
    workbench.type("A1", "=FIX.ADD(A1,1)");
    expect(await workbench.value("A1")).toBe("#VALUE!");
    expect(workbench.message("A1")).toMatch(/depend on its own result/);
  });

  test("many calls travel in few messages", async () => {
    const { sheets } = workbench.host.workbook;
    for (let row = 1; row <= 500; row++) workbench.type(`A${row}`, `=FIX.ADD(${row},B1)`);
    const before = workbench.traffic.length;
    expect(await workbench.value("A500")).toBe(600);
    expect(sheets[0]?.cells.at(0, 0)?.value).toBe(101);
    expect(workbench.traffic.length - before).toBeLessThan(10);
  });
});

describe("time", () => {
  test("an asynchronous function is #BUSY! first, then its value; dependants wait", async () => {
    workbench.type("A1", "=FIX.LATER(21,50)");
    workbench.type("A2", "=FIX.ADD(A1,1)");
    workbench.host.workbook.calculation.ensure();
    expect(
      await workbench.onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:A2");
        range.load("values");
        await context.sync();
        return range.values;
      }),
    ).toEqual([["#BUSY!"], ["#BUSY!"]]);
    expect([await workbench.value("A1"), await workbench.value("A2")]).toEqual([42, 43]);
  });

  test("a streaming function goes on until its formula is gone, and is told so", async () => {
    workbench.type("A1", "=FIX.TICK(10)");
    workbench.type("A2", "=A1*2");
    await workbench.value("A1");
    await until(() => Number(workbench.host.workbook.activeSheet.cells.at(0, 0)?.value) > 12);
    workbench.type("A1", "");
    await until(() => workbench.run('fixtureLog.includes("tick cancelled")') === true);
    expect(await workbench.value("A2")).toBe(0);
  });

  test("a cancelable function is told when its arguments change or its formula is replaced", async () => {
    workbench.type("C1", "1");
    workbench.type("A1", "=FIX.NEVER(C1)");
    const cancelled = () => workbench.run('fixtureLog.filter((x) => x === "never cancelled").length');
    await until(() => workbench.host.workbook.calculation.state === "Pending");
    await new Promise((resolve) => setTimeout(resolve, 50));
    workbench.type("C1", "2");
    await until(() => cancelled() === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    workbench.type("A1", "done");
    await until(() => cancelled() === 2);
    expect(await workbench.value("A1")).toBe("done");
  });

  test("typing over a formula while it is at work: its late answer is dropped", async () => {
    workbench.type("A1", "=FIX.LATER(1,60)");
    workbench.host.workbook.calculation.ensure();
    workbench.type("A1", "=FIX.ADD(1,1)");
    expect(await workbench.value("A1")).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await workbench.value("A1")).toBe(2);
  });
});
