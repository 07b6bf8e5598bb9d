import type { Page } from "playwright-core";
import { USUAL_STUDY } from "../../src/analysis/simulation-study";
import { studyRisk } from "../../src/analysis/study";
import type { Case } from "../../src/case/schema/case";
import type { Found, Studied, ToStudy } from "../../src/taskpane/study/messages";
import { computed, goToStep, openPane } from "./support/browser";
import { template } from "./support/cases";
import { inPane } from "./support/in-pane";

/** The payroll template with ranges for the inputs that move its first option most. */
function uncertain(): Case {
  const plain = template("retailer-payroll");
  const { drivers } = studyRisk(plain, USUAL_STUDY, { option: plain.options[0]!.id })!;
  const ranges = drivers
    .filter(({ low, high }) => low < high)
    .map(({ driver, low, high }) => ({
      driver,
      kind: "uniform" as const,
      low,
      high,
      ends: "limits" as const,
    }));
  return { ...plain, uncertainty: { ranges, correlations: [], events: [] } };
}

/** Has a study made by the worker alone, in the page. */
const studiedBy = (page: Page, task: ToStudy) =>
  page.evaluate(
    (given) =>
      new Promise<{ readonly last: Studied; readonly before: readonly Studied[] }>((resolve) => {
        const before: Studied[] = [];
        const worker = new Worker("study.js");
        worker.addEventListener("message", ({ data }: MessageEvent<Studied>) => {
          if ("done" in data) before.push(data);
          else {
            worker.terminate();
            resolve({ last: data, before });
          }
        });
        worker.postMessage(given);
      }),
    task,
  );

inPane("the study of risk beside the page", (pane) => {
  const source = uncertain();
  const option = source.options[0]!.id;
  const section = '[data-result="risk"]';
  const open = async () => {
    const page = await openPane(pane.browser, pane.address, { stored: { case: source, versions: [] } });
    await page.locator("fluent-button", { hasText: "Continue" }).click();
    await computed(page);
    await goToStep(page, "results");
    return page;
  };

  test("one worker, two and Node give the same bits, and say in between how far they are", async () => {
    const page = await open();
    const trials = 5000;
    const task = { case: source, option, scenario: undefined, trials };
    const [one, two] = [
      await studiedBy(page, { ...task, workers: 1 }),
      await studiedBy(page, { ...task, workers: 2 }),
    ];
    expect(two.last).toEqual(one.last);
    // Node may be of another version of V8, whose powers differ in the last bit.
    const wanted = studyRisk(source, { ...USUAL_STUDY, trials }, { option })!.simulation!;
    const found = (one.last as Found).study.simulation!;
    wanted.options.forEach(({ id, sorted }, i) => {
      const own = found.options[i]!;
      expect([own.id, own.sorted.length]).toEqual([id, trials]);
      const off = sorted.reduce((most, value, k) => Math.max(most, Math.abs(own.sorted[k]! / value - 1)), 0);
      expect(off).toBeLessThan(1e-9);
    });
    for (const { before } of [one, two]) {
      const told = before.flatMap((message) => ("soFar" in message ? (message.soFar ?? []) : []));
      expect(told.length).toBeGreaterThan(0);
      for (const { mean, percentiles } of told) {
        expect([...percentiles].sort((a, b) => a - b)).toEqual(percentiles);
        expect(percentiles[0] < mean && mean < percentiles[2]).toBe(true);
      }
    }
    expect(page.errors).toEqual([]);
    await page.context().close();
  });

  test("while a million trials run the page stays free, shows them as they come, and ends them at once", async () => {
    const page = await open();
    await page.locator(`${section} .actions select`).selectOption("1000000");
    // What drives the page is there before: it is no part of what is measured.
    await page.evaluate(() => document.title);
    await pane.browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
    const { seen, shown, ended } = await page.evaluate(async (time) => {
      const at = (selector: string) =>
        document.querySelector<HTMLElement>(`[data-result="risk"] ${selector}`.trim());
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const captions = new Set<string>();
      at('[data-act="study"]')!.click();
      const start = performance.now();
      while (
        performance.now() - start < time ||
        (captions.size < 5 && performance.now() - start < 10 * time)
      ) {
        await frame();
        captions.add(at('[data-result="so-far"] .line')?.textContent.trim() ?? "");
      }
      const shown = at("")!.innerText;
      at('[data-act="cancel-study"]')?.click();
      const canceled = performance.now();
      while (at('[data-act="study"]') === null) await frame();
      return { seen: [...captions], shown, ended: performance.now() - canceled };
    }, WATCHED);
    const tasks = tasksIn(await pane.browser.stopTracing());
    expect(tasks.length).toBeGreaterThan(100);
    const longest = Math.max(...tasks);
    console.log(`The page's longest task took ${longest.toFixed(1)} ms, ending all ${ended.toFixed(0)} ms.`);
    expect(longest).toBeLessThan(50);
    expect([shown, seen.length >= 5]).toEqual([shown, true]);
    expect(ended).toBeLessThan(200);
    expect(page.errors).toEqual([]);
    await page.context().close();
  });
});

/** How long a million trials are watched, in milliseconds. */
const WATCHED = Number(process.env["WATCHED"] ?? 4000);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor; the browser leaves it out of some tasks. */
  readonly tdur?: number;
  /** Microseconds by the clock, which are never fewer. */
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the processor that each task of a page's own thread took: what else the machine does is not in them. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name.endsWith("RunTask") && ph === "X" && pages.has(`${pid}:${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? Infinity) / 1000);
}
