import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { checkWorkbook } from "../../src/library/workbook";
import { openPackage } from "../../src/workbook/package/open";
import { readWorkbook } from "../../src/workbook/package/model/read-workbook";
import { nativeForms } from "../../src/workbook/share/native-forms";
import { shareWorkbook } from "../../src/workbook/share/share";
import { handWrittenWorkbook } from "../support/hand-written-workbook";
import * as sample from "../workbook/share/workbook";
import { addAxe, barriers, looks } from "./support/axe";
import { openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { asked, doTask, type OpenWorkbook } from "./support/open-workbook";

/** What is done with the open workbook besides sharing it: the page, its worker, and what comes of it. */

const faulty = handWrittenWorkbook({
  sheets: {
    Model: `<row r="1"><c r="A1"><v>23</v></c><c r="B1"><f>A1*1.07+NOW()</f><v>24</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
  },
});
const shared = shareWorkbook(sample.bytes(), { native: nativeForms, date: "22 Nov 2026" }).bytes;
const settled = (page: Page) => page.waitForSelector(".task fluent-button[appearance=primary]");
const said = (page: Page) => page.locator(".task .body").innerText();

inPane("in a browser", (pane) => {
  const open = async (workbook: OpenWorkbook, task: Parameters<typeof doTask>[2], query = "") => {
    const page = await openPane(pane.browser, pane.address, { query });
    await doTask(page, workbook, task);
    await settled(page);
    return page;
  };

  test("a review lists what the command line lists, each with the way to its cell", async () => {
    const page = await open({ bytes: faulty, opensCopies: true }, "review");
    const report = checkWorkbook(faulty);
    const broken = report.rules.filter(({ count }) => count > 0);
    expect(broken.length).toBeGreaterThan(2);
    expect(
      await page.locator("[data-rule]").evaluateAll((all) => all.map((one) => one.getAttribute("data-rule"))),
    ).toEqual(broken.map(({ id }) => id));
    const text = await said(page);
    expect(text).toContain(
      `${report.count} findings; ${report.rules.length - broken.length} of ${report.rules.length}`,
    );
    for (const { title, findings } of broken) {
      expect(text).toContain(title);
      expect(text).toContain(findings[0]!.what);
    }
    await page.evaluate(() => {
      const window = globalThis as unknown as { Excel: object; selected: string[] };
      window.selected = [];
      const sheet = {
        load: () => sheet,
        ...{ isNullObject: false, visibility: "Visible", activate: () => undefined },
        getRange: (cells: string) => ({ select: () => void window.selected.push(cells) }),
      };
      const worksheets = { getItemOrNullObject: () => sheet };
      Object.assign(window.Excel, {
        SheetVisibility: { visible: "Visible" },
        run: (work: (context: object) => Promise<void>) =>
          work({ workbook: { worksheets }, sync: () => Promise.resolve() }),
      });
    });
    await page.locator('[data-rule="error-cells"] button.link').first().click();
    expect(await page.evaluate(() => (globalThis as unknown as { selected: string[] }).selected)).toEqual([
      "C1",
    ]);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a shared copy gets its functions back in a new workbook, another workbook is left alone", async () => {
    const page = await open({ bytes: shared, opensCopies: true }, "restore");
    expect(await said(page)).toContain(
      "28 function calls were put back. The workbook with functions is open",
    );
    const { opened } = await asked(page);
    const copy = new Uint8Array(Buffer.from(opened[0] as string, "base64"));
    const calls = readWorkbook(openPackage(copy)).sheets.flatMap(({ cells }) =>
      cells.filter(({ formula }) => /_xldudf_bpo/i.test(formula?.text ?? "")),
    );
    expect(calls.length).toBeGreaterThan(10);
    await page.context().close();

    const other = await open({ bytes: faulty, opensCopies: true }, "restore");
    expect(await said(other)).toContain("This workbook is no shared copy");
    expect((await asked(other)).opened).toEqual([]);
    await other.context().close();
  });

  test("where Excel can't open it, the workbook with functions is a file", async () => {
    const page = await open({ bytes: shared, opensCopies: false }, "restore");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('.task fluent-button:has-text("Save the copy as a file")'),
    ]);
    expect(download.suggestedFilename()).toBe("Model 2026 - with functions.xlsx");
    expect((await readFile(await download.path())).length).toBeGreaterThan(1000);
    await page.context().close();
  });

  test("a damaged file is refused in words", async () => {
    const page = await open({ bytes: faulty.slice(0, -30), opensCopies: true }, "review");
    expect(await said(page)).toContain("The workbook could not be reviewed");
    expect(await said(page)).not.toMatch(/undefined|\bat \w+ \(/);
    await page.context().close();
  });

  test.each(looks)("axe finds nothing serious in German, nothing sticks out, %s", async (name, look) => {
    const page = await openPane(pane.browser, pane.address, {
      ...look,
      ...{ bypassCSP: true, query: "?language=de-DE", viewport: { width: 320, height: 800 } },
    });
    await addAxe(page);
    for (const [task, bytes] of [
      ["review", faulty],
      ["restore", shared],
    ] as const) {
      await doTask(page, { bytes, opensCopies: false }, task);
      await settled(page);
      expect(await said(page)).toMatch(/Befunde|Funktionsaufrufe/);
      expect(await barriers(page, task)).toEqual([]);
      const widest = await page.$$eval(".task *", (all) =>
        Math.max(...all.map((element) => element.getBoundingClientRect().right)),
      );
      expect(widest).toBeLessThanOrEqual(320);
      const pictures = process.env["PICTURES"];
      if (pictures) await page.screenshot({ path: `${pictures}/task-${task}-${name}.png` });
      await page.keyboard.press("Escape");
      await page.waitForSelector(".task", { state: "detached" });
    }
    await page.context().close();
  });
});
