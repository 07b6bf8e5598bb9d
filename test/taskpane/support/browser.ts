import type { Step } from "../../../src/taskpane/state/steps";
import { textOf, type Saved } from "../../../src/taskpane/store/case-store";
import { shipped } from "../../support/shipped";
import { serve } from "./serve";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";

/** Office as it answers outside of Excel: there, but with no host around it. */
export const officeOutsideExcel = `window.Office = {
  HostType: { Excel: "Excel" },
  onReady: (ready) => Promise.resolve(ready && ready({ host: null, platform: null })),
  context: {
    displayLanguage: new URLSearchParams(location.search).get("language") || "en-US",
    officeTheme: { bodyBackgroundColor: matchMedia("(prefers-color-scheme: dark)").matches ? "#262626" : "#ffffff" },
  },
  actions: { associate() {} },
};
window.CustomFunctions = { associate() {} };`;

/** Starts Chromium without a window. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--font-render-hinting=none",
      "--host-resolver-rules=MAP appsforoffice.microsoft.com ~NOTFOUND",
    ],
  });

/** What a page complained about while it was open. */
export interface Complaints {
  readonly errors: string[];
}

/** Opens the pane on a page of its own, in a browser that remembers nothing. */
export async function openPane(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly query?: string; readonly stored?: Saved } = {},
): Promise<Page & Complaints> {
  const { query = "", stored, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 350, height: 900 },
    locale: "en-US",
    ...rest,
  });
  await context.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeOutsideExcel }),
  );
  const page = await context.newPage();
  if (stored !== undefined)
    await page.addInitScript((text) => localStorage.setItem("sourcing-case", text), textOf(stored));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(`${address}/taskpane.html${query}`);
  await page.waitForSelector("#pane > *");
  return Object.assign(page, { errors });
}

/** The shipped pane, served to a browser; closed again with everything that was opened for it. */
export interface Served {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the shipped pane and starts a browser for it. */
export async function servePane(executablePath: string): Promise<Served> {
  const server = await serve(await shipped());
  const browser = await launch(executablePath);
  return {
    browser,
    address: server.address,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits until the figures are those of what is shown. */
export const computed = async (page: Page | Frame): Promise<void> => {
  await page.waitForSelector('.figures[aria-busy="false"]');
};

/** Opens a template, or an empty case, from the start page. */
export async function openCase(page: Page, id: string): Promise<void> {
  await page.click(`[data-start="${id}"]`);
  await computed(page);
}

/** Chooses a file by the case's menu. */
export async function importFile(pane: Page | Frame, name: string, text: string): Promise<void> {
  const page = "page" in pane ? pane.page() : pane;
  const chooser = page.waitForEvent("filechooser");
  await pane.click(".case-row fluent-menu");
  await pane.getByRole("menuitem", { name: "Import a file" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await pane.waitForSelector(`.page-head h2:text-is("${name}")`);
}

/** Shows a step. */
export async function goToStep(page: Page, step: Step): Promise<void> {
  await page.click(`[data-step="${step}"]`);
  await computed(page);
}
