import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { given, zeros, type Row } from "./given";
import type { Move } from "./move";
import type { Today } from "./today";

/** Straight-line depreciation of every month's spending over its own life, one spending after the other. */
export function writeOff(spending: Row, lifeYears: number): Row {
  const row = zeros(spending.length);
  spending.forEach((amount, start) => {
    for (let month = start; month < Math.min(spending.length, start + lifeYears * 12); month++) {
      row[month]! += amount / (lifeYears * 12);
    }
  });
  return row;
}

/** Tax depreciation of a process: planned capital, the option's investments, assets that are kept or sold. */
export function depreciationOf(
  calendar: Calendar,
  today: Today,
  capitalSpent: (item: string) => Row,
  move?: Move,
): Row {
  const all: Row[] = today.process.capital.map((item) =>
    writeOff(capitalSpent(item.id), given(item.lifeYears)),
  );
  for (const investment of move?.part.investments ?? []) {
    const spending = zeros(calendar.months);
    const month = given(investment.month);
    if (month <= calendar.months) spending[month - 1] = given(investment.amount);
    all.push(writeOff(spending, given(investment.lifeYears)));
  }
  for (const asset of today.process.assets) {
    const sale = move?.part.assetSales.find((one) => one.asset === asset.id);
    const soldIn = sale === undefined ? Infinity : given(sale.month);
    const row = zeros(calendar.months);
    const life = given(asset.remainingLife) * 12;
    let book = given(asset.bookValue);
    for (let month = 1; month <= calendar.months; month++) {
      if (month < soldIn) {
        const written = Math.min(book, given(asset.bookValue) / life);
        row[month - 1] = written;
        book -= written;
      }
      if (month === soldIn) row[month - 1] = book - given(sale!.proceeds);
    }
    all.push(row);
  }
  const sum = zeros(calendar.months);
  for (const row of all) row.forEach((amount, i) => (sum[i]! += amount));
  return sum;
}

/** Spends the option's investments. */
export function invest(books: Books, calendar: Calendar, move: Move): void {
  for (const investment of move.part.investments) {
    const month = given(investment.month);
    if (month > calendar.months) continue;
    books.pay("capital", month, given(investment.amount), { taxed: false });
    books.invested[month - 1]! += given(investment.amount);
    books.explain("technology", month, given(investment.amount));
  }
}
