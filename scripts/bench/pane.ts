/**
 * From the pane's address to a pane that answers: the start page where nothing is stored, and the overview of a stored
 * case with its figures computed; on this machine and on one four times slower. The budgets are for the first page.
 */
import { readCase } from "../../src/case/read";
import { templates } from "../../src/case/templates";
import { textOf, type Saved } from "../../src/taskpane/store/case-store";
import { requireTool } from "../../test/support/tools";
import { officeOutsideExcel, servePane, type Served } from "../../test/taskpane/support/browser";

declare global {
  interface Window {
    answersAt?: number;
  }
}

const RUNS = 9;
const BUDGET = { here: 250, slower: 1000 };

/** Notes when the first page is drawn and the page's thread is free again: from then on a click is answered. */
function noteWhenItAnswers(): void {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector("#pane > main, #pane > header") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.answersAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

interface Visit {
  /** Until the first page answers. */
  readonly first: number;
  /** How long the page's thread worked for it, whatever else the machine did meanwhile. */
  readonly busy: number;
  /** Until the figures of a stored case are there. */
  readonly figures: number;
}

const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);

/** One visit. Office is there at once: what its library takes is Microsoft's. */
async function once(pane: Served, slower: number, stored: Saved | undefined): Promise<Visit> {
  const context = await pane.browser.newContext({ viewport: { width: 350, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(officeOutsideExcel);
  await page.addInitScript(noteWhenItAnswers);
  if (stored !== undefined)
    await page.addInitScript((text) => localStorage.setItem("sourcing-case", text), textOf(stored));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`${pane.address}/taskpane.html`);
  await page.waitForFunction(() => window.answersAt !== undefined);
  const first = await page.evaluate(() => window.answersAt ?? 0);
  const { metrics } = await session.send("Performance.getMetrics");
  const busy = (metrics.find((one) => one.name === "TaskDuration")?.value ?? 0) * 1000;
  let figures = 0;
  if (stored !== undefined) {
    await page.waitForSelector(".held-figures dd");
    figures = await page.evaluate(() => performance.now());
  }
  await context.close();
  return { first, busy, figures };
}

async function measure(executablePath: string): Promise<Record<string, unknown>> {
  const read = readCase(templates[0]?.case);
  if (!read.ok) throw new Error("The template is no case.");
  const stored: Saved = { case: read.case, versions: [] };
  const pane = await servePane(executablePath, true);
  try {
    const visits = {
      startPage: { slower: 1, stored: undefined, times: [] as Visit[] },
      startPageSlower: { slower: 4, stored: undefined, times: [] as Visit[] },
      storedCase: { slower: 1, stored, times: [] as Visit[] },
      storedCaseSlower: { slower: 4, stored, times: [] as Visit[] },
    };
    for (let run = 0; run < RUNS; run++)
      for (const visit of Object.values(visits))
        visit.times.push(await once(pane, visit.slower, visit.stored));
    const first = ({ times }: { times: Visit[] }) => ({
      median: median(times.map((one) => one.first)),
      best: Math.round(Math.min(...times.map((one) => one.first))),
      thread: median(times.map((one) => one.busy)),
    });
    const { startPage, startPageSlower, storedCase, storedCaseSlower } = visits;
    return {
      what: "milliseconds from the address to a pane that answers",
      budget: BUDGET,
      startPage: { here: first(startPage), fourTimesSlower: first(startPageSlower) },
      storedCase: { here: first(storedCase), fourTimesSlower: first(storedCaseSlower) },
      storedCaseWithFigures: {
        here: median(storedCase.times.map((one) => one.figures)),
        fourTimesSlower: median(storedCaseSlower.times.map((one) => one.figures)),
      },
    };
  } finally {
    await pane.close();
  }
}

const chromium = requireTool("chromium");
const measured = chromium === null ? { leftOut: "no Chromium" } : await measure(chromium);
process.stdout.write(JSON.stringify(measured));
