import { driversIn } from "../../src/case/drivers";
import type { Uncertainty } from "../../src/case/schema/uncertainty";
import { computed, goToStep, openPane } from "./support/browser";
import { ecommerce } from "./support/cases";
import { inPane } from "./support/in-pane";

inPane("ranges of any kind, correlations and events in Results", (pane) => {
  const section = '[data-result="risk"]';
  const open = async (options: { readonly locale?: string; readonly query?: string } = {}) => {
    const stored = { case: ecommerce(), versions: [] };
    const page = await openPane(pane.browser, pane.address, { stored, ...options });
    await page.locator("fluent-button").first().click();
    await computed(page);
    await goToStep(page, "results");
    return page;
  };
  type Page = Awaited<ReturnType<typeof open>>;
  /** What the case that is stored says of its uncertainty, once it is as wanted. */
  const stored = async (page: Page, wanted: unknown): Promise<void> => {
    const read = (): Promise<Uncertainty | null> =>
      page.evaluate(
        () =>
          (
            JSON.parse(localStorage.getItem("sourcing-case") ?? "{}") as {
              case?: { uncertainty?: Uncertainty };
            }
          ).case?.uncertainty ?? null,
      );
    let found = await read();
    for (let i = 0; i < 50 && JSON.stringify(found) !== JSON.stringify(wanted); i++) {
      await page.waitForTimeout(100);
      found = await read();
    }
    expect(found).toEqual(wanted);
  };
  const fill = async (page: Page, driver: string, field: string, text: string): Promise<void> => {
    const input = page.locator(`[data-range="${driver}"] input[id$="-range-${field}"]`);
    await input.fill(text);
    await input.press("Enter");
  };

  test("a range is written, refused while it is none, turned into another kind, and taken away", async () => {
    const page = await open();
    const [volume, rate] = ["processes.customer-service.annualVolume", "discountRate"];
    await page.getByLabel("Another input").selectOption(volume);
    const first = page.locator(`${section} .ranges select`).first();
    await first.selectOption({ label: "Another range …" });
    await fill(page, volume, "low", "5,000,000");
    await page.getByText("must have its low end below its high end").waitFor();
    await stored(page, null);
    await fill(page, volume, "low", "a lot");
    await page.getByText("Low: “a lot” is not a number.").waitFor();
    await fill(page, volume, "low", "1,200,000");
    const volumeToday = driversIn(ecommerce()).find(({ path }) => path === volume)!.value!;
    const [kind, ends] = [page.getByLabel("Distribution"), page.getByLabel("Low and high are")];
    await page.locator(`[data-range="${volume}"] [role="alert"]`).waitFor({ state: "detached" });
    await kind.selectOption({ label: "PERT" });
    await ends.selectOption({ label: "P10 and P90" });
    const high = Number((volumeToday * 1.2).toPrecision(12));
    await page.waitForFunction(() => localStorage.getItem("sourcing-case")?.includes("p10-p90"));
    await kind.selectOption({ label: "Uniform" });
    await ends.selectOption({ label: "The least and the most" });
    const uniform = { driver: volume, kind: "uniform", low: 1_200_000, high, ends: "limits" };
    await stored(page, { ranges: [uniform], correlations: [], events: [] });
    await kind.selectOption({ label: "One of several values" });
    await fill(page, volume, "probabilities", "50; 30; 10");
    await page.getByText("must add up to 1").waitFor();
    await fill(page, volume, "values", "1,000,000; 2,000,000; 3,000,000");
    await fill(page, volume, "probabilities", "50; 30; 20");
    const discrete = {
      ...{ driver: volume, kind: "discrete" },
      ...{ values: [1e6, 2e6, 3e6], probabilities: [0.5, 0.3, 0.2] },
    };
    await stored(page, { ranges: [discrete], correlations: [], events: [] });
    // A second input, so that two may go together.
    await page.getByLabel("Another input").selectOption(rate);
    await page.locator(`${section} .ranges select[id$="discountRate-range"]`).selectOption({ index: 3 });
    await page.getByLabel("Rank correlation").fill("2");
    await page.getByLabel("Rank correlation").press("Enter");
    await page.getByText("is a number from -1 to 1").waitFor();
    await page.getByLabel("Rank correlation").fill("-0.4");
    await page.getByLabel("Rank correlation").press("Enter");
    await page.locator("[data-correlation]").waitFor();
    expect(await page.locator("[data-correlation]").innerText()).toContain("−0.4");
    // Undone and done again, as everything else; in a text Control+Z is the text's own.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Control+z");
    await page.locator("[data-correlation]").waitFor({ state: "detached" });
    await page.keyboard.press("Control+y");
    await page.locator("[data-correlation] .link").click();
    await page.locator("[data-correlation]").waitFor({ state: "detached" });
    for (const driver of [volume, rate])
      await page
        .locator(`[id$="${driver.replaceAll(".", "-")}-range"], [id$="${driver}-range"]`)
        .first()
        .selectOption({ label: "Sure" });
    await stored(page, null);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("an event of a register of risks occurs, or costs its expected loss again", async () => {
    const page = await open();
    const event = page.locator(`${section} select[id$="-occurs"]`).first();
    await event.selectOption({ label: "At most once a year" });
    await page.waitForFunction(() => localStorage.getItem("sourcing-case")?.includes('"bernoulli"'));
    await page.click(`${section} [data-act="study"]`);
    await page.getByText("Probability of a loss").waitFor();
    await event.selectOption({ label: "Expected loss every year" });
    await stored(page, null);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });
});
