import { evaluateCase } from "../../src/case/open";
import { withChanges } from "../case/with-changes";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { ecommerce } from "./support/cases";
import { inPane } from "./support/in-pane";

/** What the pane writes for an amount: three digits, in thousands or millions. */
const compact = { notation: "compact" } as const;
const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
const shown = (value: number): string => value.toLocaleString("en-US", { ...compact, ...digits });

inPane("a frozen version", (pane) => {
  const source = ecommerce();
  const option = source.options[0]!.id;
  const npv = (changes: Record<string, number>): number =>
    evaluateCase(withChanges(source, changes)).figures.get(`${option}/figure/npv`) as number;
  const open = async () => {
    const page = await openPane(pane.browser, pane.address);
    await openCase(page, "ecommerce-customer-service");
    return page;
  };
  const toVersions = async (page: Awaited<ReturnType<typeof open>>) => {
    await page.click(".case-row fluent-menu");
    await page.getByRole("menuitem", { name: "Earlier versions" }).click();
    await page.waitForSelector("#freeze-name");
  };

  test("says input by input what moved its net present value, stays after a reload, and can be let go", async () => {
    const page = await open();
    await toVersions(page);
    await page.fill("#freeze-name", "Board paper");
    await page.press("#freeze-name", "Enter");
    await page.waitForSelector('section.version:has-text("Board paper")');
    const card = page.locator("section.version", { hasText: "Board paper" });
    expect(await card.locator(".caption.push").innerText()).toBe("same numbers");
    await card.locator("button.link").click();
    await page.waitForSelector("text=No number has changed since.");
    await page.locator("fluent-button.back").click();

    await goToStep(page, "money");
    await page.fill("#field-discountRate", "12%");
    await page.press("#field-discountRate", "Enter");
    await computed(page);
    await toVersions(page);
    await card.waitFor();
    if ((await card.locator("button.link").getAttribute("aria-expanded")) === "false")
      await card.locator("button.link").click();
    await card.locator(".changes").waitFor();
    const text = await card.locator(".changes").innerText();
    const [then, now] = [npv({}), npv({ discountRate: 0.12 })];
    expect(text).toContain("Discount rate");
    const lines = text.replaceAll("−", "-").split("\n");
    expect(lines).toEqual(expect.arrayContaining([shown(then), shown(now), shown(now - then)]));
    if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/versions.png` });

    await page.waitForSelector('.case-row [role="img"]:not(.saving)');
    await page.reload();
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await toVersions(page);
    await card.waitFor();
    await card.locator("fluent-button", { hasText: "Let go" }).click();
    await card.waitFor({ state: "detached" });
    expect(page.errors).toEqual([]);
  });
});
