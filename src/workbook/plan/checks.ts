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
  putHead(draft, context, "Checks", columns.go);
  putLinks(draft, [columns.compares, columns.one, columns.other]);
  draft.put(
    5,
    columns.label,
    "One line per check. Every sheet shows the outcome of all of them at its top.",
    look.note,
  );
  putHeader(draft);
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
      outcomes.push(putCheck(draft, check, row++));
    }
    draft.height(row++, 7);
  }
  const names = putMaster(draft, context, row, results, outcomes);
  putUnsourced(draft, unsourced(context, sheets.inputs), row + MASTER_ROWS + 1);
  const shown =
    `${fixed(results[0] as number, columns.result)}:${fixed(results.at(-1) as number, columns.result)}`.replaceAll(
      "$",
      "",
    );
  draft.conditions.push({
    cells: shown,
    formula: `${cell(results[0] as number, columns.result)}="${FAILS}"`,
    style: { font: { bold: true, color: color.failText }, fill: color.failFill },
  });
  setColumns(draft);
  draft.freeze = { row: header + 1, column: 1 };
  return { draft, names };
}

const PASSES = "OK";
const FAILS = "CHECK";

function putHeader(draft: SheetDraft): void {
  draft.fill(header, columns.label, columns.go, look.header);
  draft.put(header, columns.label, "Check", look.header);
  draft.put(header, columns.compares, "What it compares", look.header);
  for (const [at, text] of [
    [columns.one, "One side"],
    [columns.other, "Other side"],
    [columns.difference, "Difference"],
    [columns.tolerance, "Tolerance"],
  ] as const) {
    draft.put(header, at, text, look.headerRight);
  }
  for (const [at, text] of [
    [columns.result, "Result"],
    [columns.go, "Go to"],
  ] as const)
    draft.put(header, at, text, { ...look.header, align: { horizontal: "center", vertical: "center" } });
}

const ruled = (style: CellStyle): CellStyle => ({
  ...style,
  border: { ...style.border, bottom: { line: "thin", color: color.rule } },
});

function putCheck(
  draft: SheetDraft,
  { label, compares, one, other, tolerance, goes }: Check,
  row: number,
): boolean {
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
    `IF(ABS(${cell(row, columns.difference)})<=${cell(row, columns.tolerance)},"${PASSES}","${FAILS}")`,
    passes ? PASSES : FAILS,
    {
      font: { bold: true, color: color.okText },
      fill: color.okFill,
      align: { horizontal: "center", vertical: "center" },
    },
  );
  draft.go(row, columns.go, "Open", goes[0], goes[1], ruled(look.goCentered));
  return passes;
}

/** Rows of the master check. */
const MASTER_ROWS = 3;

/** What is no check: inputs of which nobody says where they come from. */
function putUnsourced(
  draft: SheetDraft,
  { formula, value }: ReturnType<typeof unsourced>,
  row: number,
): void {
  draft.put(row, columns.label, "Inputs with neither a source nor a note", look.note);
  draft.put(
    row,
    columns.compares,
    "No check: no figure is wrong for it. Who reviews the case will ask.",
    look.note,
  );
  draft.formula(row, columns.result, formula, value, withFormat(look.calculation, format.count));
  draft.go(row, columns.go, "Open", sheetName.inputs, "A1", look.goCentered);
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
  context.check = failed === 0 ? `OK: all ${all} checks pass` : `CHECK: ${failed} of ${all} checks fail`;
  const count = withFormat(look.total, format.count);
  draft.fill(row, columns.label, columns.result, look.total);
  draft.put(row, columns.label, "Checks that do not pass", { ...look.labelBold, border: look.total.border });
  // An error in a check makes it neither pass nor fail by name: what is not OK counts.
  draft.formula(
    row,
    columns.result,
    `${cell(row + 1, columns.result)}-COUNTIF(${range},"${PASSES}")`,
    failed,
    count,
  );
  draft.put(row + 1, columns.label, "Checks in all", look.label);
  draft.formula(row + 1, columns.result, `COUNTA(${range})`, all, withFormat(look.calculation, format.count));
  draft.put(row + 2, columns.label, "Master check", look.labelBold);
  draft.formula(
    row + 2,
    columns.compares,
    `IF(chk_fail=0,"OK: all "&chk_all&" checks pass","CHECK: "&chk_fail&" of "&chk_all&" checks fail")`,
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
