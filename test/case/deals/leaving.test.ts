import { computed, expectStated } from "./deal";

const NAME = "leaving";

test("the worked example comes out as stated", () => {
  const results = computed(NAME);
  expectStated(results, {
    option: "provider",
    categories: { labor: 1_150_000, provider: 750_000, stranded: 125_000, transition: 175_000 },
    bars: { wage: -687_500, margin: 187_500, price: 0, stranded: 125_000, transition: 175_000 },
    npv: 198_225.79,
  });
  const { values, figures } = results;
  expect(values.row("provider/exit/lastMonth")[0]).toBe(14);
  expect(values.row("provider/exit/fee")[13]).toBeCloseTo(50_000, 6);
  const cost = values.row("provider/leaving/cost");
  expect(cost[0]).toBeCloseTo(240_000, 6);
  expect(cost[13]).toBeCloseTo(175_000, 6);
  expect(figures.get("provider/figure/leavingPays")).toBe(7);
});
