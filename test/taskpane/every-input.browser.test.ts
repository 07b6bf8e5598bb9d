import type { Page } from "playwright-core";
import { readCase } from "../../src/case/read";
import { buildModel } from "../../src/case/model/build";
import type { Case } from "../../src/case/schema/case";
import { STEPS } from "../../src/taskpane/state/steps";
import { computed, goToStep, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { everythingGiven } from "./support/everything";

/** Paths of the drivers that the lines of a case read. */
function driversRead(source: Case): string[] {
  const built = buildModel(source);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const read = built.model.lines.flatMap(({ bindings }) =>
    Object.values(bindings).flatMap((one) =>
      "driver" in one ? [one.driver] : "drivers" in one ? one.drivers : [],
    ),
  );
  return [...new Set(read)].filter((path) => !path.startsWith("customLines."));
}

/** Paths of the fields and cells that a step shows, with everything opened that can be. */
async function offered(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const closed = "details:not([open]) > summary, .sets button:last-child";
    document.querySelectorAll<HTMLElement>(`#body :is(${closed})`).forEach((one) => one.click());
  });
  await page.waitForTimeout(100);
  return page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLElement>("#body [data-path]")].map(
      (one) => one.dataset["path"] ?? "",
    ),
    ...[...document.querySelectorAll<HTMLElement>("#body [data-cell]")].map((one) =>
      (one.dataset["cell"] ?? "").replace(" ", "."),
    ),
  ]);
}

inPane("in a browser", (pane) => {
  test("every number that counts can be entered, under every kind of option", async () => {
    const read = readCase(everythingGiven());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const source = read.case;
    const page = await openPane(pane.browser, pane.address, {
      viewport: { width: 900, height: 900 },
      stored: { case: source, versions: [] },
    });
    await page.click(".held fluent-button");
    await computed(page);
    const found = new Set<string>();
    for (const option of source.options) {
      await goToStep(page, "options");
      await page.locator(".with-actions select").first().selectOption(option.id);
      for (const step of STEPS.filter((one) => one !== "overview" && one !== "results")) {
        await goToStep(page, step);
        (await offered(page)).forEach((path) => found.add(path));
      }
    }
    expect(driversRead(source).filter((path) => !found.has(path))).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 180_000);
});
