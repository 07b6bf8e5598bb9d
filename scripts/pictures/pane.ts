/**
 * Pictures of the pane in Chromium, of every step and page, to be looked at.
 *
 *   npx tsx scripts/pictures/pane.ts FOLDER [--case=empty,ecommerce-customer-service] [--width=320,450] [--look=light] [--step=scope] [--language=de]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildPane, removePane } from "../../test/taskpane/support/build";
import { launch, openPane } from "../../test/taskpane/support/browser";
import { serve } from "../../test/taskpane/support/serve";
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
      const body = document.getElementById("body") as HTMLElement;
      return Math.ceil(body.scrollHeight + innerHeight - body.clientHeight);
    });
    await page.setViewportSize({ width: Number(width), height: Math.min(TALLEST, Math.max(800, height)) });
    await page.waitForTimeout(100);
    await page.screenshot({ path: join(folder, `${id}-${name}-${width}-${look}.png`) });
    await page.setViewportSize({ width: Number(width), height: 800 });
  };
  const steps = chosen("step", ["start", ...STEPS]);
  if (steps.includes("start")) await save("start");
  await page.click(`[data-start="${id}"]`);
  await settled(page);
  for (const step of STEPS.filter((one) => steps.includes(one))) {
    await page.click(`[data-step="${step}"]`);
    await settled(page);
    await save(step);
  }
  for (const complaint of page.errors) console.error(`${id} ${width} ${look}: ${complaint}`);
  await page.context().close();
}

/** Waits until the figures are those of what is shown. */
const settled = (page: Page) => page.waitForSelector('.figures[aria-busy="false"]');

mkdirSync(folder, { recursive: true });
const built = await buildPane();
const server = await serve(built);
const browser = await launch();
try {
  for (const id of chosen("case", CASES))
    for (const width of chosen("width", ["320", "450", "900"]))
      for (const look of chosen("look", Object.keys(LOOKS)))
        await picturesOf(browser, server.address, id, width, look);
} finally {
  await browser.close();
  server.close();
  removePane(built);
}
