import type { WorkbookText } from "../../words/workbook";
import type { Category } from "../../case/model/model";
import { total } from "./amounts";
import type { CompareLayout } from "./compare-page";
import { sheetName } from "./layout";
import { format } from "./number-format";
import { palette } from "./palette";
import { cell, on, rangesOf } from "./ranges";
import { fixedText } from "./say";
import { scaleOf } from "./scale";
import { look, withFormat } from "./style";
import { firstPart, type SupportSheet } from "./support";

/** Where charts find the cost of every part in groups. */
export interface ChartGroups {
  /** Row of the parts' names with their totals. */
  readonly names: number;
  /** Rows of the groups, and their colors. */
  readonly first: number;
  readonly colors: readonly string[];
}

/** Categories as charts show them: few enough to tell apart. */
const GROUPS: readonly {
  readonly id: keyof WorkbookText["charts"]["groupNames"];
  readonly of: readonly Category[];
  readonly color: string;
}[] = [
  { id: "labor", of: ["labor"], color: palette.labor },
  { id: "provider", of: ["provider"], color: palette.provider },
  {
    id: "technology",
    of: ["workplace", "other", "software", "automation", "capital"],
    color: palette.technology,
  },
  { id: "retained", of: ["retained", "governance"], color: palette.retained },
  { id: "stranded", of: ["stranded"], color: palette.stranded },
  { id: "transition", of: ["transition"], color: palette.transition },
  { id: "rest", of: ["rework", "risk", "benefits"], color: palette.rest },
];

/** Cost by category in the groups of a chart; each part's name carries its total, as a stack can't. */
export function putChartGroups(support: SupportSheet, compare: CompareLayout): ChartGroups {
  const { context, draft } = support;
  const { results, source, parts, numbers } = context;
  const used = GROUPS.map((group) => ({
    ...group,
    rows: group.of.flatMap((category) => compare.rowOf(category) ?? []),
  })).filter(({ rows }) => rows.length > 0);
  const top = support.section(context.text.charts.groups, used.length + 2);
  support.heads(top, context.text.charts.part);
  const names = top + 1;
  support.label(names, context.text.charts.nameAndTotal, context.text.common.text);
  const { divisor, decimals } = scaleOf(context);
  const totals = compare.rowOf("total") as number;
  parts.forEach(({ part, name }, i) => {
    const from = on(sheetName.compare, cell(compare.header, compare.first + i));
    const all = on(sheetName.compare, cell(totals, compare.first + i));
    draft.formula(
      names,
      firstPart + i,
      `${from}&": "&FIXED(${all}/${numbers.number(divisor).text},${decimals})`,
      `${name}: ${fixedText(total(results, part.beforeTax) / divisor, decimals, context.text.language.locale)}`,
      { align: { horizontal: "right", vertical: "center" } },
    );
  });
  const first = names + 1;
  used.forEach(({ id, of, rows }, k) => {
    support.label(first + k, context.text.charts.groupNames[id], source.currency);
    parts.forEach(({ part }, i) => {
      const value = of.reduce((sum, category) => {
        const line = part.categories[category];
        return line === undefined ? sum : sum + total(results, line);
      }, 0);
      const ranges = rangesOf(rows, compare.first + i).split(",");
      draft.formula(
        first + k,
        firstPart + i,
        `SUM(${ranges.map((range) => on(sheetName.compare, range)).join(",")})`,
        value,
        withFormat(look.calculation, format.whole),
      );
    });
  });
  return { names, first, colors: used.map(({ color }) => color) };
}
