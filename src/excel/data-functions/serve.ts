import { FormulaError, isError } from "../../kernel/error";
import { excelError } from "../excel-error";

/** A call that waits: the function's name, its arguments with Excel's handle last, and what it is answered with. */
export type WaitingData = readonly [
  name: string,
  args: readonly unknown[],
  answer: (value: unknown) => void,
  refuse: (error: unknown) => void,
];

const notLoaded = new FormulaError(
  "#N/A",
  "The sourced figures could not be loaded. Check the connection, then calculate again.",
);

/**
 * Answers the calls of DATA functions from now on, those that wait already included. Their figures are loaded with
 * the first call; where that fails, the next one tries again.
 */
export function serveDataFunctions(queue: WaitingData[]): void {
  const take = async ([name, args, answer, refuse]: WaitingData): Promise<void> => {
    const result = await import("../../reference/call").then(
      ({ callData }) => callData(name, args.slice(0, -1)),
      () => notLoaded,
    );
    if (isError(result)) refuse(excelError(result));
    else answer(result);
  };
  queue.splice(0).forEach((call) => void take(call));
  queue.push = (...calls) => calls.map((call) => void take(call)).length;
}
