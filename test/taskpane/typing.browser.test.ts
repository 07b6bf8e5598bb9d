import type { Page } from "playwright-core";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

let page: Page;

inPane("typing and finding one's way", (served) => {
  afterEach(() => page.context().close());

  const open = async (): Promise<void> => {
    page = await openPane(served.browser, served.address, { viewport: { width: 320, height: 900 } });
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ""));
  const field = (name: string) => page.locator(`.field[data-path$=".${name}"] input`).first();

  test("what may be right is asked, a click takes it, and the keyboard stays in the field", async () => {
    await open();
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "inhouse");
    const rate = field("errorRate");
    const before = await rate.inputValue();
    await rate.fill("0.95");
    await rate.press("Enter");
    await page.click('.field[data-path$=".errorRate"] [data-use]');
    expect(await rate.inputValue()).toBe("95");
    expect(await focused()).toBe(await rate.getAttribute("id"));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Control+z");
    await computed(page);
    expect(await rate.inputValue()).toBe(before);

    const cost = field("costPerError");
    const kept = await cost.inputValue();
    await cost.fill("£52");
    await cost.press("Enter");
    await page.waitForSelector('.field[data-path$=".costPerError"] [data-use]');
    expect(await page.textContent('.field[data-path$=".costPerError"] .line')).toContain("GBP");
    await cost.press("Escape");
    expect(await cost.inputValue()).toBe(kept);
  }, 60_000);

  test("what is brought into view moves in the body; the figures never leave", async () => {
    await open();
    await openCase(page, "ecommerce-customer-service");
    for (const step of ["inhouse", "options", "results"] as const) {
      await goToStep(page, step);
      await page.evaluate(() => [...document.querySelectorAll("#body h3")].at(-1)?.scrollIntoView());
      expect(await page.evaluate(() => document.querySelector(".top")?.getBoundingClientRect().top)).toBe(0);
    }
  }, 60_000);

  test("a question that is put off is forgotten; from every question a link leads to its field", async () => {
    await open();
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "options");
    await page.locator("select.strong").first().selectOption({ index: 3 });
    const cells = page.locator('details[open] [data-grid$=".roles"] [role=grid] td[data-cell$=" salary"]');
    await page.locator("details.section:has([data-grid$='.roles']) summary").first().click();
    const count = await cells.count();
    for (let at = 0; at < count; at++) {
      await cells.nth(at).click();
      // A click on the cell of the cursor edits it.
      await page.keyboard.press("Escape");
      await page.keyboard.press("Delete");
    }
    await computed(page);
    await goToStep(page, "overview");
    const seen = new Set<string>();
    for (;;) {
      const path = (await page.getAttribute(".ask[data-path]", "data-path")) as string;
      if (seen.has(path)) break;
      seen.add(path);
      await page.fill("#next-answer", "3 months");
      await page.keyboard.press("Enter");
      await page.click(".ask .caption-link");
      await page.waitForFunction(
        (wanted) => {
          const at = document.activeElement;
          const cell = at?.getAttribute("data-cell")?.replace(" ", ".");
          return cell === wanted || at?.closest(".field")?.getAttribute("data-path") === wanted;
        },
        path,
        { timeout: 5000 },
      );
      await goToStep(page, "overview");
      await page.locator(".ask fluent-button", { hasText: "Later" }).click();
      expect(await page.inputValue("#next-answer")).toBe("");
    }
    expect(seen.size).toBe(count);
  }, 90_000);

  test("a column that is left out is said first, and all that is offered is taken by one click", async () => {
    await open();
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "inhouse");
    await page.evaluate(() => {
      const cells = new DataTransfer();
      cells.setData("text/plain", "Role\tBase\tBonus\tCost center\nSenior\t49.5k\t0.04\tX1\nTotal\t1\t1\t");
      document
        .querySelector("table[role=grid]")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: cells, bubbles: true }));
    });
    const first = page.locator(".page-hint + *");
    expect(await first.textContent()).toMatch(/Cost center.*left out[\s\S]*Total.*left out/);
    await page.click("[data-use-all]");
    await page.waitForSelector(".fixes", { state: "detached" });
    expect((await page.locator(".shown-grid tbody td").allTextContents()).map((text) => text.trim())).toEqual(
      ["49,500", "4"],
    );
  }, 60_000);

  test("another language is chosen where one is, and remembered", async () => {
    await open();
    await page.click("[data-language]");
    await page.waitForSelector('html[lang="de"]');
    await openCase(page, "ecommerce-customer-service");
    await page.reload();
    await page.waitForSelector('html[lang="de"]');
    await page.click(".actions fluent-button");
    await page.click(".case-row fluent-menu");
    await page.getByRole("menuitem", { name: "English" }).click();
    await page.waitForSelector('html[lang="en"]');
    expect(await page.textContent("#body h2")).not.toMatch(/Alles|offen/);
  }, 60_000);
});
