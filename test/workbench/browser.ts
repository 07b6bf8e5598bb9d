import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { CellReport, WorkbenchApi } from "../../src/workbench/page/api";

const root = join(__dirname, "..", "..");

/** Where the tests leave pictures for a person to look at. */
const pictures = join(root, "test-results");

/** The workbench in Chromium, as `npm start` serves it. */
export interface BrowserWorkbench {
  readonly page: Page;
  /** The pane's page. */
  readonly pane: Frame;
  /** Addresses beyond this machine that anything tried to reach. */
  readonly outside: string[];
  /** Errors that nobody caught, in the page or the pane. */
  readonly errors: string[];
  cell(address: string): Promise<CellReport>;
  /** Waits until a cell is as expected; fails with what it is instead after five seconds. */
  shows(address: string, expected: Partial<CellReport>): Promise<void>;
  /** Types with the keyboard into a cell, and presses Enter. */
  keys(address: string, text: string): Promise<void>;
  /** Selects a cell, as the name box does. */
  select(address: string): Promise<void>;
  type(address: string, text: string): Promise<void>;
  idle(): Promise<void>;
  /** The middle of a cell of the start sheet on the screen. */
  place(column: "B" | "C" | "D", row: number): Promise<{ x: number; y: number }>;
  picture(name: string): Promise<void>;
}

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
    const server = spawn(process.execPath, ["--import", "tsx", join(root, "scripts/workbench/serve.ts")], {
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
    const page = await this.browser.newPage({ viewport: { width: 1500, height: 900 }, colorScheme });
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
    await page.locator("html.ready").waitFor({ timeout: 20_000 });
    const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (!pane) throw new Error("The pane's frame is missing.");
    const workbench = new OpenWorkbench(page, pane, outside, errors);
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

  cell(address: string): Promise<CellReport> {
    return this.page.evaluate((at) => window.workbench?.cell(at) as CellReport, address);
  }

  async shows(address: string, expected: Partial<CellReport>): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const found = await this.cell(address);
      const names = Object.keys(expected) as (keyof CellReport)[];
      if (names.every((name) => found[name] === expected[name])) return;
      await this.page.waitForTimeout(100);
    }
    expect(await this.cell(address)).toMatchObject(expected);
  }

  async keys(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text, { delay: 15 });
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

  /** Headers are 40 and 20 pixels; the columns A, B and C of the start sheet 16, 333 and 107; row 1 is 45 high. */
  async place(column: "B" | "C" | "D", row: number): Promise<{ x: number; y: number }> {
    const canvas = await this.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
    const left = { B: 60, C: 40 + 16 + 333 + 50, D: 40 + 16 + 333 + 107 + 40 }[column];
    return { x: (canvas?.x ?? 0) + left, y: (canvas?.y ?? 0) + 20 + 45 + (row - 2) * 20 + 10 };
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }
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

/** Builds the add-in's pages from the present sources into a folder that goes away at the end. */
export function buildAddIn(): string {
  const folder = mkdtempSync(join(tmpdir(), "add-in-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--config-name", "browser", "--mode", "development", "--output-path", folder];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout.slice(-2000)}`);
  return folder;
}
