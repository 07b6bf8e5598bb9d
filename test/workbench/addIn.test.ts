import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { inChromium } from "../support/tools";
import { BrowserTests } from "./browser";

inChromium("the real add-in, as a newcomer without Excel tries it", (chromium) => {
  let tests: BrowserTests;
  beforeAll(async () => {
    tests = await BrowserTests.start(await shipped(), chromium);
  }, BUILD_TIMEOUT);
  afterAll(() => tests.stop());

  test("the first formula, typed by keyboard, shows 52.2 %, and nothing leaves the machine", async () => {
    const workbench = await tests.open();
    await workbench.picture("start");
    await workbench.page.keyboard.type("=BPO.LABOR.DIFFERENTIAL(23,11)", { delay: 15 });
    await workbench.enter();
    await workbench.shows("C5", { value: 12 / 23, text: "52.2 %", error: null });
    await workbench.keys("C7", "30");
    await workbench.shows("C8", { text: "50.0 %" });
    await workbench.shows("C9", {
      value: "#VALUE!",
      error: "offshoreCost must be at least 0, but is -11.",
    });
    await workbench.picture("first-formula");
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.page.close();
  });

  test("every live example of the start sheet has a result, and a table spills", async () => {
    const workbench = await tests.open();
    await workbench.idle();
    const examples = await workbench.page.evaluate(() => {
      const rows = Array.from({ length: 90 }, (_, index) => index + 10);
      return rows.map((row) => window.workbench?.cell(`C${row}`)).filter((cell) => cell?.formula);
    });
    expect(examples.length).toBeGreaterThan(25);
    expect(examples.filter((cell) => String(cell?.value).startsWith("#"))).toEqual([]);
    const labels = await workbench.page.evaluate(() =>
      Array.from({ length: 90 }, (_, index) => window.workbench?.cell(`B${index + 1}`)),
    );
    const table = labels.findIndex((cell) => cell?.formula?.includes("TCO.COMPARE"));
    expect(table).toBeGreaterThan(0);
    expect((await workbench.cell(`B${table + 1}`)).value).toBe("Year");
    expect((await workbench.cell(`H${table + 7}`)).value).toEqual(expect.any(Number));
    await workbench.page.close();
  });

  test("a sourced figure comes with the first call, and where there is none the cell says so", async () => {
    const workbench = await tests.open();
    await workbench.keys("H1", '=BPO.DATA.HOURS("Germany")');
    await workbench.shows("H1", { value: 1386.2, error: null });
    await workbench.keys("H2", '=BPO.LABOR.HOURLY(60000,BPO.DATA.HOURS("Germany"))');
    await workbench.shows("H2", { value: 60000 / 1386.2 });
    await workbench.keys("H3", '=BPO.DATA.HOURS("Kenya")');
    await workbench.shows("H3", {
      value: "#N/A",
      error: "Kenya: no sourced value of hours worked; enter your own.",
    });
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.page.close();
  });

  test("in the dark as well", async () => {
    const workbench = await tests.open("dark");
    await workbench.picture("start-dark");
    expect(workbench.errors).toEqual([]);
    await workbench.page.close();
  });
});
