import type { Case } from "../../../src/case/schema/case";
import { given, or } from "./given";
import type { Entry, Ledger } from "./ledger";
import type { Move } from "./move";
import type { Work } from "./today";

/** case.md: "Tax = −rate × (deductible cost + tax depreciation + (tax book value − proceeds) on sale)" */

/** Spending, proceeds and later payment are no cost in tax. */
const deductible = ({ nature }: Entry): boolean =>
  nature === "running" || nature === "transition" || nature === "once" || nature === "exit";

/** "written off in equal monthly parts; what is left of a life that is not whole months … in the part of a month" */
export const writtenOff = (value: number, lifeMonths: number, month: number): number =>
  month < 1 || lifeMonths <= 0
    ? 0
    : (value / lifeMonths) * Math.max(0, Math.min(1, lifeMonths - (month - 1)));

/** Write-off of an asset of today in a month of the case. */
function assetInMonth(asset: Work["process"]["assets"][number], month: number, sold: number): number {
  const value = or(0, asset.bookValue);
  const life = or(1, asset.remainingLife) * 12;
  if (month < sold) return writtenOff(value, life, month);
  // "an asset sold or scrapped ends its baseline depreciation": all that is left goes at once
  return month === sold ? Math.max(0, value * (1 - Math.min(1, (sold - 1) / life))) : 0;
}

/** What tax rules let us deduct beside the costs of the month. */
export function bookTax(source: Case, ledger: Ledger, works: readonly Work[], moves: readonly Move[]): void {
  const rate = given(source.taxRate);
  if (rate === null) return;
  const costs = ledger.sum(deductible);
  for (const work of works) {
    const { process, time } = work;
    const move = moves.find(({ part }) => part.process === process.id);
    for (const month of time.months) {
      for (const asset of process.assets) {
        const sale = move?.part.assetSales.find((one) => one.asset === asset.id);
        costs[month - 1]! += assetInMonth(asset, month, given(sale?.month) ?? Infinity);
        if (sale !== undefined && month === or(0, sale.month)) costs[month - 1]! -= or(0, sale.proceeds);
      }
      for (const line of process.capital)
        for (let spent = 1; spent <= month; spent++) {
          const avoided =
            move === undefined ? 0 : or(0, line.avoidable) * move.lineScope(line.id) * move.away(spent);
          const amount = work.capital(line, spent) * (1 - avoided);
          costs[month - 1]! += writtenOff(amount, or(1, line.lifeYears) * 12, month - spent + 1);
        }
      for (const one of move?.part.investments ?? [])
        costs[month - 1]! += writtenOff(
          or(0, one.amount),
          or(1, one.lifeYears) * 12,
          month - or(1, one.month) + 1,
        );
    }
  }
  costs.forEach((cost, i) => {
    ledger.book(i + 1, "tax", "", -rate * cost);
  });
}
