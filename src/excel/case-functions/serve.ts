import { excelError } from "../excel-error";
import type { CallAnswer, CellAnswer } from "../../case/functions/record";

/** A call of a streaming function that waits for answers: its name, and its arguments with Excel's handle last. */
export type WaitingCall = readonly [name: string, args: readonly unknown[]];

/** Where the functions' script leaves calls for this page. */
export interface CallQueue {
  push(call: WaitingCall): unknown;
}

/** What answers come from: the case that is open in the pane, whoever changed it. */
export interface CaseSource<C> {
  readonly case: () => C;
  /** Calls back after every change of the case. */
  readonly watch: (changed: () => void) => void;
  readonly ask: (source: C, calls: readonly Asked[]) => Promise<readonly CallAnswer[]>;
}

/** What is asked: plain values, which go to a worker. */
interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
}

interface OpenCall {
  readonly asked: Asked;
  readonly invocation: CustomFunctions.StreamingInvocation<unknown>;
  /** What its cell shows, so that it is not told the same again. */
  shown?: string;
}

/** Answers the calls of CASE functions from now on, those that wait already included, and again after each change. */
export function serveCaseFunctions<C>(queue: WaitingCall[], source: CaseSource<C>): void {
  const open = new Set<OpenCall>();
  let busy = false;
  let again = false;

  const run = async (): Promise<void> => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      const calls = [...open];
      const asked = calls.map((call) => call.asked);
      const answers = await source.ask(source.case(), asked).catch((error: unknown): CallAnswer[] => {
        const message = error instanceof Error ? error.message : String(error);
        return calls.map(() => ({ error: "#N/A", message }));
      });
      calls.forEach((call, i) => open.has(call) && show(call, answers[i] as CallAnswer));
    }
    busy = false;
  };

  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (open.size > 0) void run();
    });
  };

  const take = ([name, args]: WaitingCall): void => {
    const invocation = args.at(-1) as CustomFunctions.StreamingInvocation<unknown>;
    const call: OpenCall = { asked: { name, args: args.slice(0, -1) }, invocation };
    invocation.onCanceled = () => open.delete(call);
    open.add(call);
    soon();
  };

  queue.splice(0).forEach(take);
  queue.push = (...calls) => calls.forEach(take) as unknown as number;
  source.watch(soon);
}

function show(call: OpenCall, answer: CallAnswer): void {
  const text = JSON.stringify(answer);
  if (text === call.shown) return;
  call.shown = text;
  call.invocation.setResult(
    Array.isArray(answer)
      ? answer.map((row: readonly CellAnswer[]) => row.map(forExcel))
      : forExcel(answer as CellAnswer),
  );
}

function forExcel(answer: CellAnswer): unknown {
  return typeof answer === "object" ? excelError({ kind: answer.error, message: answer.message }) : answer;
}
