import type { Page } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { ByKeyboard, shownAmount, templateValues, typedNumber } from "./support/by-keyboard";
import { ecommerce } from "./support/cases";

const stored = async (page: Page) =>
  readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "")?.case;

inPane("in a browser, by keyboard alone", (pane) => {
  test("the case of an online retailer is built from an empty pane", async () => {
    const page = await openPane(pane.browser, pane.address);
    const person = new ByKeyboard(page);
    const given = await person.buildCase();
    expect(given.size).toBeGreaterThan(10);

    const source = await stored(page);
    if (source === undefined) throw new Error("Nothing is stored.");
    const entries = new Map(driversIn(source).map((entry) => [entry.path, entry.value]));
    // What moving costs once is asked for before the case has a place for it.
    const placeOf = (path: string): string => path.replace(/\.once$/, ".oneOffs.set-up.amount");
    for (const [path, text] of given)
      expect([path, entries.get(placeOf(path))]).toEqual([path, expect.closeTo(typedNumber(text), 10)]);
    const npv = outcomeOf(source).outcome.options[0]?.figures.npv?.value as number;
    expect(await page.textContent(".figures .value")).toBe(shownAmount(npv));

    await person.tabTo("[data-step]", true);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-result="bridge"]');
    expect(await page.textContent("h2")).toMatch(/^\s*Offshore provider saves/);
    await person.tabTo(".bar-row");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".explain-head");
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 300_000);

  test("a button that can't be pressed again hands the keyboard on", async () => {
    const page = await openPane(pane.browser, pane.address);
    const person = new ByKeyboard(page);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "transition");
    // An option that moves in one wave: with the second wave the button that deletes can be pressed, without it not.
    await person.tabTo(".toolbar button:first-child");
    await page.keyboard.press("Enter");
    await computed(page);
    await person.tabTo(".toolbar button:last-child");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".toolbar button:last-child:disabled");
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.activeElement?.closest(".toolbar") !== null)).toBe(true);
    await page.context().close();
  });

  test("a table is filled, changed and undone", async () => {
    const page = await openPane(pane.browser, pane.address);
    const person = new ByKeyboard(page);
    await person.tabTo('[data-start="ecommerce-customer-service"]');
    await page.keyboard.press("Enter");
    await computed(page);
    await person.tabTo("[data-step]");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await person.tabTo(".sets button");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await person.tabTo("td[data-cell$=' salary']");
    await person.answer("50,000");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await person.answer("7");
    const role = "processes.customer-service.roles.voice";
    const now = async (name: string) =>
      driversIn((await stored(page)) ?? ecommerce()).find((entry) => entry.path === `${role}.${name}`)?.value;
    expect(await now("salary")).toBe(50_000);
    expect(await now("bonusRate")).toBe(0.07);
    await page.keyboard.press("Control+z");
    await computed(page);
    expect(await now("bonusRate")).not.toBe(0.07);
    expect(await now("salary")).toBe(50_000);
    await page.context().close();
  }, 120_000);

  test("where the page is drawn slowly, no key is lost and none goes elsewhere", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "inhouse");
    await page.locator(".sets button").nth(1).click();
    await page.locator("td[data-cell$=' salary']").first().focus();
    await page.evaluate(() => {
      window.requestAnimationFrame = (draw) =>
        window.setTimeout(() => draw(performance.now()), 1000) as unknown as number;
    });
    await page.keyboard.type("51,234");
    await page.keyboard.press("Tab");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await computed(page);
    const typed = driversIn((await stored(page)) ?? ecommerce()).filter(
      ({ value }) => value === 51_234 || value === 0.07,
    );
    expect(typed.map(({ path }) => path.split(".").at(-1))).toEqual(["salary", "bonusRate"]);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("where the engine is slow, an answer goes to the question that is asked", async () => {
    const page = await openPane(pane.browser, pane.address);
    const person = new ByKeyboard(page);
    await person.nameWhatIsCompared();
    await page.waitForSelector("#next-answer:focus");
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: unknown) {
        setTimeout(() => post.call(this, message), 2000);
      };
    });
    const value = templateValues();
    const typed: [string, string][] = [];
    for (let questions = 0; questions < 2; questions++) {
      const path = (await person.asked()) as string;
      typed.push([path, value(path)]);
      await page.keyboard.type(value(path));
      await page.keyboard.press("Enter");
    }
    await computed(page);
    const entries = driversIn((await stored(page)) ?? ecommerce());
    for (const [path, text] of typed)
      expect([path, entries.find((entry) => entry.path === path)?.value]).toEqual([
        path,
        expect.closeTo(typedNumber(text), 10),
      ]);
    expect(typed[0]?.[0]).not.toBe(typed[1]?.[0]);
    await page.context().close();
  }, 120_000);

  test("where what was pressed goes, the keyboard goes on at what can be seen", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "contract");
    // The terms that take the row's place begin with a group that is closed: its fields have a place, and no focus.
    await page.locator(".rows button").last().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".rows button", { state: "detached" });
    expect(
      await page.evaluate(
        () => document.activeElement?.matches("#body *") === true && document.activeElement.checkVisibility(),
      ),
    ).toBe(true);
    await page.context().close();
  });
});
