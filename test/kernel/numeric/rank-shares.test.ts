import { rankShares } from "../../../src/kernel/numeric/rank-shares";

/**
 * Weights uniform on the simplex: of n of them one is more than x with probability (1 − x)^(n − 1), so that shares
 * have closed forms.
 */
const TRIALS = 40_000;
/** Four standard errors of a share. */
const near = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / TRIALS);

test.each<[string, number[][], number]>([
  [
    "two criteria, each for one option",
    [
      [1, 0],
      [0, 1],
    ],
    1 / 2,
  ],
  [
    "two criteria, the second counts double: w > 2/3",
    [
      [1, 0],
      [0, 2],
    ],
    1 / 3,
  ],
  [
    "three criteria, one against two: w > 1/2",
    [
      [1, 0, 0],
      [0, 1, 1],
    ],
    1 / 4,
  ],
  [
    "five criteria, one against four: w > 1/2",
    [
      [1, 0, 0, 0, 0],
      [0, 1, 1, 1, 1],
    ],
    1 / 16,
  ],
  [
    "four criteria, the last against the others",
    [
      [0, 0, 0, 1],
      [1, 1, 1, 0],
    ],
    1 / 8,
  ],
])("%s", (_what, scores, wanted) => {
  const [first, second] = rankShares(scores, 1, TRIALS, 7);
  expect(Math.abs(first! - wanted)).toBeLessThan(near(wanted));
  expect(first! + second!).toBeCloseTo(1, 12);
  expect(rankShares(scores, 2, TRIALS, 7)).toEqual([second, first]);
});

test("three alike in turn take each rank a third of the time", () => {
  const scores = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  for (const rank of [1, 2, 3])
    for (const share of rankShares(scores, rank, TRIALS, 11))
      expect(Math.abs(share - 1 / 3)).toBeLessThan(near(1 / 3));
});

test("options of the same sum share the ranks they take", () => {
  const same = [
    [3, 4, 5],
    [3, 4, 5],
    [1, 1, 1],
  ];
  expect(rankShares(same, 1, 100, 1)).toEqual([0.5, 0.5, 0]);
  expect(rankShares(same, 2, 100, 1)).toEqual([0.5, 0.5, 0]);
  expect(rankShares(same, 3, 100, 1)).toEqual([0, 0, 1]);
});

test("a single criterion decides alone; the same seed gives the same shares, another one others", () => {
  expect(rankShares([[1], [2]], 1, 10, 3)).toEqual([0, 1]);
  const scores = [
    [1, 0, 4],
    [0, 3, 1],
  ];
  expect(rankShares(scores, 1, 500, 5)).toEqual(rankShares(scores, 1, 500, 5));
  expect(rankShares(scores, 1, 500, 5)).not.toEqual(rankShares(scores, 1, 500, 6));
});
