import { studying, USUAL_STUDY } from "../../analysis/study";
import { loadParser, needsParser } from "../../case/custom/parser";
import type { Studied, ToStudy } from "./messages";

/** Studies the risk of an option beside the page, and says how far it is. */
addEventListener("message", async ({ data: { case: source, option, scenario } }: MessageEvent<ToStudy>) => {
  const reply = (message: Studied): void => postMessage(message);
  try {
    if (needsParser(source)) await loadParser();
    const changes = source.scenarios.find(({ id }) => id === scenario)?.changes ?? {};
    const steps = studying(source, USUAL_STUDY, { option, changes });
    let step = steps.next();
    for (; !step.done; step = steps.next()) reply({ done: step.value });
    reply({ study: step.value });
  } catch (error) {
    reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});
