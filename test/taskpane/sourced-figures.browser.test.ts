import { openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

inPane("DATA functions on the pane's page", (pane) => {
  test("load their figures with the first call, from the pane's own address, and only once", async () => {
    const page = await openPane(pane.browser, pane.address);
    // What is loaded without being asked for has come by then.
    await page.waitForLoadState("networkidle");
    const scripts: string[] = [];
    page.on("request", (request) => void scripts.push(request.url()));
    const answers = await page.evaluate(async () => {
      const { dataCalls } = globalThis as unknown as { dataCalls: { push(call: unknown): void } };
      const call = (name: string, ...args: unknown[]) =>
        new Promise((answer, refuse) => dataCalls.push([name, [...args, {}], answer, refuse]));
      return [await call("DATA.HOURS", "Germany"), await call("DATA.FX", "EUR", "USD", 1999)];
    });
    expect(answers).toEqual([1386.2, 1.06578]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.startsWith(pane.address))).toEqual([]);
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});
