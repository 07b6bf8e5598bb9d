import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildSite } from "../../scripts/site/site";
import { inChromium } from "../support/tools";
import { addAxe, barriers, looks } from "../taskpane/support/axe";

jest.setTimeout(300_000);

const ten = [
  "index.html",
  "tutorial.html",
  "method.html",
  "limitations.html",
  "lines.html",
  "reference-data.html",
  "how-to/index.html",
  "how-to/run-many-cases.html",
  "functions/index.html",
  "functions/LABOR.DIFFERENTIAL.html",
];
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

inChromium("the documentation in a browser", (executablePath) => {
  let browser: Browser;
  let server: Server;
  let address = "";
  const missing: string[] = [];
  beforeAll(async () => {
    const files = buildSite();
    server = createServer((request, response) => {
      const name = decodeURIComponent((request.url ?? "").slice("/docs/".length));
      const content = files.get(name);
      if (content === undefined) missing.push(name);
      response.writeHead(content ? 200 : 404, { "content-type": types[extname(name)] ?? "" });
      response.end(content);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(looks.slice(0, 2))("axe finds nothing serious on ten pages, %s", async (_name, look) => {
    const context = await browser.newContext({ ...look, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const file of ten) {
      await page.goto(`${address}/docs/${file}`);
      await addAxe(page);
      found.push(...(await barriers(page, file)));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test("the policy is kept, the search leads to a page, and nothing is asked of other machines", async () => {
    const page = await browser.newPage();
    const [said, asked]: [string[], string[]] = [[], []];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    for (const file of ten) await page.goto(`${address}/docs/${file}`);
    await page.fill("#query", "labor differential");
    await page.locator("#found a").first().click();
    await page.waitForURL(/LABOR\.DIFFERENTIAL\.html/);
    expect(await page.locator("h1").textContent()).toContain("LABOR.DIFFERENTIAL");
    expect([said, missing]).toEqual([[], []]);
    expect(asked.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    await page.close();
  });
});
