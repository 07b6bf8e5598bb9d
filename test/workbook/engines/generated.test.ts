import { randomPlans } from "../plans";
import { disagreements } from "./agreement";

test("both engines agree with us on every formula cell of random cases", async () => {
  expect(await disagreements(await randomPlans(12, 1))).toEqual([]);
}, 300_000);
