import { quoted } from "./quoted";
import { unsourced } from "./check-integrity";
import { checkGroups, type Check, type CheckedSheets } from "./check-list";
import type { PlanContext } from "./context";
import { SheetDraft } from "./draft";
import { putHead, putLinks } from "./head";
import { column, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName } from "./plan";
import { cell, fixed, on } from "./ranges";
import { color, look, withFormat, type CellStyle } from "./style";

const columns = {
  label: 2,
  compares: 3,
  one: 4,
  other: 5,
  difference: 6,
  tolerance: 7,
  result: 8,
  go: 9,
} as const;
const header = 6;

/** Every check as a line, and one master check that every sheet shows. Sets `context.check`. */
export function planChecks(
  context: PlanContext,
  sheets: CheckedSheets,
): { draft: SheetDraft; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.checks, tabColor.control);
  putHead(draft, context, context.text.checks.title, columns.go);
  putLinks(draft, context, [columns.compares, columns.one, columns.other]);
  draft.put(5, columns.label, context.text.checks.note, look.note);
  putHeader(draft, context);
  let row = header + 1;
  const results: number[] = [];
  const outcomes: boolean[] = [];
  for (const { title, checks } of checkGroups(context, sheets)) {
    if (checks.length === 0) continue;
    draft.fill(row, columns.label, columns.go, look.section);
    draft.put(row, columns.label, title, look.section);
    draft.height(row++, 18);
    for (const check of checks) {
      results.push(row);
      outcomes.push(putCheck(draft, context, check, row++));
    }
    draft.height(row++, 7);
  }
  const names = putMaster(draft, context, row, results, outcomes);
  putUnsourced(draft, context, unsourced(context, sheets.inputs), row + MASTER_ROWS + 1);
  const shown =
    `${fixed(results[0] as number, columns.result)}:${fixed(results.at(-1) as number, columns.result)}`.replaceAll(
      "$",
      "",
    );
  draft.conditions.push({
    cells: shown,
    formula: `${cell(results[0] as number, columns.result)}=${quoted(context.text.checks.fails)}`,
    style: { font: { bold: true, color: color.failText }, fill: color.failFill },
  });
  setColumns(draft);
  draft.freeze = { row: header + 1, column: 1 };
  return { draft, names };
}

function putHeader(draft: SheetDraft, context: PlanContext): void {
  draft.fill(header, columns.label, columns.go, look.header);
  draft.put(header, columns.label, context.text.checks.check, look.header);
  draft.put(header, columns.compares, context.text.checks.compares, look.header);
  for (const [at, text] of [
    [columns.one, context.text.checks.oneSide],
    [columns.other, context.text.checks.otherSide],
    [columns.difference, context.text.checks.difference],
    [columns.tolerance, context.text.checks.tolerance],
  ] as const) {
    draft.put(header, at, text, look.headerRight);
  }
  for (const [at, text] of [
    [columns.result, context.text.checks.result],
    [columns.go, context.text.checks.goTo],
  ] as const)
    draft.put(header, at, text, { ...look.header, align: { horizontal: "center", vertical: "center" } });
}

const ruled = (style: CellStyle): CellStyle => ({
  ...style,
  border: { ...style.border, bottom: { line: "thin", color: color.rule } },
});

