/**
 * The search for the number of agents against the textbook's loop, at 20 erlangs: `npx tsx scripts/bench/staffing.ts`
 * prints the medians and the ratio as JSON.
 */
import { agentsNeeded } from "../../src/kernel/numeric/erlang";
import { interleave, ratios } from "./harness";

const TARGET = 20;
const HANDLING = 180;
const LEVEL = 0.8;

/** Erlang C as textbooks print it: powers and factorials added up again for each number of agents. */
function textbook(erlangs: number): number {
  for (let agents = Math.floor(erlangs) + 1; ; agents++) {
    let sum = 0;
    for (let k = 0; k < agents; k++) sum += erlangs ** k / factorial(k);
    const queue = ((erlangs ** agents / factorial(agents)) * agents) / (agents - erlangs);
    const waiting = queue / (sum + queue);
    if (1 - waiting * Math.exp((-(agents - erlangs) * TARGET) / HANDLING) >= LEVEL) return agents;
  }
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return product;
}

const ERLANGS = 20;
const measured = interleave({
  ours: () => agentsNeeded(ERLANGS, TARGET, HANDLING, LEVEL),
  textbook: () => textbook(ERLANGS),
});
console.log(
  JSON.stringify(
    {
      agents: { ours: measured.ours.answer, textbook: measured.textbook.answer },
      nanoseconds: { ours: measured.ours.nanoseconds, textbook: measured.textbook.nanoseconds },
      timesSlowerThanOurs: ratios(measured, "ours"),
    },
    null,
    2,
  ),
);
