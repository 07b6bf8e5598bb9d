import type { Frame } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { randomNumbers } from "../taskpane/support/cases";
import type { BrowserTests, BrowserWorkbench } from "../workbench/browser";
import { caseInWorkbook, summaryNumbers } from "../workbench/stored-case";
import { elementOf, possibleIn, type Possible } from "./acts";
import {
  bestNpv,
  focus,
  programWords,
  redMessages,
  structureOf,
  unfinished,
  wrongFigures,
} from "./invariants";

/** How a walk ended: what it did, and the first thing that was not as it must be. */
export interface Walked {
  readonly seed: number;
  readonly acts: readonly string[];
  readonly broken: readonly string[];
}

/** What leaves the pane or the case: files that are asked for, windows, other cases. */
const LEFT_ALONE =
  /^(Import|Export|Start page|Open another|Choose a file|Take |From selected|Insert in|Show in sheet)/i;

const PATIENCE = 20_000;

/** Walks through the pane at random, and looks after each act whether all is as it must be. */
class Walker {
  private readonly random: () => number;
  private readonly acts: string[] = [];
  private pane: Frame;
  private built: string | undefined;
  /** The number that was typed last and should be in the case. */
  private typed: { readonly path: string; readonly value: number } | undefined;
  /** Where the keyboard was last. */
  private keyboard = "the beginning";
  /** Whether the last act may lead to a message in red. */
  private provoked = false;
  /** What was said in red to an act that may lead to it: it stays with the text of its field until that is put right. */
  private readonly said = new Set<string>();

  constructor(
    private readonly workbench: BrowserWorkbench,
    private readonly seed: number,
  ) {
    this.pane = workbench.pane;
    this.random = randomNumbers(seed);
  }

  /** @param start identifier of a template, or empty */
  async walk(start: string, until: number, most: number): Promise<Walked> {
    await this.pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await this.pane.click(`[data-start="${start}"]`);
    await this.pane.waitForSelector("[data-step]");
    let broken: string[] = [];
    while (broken.length === 0 && Date.now() < until && this.acts.length < most) {
      this.typed = undefined;
      this.provoked = false;
      try {
        await this.act();
        broken = await this.broken();
      } catch (error) {
        broken = [`the walk could not go on: ${(error as Error).message.split("\n")[0]}`];
      }
    }
    return { seed: this.seed, acts: this.acts, broken };
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private async act(): Promise<void> {
    const dice = this.random();
    if (dice < 0.08) return this.keys(this.pick(["Control+z", "Control+y"]));
    if (dice < 0.1) return this.reload();
    if (dice < 0.14) return this.pressNamed("Build workbook");
    const kind = dice < 0.5 ? "press" : dice < 0.75 ? "type" : dice < 0.85 ? "choose" : "cell";
    const all = (await possibleIn(this.pane)).map((about, index) => ({ about, index }));
    const offered = all.filter(({ about }) => !LEFT_ALONE.test(about.name));
    const wanted = offered.filter(({ about }) => about.kind === kind);
    if (offered.length === 0) return this.keys("Escape");
    const { about, index } = this.pick(wanted.length > 0 ? wanted : offered);
    await this.doIt(about, index);
  }

  private async doIt(about: Possible, index: number): Promise<void> {
    const element = await elementOf(this.pane, index);
    if (element === null) return;
    const { page } = this.workbench;
    if (about.kind === "choose") {
      const value = this.pick(about.entries ?? [""]);
      this.acts.push(`choose "${value}" in "${about.name}"`);
      await element.focus();
      await element.selectOption(value);
    } else if (about.kind === "press") {
      this.acts.push(`press "${about.name}"`);
      // What lies under an open menu or a tip can't be pressed by a person either.
      await element.click({ timeout: 3000 }).catch(() => this.acts.push("  (something was in the way)"));
    } else if (about.kind === "type") {
      const text = this.textFor(about);
      this.acts.push(
        `type "${text}" into "${about.name}"${about.path === undefined ? "" : ` (${about.path})`}`,
      );
      await element.fill(text, { timeout: 3000 }).catch(() => this.acts.push("  (it can't be typed into)"));
      await page.keyboard.press("Enter");
    } else if (this.random() < 0.2) {
      this.acts.push(`paste two rows at cell "${about.name}"`);
      this.provoked = true;
      await element.click({ timeout: 3000 }).catch(() => undefined);
      await element.evaluate((cell) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "Clerk\t12\nLead\t3");
        cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      });
    } else {
      const text = String(Math.ceil(this.random() * 50));
      this.acts.push(`type "${text}" at cell "${about.name}"`);
      this.provoked = true;
      await element.click({ timeout: 3000 }).catch(() => undefined);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  }

  /** Something that fits the field: near to what it holds, so that most of it is allowed. */
  private textFor({ path, unit, value }: Possible): string {
    if (path === undefined || path.endsWith(".formula")) {
      this.provoked = true;
      return this.pick(["Second shift", "12", "Night work"]);
    }
    const now = Number((value ?? "").replaceAll(",", ""));
    const next = Math.round((Number.isFinite(now) && now > 0 ? now : 10) * (0.5 + this.random()) * 10) / 10;
    this.provoked = true;
    this.typed = { path, value: unit?.startsWith("%") ? next / 100 : next };
    return String(next);
  }

  private async keys(keys: string): Promise<void> {
    this.acts.push(keys);
    await this.pane.evaluate(() => window.focus());
    await this.workbench.page.keyboard.press(keys);
  }

