/**
 * Pictures of the pane in Chromium, of every step and page, to be looked at.
 *
 *   npx tsx scripts/pictures/pane.ts FOLDER [--case=empty,ecommerce-customer-service] [--width=320,450] [--look=light] [--step=scope] [--language=de]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { requireTool } from "../../test/support/tools";
import { computed, goToStep, openCase, openPane, servePane } from "../../test/taskpane/support/browser";
import { prepareToShare } from "../../test/taskpane/support/open-workbook";
import { bytes as workbookToShare } from "../../test/workbook/share/workbook";
import { STEPS } from "../../src/taskpane/state/steps";

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
};
const CASES = ["empty", "ecommerce-customer-service", "manufacturer-finance-accounting"];
/** Tall enough to see a whole step, where Excel's pane would scroll. */
const TALLEST = 6000;

const [folder = "pictures", ...rest] = process.argv.slice(2);
const chosen = (name: string, all: readonly string[]): readonly string[] =>
  rest
    .find((one) => one.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .split(",") ?? all;
const language = chosen("language", ["en-US"])[0] as string;

/** Pages that stand in place of a step, and how a person comes to them. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  explain: async (page) => {
    await page.click(".figures button");
    await page.waitForSelector(".explain-head");
    await page.locator("button.input-row").last().click();
    await page.waitForSelector(".formula .term, .formula p");
  },
  custom: async (page) => {
    await goToStep(page, "inhouse");
    await page.click("[data-add-line=inhouse]");
    await page.waitForSelector("input[role=combobox]");
    await page.click("[data-add-input]");
    await page.fill("input[role=combobox]", "headcount * 120 + vol");
    await page.focus("input[role=combobox]");
    await page.keyboard.press("End");
    await page.keyboard.type("u");
  },
  scenarios: async (page) => {
    await page.click(".case-row fluent-menu");
    await page.getByRole("menuitem", { name: "Scenarios", exact: true }).click();
  },
  paste: async (page) => {
    await goToStep(page, "inhouse");
    await page.locator("td[data-cell]").first().focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, "Role\tHeadcount\tSalary\tBonus\nCoach\t4\t58.500\t6%\nTrainer\t2\t61,000\t140%");
  },
  share: async (page) => {
    await prepareToShare(page, { bytes: workbookToShare(), opensCopies: false });
    await page.waitForSelector(".task fluent-button[appearance=primary]");
  },
};

/** The last option has a provider, and so the most to look at. */
async function chooseLastOption(page: Page): Promise<void> {
  await goToStep(page, "options");
  const select = page.locator(".with-actions select").first();
  if ((await select.count()) > 0)
    await select.selectOption({ index: (await select.locator("option").count()) - 1 });
  await computed(page);
}

/** One page of the pane with a case open, as wide as Excel would show it. */
async function picturesOf(
  browser: Browser,
  address: string,
  id: string,
  width: string,
  look: string,
): Promise<void> {
  const page = await openPane(browser, address, {
    viewport: { width: Number(width), height: 800 },
    deviceScaleFactor: 1,
    locale: language,
    query: `?language=${language}`,
    ...LOOKS[look],
  });
  const save = async (name: string): Promise<void> => {
    await page.waitForTimeout(150);
    const height = await page.evaluate(() => {
      const body = (document.querySelector(".task .body") ?? document.getElementById("body")) as HTMLElement;
      return Math.ceil(body.scrollHeight + innerHeight - body.clientHeight);
    });
    await page.setViewportSize({ width: Number(width), height: Math.min(TALLEST, Math.max(800, height)) });
    await page.waitForTimeout(100);
    await page.screenshot({ path: join(folder, `${id}-${name}-${width}-${look}.png`) });
    await page.setViewportSize({ width: Number(width), height: 800 });
  };
  const steps = chosen("step", ["start", ...STEPS, ...Object.keys(PAGES)]);
  if (steps.includes("start")) await save("start");
  await openCase(page, id);
  await chooseLastOption(page);
  for (const step of STEPS.filter((one) => steps.includes(one))) {
    await goToStep(page, step);
    if (step === "results" && id !== "empty") await page.waitForSelector(".plot svg");
    await save(step);
  }
  for (const [name, show] of Object.entries(PAGES)) {
    if (id === "empty" || !steps.includes(name)) continue;
    await show(page);
    await save(name);
    await page.keyboard.press("Escape");
    await page.click('[data-step="overview"]');
  }
  for (const complaint of page.errors) console.error(`${id} ${width} ${look}: ${complaint}`);
  await page.context().close();
}

const chromium = requireTool("chromium");
if (chromium === null) process.exit(1);
mkdirSync(folder, { recursive: true });
const pane = await servePane(chromium);
try {
  for (const id of chosen("case", CASES))
    for (const width of chosen("width", ["320", "450", "900"]))
      for (const look of chosen("look", Object.keys(LOOKS)))
        await picturesOf(pane.browser, pane.address, id, width, look);
} finally {
  await pane.close();
}
