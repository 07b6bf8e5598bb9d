import { difference } from "../lines/bridge";
import { cumulative, presentValue, saving, savingGoingOn, total, withoutLoss } from "../lines/results";
import { together, type Builder, type LineRef } from "./builder";
import { BARS, onceOf, type Bar, type Ledger } from "./ledger";
import { CATEGORIES, categoryLabels, type Category, type Part } from "./model";
import type { Timeline } from "./timeline";

/** Totals of a part by category, before and after tax. */
export interface Totals {
  readonly part: Part;
  readonly beforeTax: LineRef;
  readonly afterTax: LineRef;
  readonly inCash: LineRef;
  /** What does not go on; undefined where nothing is of this kind. */
  readonly once: LineRef | undefined;
}

export function buildTotals(
  builder: Builder,
  ledger: Ledger,
  id: string,
  name: string,
  tax: LineRef | undefined,
): Totals {
  const about = { part: id };
  const lines: [Category, LineRef][] = [];
  for (const category of CATEGORIES) {
    const parts = ledger.costs.filter((cost) => cost.category === category).map((cost) => cost.line);
    if (parts.length === 0) continue;
    lines.push([
      category,
      builder.line(
        total,
        `${id}/total/${category}`,
        { parts: together(parts) },
        { ...about, label: categoryLabels[category] },
      ),
    ]);
  }
  const beforeTax = builder.line(
    total,
    `${id}/total`,
    { parts: together(lines.map(([, line]) => line)) },
    { ...about, label: `${name}: total` },
  );
  const afterTax =
    tax === undefined
      ? beforeTax
      : builder.line(
          total,
          `${id}/totalAfterTax`,
          { parts: together([beforeTax, tax]) },
          { ...about, label: `${name}: total after tax` },
        );
  const loss = lines.find(([category]) => category === "risk")?.[1];
  const inCash =
    loss === undefined
      ? beforeTax
      : builder.line(withoutLoss, `${id}/totalInCash`, { total: beforeTax, expectedLoss: loss }, about);
  const notGoingOn = onceOf(ledger);
  const categories = Object.fromEntries(
    [...lines, ...(tax ? [["tax", tax] as const] : [])].map(([category, line]) => [category, line.id]),
  );
  return {
    part: { id, name, categories, beforeTax: beforeTax.id, afterTax: afterTax.id, inCash: inCash.id },
    beforeTax,
    afterTax,
    inCash,
    once:
      notGoingOn.length === 0
        ? undefined
        : builder.line(
            total,
            `${id}/once`,
            { parts: together(notGoingOn) },
            { ...about, label: "Paid once, or shifted by payment terms" },
          ),
  };
}

/** Saving of an option against the baseline, by month and running. */
export function buildSaving(builder: Builder, time: Timeline, id: string, inhouse: Totals, option: Totals) {
  const about = { part: id };
  const before = builder.line(
    saving,
    `${id}/saving`,
    { inhouse: inhouse.beforeTax, option: option.beforeTax },
    about,
  );
  const taxed = inhouse.afterTax.id !== inhouse.beforeTax.id;
  const after = taxed
    ? builder.line(
        saving,
        `${id}/savingAfterTax`,
        { inhouse: inhouse.afterTax, option: option.afterTax },
        { ...about, label: "Saving after tax" },
      )
    : before;
  const running = builder.line(
    cumulative,
    `${id}/cumulative`,
    { saving: before.row, month: time.month },
    about,
  );
  const cash = { ...about, label: "Saving in cash, without expected loss" };
  const inCash =
    inhouse.inCash.id === inhouse.beforeTax.id && option.inCash.id === option.beforeTax.id
      ? before
      : builder.line(saving, `${id}/savingInCash`, { inhouse: inhouse.inCash, option: option.inCash }, cash);
  const runningCash =
    inCash === before
      ? running
      : builder.line(
          cumulative,
          `${id}/cumulativeInCash`,
          { saving: inCash.row, month: time.month },
          { ...about, label: "Cumulative saving in cash" },
        );
  const goingOn = builder.line(
    savingGoingOn,
    `${id}/savingGoingOn`,
    { saving: before, once: option.once ?? null, onceToday: inhouse.once ?? null },
    about,
  );
  const discounted = builder.line(
    presentValue,
    `${id}/presentValue`,
    { amount: before, discountFactor: time.discount },
    { ...about, label: "Present value of the saving" },
  );
  const runningValue = builder.line(
    cumulative,
    `${id}/cumulativePresentValue`,
    { saving: discounted.row, month: time.month },
    { ...about, label: "Cumulative present value" },
  );
  return {
    savingBeforeTax: before.id,
    savingAfterTax: after.id,
    cumulative: running.id,
    presentValue: discounted.id,
    cumulativePresentValue: runningValue.id,
    savingInCash: inCash.id,
    cumulativeInCash: runningCash.id,
    savingGoingOn: goingOn.id,
  };
}

/** The bars from in-house to option cost, after tax, in their order; a bar with no lines is left out. */
export function buildBridge(
  builder: Builder,
  ledger: Ledger,
  id: string,
): { id: Bar; label: string; line: string }[] {
  return (Object.keys(BARS) as Bar[]).flatMap((bar) => {
    const { after, before } = ledger.bars[bar];
    if (after.length + before.length === 0) return [];
    const line = builder.line(
      difference,
      `${id}/bridge/${bar}`,
      { after: together(after), before: together(before) },
      { part: id, label: BARS[bar] },
    );
    return [{ id: bar, label: BARS[bar], line: line.id }];
  });
}
