import type { Option } from "../../../src/case/schema/case";
import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { anyToMove, contractBegins } from "./effects";
import { given, isGiven } from "./given";
import { moveOf, type Move } from "./move";

/** Cash paid once for moving a process: a walk through the months in which something falls due. */
export function oneOffsOf(books: Books, calendar: Calendar, move: Move): void {
  const due = (month: number, amount: number): void => {
    if (month <= calendar.months) books.pay("transition", month, amount, { contingent: true });
  };
  const transfer = move.part.knowledgeTransfer;
  if (transfer !== undefined) {
    const weekly =
      given(transfer.trainees) * given(transfer.traineeWeeklyCost) +
      given(transfer.trainers) * given(transfer.trainerWeeklyCost);
    const span = Math.max(1, move.transferMonths);
    for (let k = 0; k < span; k++) {
      const teaching = move.transferMonths === 0 ? 0 : (weekly * 52) / 12;
      due(move.waveStart + k, teaching + given(transfer.travelCost) / span);
    }
  }
  for (const item of move.part.oneOffs) due(move.waveStart + given(item.monthsAfter), given(item.amount));
  for (const sale of move.part.assetSales) {
    const month = given(sale.month);
    if (month <= calendar.months) books.pay("transition", month, -given(sale.proceeds), { taxed: false });
  }
}

/** What the option as a whole costs once: selection, contingency on all cash, and leaving at the end. */
export function optionOneOffs(books: Books, calendar: Calendar, option: Option): void {
  const selectionMonths = given(option.selectionMonths, 1);
  for (let month = 1; month <= Math.min(selectionMonths, calendar.months); month++) {
    books.pay("transition", month, given(option.selectionCost) / selectionMonths, { contingent: true });
  }
  for (let month = 1; month <= calendar.months; month++) {
    books.pay("transition", month, books.contingent[month - 1]! * given(option.contingencyRate));
  }
  if (option.exit === undefined) return;
  const last = calendar.months;
  const moved = option.processes.some(
    (part) => anyToMove(part) && moveOf(option, part, calendar).moved[last - 1]! > 0,
  );
  if (!moved) return;
  if (isGiven(option.exit.startFee)) {
    const run = last - contractBegins(option) + 1;
    const left = Math.max(0, 1 - run / given(option.exit.termMonths));
    books.pay("transition", last, given(option.exit.startFee) * left * calendar.prices(last));
  }
  books.pay("transition", last, given(option.exit.retransitionCost) * calendar.prices(last));
}
