import type { Formula, Input, NumberInput, SeriesInput } from "../../src/kernel/formula";

/** Narrower ranges where the full limits would only try the judge's patience: it adds up Poisson terms one by one. */
const NARROWED: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  ...Object.fromEntries(
    ["PERT", "PERTSD", "TRIANGULAR", "PERTINV", "TRIANGULARINV"].map((name) => [
      `RISK.${name}`,
      { low: [-1, 0], mode: [0, 1], high: [1, 2] } as const,
    ]),
  ),
  ...Object.fromEntries(
    ["ABANDONMENT", "ERLANGA.WAIT", "ERLANGA.OCCUPANCY", "ERLANGA.SERVICELEVEL"].map((name) => [
      `STAFFING.${name}`,
      {
        calls: [0, 200],
        intervalMinutes: [15, 60],
        handlingSeconds: [60, 400],
        patienceSeconds: [20, 400],
      } as const,
    ]),
  ),
  "STAFFING.CHAT.AGENTS": {
    chats: [0, 100],
    intervalMinutes: [15, 60],
    handlingSeconds: [30, 400],
    slowdown: [0, 0.2],
  },
  "STAFFING.AGENTS": { calls: [0, 200], intervalMinutes: [15, 60], handlingSeconds: [30, 400] },
};

/** What a formula's rules ask between inputs, put right where random numbers would break them nearly always. */
const FITTED: Readonly<Record<string, (args: Record<string, unknown>) => Record<string, unknown>>> = {
  "STAFFING.CHAT.AGENTS": ({ concurrency, method, slowdown }) => ({
    concurrency: Math.round(concurrency as number),
    slowdown: method === "slots" || method === null ? slowdown : null,
  }),
  "TAX.SHIELD": ({ cost, salvage, perYear }) => ({
    salvage: salvage === null ? null : Math.min(salvage as number, cost as number),
    perYear: perYear === null || (perYear as number) > 6 ? perYear && 12 : 1,
  }),
  ...Object.fromEntries(
    ["ABANDONMENT", "ERLANGA.WAIT", "ERLANGA.OCCUPANCY", "ERLANGA.SERVICELEVEL"].map((name) => [
      `STAFFING.${name}`,
      ({ agents }: Record<string, unknown>) => ({ agents: 1 + ((agents as number) % 30) }),
    ]),
  ),
};

/** Random arguments within a formula's limits: what the engine and Excel are compared on. */
export function randomArguments(formula: Formula, random: () => number): unknown[] {
  const names = Object.keys(formula.inputs);
  const drawn = drawnArguments(formula, random);
  const named = Object.fromEntries(names.map((name, i) => [name, drawn[i]]));
  return Object.values({ ...named, ...FITTED[formula.name]?.(named) });
}

function drawnArguments(formula: Formula, random: () => number): unknown[] {
  const lengths = new Map<string, number>();
  return Object.entries(formula.inputs).map(([name, input]) => {
    const narrowed = NARROWED[formula.name]?.[name];
    return narrowed
      ? narrowed[0] + random() * (narrowed[1] - narrowed[0])
      : randomArgument(name, input, random, lengths);
  });
}

type Random = () => number;

function randomArgument(name: string, input: Input, random: Random, lengths: Map<string, number>): unknown {
  const mayBeLeftOut =
    ("default" in input && input.default !== undefined) || ("optional" in input && input.optional === true);
  if (mayBeLeftOut && random() < 0.3) return null;
  const length = (): number => {
    const same = "sameShapeAs" in input ? input.sameShapeAs : undefined;
    const count =
      (same !== undefined && lengths.get(same)) ||
      Math.max("atLeast" in input ? (input.atLeast ?? 1) : 1, 2 + Math.floor(random() * 5));
    lengths.set(name, count);
    return count;
  };
  switch (input.kind) {
    case "logical":
      return random() < 0.5;
    case "choice":
      return input.choices[Math.floor(random() * input.choices.length)];
    case "series":
      return randomSeries(name, input, length(), random);
    case "dates":
      return Array.from({ length: length() }, (_, i) => 46000 + i * 100 + Math.floor(random() * 90));
    case "date":
      return 46000 + Math.floor(random() * 3000);
    case "grid":
    case "text":
    case "drivers":
      throw new Error(`No random values for ${name}, ${input.kind}.`);
    default:
      return randomNumber(input, random);
  }
}

function randomSeries(name: string, input: SeriesInput, count: number, random: Random): number[] {
  if (name === "cashflows")
    return Array.from({ length: count }, (_, i) => Math.round((i === 0 ? -1 : 0.5) * random() * 1e6));
  const numbers = Array.from({ length: count }, () => randomNumber({ ...input, kind: "number" }, random));
  if (name === "shares" || name === "probabilities") return sharesOf(numbers);
  if (!input.ascending) return numbers;
  const rising = [...new Set(numbers)].sort((a, b) => a - b);
  while (rising.length < count) rising.push((rising.at(-1) as number) + 1);
  return [0, ...rising.slice(1)];
}

function sharesOf(numbers: readonly number[]): number[] {
  const positive = numbers.map((one) => Math.abs(one) + 0.01);
  const sum = positive.reduce((total, one) => total + one, 0);
  return positive.map((one) => one / sum);
}

/** Plausible sizes for a unit where the limits leave them open. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^1$|^1\/year$/, 1.5],
  [/^currency/, 100_000],
  [/^unit/, 50_000],
  [/^call/, 400],
  [/^month$|^year$/, 30],
  [/^minute/, 60],
  [/^second/, 400],
  [/^hour/, 2000],
  [/^week/, 40],
];

function randomNumber(input: NumberInput, random: Random): number {
  const { min, max, above, below, whole, unit = "1" } = input;
  const size = SIZES.find(([pattern]) => pattern.test(unit))?.[1] ?? 100;
  const low = min ?? above ?? -size / 3;
  const high = max !== undefined ? Math.min(max, low + 40 * size) : (below ?? low + size);
  if (random() < 0.1 && min !== undefined) return min;
  if (random() < 0.05 && max !== undefined) return max;
  const drawn = low + (high - low) * (0.001 + 0.998 * random());
  return whole
    ? Math.max(Math.ceil(low + (above === low ? 1 : 0)), Math.floor(drawn))
    : Number(drawn.toPrecision(7));
}
