import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { computed, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

/** The number of steps that the page of the walk names for each of its tasks. */
const written = [
  ...readFileSync("test/taskpane/usability-walk.md", "utf8").matchAll(/^## \d\. .* \((\d+) steps\)$/gm),
].map(([, steps]) => Number(steps));

/** Does things as a person does, and counts them: a click, a text typed with its Enter, a shortcut. */
function person(page: Page) {
  let steps = 0;
  const count = async (act: () => Promise<unknown>): Promise<void> => {
    steps++;
    await act();
    await page.waitForTimeout(60);
    if ((await page.locator(".figures").count()) > 0) await computed(page);
  };
  return {
    click: (target: string) => count(() => page.locator(target).first().click()),
    menu: (name: string) => count(() => page.getByRole("menuitem", { name, exact: true }).click()),
    type: (text: string) => count(() => page.keyboard.type(text).then(() => page.keyboard.press("Enter"))),
    paste: (text: string) =>
      count(() =>
        page.evaluate((content) => {
          const data = new DataTransfer();
          data.setData("text/plain", content);
          const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        }, text),
      ),
    steps: () => steps,
  };
}

inPane("in a browser, as often as the page of the walk says", (pane) => {
  const walk = async (task: number, go: (page: Page, me: ReturnType<typeof person>) => Promise<void>) => {
    const page = await openPane(pane.browser, pane.address);
    const me = person(page);
    await go(page, me);
    expect(page.errors).toEqual([]);
    expect(me.steps()).toBe(written[task - 1]);
    await page.context().close();
  };
  const template = '[data-start="ecommerce-customer-service"]';

  test(
    "1: does it pay?",
    () =>
      walk(1, async (page, me) => {
        await me.click(template);
        await me.click('[data-step="results"]');
        expect(await page.textContent("h2")).toContain("saves");
      }),
    120_000,
  );

  test(
    "2: put in my own number, and say where it comes from",
    () =>
      walk(2, async (page, me) => {
        await me.click(template);
        await me.click('[data-step="money"]');
        await me.click("#field-discountRate");
        await page.keyboard.press("Control+a");
        await me.type("8.5");
        expect(await page.locator(".figures .chip").count()).toBeGreaterThan(0);
        await me.click('[data-path="discountRate"] .about');
        await page.focus("#field-discountRate-note");
        await me.type("Treasury, May 2027");
        expect(await page.textContent('[data-path="discountRate"] .line-place')).toContain("Treasury");
      }),
    120_000,
  );

  test(
    "3: paste my roles from Excel",
    () =>
      walk(3, async (page, me) => {
        await me.click('[data-start="empty"]');
        await me.click('[data-step="inhouse"]');
        await me.click(".empty-grid");
        await me.paste("Role\tHeadcount\tSalary\nCoach\t4\t58k\nTrainer\t2\t61,000");
        await me.click(".fix fluent-button");
        await me.click(".bottom .primary");
        expect(await page.locator("th.name[data-cell]").allTextContents()).toEqual([
          expect.stringContaining("Coach"),
          expect.stringContaining("Trainer"),
        ]);
      }),
    120_000,
  );

  test(
    "4: why is this number what it is?",
    () =>
      walk(4, async (page, me) => {
        await me.click(template);
        await me.click(".figures button");
        await me.click('button.input-row:has-text("Discount factor")');
        await page.waitForSelector(".formula");
        expect(await page.textContent(".formula")).toMatch(/=\s*\d/);
        await me.click(".driver .link");
        await page.waitForSelector("#field-discountRate:focus");
      }),
    120_000,
  );

  test(
    "5: what if it goes worse?",
    () =>
      walk(5, async (page, me) => {
        await me.click(template);
        await me.click(".case-row fluent-menu");
        await me.menu("Scenarios");
        await me.click('.with-actions [aria-label="Add a scenario"]');
        await me.click('[data-step="scope"]');
        await me.click("input[id$='-annualVolume']");
        await page.keyboard.press("Control+a");
        await me.type("900,000");
        await me.click('[data-step="results"]');
        expect(await page.textContent("#body")).toContain("Scenarios compared");
      }),
    120_000,
  );
});
