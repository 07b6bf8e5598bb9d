import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import { toWireValue } from "../../model/cellValue";
import type { DataValidationRecord } from "../../model/validation";
import type { Range } from "../../model/range";
import { readCells } from "../../model/rangeContent";
import type { Worksheet } from "../../model/worksheet";
import { toRange } from "./sheetWriter";

/** Excel.DataValidationOperator in Univer's words. */
const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const numericTypes: Record<string, DataValidationType> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
};

const errorStyles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** The rules of a sheet that the grid can show: lists, and limits that are plain numbers. */
export const validationRules = (sheet: Worksheet): IDataValidationRule[] =>
  sheet.validations.flatMap((record, index) => ruleOf(sheet, record, `validation-${index}`) ?? []);

function ruleOf(sheet: Worksheet, record: DataValidationRecord, uid: string): IDataValidationRule | null {
  const content = listRule(sheet, record) ?? numericRule(record);
  if (!content) return null;
  const { errorAlert, prompt, rect, ignoreBlanks } = record;
  return {
    uid,
    ranges: [toRange(rect)],
    allowBlank: ignoreBlanks,
    error: String(errorAlert["message"] ?? ""),
    errorTitle: String(errorAlert["title"] ?? ""),
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: errorStyles[String(errorAlert["style"])] ?? DataValidationErrorStyle.STOP,
    prompt: String(prompt["message"] ?? ""),
    promptTitle: String(prompt["title"] ?? ""),
    ...content,
  };
}

type RuleContent = Pick<IDataValidationRule, "type"> & Partial<IDataValidationRule>;

function listRule(sheet: Worksheet, { rule }: DataValidationRecord): RuleContent | null {
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (!list) return null;
  return {
    type: DataValidationType.LIST,
    formula1: listItems(sheet, list.source).join(","),
    showDropDown: list.inCellDropDown !== false,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** "a,b,c", or the texts in a range that "=" and an address or a name stand for. */
function listItems(sheet: Worksheet, source: unknown): string[] {
  const text = String(source ?? "");
  if (!text.startsWith("=")) return text.split(",").map((item) => item.trim());
  const address = text.slice(1);
  const range = sheet.workbook.names.find(address, sheet)?.range() ?? rangeOrNull(sheet, address);
  return range ? textsIn(range) : [];
}

function rangeOrNull(sheet: Worksheet, address: string): Range | null {
  try {
    return sheet.range(address);
  } catch {
    return null;
  }
}

const textsIn = (range: Range): string[] =>
  (readCells(range, (row, column) => range.sheet.cells.at(row, column)?.value ?? null) ?? [])
    .flat()
    .filter((value) => value !== null)
    .map((value) => String(toWireValue(value)));

function numericRule({ rule }: DataValidationRecord): RuleContent | null {
  const [kind, limits] = Object.entries(rule)[0] ?? [];
  const type = numericTypes[kind ?? ""];
  const { operator, formula1, formula2 } = (limits ?? {}) as Record<string, unknown>;
  const isPlain = [formula1, formula2 ?? 0].every((limit) => Number.isFinite(Number(limit ?? NaN)));
  const sign = operators[String(operator)];
  if (!type || !sign || !isPlain) return null;
  return { type, operator: sign, formula1: String(formula1), formula2: String(formula2 ?? "") };
}
