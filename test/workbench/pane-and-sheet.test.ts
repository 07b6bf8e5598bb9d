import type { Frame } from "playwright-core";
import type { Case } from "../../src/case/schema/case";
import { driversIn } from "../../src/case/drivers";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { driverNames } from "../../src/workbook/plan/driver-names";
import { withChanges } from "../case/with-changes";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { inChromium } from "../support/tools";
import { computed } from "../taskpane/support/browser";
import { ecommerce } from "../taskpane/support/cases";
import { BrowserTests, type BrowserWorkbench } from "./browser";
import { paneShows } from "./pane-figure";

const RATE = "discountRate";
const nameOfRate = driverNames(driversIn(ecommerce()).map(({ path }) => path)).get(RATE) as string;
const rate = (value: number) => withChanges(ecommerce(), { [RATE]: value });

/** The net present value that the pane shows: that of its first option. */
const npvOf = (source: Case): number => outcomeOf(source).outcome.options[0]?.figures.npv?.value as number;

const inSheet = <T>(pane: Frame, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  pane.evaluate(`Excel.run(${work.toString()})`);

const selected = (pane: Frame): Promise<string> =>
  inSheet(pane, async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

/** Address of the cell in which the discount rate is typed. */
const typedAt = async (pane: Frame): Promise<string> =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem(name).getRange().getOffsetRange(0, 2).load("address");
        await context.sync();
        return cell.address;
      }),
    nameOfRate,
  );

const activate = (pane: Frame, sheet: string): Promise<void> =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );

inChromium("between the pane and the sheets of its case", (chromium) => {
  let tests: BrowserTests;
  let workbench: BrowserWorkbench;
  let cell: string;
  beforeAll(async () => {
    tests = await BrowserTests.start(await shipped(), chromium);
    workbench = await tests.open();
    const { pane } = workbench;
    await pane.click('[data-start="ecommerce-customer-service"]');
    await computed(pane);
    await pane.getByText("Build workbook").click();
    await pane.getByRole("heading", { name: "The workbook is built" }).waitFor();
    await workbench.idle();
    cell = await typedAt(pane);
  }, BUILD_TIMEOUT);
  afterAll(() => tests.stop());
  afterEach(() => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  const step = async (name: string): Promise<void> => {
    await workbench.pane.click(`[data-step="${name}"]`);
    await computed(workbench.pane);
  };
  const explainNpv = async (): Promise<void> => {
    await step("results");
    await workbench.pane.locator(".figures button").first().click();
    await workbench.pane.getByText("Show in sheet").waitFor();
  };
  /** The same to the last digits: browser and Node raise to a power alike but for those. */
  const showsFigure = async (address: string, value: number): Promise<void> => {
    const ratio = async (): Promise<number> => Number((await workbench.cell(address)).value) / value;
    for (let tries = 0; tries < 400 && !(Math.abs((await ratio()) - 1) < 1e-13); tries++)
      await workbench.page.waitForTimeout(100);
    expect(await ratio()).toBeCloseTo(1, 13);
  };
  const notice = () => workbench.pane.locator(".message.danger");

  test("an explained figure is shown in its sheet", async () => {
    await explainNpv();
    await workbench.pane.getByText("Show in sheet").click();
    let address = await selected(workbench.pane);
    for (let tries = 0; tries < 200 && address.startsWith("Cover"); tries++) {
      await workbench.page.waitForTimeout(100);
      address = await selected(workbench.pane);
    }
    const value = await workbench.cell(address);
    await workbench.picture("figure-shown-in-sheet");
    expect([address, value.text]).toEqual([expect.stringMatching(/^Work_[A-E]!B\d+$/), "Net present value"]);
  });

  test("a figure is inserted as a formula that follows the case, and nothing is written over", async () => {
    const { pane } = workbench;
    await inSheet(pane, async (context) => {
      const sheet = context.workbook.worksheets.add("Board");
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
    await explainNpv();
    await pane.getByText("Insert in Board!B2").click();
    await showsFigure("Board!B2", npvOf(ecommerce()));
    expect((await workbench.cell("Board!B2")).formula).toBe(
      `=BPO.CASE.VALUE("${ecommerce().options[0]?.id}/figure/npv")`,
    );
    await workbench.picture("figure-inserted");
    await pane.getByText("Insert in Board!B2").click();
    await notice().waitFor();
    expect(await notice().innerText()).toContain("Choose an empty cell first.");
    await notice().getByRole("button").click();
  });

  test("a coauthor's change comes into the pane, and nothing pops up", async () => {
    await workbench.page.evaluate(([at]) => window.workbench?.type(at, "11%", "coauthor"), [cell] as const);
    await workbench.idle();
    await paneShows(workbench.pane, npvOf(rate(0.11)));
    expect(await workbench.pane.locator(":is(.message, [role=alert], dialog[open]):visible").count()).toBe(0);
    await showsFigure("Board!B2", npvOf(rate(0.11)));
  });

  test("undo in the sheet takes the figures back", async () => {
    const { page, pane } = workbench;
    await page.keyboard.press("Control+F6");
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
    const [sheet = "", address = ""] = cell.split("!");
    await activate(pane, sheet);
    await workbench.select(address);
    await workbench.idle();
    await page.keyboard.type("13%", { delay: 15 });
    await workbench.enter();
    await paneShows(workbench.pane, npvOf(rate(0.13)));
    await page.keyboard.press("Control+z");
    await paneShows(workbench.pane, npvOf(rate(0.11)));
    await workbench.select(address);
    await workbench.idle();
    await page.keyboard.press("Delete");
    await notice().waitFor();
    expect(await notice().innerText()).toContain(`${cell} is blank: the sheet counts Discount rate as 0.`);
    await workbench.picture("input-deleted-in-sheet");
    await page.keyboard.press("Control+z");
    await notice().waitFor({ state: "detached" });
    await workbench.shows(cell, { value: 0.11 });
    await paneShows(workbench.pane, npvOf(rate(0.11)));
  });

  test("cells that are selected in a sheet are taken as roles", async () => {
    const { pane } = workbench;
    await inSheet(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Board");
      sheet.activate();
      sheet.getRange("D2:F4").values = [
        ["Role", "FTE", "Salary"],
        ["Night agent", 12, 39500],
        ["Quality analyst", 3, 52000],
      ];
      sheet.getRange("D2:F4").select();
      await context.sync();
    });
    await step("inhouse");
    await pane.getByText("Take Board!D2:F4").first().click();
    await pane.getByText("Night agent").waitFor();
    await workbench.picture("cells-taken");
  });

  test("a protected sheet: the pane says so, and keeps what was typed", async () => {
    const { pane } = workbench;
    await pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(at.split("!")[0] ?? "").protection.protect();
          await context.sync();
        }),
      cell,
    );
    await step("money");
    await pane.fill("#field-discountRate", "9");
    await pane.press("#field-discountRate", "Enter");
    await paneShows(workbench.pane, npvOf(rate(0.09)));
    const notSaved = pane.locator(".icon-button.failed");
    await notSaved.waitFor();
    expect(await notSaved.getAttribute("aria-label")).toContain("protected or read-only");
    await notSaved.hover();
    await workbench.picture("sheet-protected");
    await pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(at.split("!")[0] ?? "").protection.unprotect();
          await context.sync();
        }),
      cell,
    );
    await paneShows(workbench.pane, npvOf(rate(0.09)));
    await showsFigure("Board!B2", npvOf(rate(0.09)));
  });
});