  private async pressNamed(name: string): Promise<void> {
    const button = this.pane.locator("fluent-button.primary.push", { hasText: name });
    // A press on a button that is disabled takes the focus from where it was, as on any page.
    if (!(await button.isVisible()) || (await button.getAttribute("aria-disabled")) === "true") return;
    this.acts.push(`press "${name}"`);
    this.provoked = true;
    await button.click({ timeout: 3000 }).catch(() => this.acts.push("  (something was in the way)"));
    const ended = this.pane.getByRole("heading", { name: /The workbook (is|could not be) built/ });
    await ended.waitFor({ timeout: 120_000 });
    if (await ended.textContent().then((text) => text?.includes("is built"))) {
      await this.workbench.idle();
      const source = await caseInWorkbook(this.pane);
      if (source !== null) this.built = structureOf(source);
    }
  }

  private async reload(): Promise<void> {
    this.acts.push("restart the pane");
    const { page } = this.workbench;
    await this.stored();
    await page.getByRole("tab", { name: "Workbench" }).click();
    await page.getByText("Restart pane").click();
    const before = this.pane;
    for (let tries = 0; this.pane === before && tries < 400; tries++) {
      await page.waitForTimeout(50);
      this.pane =
        page
          .frames()
          .find(
            (frame) => frame !== before && !frame.isDetached() && frame.url().includes("taskpane.html"),
          ) ?? before;
    }
    await this.pane.click(".held fluent-button");
    await this.pane.waitForSelector("[data-step]");
  }

  /** The case in store, once saving has ended. */
  private async stored(): Promise<Case | null> {
    await this.pane.waitForFunction(
      () => document.querySelector(".saving, .figures[aria-busy=true]") === null,
    );
    await this.workbench.idle();
    return caseInWorkbook(this.pane);
  }

  /** What is not as it must be, once the page has had time to come to rest. */
  private async broken(): Promise<string[]> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.look();
      if (found.length === 0 || Date.now() > end) return found;
      await this.workbench.page.waitForTimeout(300);
    }
  }

  private async look(): Promise<string[]> {
    const { errors, outside } = this.workbench;
    const source = await this.stored();
    // What does not fit together is said for as long as it stands, wherever it can be seen.
    const stands = source !== null && !readCase(source).ok;
    const found = [
      ...errors.map((error) => `an error that nobody caught: ${error.split("\n")[0]}`),
      ...outside.map((url) => `reached out to ${url}`),
      ...(await programWords(this.pane)).map((line) => `the pane says "${line}"`),
      ...(await redMessages(this.pane))
        .filter((text) => !this.provoked && !stands && !this.said.has(text))
        .map((text) => `said without a reason: "${text}"`),
    ];
    const keyboard = await focus(this.pane);
    if (keyboard === "" && !/restart|way/.test(this.acts.at(-1) ?? ""))
      found.push(`the keyboard is nowhere; it was at ${this.keyboard}`);
    if (keyboard !== "") this.keyboard = keyboard;
    if (source === null) return found;
    found.push(...(await wrongFigures(this.pane, source)).map((what) => `the engine says ${what}`));
    found.push(...(await unfinished(this.pane, source)));
    found.push(...(await this.wrongSheet(source)), ...(await this.lost(source)));
    if (this.provoked) (await redMessages(this.pane)).forEach((text) => this.said.add(text));
    return found;
  }

  private async wrongSheet(source: Case): Promise<string[]> {
    const npv = bestNpv(source);
    if (this.built === undefined || npv === undefined || structureOf(source) !== this.built) return [];
    const numbers = await summaryNumbers(this.pane);
    const near = numbers.some((number) => Math.abs(number - npv) <= 1e-9 * Math.abs(npv));
    return near ? [] : [`the Summary has no ${npv}`];
  }

  /** What was typed and is neither in the case nor refused in the field. */
  private async lost(source: Case): Promise<string[]> {
    if (this.typed === undefined) return [];
    const { path, value } = this.typed;
    // What an option costs once has a question of its own, and becomes the cost of a thing that is not there before.
    const asked = path.endsWith(".once") ? path.replace(/once$/, "oneOffs.") : path;
    const kept = [
      ...driversIn(source).flatMap((entry) =>
        asked.endsWith(".") && entry.path.startsWith(asked) ? [entry.value] : [],
      ),
      driversIn(source).find((entry) => entry.path === path)?.value,
      ...source.scenarios.map(({ changes }) => changes[path]),
    ];
    if (kept.some((one) => typeof one === "number" && Math.abs(one - value) <= 1e-9 * Math.abs(value)))
      return [];
    const refused = await this.pane.$(`[data-path="${path}"] [aria-invalid=true]`);
    return refused === null ? [`${value} was typed at ${path}, the case holds ${kept.join(", ")}`] : [];
  }
}

/** Walks once, on a page of its own. */
export async function walk(
  tests: BrowserTests,
  start: string,
  seed: number,
  milliseconds: number,
  most = Infinity,
): Promise<Walked> {
  const workbench = await tests.open();
  workbench.page.on("filechooser", () => undefined);
  try {
    return await new Walker(workbench, seed).walk(start, Date.now() + milliseconds, most);
  } finally {
    await workbench.page.close();
  }
}

/** What to read where a walk has found something: the seed, the acts, and how to walk the same way again. */
export const report = (start: string, { seed, acts, broken }: Walked): string =>
  [
    `From ${start}, seed ${seed}, after ${acts.length} acts:`,
    ...broken.map((one) => `  ${one}`),
    ...acts.map((act, i) => `  ${i + 1}. ${act}`),
    `Again: WALK=${start}:${seed} npm run verify -- test/walker`,
  ].join("\n");
