import type { Page } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { requireTool } from "../support/tools";
import { computed, openPane, servePane, type Served } from "./support/browser";
import { ecommerce } from "./support/cases";

const chromium = requireTool("chromium");

/** Presses Tab until what is wanted has the keyboard; a person who can't get there would be stuck. */
async function tabTo(page: Page, selector: string, back = false): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Types where the keyboard is, and presses Enter. */
async function answer(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await computed(page);
}

const question = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector(".ask .question")?.textContent?.trim() ?? "");
const asked = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector(".ask[data-path]")?.getAttribute("data-path") ?? null);
const stored = async (page: Page) =>
  readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "")?.case;

/** The template sizes its teams by volume and pays for employees; a new case begins with a number and a price per contact. */
const TEAM = "120";
const PRICE = "3.20";

/** What the template of the online retailer gives for such an input, as a person types it. */
function templates(): (path: string) => string {
  const entries = driversIn(ecommerce()).filter((entry) => entry.value !== null);
  const own = (path: string): string =>
    path
      .replace(/^processes\.[^.]+\./, "processes.customer-service.")
      .replace(/^options\.[^.]+\./, "options.offshore.")
      .replace(/\.processes\.[^.]+\./, ".processes.customer-service.");
  return (path) => {
    if (path.endsWith(".fte")) return TEAM;
    if (path.endsWith(".price")) return PRICE;
    const name = path.slice(path.lastIndexOf(".") + 1);
    const found =
      entries.find((entry) => entry.path === own(path)) ??
      entries.find(
        (entry) => entry.path.startsWith(path.split(".")[0] ?? "") && entry.path.endsWith(`.${name}`),
      ) ??
      entries.find((entry) => entry.path.endsWith(`.${name}`));
    const value = found?.value ?? 1;
    return found?.record.unit === "1" || found?.record.unit === "1/year" ? `${value * 100}%` : String(value);
  };
}

(chromium === null ? describe.skip : describe)("in a browser, by keyboard alone", () => {
  let pane: Served;
  beforeAll(async () => {
    pane = await servePane(chromium as string);
  }, 120_000);
  afterAll(() => pane.close());

  test("the case of an online retailer is built from an empty pane", async () => {
    const page = await openPane(pane.browser, pane.address);
    await tabTo(page, '[data-start="empty"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#next-answer:focus");
    await answer(page, "Customer service");
    await answer(page, "United States");
    await answer(page, "Voice agents");
    expect(await question(page)).toBe("What could you do instead?");
    for (let kind = 0; kind < 5; kind++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await question(page)).toBe("Offshore provider: where would the work be done?");
    await page.waitForSelector("#next-answer:focus");
    await answer(page, "Philippines");
    expect(await question(page)).toBe("What does Offshore provider charge?");
    await page.keyboard.press("Enter");
    const value = templates();
    const given = new Map<string, string>();
    for (let path = await asked(page); path !== null; path = await asked(page)) {
      if (given.has(path)) throw new Error(`${path} is asked for twice.`);
      given.set(path, value(path));
      await page.waitForSelector("#next-answer:focus");
      await answer(page, value(path));
    }
    expect(given.size).toBeGreaterThan(10);

    const source = await stored(page);
    if (source === undefined) throw new Error("Nothing is stored.");
    const entries = new Map(driversIn(source).map((entry) => [entry.path, entry.value]));
    for (const [path, text] of given) {
      const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
      expect([path, entries.get(path)]).toEqual([path, expect.closeTo(number, 10)]);
    }
    const npv = outcomeOf(source).outcome.options[0]?.figures.npv?.value as number;
    const shown = new Intl.NumberFormat("en-US", {
      notation: "compact",
      minimumSignificantDigits: 3,
      maximumSignificantDigits: 3,
    }).format(npv);
    expect(await page.textContent(".figures .value")).toBe(shown.replace("-", "−"));

    await tabTo(page, "[data-step]", true);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-result="bridge"]');
    expect(await page.textContent("h2")).toMatch(/^\s*Offshore provider saves/);
    await tabTo(page, ".bar-row");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".explain-head");
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 300_000);

  test("a table is filled, changed and undone", async () => {
    const page = await openPane(pane.browser, pane.address);
    await tabTo(page, '[data-start="ecommerce-customer-service"]');
    await page.keyboard.press("Enter");
    await computed(page);
    await tabTo(page, "[data-step]");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(page, ".sets button");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "td[data-cell$=' salary']");
    await answer(page, "50,000");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await answer(page, "7");
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
});
