import type { NumberLimits } from "../../kernel/formula";
import { ownLimits } from "../../case/schema/largest";
import type { DriverRecord } from "../../case/schema/driver";
import type { FirstStrings } from "../strings/strings";
import { isShare, type Formats } from "../typing/formats";
import { fullUnit, shortUnit, type CaseUnits } from "../typing/units";

/** A value as its field would show it, with its unit behind. */
export function valueText(
  value: number,
  unit: string,
  t: FirstStrings,
  formats: Formats,
  names: CaseUnits,
): string {
  if (isShare(unit)) return formats.percent(value, 4);
  return `${formats.typed(value, unit)} ${shortUnit(unit, t.units, names)}`.trim();
}

/** "0% to 100%", "at least 0": what a field takes. */
export function limitsText(
  { unit, ...limits }: NumberLimits & { readonly unit: string },
  t: FirstStrings,
  formats: Formats,
): string {
  const text = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : isShare(unit) ? formats.percent(value, 4) : formats.typed(value, unit);
  const { min, max, above, below, whole } = limits;
  return t.limits({
    min: text(min),
    max: text(max),
    above: text(above),
    below: text(below),
    whole: whole === true,
  });
}

/** All that a field's tip says: what the driver means, its unit in full, its limits. */
export function aboutDriver(
  record: DriverRecord,
  t: FirstStrings,
  formats: Formats,
  names: CaseUnits,
): string {
  const unit = record.unit === "1" ? "" : fullUnit(record.unit, t.units, names);
  const facts = [unit, limitsText(ownLimits(record), t, formats)].filter((part) => part !== "").join(", ");
  return [
    record.meaning && t.word(record.meaning),
    facts && `${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
