import { fieldId } from "../../src/taskpane/fields/field-id";
import { computed, goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

inPane("what is given without effect is said where it is given", (pane) => {
  test("a tax rate without a discount rate after tax, cleared and typed", async () => {
    const page = await openPane(pane.browser, pane.address);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await openCase(page, "retailer-payroll");
    await goToStep(page, "money");
    const said = (): Promise<number> => page.getByText("is blank, so that flows after tax").count();
    const type = async (path: string, text: string): Promise<void> => {
      const field = page.locator(`[id="${fieldId(path)}"]`);
      await field.fill(text);
      await field.press("Enter");
      await computed(page);
    };
    expect(await said()).toBe(0);
    await type("afterTaxDiscountRate", "");
    // Once below the field, once in the list that the step closes with.
    await page.getByText("is blank, so that flows after tax").nth(1).waitFor();
    expect(await said()).toBe(2);
    await page.getByRole("button", { name: "Go to" }).last().click();
    await page.waitForFunction((id) => document.activeElement?.id === id, fieldId("afterTaxDiscountRate"));
    await type("afterTaxDiscountRate", "7.5 %");
    await page.getByText("is blank, so that flows after tax").first().waitFor({ state: "detached" });
    expect(await said()).toBe(0);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });
});
