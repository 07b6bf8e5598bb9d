import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { CellReport, WorkbenchApi } from "../../src/workbench/page/api";

const root = join(__dirname, "..", "..");

/** Milliseconds that anything may take: CI has two cores for many browsers. A test that works is far quicker. */
const patience = 120_000;

const listOfFunctions = "section.univer-fixed ul";

/** Where the tests leave pictures for a person to look at. */
const pictures = join(root, "test-results");

/** The workbench in Chromium, as `npm start` serves it. */
export interface BrowserWorkbench {
  readonly page: Page;
  /** The pane's page. */
  readonly pane: Frame;
  /** The pane's page, once it was loaded again. */
  reopenedPane(): Promise<Frame>;
  /** Addresses beyond this machine that anything tried to reach. */
  readonly outside: string[];
  /** Errors that nobody caught, in the page or the pane. */
  readonly errors: string[];
  cell(address: string): Promise<CellReport>;
  /** Waits until a cell is as expected; fails with what it is instead. */
  shows(address: string, expected: Partial<CellReport>): Promise<void>;
  /** Types with the keyboard into a cell, and presses Enter. */
  keys(address: string, text: string): Promise<void>;
  /** Presses Enter once the page has caught up: while the list of functions is open, Enter takes from that. */
  enter(): Promise<void>;
  /** Selects a cell, as the name box does. */
  select(address: string): Promise<void>;
  type(address: string, text: string): Promise<void>;
  idle(): Promise<void>;
  /** The middle of a cell of the start sheet on the screen. */
  place(column: "B" | "C" | "D", row: number): Promise<{ x: number; y: number }>;
  /** Moves the pointer about on a cell of the start sheet until something happens. */
  pointAt(column: "B" | "C" | "D", row: number, happened: () => Promise<boolean>): Promise<void>;
  picture(name: string): Promise<void>;
}

/** Tests in a browser take as long as they take. */
jest.setTimeout(2 * patience);

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** A server and a browser for one add-in; each workbench gets a page of its own. */
export class BrowserTests {
  private constructor(
    private readonly server: ChildProcess,
    private readonly address: string,
    private readonly browser: Browser,
  ) {}

  static async start(addInFolder: string, executablePath: string): Promise<BrowserTests> {
    const server = spawn(process.execPath, ["--import", "tsx", join(root, "scripts/start.ts")], {
      cwd: root,
      env: { ...process.env, ADDIN_FOLDER: addInFolder, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await addressFrom(server);
    const args = ["--no-sandbox", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath, args });
    return new BrowserTests(server, address, browser);
  }

  async open(colorScheme: "light" | "dark" = "light"): Promise<BrowserWorkbench> {
    const page = await this.browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme });
    page.setDefaultTimeout(patience);
    const outside: string[] = [];
    const errors: string[] = [];
    await page.route(
      (url) => url.hostname !== "localhost",
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
    await page.goto(this.address);
    await page.locator("html.ready").waitFor();
    const workbench = new OpenWorkbench(page, paneOn(page), outside, errors);
    await workbench.idle();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

class OpenWorkbench implements BrowserWorkbench {
  constructor(
    readonly page: Page,
    readonly pane: Frame,
    readonly outside: string[],
    readonly errors: string[],
  ) {}

  async reopenedPane(): Promise<Frame> {
    for (;;) {
      const pane = this.page
        .frames()
        .find((frame) => frame !== this.pane && frame.url().includes("taskpane.html"));
      if (pane) return pane;
      await this.page.waitForTimeout(50);
    }
  }

  cell(address: string): Promise<CellReport> {
    return this.page.evaluate((at) => window.workbench?.cell(at) as CellReport, address);
  }

  async shows(address: string, expected: Partial<CellReport>): Promise<void> {
    const names = Object.keys(expected) as (keyof CellReport)[];
    const end = Date.now() + patience / 2;
    let found = await this.cell(address);
    while (Date.now() < end && names.some((name) => found[name] !== expected[name])) {
      await this.page.waitForTimeout(50);
      found = await this.cell(address);
    }
    expect(found).toMatchObject(expected);
  }

  async keys(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.enter();
  }

  async enter(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    const list = this.page.locator(listOfFunctions).first();
    await list.waitFor({ state: "hidden", timeout: 5000 }).catch(() => undefined);
    await this.page.keyboard.press("Enter");
  }

  async select(address: string): Promise<void> {
    await this.pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
          await context.sync();
        }),
      address,
    );
  }

  async type(address: string, text: string): Promise<void> {
    await this.page.evaluate(([at, typed]) => window.workbench?.type(at, typed), [address, text] as const);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.idle());
  }

  /** Headers are 40 and 20 pixels; the columns A, B and C of the start sheet 16, 287 and 93; row 1 is 45 high. */
  async place(column: "B" | "C" | "D", row: number): Promise<{ x: number; y: number }> {
    const canvas = await this.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
    const left = { B: 60, C: 40 + 16 + 287 + 50, D: 40 + 16 + 287 + 93 + 40 }[column];
    return { x: (canvas?.x ?? 0) + left, y: (canvas?.y ?? 0) + 20 + 45 + (row - 2) * 20 + 10 };
  }

  async pointAt(column: "B" | "C" | "D", row: number, happened: () => Promise<boolean>): Promise<void> {
    const { x, y } = await this.place(column, row);
    const end = Date.now() + patience / 2;
    for (let step = 0; Date.now() < end; step++) {
      await this.page.mouse.move(x + (step % 3) * 4, y);
      await this.page.waitForTimeout(100);
      if (await happened()) return;
    }
    throw new Error(`Nothing happened while the pointer was on ${column}${row}.`);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}

function paneOn(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("The pane's frame is missing.");
  return pane;
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const address = /http:\/\/localhost:\d+\//.exec(text)?.[0];
      if (address) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`The server ended with code ${code ?? "none"}.`)));
  });
}
