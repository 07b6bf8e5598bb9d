import { quotedSheet } from "../formula-text/reference";
import { listed } from "../wording";
import type { CellValue } from "../package/model/types";
import type { Comparison } from "./compare";
import type { PrivacyFinding } from "./privacy";
import { isInCells, type Replacement } from "./record";
import type { RestoredWorkbook } from "./restore";
import type { SharedCopy } from "./share";

/** The account of a shared copy as text for a person; at most `most` lines of a kind. */
export function shareText(copy: Omit<SharedCopy, "bytes">, most = 20): string {
  const { replacements, comparison, unresolved, removed, privacy, sheet } = copy;
  const values = valuesOf(replacements);
  return sections([
    summary(replacements.length, values.length, sheet),
    comparison === undefined ? [] : [compared(comparison)],
    block(
      "Differences: these cells no longer show what they showed",
      (comparison?.differences ?? []).map(
        ({ sheet: name, cell, before, now }) =>
          `${placeText(name, cell)}: ${shown(before)} before, ${shown(now)} now`,
      ),
      most,
    ),
    block(
      "Not compared: their formulas use what could not be calculated here",
      (comparison?.unchecked ?? []).map(({ sheet: name, cell }) => placeText(name, cell)),
      most,
    ),
    block(
      "Values instead of formulas",
      byReason(values).map(([note, places]) => `${listed(places)}: ${note}`),
      most,
      values.length,
    ),
    block("Needs your attention", unresolved, most),
    block("Removed", removed, most),
    block(
      "Also in the file: look whether its reader may see it",
      privacy.map(({ what }: PrivacyFinding) => what),
      most,
    ),
  ]);
}

/** Whether a person should look at the copy before it leaves. */
export function needsAttention({ comparison, unresolved }: SharedCopy): boolean {
  return unresolved.length > 0 || (comparison?.differences.length ?? 0) > 0;
}

/** The account of a restored workbook as text for a person. */
export function restoreText(restored: Omit<RestoredWorkbook, "bytes">, most = 20): string {
  const { wasShared, restored: back, kept, isSheetRemoved } = restored;
  if (!wasShared) return "There is nothing to restore: this workbook has no Shared copy sheet.\n";
  const sheet = isSheetRemoved
    ? "The Shared copy sheet is gone."
    : "The Shared copy sheet stays: something still needs it.";
  return sections([
    [`${counted(back.length, "function call", "function calls")} put back. ${sheet}`],
    block(
      "Left as they are",
      kept.map(({ replacement: { sheet: name, where }, why }) => `${placeText(name, where)}: ${why}`),
      most,
    ),
  ]);
}

function summary(all: number, values: number, sheet: string | undefined): string[] {
  if (sheet === undefined) return ["No formula of this workbook calls Sourcing Case: nothing was replaced."];
  const formulas = counted(all, "formula with functions", "formulas with functions");
  const asValues =
    values === 0
      ? ""
      : `, ${values.toLocaleString("en-US")} of them by ${values === 1 ? "a value" : "values"}`;
  return [`${formulas} of Sourcing Case replaced${asValues}. The sheet "${sheet}" lists them all.`];
}

function compared({ compared: count, differences }: Comparison): string {
  const cells = counted(count, "cell was", "cells were");
  const result =
    differences.length === 0
      ? "all show what they showed"
      : `${differences.length.toLocaleString("en-US")} differ`;
  return `${cells} recalculated and compared with the workbook: ${result}.`;
}

/** The replacements that are values in cells now. */
export const valuesOf = (replacements: readonly Replacement[]): Replacement[] =>
  replacements.filter((each) => each.now === undefined && isInCells(each));

/** The places that share a reason, once per reason. */
export function byReason(replacements: readonly Replacement[]): [note: string, places: string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { sheet, where, note } of replacements)
    reasons.set(note, [...(reasons.get(note) ?? []), placeText(sheet, where)]);
  return [...reasons];
}

function block(title: string, lines: readonly string[], most: number, count = lines.length): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - most;
  return [
    `${title} (${count.toLocaleString("en-US")})`,
    ...lines.slice(0, most).map((line) => `  - ${line}`),
    ...(more > 0 ? [`  ... and ${more.toLocaleString("en-US")} more`] : []),
  ];
}

function sections(all: readonly (readonly string[])[]): string {
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** "Model!B5", "'My sheet'!B5", or a name. */
export function placeText(sheet: string | undefined, where: string): string {
  if (sheet === undefined) return where;
  return `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : quotedSheet(sheet)}!${where}`;
}

function shown(value: CellValue): string {
  if (value === null) return "blank";
  return typeof value === "object" ? value.error : String(value);
}

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
