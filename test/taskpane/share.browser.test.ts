import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openPackage } from "../../src/workbook/package/open";
import { restoreWorkbook } from "../../src/workbook/share/restore";
import { handWrittenWorkbook } from "../support/hand-written-workbook";
import * as sample from "../workbook/share/workbook";
import { addAxe, barriers, looks } from "./support/axe";
import { openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { asked, prepareToShare, type OpenWorkbook } from "./support/open-workbook";

/** "Prepare to share" as a person sees it: the page, its worker, the independent engine in it, and the copy. */

const inputs = '<row r="1"><c r="A1"><v>23</v></c><c r="B1"><v>11</v></c></row>';
/** One call of ours; the file holds `result` for it. */
const oneCall = (result: number) =>
  handWrittenWorkbook({
    sheets: {
      Model: `${inputs}<row r="2"><c r="A2"><f>_xldudf_BPO_TCO_SAVINGS(A1,B1)</f><v>${result}</v></c></row>`,
    },
  });
const damaged = oneCall(12).slice(0, -30);

/** Every part of a workbook's package as text. */
function texts(bytes: Uint8Array): string {
  const opened = openPackage(bytes);
  return opened.entries.map(({ name }) => opened.text(name)).join("\n");
}

/** Formulas, in cells and elsewhere, as they stand in the parts. */
const formulas = (bytes: Uint8Array): string[] =>
  texts(bytes).match(/<(f|formula\d?|definedName|calculatedColumnFormula)\b[^>]*>[^<]+/g) ?? [];

const settled = (page: Page) => page.waitForSelector(".task fluent-button[appearance=primary]");
const press = (page: Page, button: string) => page.click(`.task fluent-button:has-text("${button}")`);
const said = (page: Page) => page.locator(".task .body").innerText();

inPane("in a browser", (pane) => {
  const shared = async (workbook: OpenWorkbook, options: Parameters<typeof openPane>[2] = {}) => {
    const page = await openPane(pane.browser, pane.address, options);
    await prepareToShare(page, workbook);
    return page;
  };

  test("the copy opens as a new workbook without our functions, and the page accounts for it", async () => {
    const page = await shared({ bytes: sample.bytes(), opensCopies: true });
    await settled(page);
    const text = await said(page);
    expect(text).toContain("The copy is open as a new workbook.");
    expect(text).toContain("25 formulas replaced by Excel's own. 3 formulas replaced by their values.");
    expect(text).toContain("19 cells were recalculated: all show what they showed.");
    expect(text).toMatch(/Model!A9:B10\s+Value of .* \d{4}: a simulation \(seed 7\)/);
    expect(text).toMatch(/Also in the file: may its reader see it\?\s+Author: Ann Smith/);
    expect(text).toContain("The data that Sourcing Case kept in 1 hidden part");
    const { held, opened } = await asked(page);
    expect([held, opened.length]).toEqual([0, 1]);
    const copy = new Uint8Array(Buffer.from(opened[0] as string, "base64"));
    expect(formulas(sample.bytes()).filter((one) => /BPO[._]/i.test(one)).length).toBeGreaterThan(10);
    expect(formulas(copy).filter((one) => /_xldudf|BPO[._]\w+(\.\w+)?\(/i.test(one))).toEqual([]);
    expect(texts(copy)).not.toMatch(/_xldudf_bpo/i);
    expect(restoreWorkbook(copy).restored).toHaveLength(28);
    await press(page, "Close");
    await page.waitForSelector(".task", { state: "detached" });
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("where Excel can't open it, the copy is a file named after the workbook", async () => {
    const page = await shared({ bytes: oneCall(12), opensCopies: false });
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save the copy as a file"),
    ]);
    expect(download.suggestedFilename()).toBe("Model 2026 - shared copy.xlsx");
    const copy = new Uint8Array(await readFile(await download.path()));
    expect(formulas(copy)).toContainEqual(expect.stringMatching(/>A1-B1$/));
    expect(texts(copy)).not.toMatch(/_xldudf/i);
    expect(await said(page)).toContain("1 cell was recalculated: all show what they showed.");
    expect(await page.locator(".task .warning").count()).toBe(0);
    await page.context().close();
  });

  test("a cell that no longer shows what it showed is marked", async () => {
    const page = await shared({ bytes: oneCall(13), opensCopies: true });
    await settled(page);
    expect(await said(page)).toContain("1 cell was recalculated: 1 no longer shows what it showed.");
    expect(await page.locator(".findings .warning").innerText()).toMatch(/^Model!A2\s+13 before, 12 now$/);
    await page.context().close();
  });

  test("a workbook that calls nothing of ours", async () => {
    const page = await shared({ bytes: handWrittenWorkbook({}), opensCopies: true });
    await settled(page);
    expect(await said(page)).toContain("No formula of this workbook calls Sourcing Case");
    await page.context().close();
  });

  test("a damaged file is refused in a sentence, and nothing is opened or saved", async () => {
    const page = await shared({ bytes: damaged, opensCopies: true });
    await settled(page);
    expect(await said(page)).toMatch(/There is no copy.*The workbook is damaged.*try again\.$/s);
    expect(await asked(page)).toEqual({ held: 0, opened: [] });
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test.each(["button", "Escape"])("%s stops it while Excel is silent; it can be begun again", async (how) => {
    const page = await shared({ bytes: new Uint8Array(3 << 20), opensCopies: true, answers: 1 });
    expect(await said(page)).toContain("Reading the workbook");
    if (how === "Escape") await page.keyboard.press("Escape");
    else await press(page, "Cancel");
    await page.waitForSelector(".task", { state: "detached" });
    await prepareToShare(page, { bytes: oneCall(12), opensCopies: true });
    await settled(page);
    expect((await asked(page)).opened).toHaveLength(1);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("in German", async () => {
    const page = await shared({ bytes: sample.bytes(), opensCopies: true }, { query: "?language=de-DE" });
    await settled(page);
    const text = await said(page);
    expect(text).toContain("25 Formeln durch Excels eigene ersetzt. 3 Formeln durch ihre Werte ersetzt.");
    expect(text).toContain("19 Zellen wurden neu berechnet: Alle zeigen, was sie zeigten.");
    await page.context().close();
  });

  test.each(looks)("axe finds nothing serious, %s", async (_name, look) => {
    const found: string[] = [];
    const states: readonly (readonly [string, OpenWorkbook])[] = [
      ["running", { bytes: new Uint8Array(3 << 20), opensCopies: true, answers: 1 }],
      ["open", { bytes: sample.bytes(), opensCopies: true }],
      ["file", { bytes: sample.bytes(), opensCopies: false }],
      ["refused", { bytes: damaged, opensCopies: true }],
    ];
    const page = await openPane(pane.browser, pane.address, { ...look, bypassCSP: true });
    await addAxe(page);
    for (const [state, workbook] of states) {
      await prepareToShare(page, workbook);
      if (state !== "running") await settled(page);
      found.push(...(await barriers(page, state)));
      await page.keyboard.press("Escape");
      await page.waitForSelector(".task", { state: "detached" });
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test.each([320, 450, 900])("nothing sticks out of a pane that is %d px wide", async (width) => {
    const page = await shared(
      { bytes: sample.bytes(), opensCopies: false },
      { viewport: { width, height: 800 }, query: "?language=de-DE" },
    );
    await settled(page);
    const widest = await page.$$eval(".task *", (all) =>
      Math.max(...all.map((element) => element.getBoundingClientRect().right)),
    );
    expect(widest).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
