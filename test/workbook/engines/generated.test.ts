import { randomPlans } from "../plans";
import { disagreements } from "./agreement";

/** Many more of them are made by `npm run verify`. */
test("both engines agree with us on every formula cell of random cases", async () => {
  expect(await disagreements(await randomPlans(3, 1))).toEqual([]);
}, 300_000);
