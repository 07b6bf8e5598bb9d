import { expectBarsOfMixedDeals } from "./mixed-deals";

test("bars add up to the difference from today in every month, whatever terms of deals mix", () => {
  expectBarsOfMixedDeals(50);
}, 60_000);
