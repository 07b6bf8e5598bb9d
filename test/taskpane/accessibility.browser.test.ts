import type { Page } from "playwright-core";
import { STEPS } from "../../src/taskpane/state/steps";
import { addAxe, barriers, looks } from "./support/axe";
import { goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

inPane("in a browser", (pane) => {
  test.each(looks)(
    "axe finds nothing serious on any step, %s",
    async (_name, look) => {
      const page = await openPane(pane.browser, pane.address, { ...look, bypassCSP: true });
      await addAxe(page);
      const found = await barriers(page, "start");
      for (const id of ["empty", "ecommerce-customer-service"]) {
        await openCase(page, id);
        for (const step of STEPS) {
          await goToStep(page, step);
          found.push(...(await barriers(page, `${id} ${step}`)));
        }
        await page.click(".case-row fluent-menu");
        found.push(...(await barriers(page, `${id} menu`)));
        await page.keyboard.press("Escape");
        await page.evaluate(() => (document.querySelector("#body") as HTMLElement).scrollTo(0, 0));
        if (id === "empty") await backToStart(page);
      }
      await page.click(".figures button");
      await page.waitForSelector(".explain-head");
      found.push(...(await barriers(page, "explain")));
      await page.click(".case-row fluent-menu");
      await page.getByRole("menuitem", { name: "Scenarios", exact: true }).click();
      found.push(...(await barriers(page, "scenarios")));
      await goToStep(page, "inhouse");
      await page.click("[data-add-line=inhouse]");
      await page.waitForSelector("input[role=combobox]");
      await page.click("[data-add-input]");
      await page.fill("input[role=combobox]", "headcount * 120 + vol");
      await page.waitForSelector("[role=option]");
      found.push(...(await barriers(page, "a line of one's own")));
      await goToStep(page, "scope");
      await page.click("details:has(.advice) > summary");
      found.push(...(await barriers(page, "questions about a process")));
      await page.click(".toolbar button");
      await page.waitForSelector("[data-work]");
      found.push(...(await barriers(page, "catalog of work")));
      expect(found).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});

/** The case's menu, last entry. */
async function backToStart(page: Page): Promise<void> {
  await page.click(".case-row fluent-menu");
  await page.locator(".case-row fluent-menu-item").last().click();
  await page.waitForSelector('[data-start="empty"]');
}
