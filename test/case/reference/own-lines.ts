import type { Case, CustomLine } from "../../../src/case/schema/case";
import { worth } from "./arithmetic";
import { or } from "./given";
import type { Ledger } from "./ledger";
import type { Move } from "./move";
import type { Timeline } from "./timeline";
import type { Work } from "./today";

/** docs/method.md, "Lines of your own": cost lines that a person wrote as formulas. */

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Books what a person's own lines cost today's way ("inhouse") or an option; lines of no part cost all alike. */
export function bookOwnLines(
  source: Case,
  ledger: Ledger,
  part: string,
  works: readonly Work[],
  moves: readonly Move[],
  time: Timeline,
): void {
  const lines = source.customLines;
  const named = (id: string) => lines.find((one) => one.id === id);
  const ofProcess = (line: CustomLine) =>
    works.filter(({ process }) => line.process === undefined || line.process === process.id);

  /** What a line costs in a month. */
  const monthly = (line: CustomLine, month: number): number => {
    if (line.period === "once" && month !== or(0, line.paidInMonth)) return 0;
    const amount = worth(line.formula, (name) => meaning(line, name, month));
    return line.period === "year" ? amount / 12 : amount;
  };
  const meaning = (line: CustomLine, name: string, month: number): number => {
    // "of a month, or of a year where it is yearly"
    const period = line.period === "year" ? 12 : 1;
    if (name === "headcount") return sum(ofProcess(line).map((work) => work.headcount(month)));
    if (name === "volume") return sum(ofProcess(line).map((work) => work.volume(month))) * period;
    if (name === "month") return month;
    if (name === "year") return time.year(month);
    if (name === "months") return time.last;
    if (name === "priceIndex") return time.price(month);
    if (name === "moved") return moves.find((move) => move.part.process === line.process)?.away(month) ?? 0;
    const input = line.inputs.find(({ id }) => id === name);
    if (input !== undefined) return or(0, input.value);
    const other = named(name);
    if (other === undefined)
      throw new Error(`${line.id} reads ${name}, which is nothing that the reference knows.`);
    return monthly(other, month) * period;
  };

  for (const line of lines) {
    if (line.part !== undefined && line.part !== part) continue;
    const nature = line.period === "once" ? "once" : "running";
    for (const month of time.months)
      ledger.book(month, line.category, line.process ?? "", monthly(line, month), nature, true);
  }
}
