import type { Page } from "playwright-core";
import { driversIn } from "../../src/case/drivers";
import { rules } from "../../src/case/findings/rules";
import type { Case, Option } from "../../src/case/schema/case";
import { isService } from "../../src/case/service";
import { setNumber } from "../../src/taskpane/edit/driver";
import { changeAt } from "../../src/taskpane/edit/path";
import { STEPS } from "../../src/taskpane/state/steps";
import { deal } from "../case/deals/deal";
import { readOrFail } from "../case/small-case";
import { computed, goToStep, openPane } from "./support/browser";
import { ecommerce } from "./support/cases";
import { everythingGiven } from "./support/everything";
import { inPane } from "./support/in-pane";

/** What has no effect: each option is of another kind than what it was given for. */
function ofOtherKinds(): Case {
  const source = everythingGiven();
  const other = (option: Option): Option["kind"] => (isService(option) ? "improved" : "captive");
  return { ...source, options: source.options.map((option) => ({ ...option, kind: other(option) })) };
}

/** Every number is 0 that may be: what counts only beside another has no effect. */
const withoutTheOther = (): Case =>
  [
    /\.(dipMonths|parallelMonths|retainedRatio|committedVolume|targetCost|indexShare|withholdingRate|vatRate|price|errorRate)$/,
  ]
    .flatMap((pattern) => driversIn(everythingGiven()).filter(({ path }) => pattern.test(path)))
    .reduce((before, { path }) => setNumber(before, path, null), everythingGiven());

/** A case whose parts say wrongly of each other what they may. */
const wrong = (): Case =>
  (
    [
      ["offshore.processes.customer-service.pricing.bands", () => [{ id: "late", from: 900, price: 1 }]],
      ["offshore.processes.customer-service.people", () => ({ transferredShare: 0.7, redeployedShare: 0.7 })],
      ["improved.processes.customer-service.fromIncumbent", () => ({ toProvider: 0.4, inHouse: 0.4 })],
      [
        "nearshore.processes.customer-service.delivery",
        (all) => (all as { share: number }[]).map((one) => ({ ...one, share: 0.4 })),
      ],
    ] as readonly [string, (before: unknown) => unknown][]
  ).reduce((before, [path, change]) => changeAt(before, `options.${path}`, change), ecommerce());

/** An option about which much is to be said: dear, nobody kept, nobody looked after. */
function doubtful(price: number): Case {
  const source = ecommerce();
  const part = "options.offshore.processes.customer-service";
  const bare = [
    [`${part}.people`, undefined],
    [`${part}.knowledgeTransfer`, undefined],
    [`${part}.oneOffs`, []],
    [`${part}.assetSales`, []],
    [`${part}.retainedRatio`, 0],
    [`options.offshore.governance`, []],
    [`options.offshore.governanceRate`, 0.15],
    [`options.offshore.exit`, undefined],
    [
      `${part}.automation`,
      {
        goLive: 1,
        eligible: 1,
        containment: 0.99,
        price: 0.1,
        chargedOn: "resolved",
        payer: "us",
        roles: [],
      },
    ],
    [`${part}.transfer`, { month: 14, roles: [] }],
    ["processes.customer-service.kind", "KPO"],
    ["options.offshore.waves.wave-1.knowledgeTransferMonths", 0],
  ].reduce<Case>((before, [path, value]) => changeAt(before, path as string, () => value), {
    ...source,
    options: source.options.filter(({ id }) => id === "offshore"),
    scenarios: [],
  });
  const free = driversIn(bare)
    .filter(({ path }) =>
      /\.(selectionCost|contingencyRate|parallelMonths|dipDepth|\w*[lL]agMonths)$/.test(path),
    )
    .reduce((before, { path }) => setNumber(before, path, 0), bare);
  return driversIn(free)
    .filter(
      ({ path, value }) =>
        value !== null &&
        /^options\.offshore\..*(pricePerFte|annualFee|bands\..*\.price|minimumCharge)$/.test(path),
    )
    .reduce((before, { path, value }) => setNumber(before, path, (value as number) * price), free);
}

/** What has the keyboard, in words; empty where it can't be seen or is nothing to enter something in. */
const entering = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    const { top, bottom, width } = active.getBoundingClientRect();
    const seen =
      active.checkVisibility({ visibilityProperty: true }) && width > 0 && top >= 0 && bottom <= innerHeight;
    return seen && active.matches("input, select, textarea, button, td, th")
      ? active.id || (active.dataset["cell"] ?? active.localName)
      : "";
  });

/**
 * Presses every way to a field, on a page that is shown anew before each, and tells those that lead nowhere. A group
 * that is added on the way is taken back.
 */
async function press(
  page: Page,
  selector: string,
  show: () => Promise<void>,
): Promise<{ pressed: string[]; nowhere: string[] }> {
  await show();
  const pressed = await page
    .locator(selector)
    .evaluateAll((links) =>
      links.map((one) => one.getAttribute("data-go-to") ?? one.getAttribute("data-mends") ?? ""),
    );
  const nowhere: string[] = [];
  for (const [i, name] of pressed.entries()) {
    await show();
    await page.locator(selector).nth(i).click();
    const there = await page
      .waitForFunction(
        () => document.activeElement?.matches("input, select, textarea, td, th, #body [data-adds]"),
        undefined,
        { timeout: 3000 },
      )
      .then(() => entering(page))
      .catch(() => "");
    if (there === "") nowhere.push(name);
    await computed(page);
    await page.locator("h2[tabindex]").first().focus();
    if (name === "no-severance") await page.keyboard.press("Control+z");
    await computed(page);
  }
  return { pressed, nowhere };
}

