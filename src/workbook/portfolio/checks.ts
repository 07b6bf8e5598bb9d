import type { SheetDraft } from "../plan/draft";
import { format } from "../plan/number-format";
import type { PlanName } from "../plan/plan";
import { cell, down, fixed, on } from "../plan/ranges";
import { look, withFormat } from "../plan/style";
import type { Head } from "./head";
import { overviewColumn as at } from "./concentration";

/** Two sides of a portfolio that must agree. */
export interface PortfolioCheck {
  readonly label: string;
  readonly one: { readonly formula: string; readonly value: number };
  readonly other: { readonly formula: string; readonly value: number };
}

/** What rounding may add up to: nothing that a reader sees. */
const tolerance = 0.01;

const PASSES = "OK";

/** Writes the checks and their outcome, which every sheet shows. Sets `head.check`. */
export function putPortfolioChecks(
  draft: SheetDraft,
  head: Head,
  top: number,
  checks: readonly PortfolioCheck[],
): PlanName[] {
  const result = at.running;
  for (const [column, title] of [
    [at.name, "Check"],
    [at.amount, "One side"],
    [at.share, "Other side"],
  ] as const)
    draft.put(top, column, title, column === at.name ? look.header : look.headerRight);
  draft.put(top, at.count, "Tolerance", look.headerRight);
  draft.put(top, result, "Result", look.headerRight);
  const money = withFormat(look.calculation, format.whole);
  let failed = 0;
  checks.forEach(({ label, one, other }, i) => {
    const row = top + 1 + i;
    const passes = Math.abs(one.value - other.value) <= tolerance;
    if (!passes) failed++;
    draft.put(row, at.name, label, look.label);
    draft.put(row, at.count, tolerance, withFormat(look.note, format.twoDecimals));
    draft.formula(row, at.amount, one.formula, one.value, money);
    draft.formula(row, at.share, other.formula, other.value, money);
    draft.formula(
      row,
      result,
      `IF(ABS(${cell(row, at.amount)}-${cell(row, at.share)})<=${cell(row, at.count)},"${PASSES}","CHECK")`,
      passes ? PASSES : "CHECK",
      look.check,
    );
  });
  const [first, last] = [top + 1, top + checks.length];
  draft.conditions.push({
    cells: `${cell(first, result)}:${cell(last, result)}`,
    formula: `${cell(first, result)}<>"${PASSES}"`,
    style: look.fail,
  });
  const results = down(result, first, last);
  draft.put(last + 1, at.name, "Checks that do not pass", look.labelBold);
  draft.formula(
    last + 1,
    result,
    `COUNTA(${results})-COUNTIF(${results},"${PASSES}")`,
    failed,
    withFormat(look.subtotal, format.count),
  );
  head.check =
    failed === 0
      ? `OK: all ${checks.length} checks pass`
      : `CHECK: ${failed} of ${checks.length} checks fail`;
  draft.put(last + 2, at.name, "In words", look.label);
  draft.formula(
    last + 2,
    at.count,
    `IF(chk_fail=0,"OK: all "&COUNTA(${results})&" checks pass","CHECK: "&chk_fail&" of "&COUNTA(${results})&" checks fail")`,
    head.check,
    look.plain,
  );
  return [
    { name: "chk_fail", refersTo: on(draft.name, fixed(last + 1, result)) },
    { name: "chk_text", refersTo: on(draft.name, fixed(last + 2, at.count)) },
  ];
}
