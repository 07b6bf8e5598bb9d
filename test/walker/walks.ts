import { loadParser } from "../../src/case/custom/parser";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { inChromium } from "../support/tools";
import { BrowserTests } from "../workbench/browser";
import { report, walk } from "./walk";

/** Where walks start: three templates that differ much, and an empty case. */
const STARTS = ["ecommerce-customer-service", "hospital-recruitment", "legal-contract-review", "empty"];

/**
 * Random walks for so many minutes in all, from every start in turn. Each is short and has a seed of its own, so that
 * what one finds can be walked again: WALK=start:seed walks that way only.
 */
export function walks(minutes: number, firstSeed: number): void {
  inChromium("a random walk through the shipped pane in the workbench", (chromium) => {
    let tests: BrowserTests;
    beforeAll(async () => {
      await loadParser();
      tests = await BrowserTests.start(await shipped(), chromium);
    }, BUILD_TIMEOUT);
    afterAll(() => tests.stop());

    const again = process.env["WALK"]?.split(":");
    test(
      "breaks nothing",
      async () => {
        const end = Date.now() + minutes * 60_000;
        const each = Math.min(minutes * 15_000, 90_000);
        const found: string[] = [];
        let [count, acts] = [0, 0];
        for (let turn = 0; turn === 0 || (again === undefined && Date.now() < end); turn++) {
          const start = again?.[0] ?? (STARTS[turn % STARTS.length] as string);
          const seed = Number(again?.[1] ?? firstSeed + turn);
          const walked = await walk(tests, start, seed, again === undefined ? each : 600_000);
          count++;
          acts += walked.acts.length;
          if (walked.broken.length > 0) found.push(report(start, walked));
        }
        process.stdout.write(`${count} walks, ${acts} acts, ${found.length} with something broken\n`);
        expect(found.join("\n\n")).toBe("");
        expect(acts).toBeGreaterThan(0);
      },
      minutes * 60_000 + 900_000,
    );
  });
}
