import type { Page } from "playwright-core";
import { driversIn } from "../../../src/case/drivers";
import type { Case } from "../../../src/case/schema/case";
import { readSaved } from "../../../src/taskpane/store/saved-text";
import { computed } from "./browser";

/** What a person has in mind before the interview begins. */
export interface InMind {
  /** Answers to the questions for a name, in their order; null says that there is no more. */
  readonly names: readonly (string | null)[];
  /** The options, by where they stand among the kinds that are offered, from 0. */
  readonly kinds: readonly number[];
  /** How each price is made, by where it stands among what is offered, from 0. */
  readonly prices: readonly number[];
  /** What is typed for the input at a path; undefined leaves it for later, or out. */
  readonly number: (path: string, unit: string) => string | undefined;
}

/** What was asked, and what was found wrong on the way. */
export interface Interviewed {
  readonly questions: readonly string[];
  readonly typed: ReadonlyMap<string, string>;
  readonly wrong: readonly string[];
}

/** The case as the browser keeps it. */
export async function keptCase(page: Page): Promise<Case> {
  const kept = await page.evaluate(() => localStorage.getItem("sourcing-case"));
  const saved = kept === null ? null : readSaved(kept);
  if (saved === null) throw new Error("The browser keeps no case.");
  return saved.case;
}

/** A person who answers question by question, and after each answer goes back to it, looks, and goes on. */
export class Interview {
  private readonly questions: string[] = [];
  private readonly typed = new Map<string, string>();
  private readonly wrong: string[] = [];
  private readonly names: (string | null)[];
  private readonly kinds: number[];
  private readonly prices: number[];

  constructor(
    private readonly page: Page,
    private readonly mind: InMind,
    /** Called at each question, before it is answered. */
    private readonly look: (question: string) => Promise<void> = () => Promise.resolve(),
  ) {
    this.names = [...mind.names];
    this.kinds = [...mind.kinds];
    this.prices = [...mind.prices];
  }

  /** Answers until there is no question left. */
  async answerAll(): Promise<Interviewed> {
    const { page } = this;
    for (let asked = 0; asked < 120; asked++) {
      const question = await this.question();
      if (question === undefined) return { questions: this.questions, typed: this.typed, wrong: this.wrong };
      this.questions.push(question);
      await this.look(question);
      const again = await this.answer();
      if (again === undefined) continue;
      await computed(page);
      const next = await this.question();
      await page.click("[data-back]");
      const back = await this.question();
      if (back !== question) this.wrong.push(`back from “${next}” led to “${back}”, not to “${question}”`);
      else await again();
      await computed(page);
      const forth = await this.question();
      if (forth !== next) this.wrong.push(`after going back to “${question}” came “${forth}”, not “${next}”`);
    }
    throw new Error(`There is no end to the questions: ${this.questions.slice(-3).join(" | ")}`);
  }

  /** The question that is asked, once it is drawn and has the keyboard; undefined at the end. */
  private async question(): Promise<string | undefined> {
    await this.page.waitForSelector(".ask .question");
    await computed(this.page);
    if ((await this.page.locator("form.ask").count()) === 0) return undefined;
    return (await this.page.textContent(".ask .question"))?.trim();
  }

  /** @returns what gives the same answer anew, from the question that holds it; undefined where none was given */
  private async answer(): Promise<(() => Promise<void>) | undefined> {
    const { page } = this;
    const path = await page.getAttribute("form.ask", "data-path");
    if (path !== null) return this.answerNumber(path);
    if ((await page.locator("select#next-answer").count()) > 0)
      return this.press("form.ask .answer fluent-button");
    if ((await page.locator("form.ask .rows button").count()) > 0) return this.choose();
    return this.answerName();
  }

  private async press(selector: string): Promise<() => Promise<void>> {
    const again = () => this.page.locator(selector).first().click();
    await again();
    return again;
  }

  private async choose(): Promise<(() => Promise<void>) | undefined> {
    const { page } = this;
    const isOption = (await page.locator("form.ask .rows button").count()) >= 6;
    const row = isOption ? this.kinds.shift() : this.prices.shift();
    if (row === undefined) {
      await page.click("[data-enough]");
      return undefined;
    }
    const rows = page.locator("form.ask .rows button");
    await rows.nth(row).click();
    return async () => {
      const pressed = await rows.nth(row).getAttribute("aria-pressed");
      if (pressed !== "true") this.wrong.push(`what was chosen is not marked: row ${row}`);
      await rows.nth(row).click();
    };
  }

  private async answerName(): Promise<(() => Promise<void>) | undefined> {
    const { page } = this;
    const name = this.names.shift();
    if (name === undefined) throw new Error(`Nobody has thought of an answer to “${await this.question()}”.`);
    if (name === null) {
      await page.click("[data-enough]");
      return undefined;
    }
    await this.type(name);
    return async () => {
      const shown = await page.inputValue("#next-answer");
      if (shown !== name) this.wrong.push(`“${name}” became “${shown}”`);
      await this.type(name);
    };
  }

  private async answerNumber(path: string): Promise<(() => Promise<void>) | undefined> {
    const { page } = this;
    const entry = driversIn(await keptCase(page)).find((one) => one.path === path);
    const text = this.mind.number(path, entry?.record.unit ?? "currency");
    if (text === undefined) {
      await page.locator("form.ask fluent-button.tight").click();
      return undefined;
    }
    this.typed.set(path, text);
    await this.type(text);
    return async () => {
      await page.waitForSelector("#next-answer:focus");
      const shown = await page.inputValue("#next-answer");
      await page.keyboard.press("Enter");
      const unread = Number(shown.replaceAll(/[^0-9]/g, "")) !== Number(text.replaceAll(/[^0-9]/g, ""));
      if (unread) this.wrong.push(`${path}: “${text}” became “${shown}”`);
    };
  }

  private async type(text: string): Promise<void> {
    const { page } = this;
    await page.waitForSelector("#next-answer:focus");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}
