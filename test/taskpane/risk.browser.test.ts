import { USUAL_STUDY } from "../../src/analysis/simulation-study";
import { studyRisk, type RiskStudy } from "../../src/analysis/study";
import { driversIn } from "../../src/case/drivers";
import { evaluateCase } from "../../src/case/open";
import { readCase } from "../../src/case/read";
import type { Case } from "../../src/case/schema/case";
import { withChanges } from "../case/with-changes";
import { computed, goToStep, openPane } from "./support/browser";
import { template } from "./support/cases";
import { inPane } from "./support/in-pane";

/** The payroll template with ranges for the two inputs that move its first option most. */
function uncertain(): Case {
  const source = template("retailer-payroll");
  const [first, second] = studyRisk(source, USUAL_STUDY, { option: source.options[0]!.id })!.drivers;
  const read = readCase({
    ...source,
    uncertainty: {
      ranges: [
        { driver: first!.driver, kind: "triangular", low: first!.low, mode: first!.today, high: first!.high },
        { driver: second!.driver, kind: "uniform", low: second!.low, high: second!.high },
      ],
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** An amount as the pane shows it among others: in millions, else in thousands, by the largest. */
function shownAmong(value: number, all: readonly number[]): string {
  const isLarge = Math.max(...all.map(Math.abs)) >= 1e6;
  const digits = { minimumFractionDigits: isLarge ? 2 : 0, maximumFractionDigits: isLarge ? 2 : 0 };
  return (value / (isLarge ? 1e6 : 1e3)).toLocaleString("en-US", digits);
}

inPane("the study of risk in Results", (pane) => {
  const source = uncertain();
  const option = source.options[0]!.id;
  let study: RiskStudy;
  beforeAll(() => {
    study = studyRisk(source, USUAL_STUDY, { option })!;
  });
  const open = async () => {
    const page = await openPane(pane.browser, pane.address, { stored: { case: source, versions: [] } });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    return page;
  };
  const section = '[data-result="risk"]';

  test("shows what Node finds, to the last digit shown, and nothing of it after the case has changed", async () => {
    const page = await open();
    await page.click(`${section} [data-act="study"]`);
    await page.waitForSelector('[data-result="tornado"]');
    await page.locator('[data-result="tornado"] .segments button').nth(1).click();
    const rows = await page.locator('[data-result="tornado"] tbody tr').allInnerTexts();
    expect(rows).toHaveLength(study.drivers.length);
    const ends = [study.base, ...study.drivers.flatMap(({ atLow, atHigh }) => [atLow!, atHigh!])];
    study.drivers.forEach(({ atLow, atHigh }, i) => {
      for (const end of [atLow, atHigh])
        expect([rows[i], rows[i]!.includes(shownAmong(end!, ends))]).toEqual([rows[i], true]);
    });
    const own = study.simulation!.options.find(({ id }) => id === option)!;
    const shown = await page.locator(`${section} table`, { hasText: "P10" }).innerText();
    for (const percent of [10, 50, 90])
      expect([
        percent,
        shown.includes(shownAmong(own.summary.percentiles[percent]!.value, study.simulation!.amounts)),
      ]).toEqual([percent, true]);
    await page.locator('[data-result="probability"] svg path').first().waitFor();

    // The first input is where the row leads; there it is changed.
    await page.locator(`${section} .findings .link`).first().click();
    await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
    const field = page.locator(":focus");
    const before = await field.inputValue();
    await field.fill(String(Number(before.replace(/[,%\s]/g, "")) * 1.05));
    await field.press("Enter");
    await computed(page);
    await goToStep(page, "results");
    await page.getByText("Something has changed since the last study.").waitFor();
    expect(await page.locator('[data-result="tornado"]').count()).toBe(0);
    // Undone, the study is of this case again.
    await page.keyboard.press("Control+z");
    await page.waitForSelector('[data-result="tornado"]');
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a target is typed, and how likely each option misses it is counted in all trials", async () => {
    const page = await open();
    await page.click(`${section} [data-act="study"]`);
    const field = page.getByLabel("Target for the net present value");
    const [least, most] = study.simulation!.options.map(({ sorted }) => sorted[sorted.length >> 1]!);
    const target = Math.round(Math.min(least!, most!));
    await field.fill(String(target));
    await field.press("Enter");
    const row = page.locator(`${section} tr`, { hasText: "Probability of missing" });
    const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });
    const wanted = study.simulation!.options.map(({ sorted }) =>
      percent.format(sorted.filter((value) => value < target).length / sorted.length),
    );
    expect(await row.locator("td").allInnerTexts()).toEqual(wanted);
    await field.fill("a lot");
    await field.press("Enter");
    await page.getByText("“a lot” is not a number.").waitFor();
    expect(await row.count()).toBe(0);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("two inputs together: the corners are what the case is worth there, downwards and across as chosen", async () => {
    const page = await open();
    await page.click(`${section} [data-act="study"]`);
    const map = page.locator('[data-result="heat-map"]');
    await map.locator("svg rect").first().waitFor();
    expect(await map.locator("svg rect").count()).toBe(25);
    await page.getByLabel("Across").selectOption({ index: 2 });
    await map.locator(".segments button").nth(1).click();
    const rows = await map.locator("tbody tr").allInnerTexts();
    const [down, , across] = study.drivers.filter(
      ({ driver }, i) => i === 0 || driver !== study.drivers[0]!.driver,
    );
    const at = (a: number, b: number): number =>
      evaluateCase(withChanges(source, { [down!.driver]: a, [across!.driver]: b })).figures.get(
        `${option}/figure/npv`,
      ) as number;
    const corners = [
      at(down!.low, across!.low),
      at(down!.low, across!.high),
      at(down!.high, across!.low),
      at(down!.high, across!.high),
    ];
    // The scale is that of the largest amount in the table, which is a corner where the inputs move it evenly.
    const shown = rows.map((row) => row.split("\t"));
    expect([shown[0]![1], shown[0]!.at(-1), shown.at(-1)![1], shown.at(-1)!.at(-1)]).toEqual(
      corners.map((corner) => shownAmong(corner, corners)),
    );
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("is canceled at once, and can be made again", async () => {
    const page = await open();
    await page.click(`${section} [data-act="study"]`);
    await page.click(`${section} [data-act="cancel-study"]`);
    await page.waitForSelector(`${section} [data-act="study"]`, { timeout: 1000 });
    await page.click(`${section} [data-act="study"]`);
    await page.waitForSelector('[data-result="tornado"]');
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("another option is studied by itself, and the former one is there again", async () => {
    const page = await open();
    await page.click(`${section} [data-act="study"]`);
    await page.waitForSelector('[data-result="tornado"]');
    await page.locator(".section table thead button").nth(1).click();
    await page.locator(`${section} [data-act="study"]`).waitFor();
    await page.locator(".section table thead button").nth(0).click();
    await page.waitForSelector('[data-result="tornado"]');
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("what is least sure is chosen, simulated, and made sure again", async () => {
    const plain = template("retailer-payroll");
    const page = await openPane(pane.browser, pane.address, { stored: { case: plain, versions: [] } });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    const makeStudy = async (): Promise<void> => {
      await page.click(`${section} [data-act="study"]`);
      await page.waitForSelector('[data-result="tornado"]');
    };
    const stored = (): Promise<{ readonly case: Case }> =>
      page.evaluate(() => JSON.parse(localStorage.getItem("sourcing-case") ?? "{}"));
    await makeStudy();
    await page.getByText("No input has a range yet").waitFor();
    const lists = page.locator(`${section} .ranges select`);
    const { driver, today } = study.drivers[0]!;
    await lists.first().selectOption({ label: "± 20%" });
    await computed(page);
    await page.getByText("Something has changed since the last study.").waitFor();
    const range = { driver, kind: "pert", mode: today, ends: "limits" };
    await page.waitForFunction(
      () => localStorage.getItem("sourcing-case")?.includes('"uncertainty"') === true,
    );
    expect((await stored()).case.uncertainty?.ranges).toMatchObject([
      { ...range, low: expect.closeTo(today * 0.8, 9), high: expect.closeTo(today * 1.2, 9) },
    ]);
    await makeStudy();
    await page.getByText("Probability of a loss").waitFor();
    expect(await lists.first().inputValue()).toBe("0.2");
    await lists.first().selectOption({ label: "Sure" });
    await computed(page);
    await makeStudy();
    await page.getByText("No input has a range yet").waitFor();
    await page.waitForFunction(
      () => localStorage.getItem("sourcing-case")?.includes('"uncertainty"') === false,
    );
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a range of a number that is 0 today is listed, and can be taken away", async () => {
    const plain = template("retailer-payroll");
    const zero = driversIn(plain).find(({ path, value }) => /\.risks\./.test(path) === false && value === 0)!;
    const ranged: Case = {
      ...plain,
      uncertainty: {
        ranges: [{ driver: zero.path, kind: "uniform", low: 0, high: 0.01, ends: "limits" }],
        correlations: [],
        events: [],
      },
    };
    const page = await openPane(pane.browser, pane.address, { stored: { case: ranged, versions: [] } });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    const list = page.locator(`${section} .ranges select`);
    expect(await list.first().locator("option").allInnerTexts()).toEqual(["Sure", "Another range …"]);
    await page.getByText(/Uniform, 0.* to /).waitFor();
    await list.first().selectOption({ label: "Sure" });
    await page.getByText(/Uniform, 0.* to /).waitFor({ state: "detached" });
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("where no trial has a value, it says how many there were and why", async () => {
    const hopeless: Case = {
      ...template("retailer-payroll"),
      uncertainty: {
        ranges: [
          { driver: "discountRate", kind: "uniform", low: -0.9999999999, high: -0.999999999, ends: "limits" },
        ],
        correlations: [],
        events: [],
      },
    };
    const page = await openPane(pane.browser, pane.address, { stored: { case: hopeless, versions: [] } });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    await page.click(`${section} [data-act="study"]`);
    await page
      .getByText(/has no net present value in any of the 10,000 trials. In the first: \w/)
      .first()
      .waitFor();
    expect(await page.getByText("No input has a range yet").count()).toBe(0);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("a number of the scenario replaces a range, and that is said beside it", async () => {
    const changes = Object.fromEntries(source.uncertainty!.ranges.map(({ driver }) => [driver, 1]));
    const scenarios = [{ id: "mine", name: "Mine", changes }];
    const page = await openPane(pane.browser, pane.address, {
      stored: { case: { ...source, scenarios }, versions: [] },
    });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    expect(await page.getByText("and not the range").count()).toBe(0);
    await page.getByRole("button", { name: "Mine" }).first().click();
    await computed(page);
    await expect(page.locator(`${section} .ranges .line`).allInnerTexts()).resolves.toEqual(
      source.uncertainty!.ranges.map(() =>
        expect.stringMatching(/^Mine sets it to 1.* and not the range\.$/),
      ),
    );
    await page.click(`${section} [data-act="study"]`);
    await page.getByText("This scenario gives every input that has a range").waitFor();
    expect(page.errors).toEqual([]);
    await page.context().close();
  });
});
