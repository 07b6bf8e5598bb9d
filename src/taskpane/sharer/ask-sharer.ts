import { inWorker } from "../in-worker";
import type { Answer, Answered, Question } from "./messages";

/** Asks a worker. @throws Error whose message a person can read; the signal's reason where it is stopped */
export const askSharer = <Q extends Question>(
  question: Q,
  signal: AbortSignal,
  start: () => Worker,
  notLoaded: string,
): Promise<Answer<Q>> =>
  inWorker<Answered, Answer<Q>>(start, question, signal, notLoaded, (heard, { done, failed }) =>
    "failed" in heard ? failed(heard.failed) : done(heard.answer as Answer<Q>),
  );
