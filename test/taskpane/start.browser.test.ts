import { SHOWN_AT_ONCE, templates } from "../../src/taskpane/pages/templates";
import { openCase, openPane } from "./support/browser";
import { ByKeyboard } from "./support/by-keyboard";
import { inPane } from "./support/in-pane";

const others = templates.slice(SHOWN_AT_ONCE).map(({ id }) => id);

inPane("the start page, in a browser", (pane) => {
  test("the other templates are shown on a key press, and each opens with its figures", async () => {
    for (const id of others) {
      const page = await openPane(pane.browser, pane.address);
      expect(await page.isVisible(`[data-start="${id}"]`)).toBe(false);
      await new ByKeyboard(page).tabTo("details > summary");
      await page.keyboard.press("Enter");
      await page.waitForSelector(`[data-start="${id}"]:visible`);
      await openCase(page, id);
      expect([id, await page.textContent(".figures .value")]).toEqual([id, expect.stringMatching(/\d/)]);
      expect(page.errors).toEqual([]);
      await page.context().close();
    }
  }, 120_000);
});
