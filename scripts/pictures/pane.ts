/**
 * Pictures of the pane in Chromium, of every step and page, to be looked at.
 *
 *   npx tsx scripts/pictures/pane.ts FOLDER [--case=empty,ecommerce-customer-service] [--width=320,450] [--look=light] [--step=scope] [--language=de]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { requireTool } from "../../test/support/tools";
import { goToStep, openCase, openPane, servePane } from "../../test/taskpane/support/browser";
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
  await openCase(page, id);
  for (const step of STEPS.filter((one) => steps.includes(one))) {
    await goToStep(page, step);
    await save(step);
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