function putCheck(
  draft: SheetDraft,
  context: PlanContext,
  { label, compares, one, other, tolerance, goes }: Check,
  row: number,
): boolean {
  const { ok, fails } = context.text.checks;
  const difference = one.value - other.value;
  const passes = Math.abs(difference) <= tolerance;
  draft.put(row, columns.label, label, ruled(look.label));
  draft.put(row, columns.compares, compares, ruled(look.note));
  const number = (numbers: string): CellStyle => withFormat(ruled(look.calculation), numbers);
  const side = (at: number, { formula, value }: Check["one"]): void => {
    if (formula === undefined) draft.put(row, at, value, number(format.whole));
    else draft.formula(row, at, formula, value, number(format.whole));
  };
  side(columns.one, one);
  side(columns.other, other);
  draft.formula(
    row,
    columns.difference,
    `${cell(row, columns.one)}-${cell(row, columns.other)}`,
    difference,
    number(format.difference),
  );
  draft.put(row, columns.tolerance, tolerance, withFormat(ruled(look.note), "0.00_)"));
  draft.formula(
    row,
    columns.result,
    `IF(ABS(${cell(row, columns.difference)})<=${cell(row, columns.tolerance)},${quoted(ok)},${quoted(fails)})`,
    passes ? ok : fails,
    {
      font: { bold: true, color: color.okText },
      fill: color.okFill,
      align: { horizontal: "center", vertical: "center" },
    },
  );
  draft.go(row, columns.go, context.text.checks.open, goes[0], goes[1], ruled(look.goCentered));
  return passes;
}

/** Rows of the master check. */
const MASTER_ROWS = 3;

/** What is no check: inputs of which nobody says where they come from. */
function putUnsourced(
  draft: SheetDraft,
  context: PlanContext,
  { formula, value }: ReturnType<typeof unsourced>,
  row: number,
): void {
  draft.put(row, columns.label, context.text.checks.unsourced, look.note);
  draft.put(row, columns.compares, context.text.checks.unsourcedNote, look.note);
  draft.formula(row, columns.result, formula, value, withFormat(look.calculation, format.count));
  draft.go(row, columns.go, context.text.checks.open, sheetName.inputs, "A1", look.goCentered);
}

/** How many fail, and that in words. */
function putMaster(
  draft: SheetDraft,
  context: PlanContext,
  row: number,
  results: readonly number[],
  outcomes: readonly boolean[],
): PlanName[] {
  const range = `${fixed(results[0] as number, columns.result)}:${fixed(results.at(-1) as number, columns.result)}`;
  const failed = outcomes.filter((passes) => !passes).length;
  const all = outcomes.length;
  const { allPass, someFail } = context.text.checks;
  context.check =
    failed === 0
      ? `${allPass.before}${all}${allPass.after}`
      : `${someFail.before}${failed}${someFail.between}${all}${someFail.after}`;
  const count = withFormat(look.total, format.count);
  draft.fill(row, columns.label, columns.result, look.total);
  draft.put(row, columns.label, context.text.checks.failing, {
    ...look.labelBold,
    border: look.total.border,
  });
  // An error in a check makes it neither pass nor fail by name: what is not OK counts.
  draft.formula(
    row,
    columns.result,
    `${cell(row + 1, columns.result)}-COUNTIF(${range},${quoted(context.text.checks.ok)})`,
    failed,
    count,
  );
  draft.put(row + 1, columns.label, context.text.checks.all, look.label);
  draft.formula(row + 1, columns.result, `COUNTA(${range})`, all, withFormat(look.calculation, format.count));
  draft.put(row + 2, columns.label, context.text.checks.master, look.labelBold);
  draft.formula(
    row + 2,
    columns.compares,
    `IF(chk_fail=0,${quoted(allPass.before)}&chk_all&${quoted(allPass.after)},${quoted(someFail.before)}&chk_fail&${quoted(someFail.between)}&chk_all&${quoted(someFail.after)})`,
    context.check,
    look.plain,
  );
  const name = (called: string, at: number, where: number): PlanName => ({
    name: called,
    refersTo: on(draft.name, fixed(at, where)),
  });
  return [
    name("chk_fail", row, columns.result),
    name("chk_all", row + 1, columns.result),
    name("chk_text", row + 2, columns.compares),
  ];
}

function setColumns(draft: SheetDraft): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(columns.label, columns.label, 46);
  draft.width(columns.compares, columns.compares, 50);
  draft.width(columns.one, columns.other, 16);
  draft.width(columns.difference, columns.tolerance, 12);
  draft.width(columns.result, columns.go, 11);
}
