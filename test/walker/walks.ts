import { loadParser } from "../../src/case/custom/parser";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { inChromium } from "../support/tools";
import { BrowserTests } from "../workbench/browser";
import { report, walk } from "./walk";

/** Where walks start: three templates that differ much, and an empty case. */
const STARTS = ["ecommerce-customer-service", "hospital-recruitment", "legal-contract-review", "empty"];

/**
 * Random walks for so many minutes in all, from every start in turn. Each is short and has a seed of its own, so that
 * what one finds can be walked again: WALK=start:seed walks that way only. With WALK_ACTS every walk has so many acts
 * and there is one from each start: the same ways on any machine, however fast it is.
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
    const most = Number(process.env["WALK_ACTS"] ?? Infinity);
    const isTimed = again === undefined && most === Infinity;
    const goesOn = (turn: number, end: number): boolean =>
      turn === 0 || (isTimed ? Date.now() < end : again === undefined && turn < STARTS.length);
    test(
      "breaks nothing",
      async () => {
        const end = Date.now() + minutes * 60_000;
        const each = Math.min(minutes * 15_000, 90_000);
        const found: string[] = [];
        let [count, acts] = [0, 0];
        for (let turn = 0; goesOn(turn, end); turn++) {
          const start = again?.[0] ?? (STARTS[turn % STARTS.length] as string);
          const seed = Number(again?.[1] ?? firstSeed + turn);
          const walked = await walk(tests, start, seed, isTimed ? each : 600_000, most);
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
