import { between0And1, draw, drawn } from "../../src/kernel/numeric/philox";
import { SAMPLINGS, samplerOf } from "../../src/analysis/sampling/sampler";
import { SOBOL_DIMENSIONS, sobolDirections, sobolWord } from "../../src/analysis/sampling/sobol";

/** Known answers of Random123's own distribution (kat_vectors, philox4x32 with 10 rounds). */
test.each([
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
])("the published words at %j under %j", (place, key, words) => {
  const [a, b, c, d] = place as [number, number, number, number];
  draw(a, b, c, d, key[0]!, key[1]!);
  expect([...drawn]).toEqual(words);
});

test("numbers stay between 0 and 1 at the ends", () => {
  expect(between0And1(0, 0)).toBe(2 ** -53);
  expect(between0And1(0xffffffff, 0xffffffff)).toBeLessThan(1);
});

test("every dimension of Sobol's sequence is a net: each step of 1/256 holds one of 256 points", () => {
  for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
    const directions = sobolDirections(dimension);
    const steps = new Set(Array.from({ length: 256 }, (_, point) => sobolWord(directions, point) >>> 24));
    expect(steps.size).toBe(256);
  }
});

test("the first points in three dimensions, as published", () => {
  // Joe and Kuo's program in natural order; its first eight points in Gray order are the same eight.
  const points = Array.from({ length: 8 }, (_, point) =>
    [0, 1, 2].map((dimension) => sobolWord(sobolDirections(dimension), point) / 2 ** 32).join(" "),
  );
  expect(points.sort()).toEqual(
    [
      "0 0 0",
      "0.5 0.5 0.5",
      "0.75 0.25 0.25",
      "0.25 0.75 0.75",
      "0.375 0.375 0.625",
      "0.875 0.875 0.125",
      "0.625 0.125 0.875",
      "0.125 0.625 0.375",
    ].sort(),
  );
});

describe.each(SAMPLINGS)("%s", (sampling) => {
  const trials = 4096;
  const sampler = samplerOf(sampling, 7, trials);
  const numbers = (dimension: number, from = 0, to = trials): Float64Array => {
    const out = new Float64Array(to - from);
    sampler.fill(dimension, from, to, out);
    return out;
  };

  test("slices put together are the whole, bit for bit", () => {
    const parts = [0, 1, 1000, 2311, trials];
    const joined = parts.slice(1).flatMap((to, k) => [...numbers(3, parts[k], to)]);
    expect(joined).toEqual([...numbers(3)]);
  });

  test("another seed or dimension gives other numbers, the same gives the same", () => {
    const other = new Float64Array(trials);
    samplerOf(sampling, 8, trials).fill(0, 0, trials, other);
    expect([...other]).not.toEqual([...numbers(0)]);
    expect([...numbers(1)]).not.toEqual([...numbers(0)]);
    expect([...numbers(0)]).toEqual([...numbers(0)]);
  });

  test("mean, variance and correlation of dimensions are those of even numbers", () => {
    for (const dimension of [0, 1, 5, 40, 300, 600]) {
      const one = numbers(dimension);
      const two = numbers(dimension + 1);
      const mean = one.reduce((sum, x) => sum + x, 0) / trials;
      const variance = one.reduce((sum, x) => sum + (x - mean) ** 2, 0) / trials;
      const together = one.reduce((sum, x, k) => sum + (x - 0.5) * (two[k]! - 0.5), 0) / trials;
      // Four standard errors of plain sampling.
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / trials));
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / trials));
      expect(Math.abs(together)).toBeLessThan((4 / 12) * Math.sqrt(1 / trials));
    }
  });

  test("spread as evenly as it promises", () => {
    const steps = sampling === "random" ? 1 : trials;
    for (const dimension of [0, 1, 17]) {
      const taken = new Set([...numbers(dimension)].map((x) => Math.floor(x * steps)));
      expect(taken.size).toBe(steps);
    }
  });
});
