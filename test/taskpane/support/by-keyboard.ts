import type { Frame, Page } from "playwright-core";
import { driversIn } from "../../../src/case/drivers";
import { computed } from "./browser";
import { ecommerce } from "./cases";

/** The pane before a person who has only a keyboard: a page of its own, or a frame on one. */
export class ByKeyboard {
  constructor(
    readonly page: Page,
    readonly pane: Page | Frame = page,
  ) {}

  /** Presses Tab until what is wanted has the keyboard; a person who can't get there would be stuck. */
  async tabTo(selector: string, back = false): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (await this.pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
        return;
      await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`Tab never came to ${selector}.`);
  }

  /** Types where the keyboard is, and presses Enter. */
  async answer(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await computed(this.pane);
  }

  async question(): Promise<string> {
    return (await this.pane.textContent(".ask .question"))?.trim() ?? "";
  }

  /**
   * Builds the case of the online retailer from the start page: one process, one role, an offshore provider, and every
   * input that is asked for.
   * @returns what was typed, by the path of the input
   */
  async buildCase(): Promise<ReadonlyMap<string, string>> {
    const { pane } = this;
    await this.nameWhatIsCompared();
    const value = templateValues();
    const given = new Map<string, string>();
    for (let path = await this.asked(); path !== null; path = await this.asked()) {
      if (given.has(path)) throw new Error(`${path} is asked for twice.`);
      given.set(path, value(path));
      await pane.waitForSelector("#next-answer:focus");
      await this.answer(value(path));
    }
    return given;
  }

  /** The first questions, which are answered with names; numbers are asked for next. */
  async nameWhatIsCompared(): Promise<void> {
    const { page, pane } = this;
    await this.tabTo('[data-start="empty"]');
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#next-answer:focus");
    await this.answer("Customer service");
    expect(await this.question()).toBe("What is Customer service counted in?");
    await this.answer("contact");
    // The currency of the person's region is chosen already.
    await pane.waitForSelector("select#next-answer:focus");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("input#next-answer:focus");
    await this.answer("United States");
    await this.answer("Voice agents");
    expect(await this.question()).toBe("Who else does Customer service?");
    await pane.waitForSelector("#next-answer:focus");
    await page.keyboard.press("Enter");
    expect(await this.question()).toBe("What could you do instead?");
    for (let kind = 0; kind < 5; kind++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await this.question()).toBe("And what else could you do?");
    await this.tabTo("[data-enough]");
    await page.keyboard.press("Enter");
    expect(await this.question()).toBe("Offshore provider: where would the work be done?");
    await pane.waitForSelector("#next-answer:focus");
    await this.answer("Philippines");
    expect(await this.question()).toBe("What does Offshore provider charge?");
    await page.keyboard.press("Enter");
  }

  /** Path of the number that is asked for; null where none is. */
  asked(): Promise<string | null> {
    return this.pane.evaluate(
      () => document.querySelector(".ask[data-path]")?.getAttribute("data-path") ?? null,
    );
  }
}

/** The number that was typed: 12% is 0.12. */
export const typedNumber = (text: string): number =>
  text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);

/** An amount as the pane's key figures show it. */
export const shownAmount = (value: number): string =>
  new Intl.NumberFormat("en-US", {
    notation: "compact",
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  })
    .format(value)
    .replace("-", "−");

/** The template sizes its teams by volume and pays for employees; a new case begins with a number and a price per contact. */
const TEAM = "120";
const PRICE = "3.20";

/** What the template of the online retailer gives for such an input, as a person types it. */
export function templateValues(): (path: string) => string {
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
