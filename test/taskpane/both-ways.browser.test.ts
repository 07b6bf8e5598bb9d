import type { Page } from "playwright-core";
import { templates } from "../../src/taskpane/pages/templates";
import { STEPS } from "../../src/taskpane/state/steps";
import { goToStep, openCase, openPane } from "./support/browser";
import { chooseBothWays, choicesOn } from "./support/choices";
import { inPane } from "./support/in-pane";

/** What is the same on every step, and is gone through once: the header's menus, and the bar of steps. */
const ON_EVERY_STEP = /^menu|^tabs “Steps”/;

async function openTemplate(page: Page, id: string): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await openCase(page, id);
}

inPane("every choice of the pane is made in both directions", (pane) => {
  test.each(templates.map(({ id }) => id))("options and scenarios of %s", async (id) => {
    const page = await openPane(pane.browser, pane.address);
    await openTemplate(page, id);
    const menus = (await choicesOn(page)).filter(({ kind }) => kind === "menu");
    expect([id, menus.map(({ entries }) => entries.length > 1)]).toEqual([id, [true, true]]);
    expect(await chooseBothWays(page, id, /^(?!menu)/)).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  // Some choices change the case so that more must be given: each step begins with the template as it is.
  test.each(STEPS)("all there is to choose on %s", async (step) => {
    const page = await openPane(pane.browser, pane.address);
    await openTemplate(page, "ecommerce-customer-service");
    await goToStep(page, step);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    const found = (await choicesOn(page)).filter(({ entries }) => entries.length > 1);
    expect(found.length).toBeGreaterThan(2);
    const gone = step === "overview" ? /^menu/ : ON_EVERY_STEP;
    expect(await chooseBothWays(page, step, gone)).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });
});
