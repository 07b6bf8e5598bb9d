import type { Page } from "playwright-core";
import type { Case, Process } from "../../src/case/schema/case";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { addAxe, barriers } from "./support/axe";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { ByKeyboard } from "./support/by-keyboard";
import { inPane } from "./support/in-pane";

async function stored(page: Page): Promise<Case> {
  const saved = readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "");
  if (saved === null) throw new Error("Nothing is stored.");
  return saved.case;
}

const lastProcess = async (page: Page): Promise<Process> => {
  await computed(page);
  return (await stored(page)).processes.at(-1) as Process;
};

const advice = "details:has(.advice)";

inPane("the catalog of work, in a browser", (pane) => {
  test("a process is added from it by keyboard, with kind, office and unit, and its questions can be read", async () => {
    const page = await openPane(pane.browser, pane.address);
    const person = new ByKeyboard(page);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "scope");
    await person.tabTo(".toolbar button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#next-answer:focus");
    await page.waitForSelector("[data-work]");
    await page.keyboard.type("invo");
    await page.waitForFunction(() => document.querySelectorAll("[data-work]").length === 2);
    await person.tabTo('[data-work="payables"]');
    await page.keyboard.press("Enter");
    expect(await lastProcess(page)).toMatchObject({
      id: "payables",
      name: "Accounts payable",
      kind: "BPO",
      office: "back",
      volumeUnit: "invoice",
    });
    const source = await stored(page);
    const moving = source.options.filter(({ processes }) =>
      processes.some((one) => one.process === "payables"),
    );
    expect(moving.map(({ kind }) => kind)).toEqual(["nearshore", "offshore"]);
    await person.tabTo(`${advice} > summary`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".advice li:visible");
    expect(await page.locator(".advice li").first().textContent()).toMatch(/order to match/);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("a name of one's own is a process of its own, and may become one of the catalog later", async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "scope");
    await page.click(".toolbar button");
    await page.fill("#next-answer", "Zebra care");
    await page.waitForSelector('[role="status"]:has-text("Zebra care")');
    await page.keyboard.press("Enter");
    expect(await lastProcess(page)).toMatchObject({ name: "Zebra care", kind: "BPO", volumeUnit: "unit" });
    expect(await page.locator(advice).count()).toBe(0);
    await page.click("[data-from-catalog]");
    await page.click('[data-work="medical"]');
    expect(await lastProcess(page)).toMatchObject({
      id: "zebra-care",
      name: "Medical coding and records",
      kind: "KPO",
      volumeUnit: "record",
    });
    expect(await page.locator(advice).count()).toBe(1);
    await page.click('[aria-label="Add a process"]');
    await page.fill("#next-answer", "Payroll");
    await page.click(".work-name fluent-button");
    expect(await lastProcess(page)).toMatchObject({ name: "Payroll", volumeUnit: "pay slip" });
    expect((await stored(page)).processes.length).toBe(3);
    await page.context().close();
  }, 120_000);

  test("the name that was typed to the first question is known: what is usual is filled in on a click", async () => {
    const page = await openPane(pane.browser, pane.address);
    await page.click('[data-start="empty"]');
    await page.waitForSelector("#next-answer:focus");
    await page.keyboard.type("Recruitment");
    await page.keyboard.press("Enter");
    await goToStep(page, "scope");
    await page.click("[data-from-catalog]");
    expect(await lastProcess(page)).toMatchObject({ name: "Recruitment", kind: "RPO", volumeUnit: "hire" });
    expect(await page.locator("[data-from-catalog]").count()).toBe(0);
    await page.context().close();
  }, 120_000);

  test("in German it has German words and the same identifiers; nothing keeps anybody out", async () => {
    const page = await openPane(pane.browser, pane.address, { query: "?language=de-DE", bypassCSP: true });
    await addAxe(page);
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "scope");
    await page.click(".toolbar button");
    await page.waitForSelector("[data-work]");
    const found = await barriers(page, "catalog");
    await page.click('[data-work="payroll"]');
    expect(await lastProcess(page)).toMatchObject({ id: "payroll", name: "Lohnabrechnung" });
    await page.click(`${advice} > summary`);
    await page.waitForSelector(".advice li:visible");
    found.push(...(await barriers(page, "questions")));
    expect(found).toEqual([]);
    expect(await page.locator(".advice li").first().textContent()).toMatch(/Fehlt Ihnen Software/);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});
