import type { Bill } from "./charge";
import { or } from "./given";
import { windowOf } from "./hours";
import type { Entry, Ledger } from "./ledger";
import type { Move } from "./move";
import { stepsOf, teamsOf } from "./provider";

/** case.md, "Bridge": one bar after another from in-house cost to the option's, month by month. */

export const BARS = [
  "hours",
  "redesign",
  "wage",
  "productivity",
  "improvement",
  "margin",
  "price",
  "technology",
  "retained",
  "governance",
  "stranded",
  "transition",
  "benefits",
  "risk",
  "tax",
] as const;
export type Bar = (typeof BARS)[number];
export type Bars = Record<Bar, number[]>;

/** Bars that are a category of cost, option less baseline. */
const BY_CATEGORY: readonly Bar[] = [
  "retained",
  "governance",
  "stranded",
  "transition",
  "benefits",
  "risk",
  "tax",
];

/** μ: "C/S − 1 at the first month of full migration (0 if S = 0)"; the last month where the case ends before. */
function markupOf(move: Move, bills: readonly Bill[]): number {
  const bill = bills[Math.min(move.full, bills.length) - 1]!;
  return bill.shouldCost === 0 ? 0 : bill.charge / bill.shouldCost - 1;
}

function addMove(bars: Bars, move: Move, bills: readonly Bill[]): void {
  const { work, part } = move;
  const { process } = work;
  const markup = markupOf(move, bills);
  for (const month of work.time.months) {
    const add = (bar: Bar, amount: number) => {
      bars[bar][month - 1]! += amount;
    };
    const progress = move.away(month);
    for (const role of process.roles) {
      const moved = move.roleScope(role.id) * progress;
      if (move.service) {
        // "service hours: s(n2·cI′ − n1·cI)"; wages then take s·n2·cI′ away.
        const today = work.labor(role, month) + work.workplace(role, month);
        const pivot = windowOf(process, part) === null ? today : work.equivalent(role, month, part);
        add("hours", moved * (pivot - today));
        // "bar `redesign` after automation: −g·s(1−D)n2·cI′"
        add("redesign", -or(0, part.gain) * moved * pivot);
        add("wage", -moved * pivot * (1 - or(0, part.gain)));
      } else add("improvement", -or(0, part.gain) * moved * work.labor(role, month));
    }
    const steps = stepsOf(teamsOf(move, month));
    add("wage", steps.atLocation);
    add("productivity", steps.productivity);
    add("improvement", steps.improvement);
    const { shouldCost, charge, passThrough } = bills[month - 1]!;
    add("margin", markup * shouldCost);
    add("price", charge - shouldCost * (1 + markup));
    add("technology", passThrough);
    for (const line of process.otherCosts)
      add("technology", -move.lineScope(line.id) * progress * work.other(line, month));
  }
}

export function barsOf(
  baseline: Ledger,
  option: Ledger,
  last: number,
  moves: readonly { readonly move: Move; readonly bills: readonly Bill[] }[],
): Bars {
  const bars = Object.fromEntries(BARS.map((bar) => [bar, Array.from({ length: last }, () => 0)])) as Bars;
  for (const { move, bills } of moves) addMove(bars, move, bills);
  const change = (bar: Bar, about: (entry: Entry) => boolean) => {
    const [before, after] = [baseline.sum(about), option.sum(about)];
    bars[bar].forEach((_, i, row) => (row[i]! += after[i]! - before[i]!));
  };
  for (const bar of BY_CATEGORY) change(bar, ({ category }) => category === bar);
  // "technology and other: software + pass-through + option capital − baseline capital avoided − s × other lines"
  change("technology", ({ category }) => category === "software" || category === "capital");
  // A person's own lines in categories that have no bar of their own.
  change(
    "technology",
    (entry) => entry.own && ["labor", "workplace", "other", "rework", "provider"].includes(entry.category),
  );
  return bars;
}
