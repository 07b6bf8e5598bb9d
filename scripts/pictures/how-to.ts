/**
 * The pictures of the how-to pages, taken in the workbench with what the pages themselves say:
 *
 *   npx tsx scripts/pictures/how-to.ts [PAGE …]
 *
 * writes docs/pictures/PAGE.png, of all pages or of those that are named.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Frame } from "playwright-core";
import { root } from "../../test/docs/pages";
import { requireTool } from "../../test/support/tools";
import { computed } from "../../test/taskpane/support/browser";
import { buildAddIn } from "../workbench/buildAddIn";
import { startServers } from "../workbench/startServers";
import { typeExamples, type Opened } from "./type-examples";

/** Opens the template that the pages speak of, and shows its last option: the one that is worth most. */
async function openTemplate({ pane }: Opened): Promise<void> {
  await pane.click('[data-start="ecommerce-customer-service"]');
  await computed(pane);
  await pane.click('[data-step="options"]');
  const options = pane.locator(".with-actions select").first();
  await options.selectOption({ index: (await options.locator("option").count()) - 1 });
  await computed(pane);
}

/** The account of a copy of the small model of a page. */
async function share(opened: Opened): Promise<void> {
  const { page, pane } = opened;
  await typeExamples(opened, "docs/how-to/share-with-a-client.md", "Model", 200);
  await removeSheet(pane, "Start");
  await page.getByText("Prepare to Share").click();
  await pane.getByText("lists every replacement").waitFor();
}

/** The sheet of checks of a built case beside its results. */
async function review(opened: Opened): Promise<void> {
  const { page, pane } = opened;
  await openTemplate(opened);
  await pane.click('[data-step="results"]');
  await pane.getByText("Build workbook").click();
  await pane.getByRole("heading", { name: "The workbook is built" }).waitFor();
  await page.evaluate(() => window.workbench?.idle());
  await pane.getByText("Back to the case").click();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Checks").activate();
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench?.idle());
  await pane.waitForSelector(".plot svg");
}

const removeSheet = (pane: Frame, name: string): Promise<void> =>
  pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).delete();
        await context.sync();
      }),
    name,
  );

const figures = (name: string, rows: number) => ({
  height: 250 + rows * 20,
  show: async (opened: Opened) => {
    await opened.page.click("#close-pane");
    await typeExamples(opened, `docs/how-to/${name}.md`, "How to");
  },
});

/** What stands on each picture, and how high it is. */
const pictures: Readonly<Record<string, { height: number; show: (opened: Opened) => Promise<void> }>> = {
  "price-a-volume-band": figures("price-a-volume-band", 17),
  "size-a-help-desk": figures("size-a-help-desk", 21),
  "find-the-break-even-wage": figures("find-the-break-even-wage", 28),
  "share-with-a-client": { height: 760, show: share },
  "review-a-case": { height: 800, show: review },
};

/** Opens the workbench anew and takes one picture. */
async function take(browser: Browser, address: string, name: string): Promise<void> {
  const { height, show } = pictures[name] ?? {
    height: 0,
    show: () => Promise.reject(new Error(`There is no ${name}.`)),
  };
  const page = await browser.newPage({ viewport: { width: 1200, height } });
  page.setDefaultTimeout(180_000);
  await page.goto(address);
  await page.locator("html.ready").waitFor();
  await page.evaluate(() => window.workbench?.idle());
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The pane's frame is missing.");
  await show({ page, pane });
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(root, "docs", "pictures", `${name}.png`) });
  await page.close();
}

const program = requireTool("chromium");
if (program === null) process.exit(1);
const folder = process.env["ADDIN_FOLDER"] ?? mkdtempSync(join(tmpdir(), "pictures-"));
if (process.env["ADDIN_FOLDER"] === undefined) await buildAddIn(folder);
const server = await startServers(folder, 0);
const browser = await chromium.launch({
  executablePath: program,
  args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none"],
});
try {
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : Object.keys(pictures))
    await take(browser, `http://localhost:${server.port}/`, name);
} finally {
  await browser.close();
  server.close();
  if (process.env["ADDIN_FOLDER"] === undefined) rmSync(folder, { recursive: true, force: true });
}
