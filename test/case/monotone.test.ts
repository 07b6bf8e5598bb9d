import { AGENT, computeOrFail, figure, OFFSHORE, smallCase } from "./small-case";

describe("dearer is never cheaper", () => {
  test.each([
    [`${OFFSHORE}.pricing.annualFee`, 500_000],
    [`${OFFSHORE}.pricing.bands.0.price`, 0.9],
    [`${OFFSHORE}.pricing.bands.1.price`, 0.9],
    [`${OFFSHORE}.pricing.arcRate`, 9],
    [`${OFFSHORE}.pricing.indexInflation`, 0.04],
    [`${OFFSHORE}.pricing.currencyShare`, 1],
    [`${OFFSHORE}.pricing.minimumCharge`, 5_000_000],
    [`${OFFSHORE}.pricing.changeRate`, 0.2],
    [`${OFFSHORE}.pricing.passThrough`, 90_000],
    [`${OFFSHORE}.delivery.0.roles.0.pricePerFte`, 30_000],
    [`${OFFSHORE}.retainedCost`, 120_000],
    [`${OFFSHORE}.knowledgeTransfer.trainees`, 90],
    [`${OFFSHORE}.people.weeksPerYear`, 6],
    [`${OFFSHORE}.people.retentionBonus`, 6000],
    [`${OFFSHORE}.oneOffs.0.amount`, 900_000],
    [`${OFFSHORE}.investments.0.amount`, 900_000],
    [`${OFFSHORE}.dipDepth`, 0.9],
    [`${OFFSHORE}.risks.0.probability`, 0.9],
    ["options.0.governanceRate", 0.2],
    ["options.0.taxLeakageRate", 0.2],
    ["options.0.contingencyRate", 0.9],
    ["options.0.selectionCost", 900_000],
    ["options.0.exit.startFee", 900_000],
  ])("%s", (path, dearer) => {
    const plain = { [`${OFFSHORE}.pricing.paymentMonths`]: 0 };
    const before = computeOrFail(smallCase(plain));
    const after = computeOrFail(smallCase({ ...plain, [path]: dearer }));
    const [old, now] = [before, after].map((results) => results.values.row("offshore/saving")) as [
      Float64Array,
      Float64Array,
    ];
    now.forEach((saving, i) => expect(saving).toBeLessThanOrEqual(old[i]! + 1e-6));
    expect(figure(after, "offshore/figure/npv")).toBeLessThan(figure(before, "offshore/figure/npv"));
  });

  test.each([
    [`${OFFSHORE}.pricing.missProbability`, 0.9],
    [`${OFFSHORE}.qualityGain`, 0.9],
    [`${OFFSHORE}.marginPerHour`, 90],
    [`${OFFSHORE}.benefits.0.annualAmount`, 90_000],
    [`${OFFSHORE}.risks.0.transferredShare`, 0.9],
    [`${OFFSHORE}.people.redeployedShare`, 0.4],
    [`${OFFSHORE}.assetSales.0.proceeds`, 90_000],
    [`${AGENT}.salary`, 50_000],
    [`${AGENT}.seatCost`, 9000],
  ])("and what brings money is never dearer: %s", (path, more) => {
    expect(figure(computeOrFail(smallCase({ [path]: more })), "offshore/figure/npv")).toBeGreaterThan(
      figure(computeOrFail(smallCase()), "offshore/figure/npv"),
    );
  });
});
