import * as fc from "../../support/fast-check";
import { readCase } from "../../../src/case/read";
import type { Option } from "../../../src/case/schema/case";
import { settled } from "../reference/exit";
import { movesOf } from "../reference/move";
import { timelineOf } from "../reference/timeline";
import { worksOf } from "../reference/today";
import { amount, clause, fields, maybe, months, share, type Fields } from "./numbers";

/** Terms of leaving, with months from when work may leave to when it does; none for a provider that is never left. */
export const leavingTerms: fc.Arbitrary<Fields> = fields({
  wait: fc.oneof(fc.constant(undefined), months(20, 1), months(20, 1)),
  terms: clause({ startFee: amount(400_000), termMonths: months(84, 1) }).chain((fee) =>
    fields({
      parallelMonths: maybe(months(6)),
      overlapShare: maybe(share),
      knowledgeBack: maybe(amount(30_000)),
      knowledgeMonths: maybe(months(8, 1)),
      hireCost: maybe(amount(9_000)),
      rampMonths: maybe(months(9)),
      destination: fc.constantFrom(undefined, "in-house", "other-provider"),
      priceRatio: maybe(amount(2)),
    }).map((others) => ({ ...fee, ...others })),
  ),
});

const LATEST = 180;

/** The same case with terms of leaving for every option with a provider; work leaves when it may. */
export function withLeaving(data: Fields, { wait, terms }: Fields): Fields {
  const read = readCase(data);
  if (!read.ok) return data;
  const time = timelineOf(read.case);
  const works = worksOf(read.case, time);
  const leave = (option: Option): Fields => {
    if (option.kind === "improved" || option.kind === "software") return {};
    const first = Math.max(1, ...movesOf(option, works).map(settled));
    const exitMonth = typeof wait === "number" && first + wait <= LATEST ? first + wait : undefined;
    const own = option.kind === "captive" ? { destination: "in-house" } : {};
    return { leaving: { ...(terms as Fields), ...own, ...(exitMonth !== undefined && { exitMonth }) } };
  };
  const options = data["options"] as Fields[];
  return { ...data, options: options.map((one, i) => ({ ...one, ...leave(read.case.options[i]!) })) };
}
