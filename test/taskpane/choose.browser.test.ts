import type { Page } from "playwright-core";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

inPane("what is chosen can be chosen again, in a browser", (pane) => {
  const trigger = ".subject[slot=trigger]";
  const entries = (page: Page) =>
    page.locator(".case-row fluent-menu").last().locator("[role=menuitemradio]");

  /** Which of the entries are marked. */
  const marked = (page: Page) =>
    entries(page).evaluateAll((all) =>
      all.flatMap((one) => (one.getAttribute("aria-checked") === "true" ? [one.textContent?.trim()] : [])),
    );

  /** A busy machine draws later than a person presses. */
  const becomesMarked = async (page: Page, name: string): Promise<void> => {
    for (let tries = 0; tries < 200 && !(await marked(page)).includes(name); tries++)
      await page.waitForTimeout(50);
    expect(await marked(page)).toContain(name);
  };

  test("options and scenarios, down and up, with the mouse and the keyboard", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    const names = (await entries(page).allTextContents()).map((name) => name.trim());
    const options = names.indexOf("Base");
    expect(options).toBeGreaterThan(2);
    const byMouse = (index: number) => entries(page).nth(index).click();
    const byKeyboard = async (index: number) => {
      // The menu gives the focus to its first entry once it is open; what has it before loses it again.
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitemradio");
      await entries(page).nth(index).focus();
      await page.keyboard.press("Enter");
    };
    for (const act of [byMouse, byKeyboard])
      for (const index of [...names.keys(), ...[...names.keys()].reverse(), 0, names.length - 1, 0]) {
        await page.click(trigger);
        await act(index);
        await becomesMarked(page, names[index] as string);
        await computed(page);
        expect((await marked(page)).length).toBe(2);
        expect(await page.textContent(trigger)).toContain(names[index]);
        expect(await page.evaluate((s) => document.activeElement?.matches(s), trigger)).toBe(true);
      }
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a list shows what is so after an undo, and takes the same choice again", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "money");
    const years = () => page.inputValue("#years");
    const before = await years();
    for (const choice of ["3", before, "3"]) {
      await page.selectOption("#years", choice);
      await computed(page);
    }
    for (const [key, shown] of [
      ["Control+z", before],
      ["Control+z", "3"],
      ["Control+y", before],
    ] as const) {
      await page.focus("#years");
      await page.keyboard.press(key);
      await computed(page);
      expect(await years()).toBe(shown);
    }
    await page.context().close();
  });
});
