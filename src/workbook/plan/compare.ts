import type { AnnualLayout } from "./annual";
import { putCategories } from "./compare-categories";
import { figureGroups } from "./compare-figures";
import { putGroup } from "./compare-group";
import { type CompareLayout, first, header } from "./compare-page";
import { putScenarios } from "./compare-scenarios";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putFindings } from "./findings";
import { putHead, putLinks } from "./head";
import { column, sheetName, tabColor } from "./layout";
import type { PlanName, PlanValue } from "./plan";
import { fixed, on } from "./ranges";
import { headerHeight } from "./labels";
import { look } from "./style";
import type { DatedValues } from "./support";
import type { WorkSheet } from "./work";

/** The options side by side: key figures, cost by category, and what each scenario comes to. */
export function planCompare(
  context: PlanContext,
  work: readonly WorkSheet[],
  annual: AnnualLayout,
  dated: DatedValues,
): { draft: SheetDraft; layout: CompareLayout; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.compare, tabColor.output);
  const last = first + context.parts.length - 1;
  const best = last + 1;
  putHead(draft, context, context.text.compare.title);
  putLinks(draft, context, [column.unit, column.driver, column.driver + 1]);
  putHeader(draft, context, best);
  const places = new Map<string, number>();
  const shownValues = new Map<string, PlanValue>();
  const writer = { draft, context, work, last, best, places, shownValues };
  let row = header + 2;
  for (const { title, list } of figureGroups(context, annual)) row = putGroup(writer, title, list, row);
  row = putCategories(writer, annual, row);
  const scenarios =
    context.scenarios.length > 1 || context.parts.length > 1 ? putScenarios(writer, dated, row) : undefined;
  row = scenarios?.next ?? row;
  row = putFindings(draft, context, best, row);
  draft.put(row, column.label, context.text.compare.note, look.note);
  setColumns(draft, context, last, best);
  draft.freeze = { row: header + 2, column: first };
  const names: PlanName[] =
    context.parts.length > 1
      ? [
          {
            name: "opt_names",
            refersTo: on(draft.name, `${fixed(header, first + 1)}:${fixed(header, last)}`),
          },
        ]
      : [];
  return {
    draft,
    names,
    layout: {
      first,
      last,
      header,
      rowOf: (id) => places.get(id),
      shownValue: (id) => shownValues.get(id) ?? "–",
      scenarios: scenarios?.layout,
    },
  };
}

/** Width of a part's column. */
const PART_WIDTH = 19;

function putHeader(draft: SheetDraft, context: PlanContext, best: number): void {
  draft.fill(header, column.label, best, look.header);
  draft.height(
    header,
    headerHeight(
      context.parts.map(({ name }) => name),
      PART_WIDTH,
    ),
  );
  draft.put(header, column.label, context.text.compare.keyFigures, look.header);
  draft.put(header, column.unit, context.text.common.unit, look.header);
  context.parts.forEach(({ name, letter }, i) => {
    draft.put(header, first + i, name, look.headerRight);
    draft.put(header + 1, first + i, letter, {
      ...look.period,
      align: { horizontal: "right", vertical: "center" },
    });
  });
  if (context.parts.length > 1)
    draft.put(header, best, context.text.compare.better, {
      ...look.header,
      align: { indent: 1, vertical: "center" },
    });
  draft.put(header + 1, column.label, context.text.common.scenarioInUse, look.period);
}

function setColumns(draft: SheetDraft, context: PlanContext, last: number, best: number): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 42);
  draft.width(column.unit, column.unit, 14);
  draft.width(first, last, PART_WIDTH);
  const longest = Math.max(...context.parts.map(({ name }) => name.length));
  draft.width(best, best, Math.min(76, Math.max(46, longest + 22)));
}
