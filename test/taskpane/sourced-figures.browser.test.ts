import { openPane } from "./support/browser";
import { inPane } from "./support/in-pane";

inPane("functions that start-up does without, on the pane's page", (pane) => {
  test("load what they need with the first call, from the pane's own address, and only once", async () => {
    const page = await openPane(pane.browser, pane.address);
    // What is loaded without being asked for has come by then.
    await page.waitForLoadState("networkidle");
    const scripts: string[] = [];
    page.on("request", (request) => void scripts.push(request.url()));
    const answers = await page.evaluate(async () => {
      const { laterCalls } = globalThis as unknown as { laterCalls: { push(call: unknown): void } };
      const call = (name: string, ...args: unknown[]) =>
        new Promise((answer, refuse) => laterCalls.push([name, [...args, {}], answer, refuse]));
      return [
        await call("DATA.HOURS", "Germany"),
        await call("DATA.FX", "EUR", "USD", 1999),
        await call("TAX.VATLEAK", 25000, 0.2, 0.63),
        await call("STAFFING.ERLANGA.AGENTS", 100, 30, 180, 20, 0.8, 60),
        await call("FIT.GATE", [[4], [2]], [[3], [3]]),
      ];
    });
    expect(answers).toEqual([1386.2, 1.06578, 1850, 12, "Fail: 2"]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.startsWith(pane.address))).toEqual([]);
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(page.errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});
