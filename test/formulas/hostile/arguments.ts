import type { InputCode } from "../../../src/kernel/formula";

/** What one function is asked for, and values its examples give: a hostile call is a plausible one gone wrong. */
export interface Asked {
  readonly inputs: readonly InputCode[];
  /** By place: what examples give for that input. */
  readonly examples: readonly (readonly unknown[])[];
}

type Random = () => number;

const column = (count: number, cell: (i: number) => unknown): unknown[][] =>
  Array.from({ length: count }, (_, i) => [cell(i)]);

/** What no input is made for. Some of it only a script can hand over. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "text",
  "=1+1",
  "1e5",
  "12,5",
  "2026-02-31",
  "2026-11-22",
  "💥".repeat(100),
  true,
  false,
  NaN,
  Infinity,
  -Infinity,
  [],
  [[]],
  [[], []],
  [[null]],
  [[""]],
  [[-0]],
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [[1], [1, 2]],
  [1, 2, 3],
  column(12, (i) => (i === 5 ? "x" : i)),
  column(12, (i) => (i === 5 ? null : i)),
  column(12, (i) => (i === 5 ? true : i)),
  column(5, () => 1e308),
  column(5, (i) => (i % 2 ? 1e308 : -1e308)),
  column(5, () => NaN),
  column(5, () => -0),
  [["fte", 3]],
  [["__proto__", 3]],
  [
    ["fte", 3],
    ["fte", 4],
  ],
  {},
  { toString: "no function" },
  () => 1,
  Symbol("odd"),
  10n,
  new Date(0),
];

/** Long enough to show what grows too fast with its length; rare, because each takes its time. */
const LONG: readonly unknown[] = [
  column(10_000, (i) => (i === 0 ? -1e6 : 200)),
  column(10_000, (i) => (i % 2 === 0 ? -1 : 1)),
  column(10_000, (i) => Math.sin(i * i) * 1000),
  column(10_000, (i) => 36_000 + i),
  [Array.from({ length: 10_000 }, (_, i) => i + 1)],
];

const EDGES = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  100,
  1e15,
  1e16,
  1e-15,
  1e300,
  -1e300,
  5e-324,
  -5e-324,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 31,
  2 ** 53,
  0.1 + 0.2,
  1 - 2 ** -53,
  -1 + 2 ** -53,
  2958465,
  2958466,
  1e5,
];

/** Arguments for one call: mostly plausible ones at every edge, often one that no one expects, sometimes nothing else. */
export function hostileArguments({ inputs, examples }: Asked, random: Random): unknown[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const shape = { length: pick([1, 2, 3, 5, 8, 12, 36]), row: random() < 0.5 };
  if (random() < 0.3) shape.length = Math.max(1, lengthOf(pick(pick(examples) ?? []) ?? []));
  const anything = (): unknown =>
    random() < 0.0005 ? pick(LONG) : random() < 0.4 ? pick(EDGES) : pick(HOSTILE);
  const mode = random();
  const args = inputs.map((input, i) =>
    mode < 0.08 ? anything() : plausible(input, examples[i] ?? [], shape, random),
  );
  if (mode > 0.7) args[Math.floor(random() * args.length)] = anything();
  if (random() < 0.05) args.length = Math.floor(random() * (inputs.length + 1));
  if (random() < 0.02) args.push(anything());
  return args;
}

const lengthOf = (value: unknown): number =>
  Array.isArray(value) ? Math.max(value.length, lengthOf(value[0])) : 0;

interface Shape {
  readonly length: number;
  readonly row: boolean;
}

function plausible(input: InputCode, examples: readonly unknown[], shape: Shape, random: Random): unknown {
  const drawn = random();
  if (drawn < 0.25 && examples.length > 0) return examples[Math.floor(random() * examples.length)];
  if (drawn < 0.35 && (input.optional || input.default !== undefined)) return null;
  switch (input.kind) {
    case "logical":
      return random() < 0.5;
    case "choice":
      return input.choices?.[Math.floor(random() * input.choices.length)];
    case "text":
      return random() < 0.1 ? "text" : examples[Math.floor(random() * examples.length)];
    case "date":
      return Math.floor(random() * 60_000);
    case "dates":
      return cells(shape, (i) => 40_000 + i * 31 + Math.floor(random() * 40) - (random() < 0.02 ? 1000 : 0));
    case "series":
      return series(input, shape, random);
    case "drivers":
      return drivers(input, random);
    default:
      return numberFor(input, random);
  }
}

function cells({ length, row }: Shape, cell: (i: number) => unknown): unknown[][] {
  const list = Array.from({ length }, (_, i) => cell(i));
  return row ? [list] : list.map((one) => [one]);
}

function series(input: InputCode, shape: Shape, random: Random): unknown[][] {
  const odd = random() < 0.1 ? Math.floor(random() * shape.length) : -1;
  const numbers = cells(shape, () => numberFor(input, random)).flat() as number[];
  if (input.ascending) {
    numbers.sort((a, b) => a - b);
    if (random() < 0.7) numbers[0] = 0;
  }
  if (input.max === 1 && random() < 0.7) {
    const sum = numbers.reduce((total, one) => total + Math.abs(one), 0);
    if (sum > 0) numbers.forEach((one, i) => (numbers[i] = Math.abs(one) / sum));
  }
  return cells(shape, (i) =>
    i === odd ? (random() < 0.5 ? null : HOSTILE[i % HOSTILE.length]) : numbers[i],
  );
}

function drivers(input: InputCode, random: Random): unknown[][] {
  const rows = (input.drivers ?? [])
    .filter((driver) => random() < (driver.default === undefined && !driver.optional ? 0.97 : 0.5))
    .map((driver) => [random() < 0.5 ? driver.name : driver.label, numberFor(driver, random)]);
  if (random() < 0.05) rows.push(["nothing known", 1]);
  return random() < 0.5 ? rows.reverse() : rows;
}

/** A number inside the limits or just beyond one, of any size. */
function numberFor({ min, max, above, below, whole }: InputCode, random: Random): number {
  const low = min ?? above;
  const high = max ?? below;
  const drawn = random();
  let number: number;
  if (drawn < 0.5) {
    const from = low ?? (random() < 0.5 ? 0 : -1000);
    const to = high ?? from + 10 ** Math.floor(random() * 7);
    number = from + (to - from) * random();
  } else if (drawn < 0.7) {
    const limits = [low, high].filter((limit) => limit !== undefined);
    const limit = limits[Math.floor(random() * limits.length)] ?? 0;
    const step = [0, 0, 1, -1, Number.EPSILON, -Number.EPSILON, 1e-12, -1e-12][
      Math.floor(random() * 8)
    ] as number;
    number = limit + step * Math.max(1, Math.abs(limit));
  } else if (drawn < 0.85) {
    const sign = low !== undefined && low >= 0 ? 1 : random() < 0.5 ? -1 : 1;
    number = sign * 10 ** (random() < 0.5 ? random() * 18 - 3 : random() * 630 - 322);
  } else {
    number =
      random() < 0.5 ? Math.floor(random() * 130) : (EDGES[Math.floor(random() * EDGES.length)] as number);
  }
  return whole && random() < 0.9 ? Math.round(number) : number;
}
