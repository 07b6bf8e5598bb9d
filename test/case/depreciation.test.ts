import { plainCase } from "./plain-case";
import { computeOrFail, sumOf } from "./small-case";

describe("an asset is written off in full, however odd what is left of its life", () => {
  test.each([1, 0.04, 0.1, 1.01, 17 / 12, 1.999])("%s years", (remainingLife) => {
    const results = computeOrFail(
      plainCase({
        top: { taxRate: 0.25 },
        process: { assets: [{ id: "switch", name: "Switch", bookValue: 1000, remainingLife }] },
      }),
    );
    expect(sumOf(results, "inhouse/work/switch/depreciation")).toBeCloseTo(1000, 6);
    expect(sumOf(results, "inhouse/tax")).toBeCloseTo(-250, 6);
  });
});
