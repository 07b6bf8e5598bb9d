import type { Page } from "playwright-core";
import { STEPS } from "../../src/taskpane/state/steps";
import { ecommerce } from "./support/cases";
import { goToStep, openCase, openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

/** Elements that stick out of the page sideways, apart from tables, which scroll in themselves. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      element.closest(".grid, .unseen, .segments, fluent-menu-list") !== null;
    return [...document.querySelectorAll("#pane *")]
      .filter((element) => !scrolls(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > wide + 1 || left < -1);
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className.toString()} ${element.textContent?.trim().slice(0, 40)}`,
      );
  });

/** Figures and names of the results that their boxes cut off, or that stand over each other. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = (element: Element): string => (element.textContent ?? "").trim().replace(/\s+/g, " ");
    const shown = ".figures, .figure-row, .pairs, .bar-rows, .legend, .section-head, .shown-grid";
    const hides = (element: Element): boolean =>
      getComputedStyle(element).overflow !== "visible" && !element.matches("svg, .grid, .unseen");
    const cut = [...document.querySelectorAll(shown)]
      .flatMap((part) => [...part.querySelectorAll("*")])
      .filter(hides)
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => `cut: ${words(one)}`);
    const texts = (where: string): { readonly text: string; readonly box: DOMRect }[] =>
      [...document.querySelectorAll(where)].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return { text: words(one), box: range.getBoundingClientRect() };
      });
    const over = [".figures .caption, .figures .value", ".plot text", ".chart text"].flatMap((where) =>
      texts(where).flatMap(({ text, box }, index, all) =>
        all
          .slice(index + 1)
          .filter(({ box: other }) => {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            return across > 1 && down > 3;
          })
          .map((other) => `over each other: ${text} | ${other.text}`),
      ),
    );
    return [...cut, ...over];
  });

async function everyStep(page: Page, label: string): Promise<string[]> {
  const found: string[] = [];
  for (const step of STEPS) {
    await goToStep(page, step);
    found.push(...(await sticksOut(page)).slice(0, 3).map((one) => `${label} ${step}: ${one}`));
  }
  return found;
}

inPane("in a browser", (pane) => {
  test.each([
    ["320 px", { viewport: { width: 320, height: 800 } }, "?language=en-US"],
    ["400 % zoom", { viewport: { width: 320, height: 256 } }, "?language=en-US"],
    ["German", { viewport: { width: 320, height: 800 } }, "?language=de-DE"],
  ])(
    "nothing sticks out: %s",
    async (label, options, query) => {
      const page = await openPane(pane.browser, pane.address, { ...options, query });
      await openCase(page, "manufacturer-finance-accounting");
      expect(await everyStep(page, label)).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  test.each(
    ["en-US", "de-DE"].flatMap((language) =>
      ["ecommerce-customer-service", "manufacturer-finance-accounting"].map((id) => [language, id] as const),
    ),
  )(
    "figures and their names are whole after a change: %s, %s",
    async (language, id) => {
      const page = await openPane(pane.browser, pane.address, {
        query: `?language=${language}`,
        locale: language,
      });
      await openCase(page, id);
      await goToStep(page, "options");
      const options = page.locator(".with-actions select").first();
      await options.selectOption({ index: (await options.locator("option").count()) - 1 });
      await goToStep(page, "money");
      await page.fill("#field-discountRate", "6.5".replace(".", language === "de-DE" ? "," : "."));
      await page.press("#field-discountRate", "Enter");
      await page.waitForSelector(".figures .chip");
      await goToStep(page, "results");
      await page.click(".figure-row + .link");
      const found: string[] = [];
      for (const width of [320, 450, 640, 900]) {
        await page.setViewportSize({ width, height: 900 });
        for (const step of ["transition", "results"] as const) {
          await goToStep(page, step);
          await page.waitForTimeout(300);
          found.push(...(await cutOff(page)).map((one) => `${width} px, ${step}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test("right-to-left mirrors the layout and breaks nothing", async () => {
    const page = await openPane(pane.browser, pane.address, { viewport: { width: 350, height: 800 } });
    await openCase(page, "ecommerce-customer-service");
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    expect(await everyStep(page, "rtl")).toEqual([]);
    const first = await page.locator("[data-step]").first().boundingBox();
    const last = await page.locator("[data-step]").last().boundingBox();
    expect(first?.x).toBeGreaterThan(last?.x ?? 0);
    await page.waitForSelector("[data-result=bridge] rect");
    const bars = await page.evaluate(() =>
      ["[data-result=bridge] .bar-row", "[data-result=categories] .bar-row"].map((where) => {
        const row = document.querySelector(where) as HTMLElement;
        const name = row.querySelector("span")?.getBoundingClientRect().left ?? 0;
        return name - (row.querySelector("rect")?.getBoundingClientRect().right ?? 0);
      }),
    );
    for (const gap of bars) expect(Math.abs(gap - 8)).toBeLessThan(1);
    await page.context().close();
  }, 180_000);

  test("who asked for less motion sees none", async () => {
    const page = await openPane(pane.browser, pane.address, { reducedMotion: "reduce" });
    await openCase(page, "ecommerce-customer-service");
    await goToStep(page, "money");
    await page.click("summary");
    await page.click(".case-row fluent-menu");
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => one.playState === "running").length,
    );
    expect(moving).toBe(0);
    await page.context().close();
  }, 120_000);

  test("a German pane says nothing in English", async () => {
    const page = await openPane(pane.browser, pane.address, { query: "?language=de-DE", locale: "de-DE" });
    await openCase(page, "ecommerce-customer-service");
    expect(await page.getAttribute("html", "lang")).toBe("de");
    expect(await page.textContent(".figures")).toMatch(/Kapitalwert, USD[\s\S]*\d,\d/);
    await goToStep(page, "money");
    expect(await page.textContent("h2")).toBe("Was ist Geld über die Zeit wert?");
    await page.fill("#field-discountRate", "7,25");
    await page.press("#field-discountRate", "Enter");
    expect(await page.inputValue("#field-discountRate")).toBe("7,25");
    const english = /\b(the|and|of|with|year|rate|saving|price|cost|missing)\b/i;
    for (const step of STEPS) {
      await goToStep(page, step);
      const words = await page.locator("#pane :is(button, label, h2, h3, th, legend)").allTextContents();
      const left = words
        .map((text) => text.trim())
        .filter((text) => english.test(text) && !isOfTheCase(text));
      expect([step, left]).toEqual([step, []]);
    }
    await page.context().close();
  }, 180_000);
});

/** Names that the template itself has, in the language it was written in. */
const own = new Set<string>();
JSON.stringify(ecommerce(), (_key, value: unknown) => {
  if (typeof value === "string") own.add(value);
  return value;
});
const isOfTheCase = (text: string): boolean =>
  [...own].some((name) => name.length > 2 && text.includes(name));
