import { isWithin } from "../../kernel/limits";
import type { DriverRecord } from "../../case/schema/driver";
import type { Draft } from "../state/state";
import { exchange } from "../typing/exchange";
import { isShare } from "../typing/formats";
import type { CasePane } from "../view/pane";
import type { Judged } from "./typing";
import { unitsFor } from "./value";
import { limitsText, valueText } from "./words";

const LONGEST = 40;

/**
 * What is said of a text that is not taken as it stands, and the one number that is offered instead.
 * @param again called when more is known: rates of exchange are fetched when they are first needed
 */
export function aboutProblem(
  pane: CasePane,
  path: string,
  record: DriverRecord,
  text: string,
  judged: Extract<Judged, { readonly ok: false }>,
  again: () => void,
): Omit<Draft, "text"> {
  const { t, formats, case: source } = pane;
  const { problem, meant } = judged;
  const shown = text.trim().slice(0, LONGEST);
  const names = unitsFor(source, path);
  const say = t.field.asked;
  const value = (number: number): string => valueText(number, record.unit, t, formats, names);
  switch (problem) {
    case "notNumber":
      return { message: t.field.notNumber(shown), meant };
    case "outside":
      return { message: t.field.outside(withSign(shown, record), limitsText(record, t, formats)), meant };
    case "currency":
      return converted(pane, record, judged, again);
    case "share":
      return { message: say.share(shown, value(meant ?? 0)), meant, asked: true };
    case "unusual":
      return { message: say.unusual(value(meant ?? 0)), meant, asked: true };
    case "month":
      return { message: say.month(shown, formats.month(source.start, meant ?? 1)), meant, asked: true };
    case "unit":
    case "written":
      return { message: say[problem](shown, value(meant ?? 0)), meant, asked: true };
  }
}

/** What was typed, with the percent sign it is read with. */
const withSign = (text: string, { unit }: DriverRecord): string =>
  isShare(unit) && !text.endsWith("%") ? `${text}%` : text;

/** Money of another currency, at the mean of the latest whole year. */
function converted(
  { t, formats, case: source }: CasePane,
  record: DriverRecord,
  { meant = 0, currency = "" }: Extract<Judged, { readonly ok: false }>,
  again: () => void,
): Omit<Draft, "text"> {
  const own = source.currency;
  const found = exchange(currency, own, again);
  if (found === undefined) return { message: t.field.asked.noRate(currency, own) };
  if (found === "loading") return { message: t.field.asked.currency(currency, own), asked: true };
  const amount = Number((meant * found.rate).toPrecision(DIGITS));
  return {
    message: t.field.asked.atRate(currency, own, formats.value(found.rate, "currency"), found.year),
    asked: true,
    meant: isWithin(amount, record) ? amount : undefined,
  };
}

/** A rate of exchange is known to so many digits, and so is what is converted by it. */
const DIGITS = 5;
