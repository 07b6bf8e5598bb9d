import { present } from "./amounts";
import type { AnnualLayout } from "./annual";
import { sheetName } from "./layout";
import { format } from "./number-format";
import { across, cell, on } from "./ranges";
import type { StrandedRow } from "./statements";
import { look, withFormat } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** What each option leaves behind, at its value today; undefined where no option does. */
export function putStranded(support: SupportSheet, annual: AnnualLayout): StrandedRow | undefined {
  const { context, draft } = support;
  const { parts, results, shown, source } = context;
  if (shown === 0 || !parts.some(({ part }) => part.categories.stranded)) return undefined;
  const row = support.section(context.text.charts.stranded, 1);
  support.label(row, context.text.common.presentValue, source.currency);
  const style = withFormat(look.calculation, format.whole);
  const valueOf = (line: string | undefined): number => (line === undefined ? 0 : present(results, line));
  parts.forEach(({ part, option }, i) => {
    if (option === undefined) return;
    const line = part.categories.stranded;
    if (line === undefined) return draft.put(row, firstPart + i, 0, style);
    const from = on(sheetName.annual, cell(annual.rowOf(line), annual.present));
    draft.formula(row, firstPart + i, from, valueOf(line), style);
  });
  const range = on(draft.name, across(row, firstPart + 1, firstPart + parts.length - 1));
  return { cell: `INDEX(${range},1,opt_no)`, value: valueOf(parts[shown]?.part.categories.stranded) };
}
