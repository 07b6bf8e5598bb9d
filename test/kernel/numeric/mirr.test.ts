import { mirr } from "../../../src/kernel/numeric/mirr";

describe("published cases", () => {
  test("OpenStax, Principles of Finance, ch. 16", () => {
    expect(mirr([-16000, 2000, 4000, 5000, 5000, 5000, 5000], 0.09, 0.09)).toBeCloseTo(0.1200476138, 10);
  });

  test("Microsoft, MIRR", () => {
    expect(mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12)).toBeCloseTo(0.126094130365905, 14);
  });
});

describe("closed forms", () => {
  test("one payment, one receipt: the rates don't matter", () => {
    expect(mirr([-100, 0, 121], 0.5, 0.01)).toBeCloseTo(0.1, 14);
  });

  test("reinvested at the rate of return, it is the rate of return", () => {
    expect(mirr([-100, 60, 57.5], 0.03, 0.1)).toBeCloseTo(Math.sqrt(1.235) - 1, 14);
    expect(mirr([-1000, 100, 100, 1100], 0.2, 0.1)).toBeCloseTo(0.1, 14);
  });

  test("later payments are financed at the finance rate", () => {
    expect(mirr([-100, -110, 0, 400], 0.1, 0.3)).toBeCloseTo(Math.cbrt(400 / 200) - 1, 14);
  });
});

describe("edges", () => {
  test("none without money both ways, or at a rate of -1 or less", () => {
    expect(mirr([], 0.1, 0.1)).toBeUndefined();
    expect(mirr([-100], 0.1, 0.1)).toBeUndefined();
    expect(mirr([-100, -5], 0.1, 0.1)).toBeUndefined();
    expect(mirr([100, 5], 0.1, 0.1)).toBeUndefined();
    expect(mirr([-100, 110], -1, 0.1)).toBeUndefined();
    expect(mirr([-100, 110], 0.1, -1)).toBeUndefined();
  });

  test("long flows and large amounts stay in range", () => {
    const flows = [-1e308, ...Array<number>(9999).fill(1e308)];
    expect(mirr(flows, 0.1, 0.5)).toBeCloseTo(0.5, 3);
    expect(mirr(flows, 0.1, -0.5)).toBeGreaterThan(0);
  });
});
