import { driversIn } from "../../src/case/drivers";
import { readCase } from "../../src/case/read";
import { outcomeOf } from "../../src/taskpane/engine/outcome";
import { createFormats } from "../../src/taskpane/typing/formats";
import { computed, openPane } from "./support/browser";
import { typedNumber } from "./support/by-keyboard";
import { inPane } from "./support/in-pane";
import { Interview, keptCase, type InMind } from "./support/interviewed";

/** Claims of an insurer: three people's worth of answers, plausible and not published. */
const NUMBERS: readonly (readonly [end: RegExp, text: string])[] = [
  [/annualVolume$/, "180000"],
  [/adjusters\.fte$|schadenregulierer\.fte$/, "42"],
  [/fte$/, "18"],
  [/delivery.*salary$/, "21500"],
  [/salary$/, "48000"],
  [/statutoryRate$/, "11%"],
  [/seatCost$/, "6200"],
  [/workplaceAvoidable$/, "60%"],
  [/voidable$/, "85%"],
  [/gain$/, "12%"],
  [/pricePerUser$/, "900"],
  [/price$/, "9"],
  [/once$/, "250000"],
  [/startMonth$/, "4"],
  [/knowledgeTransferMonths$/, "3"],
  [/rampMonths$/, "4"],
  [/discountRate$/, "8%"],
  [/[iI]nflation$/, "2%"],
];

const people: readonly (readonly [string, string, number, InMind["names"]])[] = [
  ["English", "en-US", 320, ["Claims handling", "claim", "Ireland", "Adjusters", "Clerks", null, "Poland"]],
  [
    "German",
    "de-DE",
    450,
    [
      "Schadenbearbeitung",
      "Schadenfall",
      "Deutschland",
      "Schadenregulierer",
      "Sachbearbeiter",
      null,
      "Polen",
    ],
  ],
];

inPane("an own case by interview, going back after each answer", (pane) => {
  test.each(people)(
    "%s",
    async (_language, locale, width, names) => {
      const page = await openPane(pane.browser, pane.address, {
        viewport: { width, height: 900 },
        locale,
        query: `?language=${locale}`,
      });
      const unthought: string[] = [];
      const pictures = process.env["PICTURES"];
      let asked = 0;
      await page.click('[data-start="empty"]');
      const interview = new Interview(
        page,
        {
          names,
          // A better way of working, software alone, and a provider a short flight away.
          kinds: [0, 1, 4],
          // Software by user, the provider by unit.
          prices: [0, 0],
          number: (path) => {
            const text = NUMBERS.find(([end]) => end.test(path))?.[1];
            if (text === undefined) unthought.push(path);
            return text;
          },
        },
        async () => {
          if (pictures !== undefined)
            await page.screenshot({ path: `${pictures}/${locale}-${String(++asked).padStart(2, "0")}.png` });
        },
      );
      const { questions, typed, wrong } = await interview.answerAll();
      expect(wrong).toEqual([]);
      expect(unthought).toEqual([]);
      expect(questions.length).toBeGreaterThan(40);

      const kept = await keptCase(page);
      const values = new Map(driversIn(kept).map(({ path, value }) => [path, value]));
      for (const [path, text] of typed) {
        if (!path.endsWith(".once")) expect([path, values.get(path)]).toEqual([path, typedNumber(text)]);
      }
      expect(kept.options.map(({ processes }) => processes[0]?.oneOffs.length)).toEqual([1, 1, 1]);
      expect(kept.options.map(({ kind }) => kind)).toEqual(["improved", "software", "nearshore"]);

      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${locale}-end.png` });
      await page.click(".ask fluent-button");
      await computed(page);
      if (pictures !== undefined)
        await page.screenshot({ path: `${pictures}/${locale}-results.png`, fullPage: true });
      expect(readCase(kept)).toMatchObject({ ok: true });
      const { options } = outcomeOf(kept).outcome;
      const best = Math.max(...options.map(({ figures }) => Number(figures.npv?.value)));
      const shown = await page.textContent("#body");
      expect(shown).toContain(createFormats(locale).money(best));
      expect(shown).not.toMatch(/undefined|NaN|\bnull\b/);
      expect(page.errors).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  test("a role that is named twice is one", async () => {
    const page = await openPane(pane.browser, pane.address);
    await page.click('[data-start="empty"]');
    const say = async (text: string): Promise<void> => {
      await page.waitForSelector("#next-answer:focus");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await computed(page);
    };
    for (const text of ["Permits", "permit", "", "Spain", "Clerks", " clerks"]) await say(text);
    await page.waitForSelector("[data-enough]");
    expect((await keptCase(page)).processes[0]?.roles.map(({ name }) => name)).toEqual(["Clerks"]);
    await page.context().close();
  });
});
