import { createAnswers } from "./answer";
import type { Received, Sent } from "./messages";

/** The worker's side: one question after the other. */
const answer = createAnswers();

addEventListener("message", ({ data: { id, stamp, question } }: MessageEvent<Sent>) => {
  const reply = (received: Received): void => postMessage(received);
  try {
    reply({ id, answer: answer(question, stamp) });
  } catch (error) {
    reply({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