inPane("in a browser, what is found leads to where it is mended", (pane) => {
  const open = async (source: Case): Promise<Page> => {
    const page = await openPane(pane.browser, pane.address, { stored: { case: source, versions: [] } });
    await page.click(".held fluent-button");
    await computed(page);
    return page;
  };

  test.each([
    ["of other kinds", ofOtherKinds(), 10],
    ["without what they count beside", withoutTheOther(), 4],
    ["that does not fit together", wrong(), 3],
  ])(
    "every notice of a case %s, and everything that is wrong in it",
    async (_, source, least) => {
      const page = await open(source);
      const all: string[] = [];
      const nowhere: string[] = [];
      for (const step of STEPS) {
        const found = await press(page, "[data-go-to]", () => goToStep(page, step));
        all.push(...found.pressed);
        nowhere.push(...found.nowhere);
      }
      expect(nowhere).toEqual([]);
      // Each says what it is about.
      for (const step of STEPS) {
        await goToStep(page, step);
        const subjects = await page.evaluate(() =>
          [...document.querySelectorAll("[data-go-to], [data-take-out]")].map(
            (one) => one.previousElementSibling?.querySelector("strong")?.textContent ?? "",
          ),
        );
        expect(subjects.filter((text) => text.trim() === "")).toEqual([]);
      }
      // What has no field here can be taken out, and is gone.
      for (const step of STEPS) {
        await goToStep(page, step);
        for (let left = await page.locator("[data-take-out]").count(); left > 0; left--) {
          const first = page.locator("[data-take-out]").first();
          const path = (await first.getAttribute("data-take-out")) ?? "";
          all.push(path);
          await first.click();
          await page.locator(`[data-take-out="${path}"]`).waitFor({ state: "detached" });
          await computed(page);
          left = (await page.locator("[data-take-out]").count()) + 1;
        }
      }
      expect(all.length).toBeGreaterThanOrEqual(least);
      await page.context().close();
    },
    300_000,
  );

  test("every finding that can be mended", async () => {
    const pressed = new Set<string>();
    const contract = "processes.0.incumbent";
    const leaving = (changes: Readonly<Record<string, number>>): Case =>
      readOrFail(deal("incumbent", { [`${contract}.lastInvoice`]: 95_000, ...changes }));
    const hours = "options.0.processes.0.serviceHours";
    const site = (startHour: number) => ({ coverageHours: 84, startHour, days: 7 });
    const cases = [
      ...[0.005, 0.05, 1, 6].map(doubtful),
      readOrFail(
        deal("service-hours", {
          "locations.1.nightPremium": 0,
          "options.0.processes.0.marginPerHour": undefined,
        }),
      ),
      readOrFail(
        deal("service-hours-sites", {
          [`${hours}.coverageHours`]: 168,
          [`${hours}.startHour`]: 0,
          [`${hours}.days`]: 7,
          "options.0.processes.0.delivery.0.serviceHours": site(0),
          "options.0.processes.0.delivery.1.serviceHours": site(12),
        }),
      ),
      leaving({ [`${contract}.startFee`]: 900_000 }),
      leaving({ [`${contract}.endMonth`]: 9 }),
      readOrFail(
        deal("leaving", {
          "options.0.leaving.startFee": 900_000,
          "options.0.register": { critical: "yes", substitutability: "easily-substitutable" },
        }),
      ),
      // Core by its score, though the case does not say so.
      {
        ...ecommerce(),
        assessment: {
          criteria: [{ id: "core", name: "Is it core?", about: "process" as const }],
          assessors: [
            {
              id: "board",
              name: "Board",
              processes: [{ process: "customer-service", scores: [{ criterion: "core", score: 5 }] }],
              options: [],
            },
          ],
        },
      },
      // Half of the work, for the people of today.
      {
        ...ecommerce(),
        processes: ecommerce().processes.map((process) => ({
          ...process,
          roles: process.roles.map((role) => ({ ...role, sizing: "given" as const, fte: 10 })),
        })),
        scenarios: [
          { id: "half", name: "Half", changes: { "processes.customer-service.annualVolume": 750_000 } },
        ],
      },
    ];
    for (const [i, source] of cases.entries()) {
      const page = await open(source);
      const found = await press(page, "[data-mends]", async () => {
        await goToStep(page, "results");
        if (source.scenarios.some(({ id }) => id === "half")) {
          await page.getByRole("button", { name: /Figures are about/ }).click();
          await page.getByRole("menuitemradio", { name: "Half", exact: true }).click();
          await computed(page);
        }
        const more = page.locator(".more-findings");
        if ((await more.count()) > 0) await more.click();
      });
      expect([i, found.nowhere]).toEqual([i, []]);
      found.pressed.forEach((id) => pressed.add(id));
      await page.context().close();
    }
    const mendable = rules.filter(({ mend }) => mend !== undefined).map(({ id }) => id);
    expect(mendable.filter((id) => !pressed.has(id))).toEqual([]);
  }, 300_000);
});
