import type { Page } from "playwright-core";
import { longList, noCosts, partners } from "../import/sheets";
import { addAxe, barriers, looks } from "./support/axe";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

/** A cost sheet that people have, as they bring it into the pane: chosen, looked through, taken, taken back. */

const given = async (
  page: Page,
  name: string,
  bytes: Uint8Array | string,
  from = "[data-sheet-entry] button",
): Promise<void> => {
  const chooser = page.waitForEvent("filechooser");
  await page.click(from);
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.waitForSelector(".page-head h2");
};
const costNames = (page: Page): Promise<string[]> =>
  page.locator('[role="grid"], table').filter({ hasText: "Flights" }).locator("tbody th").allInnerTexts();
const rowUse = (label: string): string => `select[aria-label="Becomes: ${label}"]`;

inPane("a cost sheet in the pane", (pane) => {
  test("a sheet with subtotals is read, a row is changed, all is taken, and one undo takes it back", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "empty");
    await goToStep(page, "inhouse");
    await given(page, "budget.xlsx", await partners());
    const control = page.locator("[data-control]");
    await page.selectOption("#sheet-series", "South");
    expect(await control.innerText()).toContain(
      "Read 123,000 of 123,000; no row left out; 3 rows add up others.",
    );
    expect(await page.inputValue(rowUse("Travel costs"))).toBe("total");
    await page.selectOption(rowUse("Flights"), "ignored");
    expect(await control.innerText()).toContain("Read 111,000 of 123,000; 1 row left out: Flights;");
    await page.selectOption(rowUse("Flights"), "cost");
    await page.selectOption(rowUse("Analysts"), "role");
    const button = page.locator("footer fluent-button[appearance=primary]");
    expect(await button.getAttribute("disabled")).not.toBeNull();
    await page.fill('input[aria-label="People, Analysts"]', "2");
    await page.keyboard.press("Tab");
    if ((await page.locator("#sheet-rate").count()) > 0) {
      await page.fill("#sheet-rate", "1");
      await page.keyboard.press("Tab");
    }
    await page.waitForSelector("footer fluent-button[appearance=primary]:not([disabled])");
    await button.click();
    await computed(page);
    expect(await page.innerText(".message.info")).toBe("5 rows added.");
    expect(await costNames(page)).toEqual(["Project manager", "Flights", "Hotels", "Equipment"]);
    expect(await page.innerText("main")).toContain("Analysts");
    await page.keyboard.press("Control+z");
    await computed(page);
    expect(await page.innerText("main")).not.toContain("Flights");
    expect(await page.innerText("main")).not.toContain("Analysts");
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a long list from the start page begins a case; what is no cost sheet is refused with the reason, also in German", async () => {
    const page = await openPane(pane.browser, pane.address, { query: "?language=de-DE" });
    await given(page, "custos.csv", longList(), '[data-start="import"]');
    await page.waitForSelector("[data-control]");
    expect(await page.innerText("[data-control]")).toContain("29.506 von 29.506 gelesen");
    await page.click(".page-head button");
    await goToStep(page, "inhouse");
    await given(page, "data.xlsx", await noCosts());
    await page.waitForSelector(".message.danger");
    expect(await page.innerText(".message.danger")).toContain(
      "Das ist keine Kostentabelle: Nichts sagt, dass die Zahlen (Data!A1:C4)",
    );
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test.each(looks)("axe finds nothing serious in %s", async (look, options) => {
    const page = await openPane(pane.browser, pane.address, { ...options, bypassCSP: true });
    await openCase(page, "empty");
    await goToStep(page, "inhouse");
    await given(page, "budget.xlsx", await partners());
    await page.waitForSelector("[data-control]");
    // A button that is not to be pressed yet is pale by rights; axe does not see that it is disabled.
    await page.selectOption("#sheet-series", "South");
    await page.waitForSelector("footer fluent-button[appearance=primary]:not([disabled])");
    await addAxe(page);
    expect(await barriers(page, look)).toEqual([]);
    const folder = process.env["SHEET_PICTURES"];
    if (folder !== undefined)
      for (const width of [320, 450]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.screenshot({ path: `${folder}/sheet-${look.replace(/ /g, "-")}-${width}.png` });
      }
    await page.context().close();
  });
});
