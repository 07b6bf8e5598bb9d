import type { Page } from "playwright-core";
import { readCase } from "../../src/case/read";
import { buildModel } from "../../src/case/model/build";
<<<<<<< HEAD
import { CALENDAR_MONTHS } from "../../src/case/schema/season";
import { isService } from "../../src/case/service";
=======
>>>>>>> 5545835 (An option that does not fit together has no figures; every notice and finding leads to its field, in German too)
import type { Case } from "../../src/case/schema/case";
import { STEPS } from "../../src/taskpane/state/steps";
import { computed, goToStep, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
<<<<<<< HEAD
import { ecommerce } from "./support/cases";

/** The template with every part that an option of its kind may have, and a number for every driver. */
function everythingGiven(): Case {
  const source = ecommerce();
  const asset = source.processes[0]?.assets[0]?.id;
  // Taxes are given by location or at one rate for all: one option has the former, the others the latter.
  const taxed = source.options.at(-1)?.id;
  const even = Object.fromEntries(CALENDAR_MONTHS.map((name) => [name, 1 / CALENDAR_MONTHS.length]));
  const wide: Case = {
    ...source,
    later: [
      { id: "volume", driver: `processes.${source.processes[0]?.id}.annualVolume`, from: 2, value: 1000 },
    ],
    processes: source.processes.map((process) => ({
      ...process,
      season: { ...even, staffing: "average" as const },
      incumbent: {
        shares: [{ item: process.roles[0]?.id ?? "" }],
        prices: process.roles.map(({ id }) => ({ role: id })),
        pricing: {
          bands: [{ id: "all" }],
          bandMethod: "graduated" as const,
          arcMethod: "whole" as const,
          indexRatchet: true,
          minimumIndexed: false,
        },
      },
    })),
    options: source.options.map((option) => ({
      ...option,
      governance: [{ id: `audit-${option.id}`, name: "Audit", kind: "audit" }],
      ...(isService(option) && { exit: {} }),
      ...(option.id === taxed && { taxLeakageRate: undefined }),
      processes: option.processes.map((part) => ({
        ...part,
        people: {},
        waves: option.waves.map(({ id }) => ({ wave: id, share: 1 / option.waves.length })),
        fromIncumbent: { renewed: 1 },
        automation: { chargedOn: "resolved" as const, payer: "us" as const, roles: [] },
        turnaround: {},
        paper: {},
        scopes: [{ item: source.processes[0]?.roles[0]?.id ?? "" }],
        oneOffs: [{ id: `set-up-${option.id}`, name: "Set-up" }],
        investments: [{ id: `screens-${option.id}`, name: "Screens" }],
        benefits: [{ id: `evenings-${option.id}`, name: "Open in the evening" }],
        risks: [{ id: `strike-${option.id}`, name: "Strike" }],
        delivery: part.delivery.map((one) => ({
          ...one,
          ...(option.id === taxed && { tax: { borneBy: "us" as const } }),
        })),
        assetSales: asset === undefined ? [] : [{ asset }],
        ...(isService(option) ? { knowledgeTransfer: {}, transfer: { roles: [] } } : { software: {} }),
      })),
    })),
  };
  return driversIn(wide)
    .filter((entry) => entry.value === null && entry.path !== `options.${taxed}.taxLeakageRate`)
    .reduce((before, { path, record }) => {
      const value = [record.default, 1, 0.5, record.min, record.max, 12].find(
        (one) => one !== undefined && isWithin(one, record),
      );
      return setNumber(before, path, value ?? null);
    }, wide);
}
=======
import { everythingGiven } from "./support/everything";
>>>>>>> 5545835 (An option that does not fit together has no figures; every notice and finding leads to its field, in German too)

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
