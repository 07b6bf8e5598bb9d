import type { Frame } from "playwright-core";
import { studyRisk } from "../../src/analysis/study";
import type { Case } from "../../src/case/schema/case";
import { driversIn } from "../../src/case/drivers";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { driverNames } from "../../src/workbook/plan/driver-names";
import { withChanges } from "../case/with-changes";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { inChromium } from "../support/tools";
import { ByKeyboard, typedNumber } from "../taskpane/support/by-keyboard";
import { computed, importFile } from "../taskpane/support/browser";
import { ecommerce } from "../taskpane/support/cases";
import { planOf } from "../workbook/plans";
import { BrowserTests, type BrowserWorkbench } from "./browser";
import { paneShows } from "./pane-figure";
import { storedCase, summaryNumbers } from "./stored-case";

/** The net present value of the best option: the one that the Summary shows. */
const npvOf = (source: Case): number =>
  Math.max(...outcomeOf(source).outcome.options.map(({ figures }) => figures.npv?.value as number));

/** Waits until the Summary holds this net present value, as the sheet calculates it itself. */
async function summaryShows(
  { page, pane }: Pick<BrowserWorkbench, "page" | "pane">,
  npv: number,
): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const numbers = await summaryNumbers(pane);
    if (numbers.some((number) => Math.abs(number - npv) <= 1e-9 * Math.abs(npv))) return;
    await page.waitForTimeout(200);
  }
  expect(await summaryNumbers(pane)).toContain(npv);
}

/** Goes to the cell of a name, as the name box does: the live value of an input, two columns left of where it is typed. */
const goTo = (pane: Frame, name: string): Promise<void> =>
  pane.evaluate(
    (of) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(of).getRange();
        range.worksheet.activate();
        range.select();
        await context.sync();
      }),
    name,
  );

const sheetNames = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );

/** Builds the workbook by keyboard, from wherever the pane is: where it offers the results first, from these. */
async function startBuilding(person: ByKeyboard): Promise<void> {
  const offersResults = (): Promise<boolean> =>
    person.pane.evaluate(
      () => document.querySelector("fluent-button.primary.push")?.textContent?.trim() === "See results",
    );
  if (await offersResults()) {
    await person.tabTo("fluent-button.primary.push");
    await person.page.keyboard.press("Enter");
    for (let tries = 0; tries < 200 && (await offersResults()); tries++) await person.page.waitForTimeout(50);
  }
  await person.tabTo("fluent-button.primary.push");
  await person.page.keyboard.press("Enter");
}

inChromium("a case from an empty pane to a workbook", (chromium) => {
  let tests: BrowserTests;
  beforeAll(async () => {
    tests = await BrowserTests.start(await shipped(), chromium);
  }, BUILD_TIMEOUT);
  afterAll(() => tests.stop());

  test("typed by keyboard alone, built, changed in the sheet and in the pane", async () => {
    const workbench = await tests.open();
    const { page, pane } = workbench;
    await pane.waitForSelector('[data-start="empty"]');
    await page.keyboard.press("F6");
    const person = new ByKeyboard(page, pane);
    const given = await person.buildCase();
    await workbench.picture("case-typed");
    await startBuilding(person);
    await pane.getByRole("heading", { name: "The workbook is built" }).waitFor();
    await workbench.idle();
    await workbench.picture("case-built");

    const source = await storedCase(pane);
    const entries = new Map(driversIn(source).map((entry) => [entry.path, entry.value]));
    // What moving costs once is asked for before the case has a place for it.
    const placeOf = (path: string): string => path.replace(/\.once$/, ".oneOffs.set-up.amount");
    for (const [path, text] of given)
      expect([path, entries.get(placeOf(path))]).toEqual([path, expect.closeTo(typedNumber(text), 10)]);
    const before = npvOf(source);
    await summaryShows(workbench, before);
    await paneShows(pane, before);

    const path = [...given.keys()].find((one) => one.endsWith(".salary")) as string;
    await goTo(pane, driverNames(entries.keys()).get(path) as string);
    await page.keyboard.press("Control+F6");
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("61000", { delay: 15 });
    await page.keyboard.press("Enter");
    const dearer = withChanges(source, { [path]: 61_000 });
    expect(npvOf(dearer)).not.toBe(before);
    await summaryShows(workbench, npvOf(dearer));
    await paneShows(pane, npvOf(dearer));
    await workbench.picture("case-changed-in-sheet");

    await page.keyboard.press("F6");
    await person.tabTo("fluent-button.primary.push");
    await page.keyboard.press("Enter");
    await person.tabTo("[data-step]", true);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await person.tabTo("#field-discountRate");
    await person.answer("12.5");
    const both = withChanges(dearer, { discountRate: 0.125 });
    await paneShows(pane, npvOf(both));
    await summaryShows(workbench, npvOf(both));
    await workbench.picture("case-changed-in-pane");
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await page.close();
  });

  test("the frame killed while the workbook is built: the case is there, and the workbook is built anew", async () => {
    const workbench = await tests.open();
    const { page } = workbench;
    await workbench.pane.click('[data-start="ecommerce-customer-service"]');
    await computed(workbench.pane);
    await workbench.pane.getByText("Build workbook").click();
    // Small sheets are written together, so that not every number is shown.
    await workbench.pane.getByText(/^[5-9] of \d+ sheets$/).waitFor();
    await page.getByRole("tab", { name: "Workbench" }).click();
    await page.getByText("Restart pane").click();
    await page.waitForFunction(() => document.querySelectorAll("iframe").length === 1);
    const again = await workbench.reopenedPane();
    await again.click(".held fluent-button");
    await computed(again);
    await workbench.picture("pane-after-a-crash");
    const source = await storedCase(again);
    expect(source).toEqual(ecommerce());
    await again.getByText("Build workbook").click();
    await again.getByRole("heading", { name: "The workbook is built" }).waitFor();
    await workbench.idle();
    const names = await sheetNames(again);
    const planned = planOf(source, studyRisk(source)).sheets.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(planned));
    // Beside them the sheet that was there before.
    expect(names).toHaveLength(planned.length + 1);
    await summaryShows({ page, pane: again }, npvOf(source));
    await workbench.picture("case-built-after-a-crash");
    expect(workbench.errors).toEqual([]);
    await page.close();
  });

  test("a damaged file: what is wrong and where, and the case in the workbook stays as it was", async () => {
    const workbench = await tests.open();
    const { page, pane } = workbench;
    await pane.click('[data-start="ecommerce-customer-service"]');
    await computed(pane);
    await importFile(pane, "damaged.json", JSON.stringify({ ...ecommerce(), years: 99 }));
    await pane.locator(".problems code").first().waitFor();
    expect(await pane.locator(".problems code").allTextContents()).toEqual(["years"]);
    await workbench.picture("damaged-file");
    expect(await storedCase(pane)).toEqual(ecommerce());
    expect(workbench.errors).toEqual([]);
    await page.close();
  });
});
