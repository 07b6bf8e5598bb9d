import type { Case } from "../../case/schema/case";
import type { Answer, Question, Received, Sent } from "./messages";

/** Computes cases beside the page, so that typing never waits for it. */
export interface Engine {
  /** Starts what computes, where a question will come: it loads while the page does. */
  prepare(): void;
  ask<Q extends Question>(question: Q): Promise<Answer<Q>>;
}

/**
 * An engine in a worker. `start` makes the worker; it is made with the first question, unless it is prepared.
 * @param broken what a person is told of a worker that can't run
 */
export function createEngine(start: () => Worker, broken: () => string): Engine {
  let worker: Worker | undefined;
  let last = 0;
  const stamps = new WeakMap<Case, number>();
  let states = 0;
  const stampOf = (question: Question): string => {
    if (question.case === null) return "";
    if (!stamps.has(question.case)) stamps.set(question.case, ++states);
    return `${stamps.get(question.case)} ${"scenario" in question ? (question.scenario ?? "") : ""}`;
  };
  const open = new Map<number, { done: (answer: never) => void; failed: (error: Error) => void }>();

  const started = (): Worker => {
    const made = start();
    made.addEventListener("message", ({ data }: MessageEvent<Received>) => {
      const asker = open.get(data.id);
      open.delete(data.id);
      if ("failed" in data) asker?.failed(new Error(data.failed));
      else asker?.done(data.answer as never);
    });
    made.addEventListener("error", (event) => {
      made.terminate();
      worker = undefined;
      open.forEach((asker) => asker.failed(new Error(event.message || broken())));
      open.clear();
    });
    return made;
  };

  return {
    prepare: () => void (worker ??= started()),
    ask: (question) =>
      new Promise((done, failed) => {
        worker ??= started();
        const id = ++last;
        open.set(id, { done, failed });
        worker.postMessage({ id, stamp: stampOf(question), question } satisfies Sent);
      }),
  };
}
