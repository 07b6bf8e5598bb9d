import type { Page } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { computed, goToStep, importFile, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { ecommerce } from "./support/cases";

const field = "#field-discountRate";

const stored = async (page: Page) => {
  const source = readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "")?.case;
  return source && driversIn(source).find((entry) => entry.path === "discountRate")?.value;
};

/** The first figure, without what the last edit changed of it. */
const figure = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(document.querySelector(".figures .value")?.childNodes ?? [])]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? "")
      .join(""),
  );

/** Opens a template and sets its discount rate, which is committed with Enter. */
async function withRate(page: Page, rate: string): Promise<void> {
  await goToStep(page, "money");
  await page.fill(field, rate);
  await page.press(field, "Enter");
  await computed(page);
}

inPane("in a browser", (pane) => {
  test("a reload brings the case back as it was, and a person goes on", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await withRate(page, "11.5");
    const npv = await figure(page);
    await page.reload();
    await page.click(".held fluent-button");
    await computed(page);
    await goToStep(page, "money");
    expect(await page.inputValue(field)).toBe("11.5");
    expect(await figure(page)).toBe(npv);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("a frame killed while storage fails brings the last change back, and says so", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await withRate(page, "9");
    await page.evaluate(() => {
      const keep = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (key === "sourcing-case")
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        keep.call(this, key, value);
      };
    });
    await withRate(page, "13.25");
    await page.waitForSelector(".icon-button.failed", { timeout: 30_000 });
    expect(await stored(page)).toBe(0.09);
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(`${pane.address}/taskpane.html`);
    await again.waitForSelector(".held");
    expect(await again.textContent(".message")).toContain("your last change");
    await again.click(".held fluent-button");
    await computed(again);
    await goToStep(again, "money");
    expect(await again.inputValue(field)).toBe("13.25");
    expect(await stored(again)).toBe(0.1325);
    await context.close();
  }, 120_000);

  test("a damaged file lists what is wrong and where, and changes nothing", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    const before = await page.evaluate(() => localStorage.getItem("sourcing-case"));
    const damaged = structuredClone(ecommerce()) as unknown as {
      years: unknown;
      processes: { roles: { salary: unknown }[] }[];
    };
    damaged.years = 99;
    (damaged.processes[0]?.roles[0] as { salary: unknown }).salary = -5;
    await importFile(page, "damaged.json", JSON.stringify(damaged));
    await page.locator(".problems code").first().waitFor();
    const places = await page.locator(".problems code").allTextContents();
    expect(places).toEqual(expect.arrayContaining(["years", "processes[0].roles[0].salary"]));
    await page.click(".page-head button");
    for (const text of ["{", "[]", "null", '{"format":"sourcing-case/9"}', "\u0000", "x".repeat(100_000)]) {
      await importFile(page, "broken.json", text);
      await page.locator(".problems li").first().waitFor();
      await page.click(".page-head button");
    }
    await importFile(
      page,
      "scenarios.csv",
      "path,driver,base,Worse\r\nnothing.there,x,1,2\r\ndiscountRate,x,0.1,abc\r\n",
    );
    await page.locator(".problems li").first().waitFor();
    expect(await page.locator(".problems li").allTextContents()).toEqual([
      expect.stringContaining("Row 2, column 1"),
      expect.stringContaining("Row 3, column 4"),
    ]);
    expect(await page.evaluate(() => localStorage.getItem("sourcing-case"))).toBe(before);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("an exported case is imported as it was", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    const download = page.waitForEvent("download");
    await page.click(".case-row fluent-menu");
    await page.getByRole("menuitem", { name: "Export the case" }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    await importFile(page, "case.json", text);
    await page.click(".bottom .primary");
    await computed(page);
    const saved = readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "");
    expect(saved?.case).toEqual(JSON.parse(text));
    await page.context().close();
  }, 120_000);
});
