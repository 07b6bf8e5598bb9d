import { loadParser, needsParser } from "../../case/custom/parser";
import { createAnswers } from "./answer";
import type { Question, Received, Sent } from "./messages";

/** The worker's side: one question after the other. */
const answer = createAnswers();

/** What is asked seldom is loaded with the first question; nobody who opens a case waits for it. */
async function answered(question: Question, stamp: string): Promise<unknown> {
  if (question.ask === "changed") {
    const { whatChanged } = await import("../../analysis/what-changed");
    return whatChanged(question.before, question.case);
  }
  if (question.ask !== "calls") return answer(question, stamp);
  const { answerCaseCalls } = await import("../../analysis/functions");
  return answerCaseCalls(question.case, question.calls);
}

addEventListener("message", async ({ data: { id, stamp, question } }: MessageEvent<Sent>) => {
  const reply = (received: Received): void => postMessage(received);
  try {
    const cases = "before" in question ? [question.case, question.before] : [question.case];
    if (cases.some(needsParser)) await loadParser();
    reply({ id, answer: await answered(question, stamp) });
  } catch (error) {
    reply({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
