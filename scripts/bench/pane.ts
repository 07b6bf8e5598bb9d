/**
 * From the pane's address to a pane that answers: the start page where nothing is stored, and the overview of a stored
 * case with its figures computed; on this machine and on one four times slower. Measured on what `npm run build` made.
 * The budgets are for the first page. A page with one sentence is opened in turn with it: what it takes is the
 * browser's and the machine's, and is in all other times too.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readCase } from "../../src/case/read";
import { templates } from "../../src/case/templates";
import { textOf, type Saved } from "../../src/taskpane/store/case-store";
import { requireTool } from "../../test/support/tools";
import { launch, officeOutsideExcel } from "../../test/taskpane/support/browser";
import { serve } from "../../test/taskpane/support/serve";

declare global {
  interface Window {
    answersAt?: number;
  }
}

const RUNS = 9;
const BUDGET = { here: 250, slower: 1000 };

const built = join(import.meta.dirname, "../../dist");

/** The build, with an office.js that is there at once, because what its library takes is Microsoft's, and a page with one sentence. */
function pagesToOpen(): string {
  if (!existsSync(join(built, "taskpane.html"))) throw new Error("There is no build. Run: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "pane-bench-"));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, "office.js"), officeOutsideExcel);
  const page = readFileSync(join(built, "taskpane.html"), "utf8");
  writeFileSync(
    join(folder, "taskpane.html"),
    page.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "office.js"),
  );
  writeFileSync(
    join(folder, "sentence.html"),
    `<!doctype html><title>Sentence</title><div id="pane"><script src="sentence.js"></script></div>`,
  );
  writeFileSync(
    join(folder, "sentence.js"),
    `document.getElementById("pane").append(document.createElement("main")); document.querySelector("main").textContent = "One sentence."`,
  );
  return folder;
}

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

interface Visited {
  readonly page: "taskpane" | "sentence";
  readonly slower: number;
  readonly stored?: Saved;
}

async function once(
  browser: Browser,
  address: string,
  { page: name, slower, stored }: Visited,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(noteWhenItAnswers);
  if (stored !== undefined)
    await page.addInitScript((text) => localStorage.setItem("sourcing-case", text), textOf(stored));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`${address}/${name}.html`);
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
  const folder = pagesToOpen();
  const server = await serve(folder);
  const browser = await launch(executablePath);
  try {
    const visits = {
      sentence: visited({ page: "sentence", slower: 1 }),
      sentenceSlower: visited({ page: "sentence", slower: 4 }),
      startPage: visited({ page: "taskpane", slower: 1 }),
      startPageSlower: visited({ page: "taskpane", slower: 4 }),
      storedCase: visited({ page: "taskpane", slower: 1, stored }),
      storedCaseSlower: visited({ page: "taskpane", slower: 4, stored }),
    };
    for (let run = 0; run < RUNS; run++)
      for (const visit of Object.values(visits)) visit.times.push(await once(browser, server.address, visit));
    const first = ({ times }: { times: Visit[] }) => ({
      median: median(times.map((one) => one.first)),
      best: Math.round(Math.min(...times.map((one) => one.first))),
      thread: median(times.map((one) => one.busy)),
    });
    return {
      what: "milliseconds from the address to a pane that answers",
      budget: BUDGET,
      sentence: { here: first(visits.sentence), fourTimesSlower: first(visits.sentenceSlower) },
      startPage: { here: first(visits.startPage), fourTimesSlower: first(visits.startPageSlower) },
      storedCase: { here: first(visits.storedCase), fourTimesSlower: first(visits.storedCaseSlower) },
      storedCaseWithFigures: {
        here: median(visits.storedCase.times.map((one) => one.figures)),
        fourTimesSlower: median(visits.storedCaseSlower.times.map((one) => one.figures)),
      },
    };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const visited = (visit: Visited) => ({ ...visit, times: [] as Visit[] });

const chromium = requireTool("chromium");
const measured = chromium === null ? { leftOut: "no Chromium" } : await measure(chromium);
process.stdout.write(JSON.stringify(measured));
