import type { Page } from "playwright-core";
import type { Case } from "../../src/case/schema/case";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { addAxe, barriers } from "./support/axe";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

async function stored(page: Page): Promise<Case> {
  const saved = readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "");
  if (saved === null) throw new Error("Nothing is stored.");
  return saved.case;
}

const cellsOf = (page: Page, list: string) => page.locator(`td[data-cell^="${list}."][data-cell$=" score"]`);

/** Types a score into every question of a table. */
async function score(page: Page, list: string, value: string): Promise<void> {
  const cells = cellsOf(page, list);
  for (let i = 0; i < (await cells.count()); i++) {
    await cells.nth(i).click();
    await page.keyboard.type(value);
    await page.keyboard.press("Enter");
  }
}

inPane("the assessment, in a browser", (pane) => {
  test("begun with the usual questions, scored, seen beside the money as picture and table, and taken out again", async () => {
    const page = await openPane(pane.browser, pane.address, {
      bypassCSP: true,
      reducedMotion: "reduce",
    });
    await openCase(page, "ecommerce-customer-service");
    const npv = async (): Promise<string> =>
      (await page.locator(".figures button").first().textContent()) ?? "";
    const before = await npv();
    await goToStep(page, "results");
    await page.click("[data-assess]");
    await page.click("[data-begin-assessment]:not([disabled])");
    await page.waitForSelector('td[data-cell$=" score"]');
    const { assessment, options, processes } = await stored(page);
    const [assessor] = assessment!.assessors;
    expect(assessor!.options.map(({ option }) => option)).toEqual([
      "inhouse",
      ...options.map(({ id }) => id),
    ]);
    // Customer service meets customers: it is asked whether they choose us for it. Every question has its source.
    expect(assessment!.criteria.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["upward", "chosen-for", "way-out"]),
    );
    for (const { question, basis } of assessment!.criteria)
      expect(`${question} ${basis}`).toMatch(/1: .+ 5: .+\w/);
    const path = `assessment.assessors.${assessor!.id}`;
    await score(page, `${path}.processes.${processes[0]!.id}.scores`, "2");
    await score(page, `${path}.options.inhouse.scores`, "5");
    await score(page, `${path}.options.offshore.scores`, "3");
    await computed(page);
    expect(await npv()).toBe(before);
    await cellsOf(page, `${path}.options.offshore.scores`).first().click();
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await page.waitForSelector('td[data-cell$=" score"].wrong, .cell-line [role="alert"], .wrong');
    await page.keyboard.press("Escape");
    await goToStep(page, "results");
    const fit = page.locator("[data-result=fit]");
    await fit.locator(".plot svg").waitFor();
    expect(await fit.locator("[role=img]").getAttribute("aria-label")).toMatch(
      /In-house today: 0.*fit 5; .*Offshore.*fit 3/,
    );
    await fit.getByRole("button", { name: "Table" }).click();
    const rows = await fit.locator("tbody tr").allTextContents();
    expect(rows[0]!.replace(/\s+/g, " ")).toMatch(/A In-house today .*5 ?100%/);
    expect(await page.locator(".findings").textContent()).toContain("Money and fit disagree");
    await addAxe(page);
    expect(await barriers(page, "results")).toEqual([]);
    await page.click("[data-assess]");
    await page.getByRole("button", { name: "Take the assessment out" }).click();
    await page.waitForSelector("[data-begin-assessment]");
    expect((await stored(page)).assessment).toBeUndefined();
    await page.keyboard.press("Control+z");
    await page.waitForSelector('td[data-cell$=" score"]');
    expect((await stored(page)).assessment?.criteria.length).toBe(assessment!.criteria.length);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 180_000);

  test("a usual risk is taken with its question beside it, probability and loss left open", async () => {
    const page = await openPane(pane.browser, pane.address, { query: "?language=de" });
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "risk");
    const today = page.getByRole("button", { name: "Ein übliches Risiko hinzufügen" }).first();
    await today.waitFor();
    const events = (await stored(page)).processes[0]!.risks.length;
    await today.click();
    await page.getByRole("menuitem", { name: "Die Währung bewegt sich" }).first().click();
    await page.waitForSelector(".meanings dd:visible");
    expect(await page.locator(".meanings").first().textContent()).toMatch(
      /Welcher Anteil des Preises.*Trägt meist: .*Gemindert durch: /s,
    );
    const { risks } = (await stored(page)).processes[0]!;
    expect(risks.length).toBe(events + 1);
    expect(risks.at(-1)).toMatchObject({ id: "currency-2", name: "Die Währung bewegt sich" });
    expect([risks.at(-1)!.probability ?? null, risks.at(-1)!.impact ?? null]).toEqual([null, null]);
    // It is offered once: the menu of the option's register is closed.
    await today.click();
    expect(await page.getByRole("menuitem", { name: "Die Währung bewegt sich" }).count()).toBe(0);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});
