import type { Option } from "../../../src/case/schema/case";
import { or } from "./given";
import { exitOf } from "./exit";
import type { Leavers } from "./leaving";
import type { Ledger } from "./ledger";
import type { Move } from "./move";
import type { Timeline } from "./timeline";

/** case.md, "Transition, once", lag, parallel run and dip left out; and "Exit". */

/** Knowledge transfer: weeks of trainees and trainers evenly over its months, travel with them. */
function knowledgeTransfer({ part, start, transferMonths }: Move, month: number): number {
  const plan = part.knowledgeTransfer;
  if (plan === undefined) return 0;
  const weeks = (transferMonths * 52) / 12;
  const people =
    or(0, plan.trainees) * or(0, plan.traineeWeeklyCost) +
    or(0, plan.trainers) * or(0, plan.trainerWeeklyCost);
  const months = Math.max(1, transferMonths);
  const during = month >= start && month < start + months;
  return during ? (weeks * people + or(0, plan.travelCost)) / months : 0;
}

/** The cash cost of moving one process in a month, contingency on top. */
export function bookMoving(ledger: Ledger, move: Move, month: number, leavers: Leavers): void {
  const oneOffs = move.part.oneOffs
    .filter((one) => month === move.start + or(0, one.monthsAfter))
    .reduce((sum, one) => sum + or(0, one.amount), 0);
  const cash = knowledgeTransfer(move, month) + leavers.severance + leavers.retention + oneOffs;
  const contingency = 1 + or(0, move.option.contingencyRate);
  ledger.book(month, "transition", move.part.process, cash * contingency, "transition");
  for (const sale of move.part.assetSales)
    if (month === or(0, sale.month))
      ledger.book(month, "transition", move.part.process, -or(0, sale.proceeds), "proceeds");
  for (const one of move.part.investments)
    if (month === or(0, one.month))
      ledger.book(month, "capital", move.part.process, or(0, one.amount), "investment");
}

/** "Month 1 is the decision month (selection comes before the contract)": evenly over its months from month 1. */
export function bookSelection(ledger: Ledger, option: Option, month: number): void {
  const months = or(1, option.selectionMonths);
  if (month > months) return;
  const cost = (or(0, option.selectionCost) / months) * (1 + or(0, option.contingencyRate));
  ledger.book(month, "transition", "", cost, "transition");
}

/** "Exit: termination fee by month, re-transition cost", in the last month of the case; M3: where something moved. */
export function bookExit(
  ledger: Ledger,
  option: Option,
  time: Timeline,
  start: number | null,
  moved: boolean,
): void {
  const exit = option.exit;
  // H, of the one exit: "It replaces version 1's fee and re-transition cost."
  if (exitOf(option, time) !== null) return;
  if (exit === undefined || start === null || !moved) return;
  const term = or(0, exit.termMonths);
  const run = time.last - start + 1;
  const fee = term > 0 ? or(0, exit.startFee) * Math.max(0, 1 - run / term) : 0;
  // D8: "exit and re-transition cost follow the price index"
  const cost = (fee + or(0, exit.retransitionCost)) * time.price(time.last);
  ledger.book(time.last, "transition", "", cost, "exit");
}
