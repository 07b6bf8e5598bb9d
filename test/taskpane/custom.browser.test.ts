import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

const formula = "input[role=combobox]";

inPane("in a browser", (pane) => {
  const line = async (page: Page) =>
    readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "")?.case.customLines[0];

  test("a cost line is written: names complete, mistakes are told where they are, the figures follow", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    const before = await page.textContent(".figures .value");
    await goToStep(page, "inhouse");
    await page.click("[data-add-line=inhouse]");
    await page.waitForSelector(formula);
    await page.fill(formula, "");
    await page.focus(formula);
    await page.keyboard.type("hea");
    expect(await page.locator("[role=option]").allTextContents()).toEqual([
      expect.stringContaining("Employees"),
    ]);
    await page.keyboard.press("Enter");
    await page.keyboard.type(" * 120000 + vol");
    await page.keyboard.press("Tab");
    expect(await page.inputValue(formula)).toBe("headcount * 120000 + volume");
    await page.keyboard.type(" * 0.03 + colour");
    expect(await page.textContent(".formula-field .danger-text")).toContain("colour");
    await page.keyboard.press("Enter");
    expect((await line(page))?.formula).toBe("0");
    for (let letters = 0; letters < " + colour".length; letters++) await page.keyboard.press("Backspace");
    expect(await page.locator(".formula-field .danger-text").count()).toBe(0);
    await page.keyboard.press("Enter");
    await computed(page);
    expect((await line(page))?.formula).toBe("headcount * 120000 + volume * 0.03");
    expect(await page.textContent(".figures .value")).not.toBe(before);
    expect(await page.locator(".years td").count()).toBe(5);
    await page.click('[data-step="overview"]');
    const download = page.waitForEvent("download");
    await page.click(".bottom .primary");
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    const sheets = Object.entries(unzipSync(Buffer.concat(chunks)))
      .filter(([name]) => name.endsWith(".xml"))
      .map(([, bytes]) => strFromU8(bytes));
    expect(sheets.some((xml) => xml.includes("My cost"))).toBe(true);
    await goToStep(page, "inhouse");
    await page.click(".rows button:has(code)");
    await page.waitForSelector(".years td button");
    await page.click(".years td button");
    await page.waitForSelector(".explain-head");
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("the reader of formulas is loaded only then", async () => {
    const page = await openPane(pane.browser, pane.address);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "inhouse");
    const before = asked.length;
    await page.click("[data-add-line=inhouse]");
    await page.waitForSelector(formula);
    expect(asked.slice(before).filter((url) => url.endsWith(".js")).length).toBeGreaterThan(0);
    await page.context().close();
  }, 120_000);
});
