import { allowed } from "../../kernel/messages";
import { driversIn } from "../drivers";
import type { Case } from "../schema/case";
import { ownLimits } from "../schema/largest";
import { sharesBeyond } from "./beyond";
import { sentences, type Say } from "../said";

/** From such a share on it is told that draws are cut off. */
const WORTH_TELLING = 0.001;

/** Tells ranges without ends of which more than a little lies outside of what their driver may be. */
export function uncertaintyNotices(source: Case, say: Say): void {
  const ranges = source.uncertainty?.ranges ?? [];
  if (!ranges.some(({ kind }) => kind === "normal" || kind === "lognormal")) return;
  const drivers = new Map(driversIn(source).map((entry) => [entry.path, entry]));
  ranges.forEach((range, i) => {
    const record = drivers.get(range.driver)?.record;
    if (record === undefined) return;
    const { below, above } = sharesBeyond(range, record);
    if (below + above > WORTH_TELLING)
      say(
        `uncertainty.ranges[${i}]`,
        sentences.cutOff(below + above, range.driver, allowed(ownLimits(record))),
      );
  });
}
