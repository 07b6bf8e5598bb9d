import { isWithin } from "../../kernel/limits";
import type { DriverRecord } from "../../case/schema/driver";
import { readNumber, type Separators } from "../typing/number";
import { isShare } from "../typing/formats";
import type { NumberLimits } from "../../kernel/formula";

/** A typed text, judged by the record of its driver. */
export type Judged =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: "notNumber" | "outside"; readonly meant: number | undefined };

/** Reads what a person typed for a driver, and checks it against the driver's limits. */
export function judge(text: string, record: DriverRecord, separators: Separators): Judged {
  const typed = readNumber(text, separators, isShare(record.unit));
  if ("problem" in typed) {
    const { meant } = typed;
    return {
      ok: false,
      problem: "notNumber",
      meant: meant !== undefined && isWithin(meant, record) ? meant : undefined,
    };
  }
  if (typed.value === null || isWithin(typed.value, record)) return { ok: true, value: typed.value };
  return { ok: false, problem: "outside", meant: repaired(typed.value, record) };
}

/** The allowed number that a slip of the hand turns into this one: a sign, a decimal point, a percent for a share. */
function repaired(value: number, limits: NumberLimits): number | undefined {
  const candidates = [-value, value / 10, value / 100, Math.round(value)];
  return candidates.map((one) => Number(one.toPrecision(12))).find((one) => isWithin(one, limits));
}
