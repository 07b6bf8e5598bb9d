import { readFileSync } from "node:fs";
import { computed, openPane } from "../taskpane/support/browser";
import { inPane } from "../taskpane/support/in-pane";

const text = readFileSync("docs/tutorial.md", "utf8");

/** What the pane asks and what the tutorial answers, in its order; an answer in bold is clicked. */
const answers = [...text.matchAll(/^\| (\S.*?\?) +\| (.*?) +\|$/gm)].map(
  ([, question, answer]) => [question as string, answer as string] as const,
);

/** The figures at the top of the pane, as one line. */
const figures = ".figures";

inPane("the tutorial", (pane) => {
  test("the case of one's own: every question comes as printed, and the figures are those printed", async () => {
    expect(answers).toHaveLength(27);
    const page = await openPane(pane.browser, pane.address);
    await page.click('[data-start="empty"]');
    await computed(page);
    for (const [question, answer] of answers) {
      await page.getByText(question, { exact: true }).waitFor();
      if (answer.startsWith("**")) {
        await page.locator(".ask").getByText(answer.replaceAll("*", ""), { exact: true }).click();
      } else {
        await page.fill("#next-answer", answer);
        await page.keyboard.press("Enter");
      }
      await computed(page);
    }
    await page.getByText("That is all a first result needs").waitFor();
    const [, npv, saving] = /worth \*\*(\S+)\*\* and saves \*\*(\S+)%\*\*/.exec(text) ?? [];
    expect(await page.innerText(figures)).toContain(`${npv}`);
    expect(await page.innerText(figures)).toContain(`${saving}%`);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 180_000);

  test("the template: the figures are those printed, after each change", async () => {
    const page = await openPane(pane.browser, pane.address);
    await page.click('[data-start="ecommerce-customer-service"]');
    const shows = async (npv: string): Promise<void> => {
      expect(text).toContain(npv);
      await page.locator(figures).getByText(npv).waitFor();
    };
    const type = async (field: string, value: string): Promise<void> => {
      await page.click(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(value);
      await page.keyboard.press("Enter");
    };
    await shows("3.47M");
    await page.getByRole("button", { name: /Figures are about/ }).click();
    await page.getByRole("menuitemradio", { name: "Offshore provider, Philippines and US" }).click();
    await shows("9.22M");
    await page.click('[data-step="money"]');
    await type("#field-discountRate", "12");
    await shows("8.62M");
    await page.click(".case-row fluent-menu");
    await page.getByRole("menuitem", { name: "Scenarios", exact: true }).click();
    await page.click('.with-actions [aria-label="Add a scenario"]');
    await page.click('[data-step="scope"]');
    await type("input[id$='-annualVolume']", "1200000");
    await shows("7.43M");
    await page.click('[data-step="results"]');
    await page.locator("#body").getByRole("cell", { name: "7.43M" }).first().waitFor();
    await page.locator("#body").getByRole("cell", { name: "8.62M" }).first().waitFor();
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 180_000);
});
