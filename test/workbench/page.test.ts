import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inChromium } from "../support/tools";
import { BrowserTests, type BrowserWorkbench } from "./browser";

inChromium("the page with the small add-in, as a person uses it", (chromium) => {
  let tests: BrowserTests;
  let workbench: BrowserWorkbench;
  beforeAll(async () => {
    tests = await BrowserTests.start(join(__dirname, "fixture"), chromium);
  });
  afterAll(() => tests.stop());
  beforeEach(async () => {
    workbench = await tests.open();
  });
  afterEach(async () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.page.close();
  });

  test("a formula typed by keyboard, with autocomplete and help for its arguments", async () => {
    const { page } = workbench;
    await page.keyboard.type("=FIX.AD", { delay: 15 });
    await page.getByText("Adds two numbers").waitFor();
    await page.keyboard.type("D(1,", { delay: 15 });
    await page.getByText("[second]").first().waitFor();
    await workbench.picture("argument-help");
    await page.keyboard.type("2)", { delay: 15 });
    await workbench.enter();
    await workbench.shows("C5", { value: 3, formula: "=FIX.ADD(1,2)", error: null });
  });

  test("ordinary formulas, percent, text, and undo of what was typed", async () => {
    await workbench.keys("H1", "=1+2*3");
    await workbench.shows("H1", { value: 7 });
    await workbench.keys("H2", "=-H1");
    await workbench.shows("H2", { value: -7 });
    await workbench.keys("H3", "12%");
    await workbench.shows("H3", { value: 0.12 });
    await workbench.keys("H4", "plain text");
    await workbench.shows("H4", { value: "plain text" });
    await workbench.page.keyboard.press("Control+z");
    await workbench.shows("H4", { value: null });
  });

  test("a spilled result, #SPILL!, and the values again once the place is free", async () => {
    await workbench.keys("H20", "=FIX.TABLE(3)");
    await workbench.shows("I22", { value: 300 });
    await workbench.picture("spill");
    await workbench.keys("H21", "in the way");
    await workbench.shows("H20", { value: "#SPILL!" });
    await workbench.shows("I22", { value: null });
    await workbench.select("H21");
    await workbench.page.keyboard.press("Delete");
    await workbench.shows("H21", { value: 2 });
    await workbench.shows("I22", { value: 300 });
  });

  test("the message of an error while the pointer is over its cell", async () => {
    const { page } = workbench;
    await workbench.keys("C5", "=FIX.BADVALUE()");
    await workbench.shows("C5", { value: "#VALUE!", error: "the salary is negative" });
    const tip = page.locator("#error-tip", { hasText: "the salary is negative" });
    await workbench.pointAt("C", 5, () => tip.isVisible());
    await workbench.picture("error-message");
    await workbench.pointAt("B", 20, () => tip.isHidden());
  });

  test("one bad function leaves all other cells alone", async () => {
    await workbench.type("H1", "=FIX.PLAIN()");
    await workbench.type("H2", "=FIX.ADD(1,2)");
    await workbench.type("H3", "=H2*2");
    const values = await Promise.all(["H1", "H2", "H3"].map((address) => workbench.cell(address)));
    expect(values.map(({ value }) => value)).toEqual(["#VALUE!", 3, 6]);
  });

  test("the pane writes into the workbook, and the ribbon's command runs in it", async () => {
    const { page, pane } = workbench;
    await pane.click("#write");
    await page.getByText("Written", { exact: true }).first().waitFor();
    await workbench.idle();
    expect((await workbench.cell("Written!B2")).value).toBe(1200);
    await page.click("#tab-add-in");
    await page.getByRole("button", { name: "Run command" }).click();
    await pane.getByText("Command ran").waitFor();
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await workbench.type("Written!C1", "=FIX.ADD(40,2)");
    expect((await workbench.cell("Written!C1")).value).toBe(42);
    await page.getByRole("button", { name: "Open pane" }).click();
    await page.locator("#pane").waitFor({ state: "visible" });
  });

  test("while a person types, the add-in's calls are refused as in Excel", async () => {
    const { page, pane } = workbench;
    const write = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("H1").values = [["by the pane"]];
          await context.sync();
        }).then(
          () => "written",
          (error: OfficeExtension.Error) => error.code,
        ),
      );
    await page.keyboard.type("unfinished", { delay: 15 });
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await workbench.enter();
    await workbench.shows("C5", { value: "unfinished" });
    expect(await write()).toBe("written");
  });

  test("events reach the pane when a person types", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = `${event.changeType} ${event.address}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await workbench.keys("C5", "5");
    await pane.waitForFunction(() => document.title === "RangeEdited C5");
    expect(await page.title()).toContain("Excel");
  });

  test("rows inserted and deleted in the grid move formulas, as in Excel", async () => {
    const { page } = workbench;
    await workbench.type("H3", "3");
    await workbench.type("H9", "=H3*2");
    const headerOf = async (row: number) => {
      const { y } = await workbench.place("B", row);
      return { x: 20, y };
    };
    const second = await headerOf(2);
    await page.mouse.click(second.x, second.y);
    await page.mouse.click(second.x, second.y, { button: "right" });
    await page.getByText("rows above").waitFor();
    await workbench.picture("context-menu");
    const entry = await page.getByText("rows above").boundingBox();
    await page.mouse.click(46, (entry?.y ?? 0) + 8);
    await workbench.shows("H10", { formula: "=H4*2", value: 6 });
    await page.mouse.click(second.x, second.y, { button: "right" });
    await page.getByText("Delete Selected Row").click();
    await workbench.shows("H9", { formula: "=H3*2", value: 6 });
  });

  test("faults are switched on the ribbon, and the traffic is shown there", async () => {
    const { page, pane } = workbench;
    await page.click("#tab-workbench");
    await page.click("#command-traffic");
    await page.click("#command-refuse");
    const outcome = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(outcome).toBe("ActivityLimitReached");
    await pane.click("#write");
    await page.locator("#traffic li", { hasText: "GetRange" }).first().click();
    await workbench.picture("traffic");
    await page.click("#command-restart");
    await page.frameLocator("#pane iframe").getByText("Ready").waitFor();
    await workbench.type("H1", "=FIX.ADD(20,1)");
    expect((await workbench.cell("H1")).value).toBe(21);
  });

  test("the workbook is saved as a file, and a file dropped on the page is opened", async () => {
    const { page } = workbench;
    await workbench.keys("H1", "=FIX.ADD(40,2)");
    await workbench.shows("H1", { value: 42 });
    await page.click("#tab-home");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#command-save")]);
    const bytes = [...readFileSync(await download.path())];
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    await workbench.type("H1", "gone");
    await page.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], "Returned.xlsx"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByText("Returned", { exact: true }).waitFor();
    await workbench.shows("H1", { value: 42, formula: "=FIX.ADD(40,2)" });
    await workbench.picture("opened-file");
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(["nothing"], "broken.xlsx"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    await page.getByText("can't be read as an .xlsx workbook").waitFor();
    await workbench.shows("H1", { value: 42 });
  });
});
