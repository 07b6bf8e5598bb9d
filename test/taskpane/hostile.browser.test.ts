import type { Page } from "playwright-core";
import { writeCsv } from "../../src/workbook/csv";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { planWorkbook } from "../../src/workbook/plan/build";
import { first } from "../../src/taskpane/strings/en/first";
import { addOption, emptyCase } from "../../src/taskpane/edit/create";
import { addItem } from "../../src/taskpane/edit/list";
import type { Case } from "../../src/case/schema/case";
import { computed, goToStep, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";
import { ecommerce, hostileStrings } from "./support/cases";

const strings = hostileStrings();

/** A case with one of everything that carries a text. */
function small(): Case {
  const empty = emptyCase(first.newNames, "USD", "2027-01");
  const option = addOption(empty, "Offshore", "offshore", first.newNames).case;
  return addItem(option, "processes.process.roles", { name: "Agents", ...first.newRole }).case;
}

test("two hundred hostile names leave a table of scenarios as texts, never as formulas", () => {
  expect(strings.length).toBeGreaterThanOrEqual(200);
  const lines = writeCsv(strings.map((text) => [text])).split("\r\n");
  for (const line of lines) expect(line).not.toMatch(/^"?[=+@\t\r]/);
});

test("two hundred hostile names are texts in the plan of the workbook", () => {
  const source = ecommerce();
  const [process] = source.processes;
  if (process === undefined) throw new Error("The template has no process.");
  for (let i = 0; i < strings.length; i += process.roles.length) {
    const named = {
      ...source,
      name: strings[i] as string,
      processes: [
        {
          ...process,
          roles: process.roles.map((role, r) => ({ ...role, name: (strings[i + r] ?? "x").slice(0, 80) })),
        },
      ],
    };
    const planned = planWorkbook(named, { built: "2027-01-31" });
    expect(planned.ok).toBe(true);
    if (i === 0 && planned.ok)
      expect(JSON.stringify(planned.plan)).toContain(JSON.stringify(strings[0]).slice(1, -1));
  }
}, 300_000);

inPane("in a browser", (pane) => {
  test("two hundred hostile strings in every text field neither run nor bring markup", async () => {
    const page = await openPane(pane.browser, pane.address, { stored: { case: small(), versions: [] } });
    await page.evaluate(() =>
      Object.assign(window, { ran: 0, alert: () => ((window as unknown as { ran: number }).ran += 1) }),
    );
    await page.click(".held fluent-button");
    await computed(page);
    let fields = 0;
    for (const step of ["scope", "options", "transition"] as const) {
      await goToStep(page, step);
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>("#body :is(input:not([inputmode]), textarea)")].map(
          (one) => one.id,
        ),
      );
      for (const id of ids.filter(Boolean)) await typeAll(page, id);
      fields += ids.filter(Boolean).length;
    }
    expect(fields).toBeGreaterThan(6);
    await goToStep(page, "inhouse");
    await inCells(page);
    await computed(page);
    expect(await page.evaluate(() => (window as unknown as { ran: number }).ran)).toBe(0);
    expect(
      await page.locator("#pane :is(script, iframe, img, object, embed, a[href^='javascript'])").count(),
    ).toBe(0);
    const saved = readSaved((await page.evaluate(() => localStorage.getItem("sourcing-case"))) ?? "");
    expect(saved).not.toBeNull();
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 300_000);

  /** Puts every string into a field, and looks at what the pane made of the last ones. */
  async function typeAll(page: Page, id: string): Promise<void> {
    const wrong = await page.evaluate(
      async ([field, texts]) => {
        const found: string[] = [];
        for (const text of texts) {
          const input = document.getElementById(field) as HTMLInputElement | null;
          if (input === null) return [`${field} is gone`];
          input.value = text;
          input.dispatchEvent(new Event("change", { bubbles: true }));
          await new Promise((done) => setTimeout(done));
          if (document.querySelector("#pane :is(script, iframe, img, object, embed)") !== null)
            found.push(text);
        }
        return found;
      },
      [id, strings] as const,
    );
    expect([id, wrong]).toEqual([id, []]);
  }

  /** The same in the first named cell of every table. */
  async function inCells(page: Page): Promise<void> {
    const cells = page.locator("th.name[tabindex]");
    if ((await cells.count()) === 0) return;
    for (const text of strings) {
      await cells.first().dispatchEvent("click");
      if ((await page.locator(".cell-input").count()) === 0) await cells.first().dispatchEvent("click");
      const input = page.locator(".cell-input").first();
      if ((await input.count()) === 0) continue;
      await input.fill(text);
      await input.press("Enter");
    }
  }
});
