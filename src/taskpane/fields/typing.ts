import { isWithin } from "../../kernel/limits";
import type { DriverRecord } from "../../case/schema/driver";
import type { NumberLimits } from "../../kernel/formula";
import { readText, type Doubt, type Wanted } from "../typing/read";
import { isUnusual } from "../typing/unusual";
import type { CasePane } from "../view/pane";
import { unitsFor } from "./value";

/** Why a text is not taken as it stands: it is no number, or outside of the limits, or another number may be meant. */
export type Problem = "notNumber" | "outside" | "unusual" | Doubt;

/** A typed text, judged by the record of its driver. */
export type Judged =
  | { readonly ok: true; readonly value: number | null }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** The one number that is offered; of a foreign currency still to be converted. */
      readonly meant: number | undefined;
      readonly currency?: string | undefined;
    };

/** A driver's months are months of the case, and not a number of months. */
const MONTH_OF_CASE = /\.(?:startMonth|month|paidInMonth)$/;

/** What a driver takes, in the words of its case. */
export function wantedAt({ case: source, formats }: CasePane, path: string, { unit }: DriverRecord): Wanted {
  const { currency, unit: counted } = unitsFor(source, path);
  const months = { start: source.start, count: source.years * 12, dayFirst: formats.dayFirst };
  return {
    unit,
    currency,
    counted,
    separators: formats.separators,
    ...(MONTH_OF_CASE.test(path) && { months }),
  };
}

/** Reads what a person wrote for a driver, and checks it against the driver's limits. */
export function judge(text: string, path: string, record: DriverRecord, wanted: Wanted): Judged {
  const reading = readText(text, wanted);
  if (reading.kind === "refused") return { ok: false, problem: "notNumber", meant: undefined };
  if (reading.kind === "asked") {
    const { doubt, meant, currency } = reading;
    if (currency !== undefined) return { ok: false, problem: doubt, meant, currency };
    return isWithin(meant, record)
      ? { ok: false, problem: doubt, meant }
      : { ok: false, problem: "notNumber", meant: undefined };
  }
  const { value } = reading;
  if (value === null) return { ok: true, value };
  if (!isWithin(value, record)) return { ok: false, problem: "outside", meant: repaired(value, record) };
  return isUnusual(value, path, record)
    ? { ok: false, problem: "unusual", meant: value }
    : { ok: true, value };
}

/** The allowed number that a slip of the hand turns into this one: a sign, a decimal point, a percent for a share. */
function repaired(value: number, limits: NumberLimits): number | undefined {
  const candidates = [-value, value / 10, value / 100, Math.round(value)];
  return candidates.map((one) => Number(one.toPrecision(12))).find((one) => isWithin(one, limits));
}
