import { loadParser, needsParser } from "../../case/custom/parser";
import { createAnswers } from "./answer";
import type { Received, Sent } from "./messages";

/** The worker's side: one question after the other. */
const answer = createAnswers();

addEventListener("message", async ({ data: { id, stamp, question } }: MessageEvent<Sent>) => {
  const reply = (received: Received): void => postMessage(received);
  try {
    if (needsParser(question.case)) await loadParser();
    reply({ id, answer: answer(question, stamp) });
  } catch (error) {
    reply({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
