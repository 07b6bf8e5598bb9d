import { randomPlans } from "../plans";
import { disagreements } from "./agreement";

/** Other cases than those of `npm test`. The build server has time for some of them; CASES=20 makes as many as that. */
const CASES = Number(process.env["CASES"] ?? (process.env["CI"] === "true" ? 200 : 2000));
const BATCH = 20;
const MINUTE = 60_000;

test(
  `both engines agree with us on every formula cell of ${CASES} random cases`,
  async () => {
    for (let done = 0; done < CASES; done += BATCH) {
      const plans = await randomPlans(Math.min(BATCH, CASES - done), 1000 + done);
      expect([done, await disagreements(plans)]).toEqual([done, []]);
    }
  },
  240 * MINUTE,
);
