import type { AnnualLayout } from "./annual";
import { putCategories, putChartGroups } from "./compare-categories";
import { figureGroups } from "./compare-figures";
import { putGroup } from "./compare-group";
import { type CompareLayout, first, header } from "./compare-page";
import { putScenarios } from "./compare-scenarios";
import { putWords } from "./compare-words";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putFindings } from "./findings";
import { putHead } from "./head";
import { column, row as rows, sheetName, tabColor } from "./layout";
import type { PlanName, PlanValue } from "./plan";
import { fixed, on } from "./ranges";
import { look } from "./style";
import type { WorkSheet } from "./work";

/** The options side by side: key figures, cost by category, and what each scenario comes to. */
export function planCompare(
  context: PlanContext,
  work: readonly WorkSheet[],
  annual: AnnualLayout,
): { draft: SheetDraft; layout: CompareLayout; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.compare, tabColor.output);
  const last = first + context.parts.length - 1;
  const best = last + 1;
  putHead(draft, context, "Compare");
  draft.go(rows.check, column.unit, "Cover", sheetName.cover, "A1", look.goCentered);
  draft.go(rows.check, column.driver, "Checks", sheetName.checks, "A1", look.goCentered);
  putHeader(draft, context, best);
  const places = new Map<string, number>();
  const shownValues = new Map<string, PlanValue>();
  const writer = { draft, context, work, last, best, places, shownValues };
  let row = header + 2;
  for (const { title, list } of figureGroups(context, annual)) row = putGroup(writer, title, list, row);
  row = putCategories(writer, annual, row);
  const groups = putChartGroups(writer, row);
  row = groups.last + 2;
  const scenarios =
    context.scenarios.length > 1 || context.parts.length > 1 ? putScenarios(writer, row) : undefined;
  row = scenarios?.next ?? row;
  const words = context.shown > 0 ? putWords(writer, row) : undefined;
  row = words === undefined ? row : words.row + 4;
  row = putFindings(draft, context, best, row);
  draft.put(
    row,
    column.label,
    "Dashed boxes and findings hold what the engine calculated when it built this file: a workbook runs one scenario at a time. All other cells recalculate.",
    look.note,
  );
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
      groups,
      words,
    },
  };
}

function putHeader(draft: SheetDraft, context: PlanContext, best: number): void {
  draft.fill(header, column.label, best, look.header);
  draft.height(header, 30);
  draft.put(header, column.label, "Key figures", look.header);
  draft.put(header, column.unit, "Unit", look.header);
  context.parts.forEach(({ name, letter }, i) => {
    draft.put(header, first + i, name, look.headerRight);
    draft.put(header + 1, first + i, letter, {
      ...look.period,
      align: { horizontal: "right", vertical: "center" },
    });
  });
  if (context.parts.length > 1)
    draft.put(header, best, "Better for the buyer", {
      ...look.header,
      align: { indent: 1, vertical: "center" },
    });
  draft.put(header + 1, column.label, "Scenario in use", look.period);
}

function setColumns(draft: SheetDraft, context: PlanContext, last: number, best: number): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 42);
  draft.width(column.unit, column.unit, 14);
  draft.width(first, last, 19);
  const longest = Math.max(...context.parts.map(({ name }) => name.length));
  draft.width(best, best, Math.min(60, Math.max(30, longest + 4)));
}
