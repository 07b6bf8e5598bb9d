import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Office as it answers outside of Excel: there, but with no host around it. */
const officeOutsideExcel = `window.Office = {
  HostType: { Excel: "Excel" },
  onReady: (ready) => Promise.resolve(ready && ready({ host: null, platform: null })),
  context: { displayLanguage: new URLSearchParams(location.search).get("language") || "en-US" },
  actions: { associate() {} },
};`;

/** Starts Chromium without a window. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none"],
  });

/** What a page complained about while it was open. */
export interface Complaints {
  readonly errors: string[];
}

/** Opens the pane on a page of its own, in a browser that remembers nothing. */
export async function openPane(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly query?: string } = {},
): Promise<Page & Complaints> {
  const { query = "", ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 350, height: 900 },
    locale: "en-US",
    ...rest,
  });
  await context.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeOutsideExcel }),
  );
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${address}/taskpane.html${query}`);
  await page.waitForSelector("#pane > *");
  return Object.assign(page, { errors });
}
