import { FormulaError } from "../../kernel/error";
import type { Result } from "../../kernel/call";
import { forExcel } from "../functions/for-excel";

/** A call that waits: the function's name, its arguments with Excel's handle last, and what it is answered with. */
export type WaitingCall = readonly [
  name: string,
  args: readonly unknown[],
  answer: (value: unknown) => void,
  refuse: (error: unknown) => void,
];

const notLoaded = new FormulaError(
  "#N/A",
  "What calculates this could not be loaded. Check the connection, then calculate again.",
);

/** The functions that read sourced figures; all others are formulas. */
const DATA = "DATA.";

async function answerOf(name: string, args: readonly unknown[]): Promise<Result> {
  if (name.startsWith(DATA)) return (await import("../../reference/call")).callData(name, args);
  return (await import("../../formulas/call")).callFormula(name, args);
}

/**
 * Answers the calls of functions that start-up does without from now on, those that wait already included. What they
 * need is loaded with the first call; where that fails, the next one tries again.
 */
export function serveLaterFunctions(queue: WaitingCall[]): void {
  const take = async ([name, args, answer, refuse]: WaitingCall): Promise<void> => {
    const result = await answerOf(name, args.slice(0, -1)).catch(() => notLoaded);
    try {
      answer(forExcel(result));
    } catch (error) {
      refuse(error);
    }
  };
  queue.splice(0).forEach((call) => void take(call));
  queue.push = (...calls) => calls.map((call) => void take(call)).length;
}
