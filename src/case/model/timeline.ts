import * as time from "../lines/timeline";
import type { Builder, LineRef } from "./builder";
import { indexOver } from "./later";
import type { Binding } from "./model";

/** Months, years, indices and discount factors that every part reads. */
export interface Timeline {
  readonly month: LineRef;
  readonly year: LineRef;
  readonly prices: LineRef;
  readonly discount: LineRef;
  /** Discount factor at the after-tax rate; that before tax where none is given. */
  readonly discountAfterTax: LineRef;
  wages(location: string): LineRef;
  currency(location: string): LineRef;
  /** An index of a cost line's or a volume's own growth. */
  growth(id: string, label: string, rate: Binding | null): LineRef;
}

export function buildTimeline(builder: Builder): Timeline {
  const about = { part: "time" };
  const driver = builder.under("");
  const month = builder.line(time.month, "time/month", { position: { position: true } }, about);
  const year = builder.line(time.year, "time/year", { month }, about);
  const growth: Timeline["growth"] = (id, label, rate) =>
    indexOver(
      builder,
      `time/${id}`,
      label,
      builder.line(time.index, `time/${id}`, { rate, year }, { ...about, label }),
      year,
      rate,
    );
  const factor = (id: string, label: string, rate: string): LineRef =>
    builder.line(
      time.discountFactor,
      `time/${id}`,
      { rate: driver(rate), month, timing: driver("timing") },
      { ...about, label },
    );
  const discount = factor("discount", "Discount factor", "discountRate");
  const named = (location: string): string =>
    builder.source.locations.find((one) => one.id === location)?.name ?? location;
  return {
    month,
    year,
    growth,
    prices: growth("prices", "Price index", driver("priceInflation")),
    discount,
    discountAfterTax: builder.has("afterTaxDiscountRate")
      ? factor("discountAfterTax", "Discount factor after tax", "afterTaxDiscountRate")
      : discount,
    wages: (location) =>
      growth(
        `wages/${location}`,
        `Wage index, ${named(location)}`,
        builder.under(`locations.${location}`)("wageInflation"),
      ),
    currency: (location) =>
      growth(
        `currency/${location}`,
        `Currency index, ${named(location)}`,
        builder.under(`locations.${location}`)("currencyDrift"),
      ),
  };
}
