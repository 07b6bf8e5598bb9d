import type {
  ConditionalFormattingRule,
  DataValidation,
  Worksheet as FileSheet,
} from "@cj-tech-master/excelts";
import { rectName } from "../model/address";
import { ConditionalFormat } from "../model/conditionalFormats";
import type { DataValidationRecord } from "../model/validation";
import type { Worksheet } from "../model/worksheet";
import { rectsOf } from "./fileLayout";
import { fileStyle, readStyle } from "./fileStyle";

type Limited = Exclude<DataValidation, { type: "any" }>;

/** Kinds of validation as a file and as Excel's rule record name them. */
const kinds = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  list: "list",
  custom: "custom",
} as const satisfies Record<Limited["type"], string>;

/** Operators as a file and as Excel.DataValidationOperator name them; conditional formats differ in two. */
const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<NonNullable<Limited["operator"]>, string>;

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, value: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/** Takes data validations and conditional formats over, as far as the workbench knows their kind. */
export function readRules(from: FileSheet, to: Worksheet): void {
  for (const [addresses, validation] of Object.entries(from.dataValidations.model ?? {})) {
    if (!validation || validation.type === "any") continue;
    const record = readValidation(validation);
    for (const rect of rectsOf(addresses.replace(/^range:/, ""))) to.validations.push({ ...record, rect });
  }
  for (const { ref, rules } of from.conditionalFormattings)
    for (const rule of rules) readCondition(ref, rule, to);
}

function readValidation(validation: Limited): Omit<DataValidationRecord, "rect"> {
  return {
    rule: { [kinds[validation.type]]: readLimits(validation) },
    prompt: {
      showPrompt: validation.showInputMessage !== false,
      title: validation.promptTitle ?? "",
      message: validation.prompt ?? "",
    },
    errorAlert: {
      showAlert: validation.showErrorMessage !== false,
      style: capitalized(validation.errorStyle ?? "stop"),
      title: validation.errorTitle ?? "",
      message: validation.error ?? "",
    },
    ignoreBlanks: validation.allowBlank !== false,
  };
}

function readLimits({ type, formulae, operator }: Limited): Record<string, unknown> {
  const [first, second] = formulae.map(limitOf);
  if (type === "list") {
    const items = /^="(.*)"$/.exec(String(first))?.[1];
    return { inCellDropDown: true, source: items ?? first };
  }
  if (type === "custom") return { formula: first };
  return {
    operator: operators[operator ?? "between"],
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
  };
}

/** A number, or a formula with its "=". */
function limitOf(limit: string | number | Date): number | string {
  if (typeof limit === "number") return limit;
  if (limit instanceof Date) return 25_569 + limit.getTime() / 86_400_000;
  const number = Number(limit);
  return limit.trim() !== "" && Number.isFinite(number) ? number : `=${limit}`;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function readCondition(ref: string, rule: ConditionalFormattingRule, to: Worksheet): void {
  const known = conditionOf(rule);
  if (!known) return;
  const format = new ConditionalFormat(to, to.workbook.newId(), known.type, rectsOf(ref));
  Object.assign(format.rule, known.rule);
  format.style = readStyle(rule.style ?? {});
  to.conditionalFormats.push(format);
}

function conditionOf(
  rule: ConditionalFormattingRule,
): { type: "Custom" | "CellValue" | "ContainsText"; rule: Record<string, unknown> } | null {
  if (rule.type === "expression")
    return { type: "Custom", rule: { Formula: `=${String(rule.formulae?.[0] ?? "FALSE")}` } };
  if (rule.type === "containsText" && rule.operator === "containsText")
    return { type: "ContainsText", rule: { Rule: { operator: "Contains", text: rule.text ?? "" } } };
  if (rule.type !== "cellIs") return null;
  const [formula1, formula2] = (rule.formulae ?? []).map((limit) => `=${String(limit)}`);
  const operator = operators[rule.operator ?? "equal"].replace(/(?<=OrEqual)To$/, "");
  return { type: "CellValue", rule: { Rule: { operator, formula1, formula2 } } };
}

/** Writes data validations and the conditional formats of the kinds above. */
export function writeRules(from: Worksheet, to: FileSheet): void {
  for (const record of from.validations) {
    const validation = fileValidation(record);
    if (validation) to.dataValidations.add(rectName(record.rect), validation);
  }
  from.conditionalFormats.forEach((format, index) => {
    const rule = fileCondition(format);
    const ref = format.rects.map(rectName).join(" ");
    if (rule)
      to.addConditionalFormatting({
        ref,
        rules: [{ ...rule, priority: index + 1, style: fileStyle(format.style) }],
      });
  });
}

function fileValidation({ rule, prompt, errorAlert, ignoreBlanks }: DataValidationRecord): Limited | null {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  const type = keyOf(kinds, kind);
  if (!type) return null;
  const limits = given as Record<string, unknown>;
  return {
    type,
    formulae: fileLimits(type, limits),
    ...(type === "list" || type === "custom"
      ? {}
      : { operator: keyOf(operators, limits["operator"]) ?? "between" }),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt["showPrompt"] !== false,
    promptTitle: String(prompt["title"] ?? ""),
    prompt: String(prompt["message"] ?? ""),
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: String(errorAlert["style"] ?? "Stop").toLowerCase(),
    errorTitle: String(errorAlert["title"] ?? ""),
    error: String(errorAlert["message"] ?? ""),
  };
}

function fileLimits(type: Limited["type"], limits: Record<string, unknown>): (string | number)[] {
  if (type === "custom") return [withoutEquals(limits["formula"])];
  if (type !== "list")
    return [limits["formula1"], limits["formula2"]].filter((limit) => limit !== undefined).map(withoutEquals);
  const source = String(limits["source"] ?? "");
  return [source.startsWith("=") ? source.slice(1) : `"${source}"`];
}

const withoutEquals = (limit: unknown): string | number =>
  typeof limit === "number" ? limit : String(limit ?? "").replace(/^=/, "");

function fileCondition({ type, rule }: ConditionalFormat): ConditionalFormattingRule | null {
  if (type === "Custom") return { type: "expression", formulae: [withoutEquals(rule["Formula"])] };
  const { operator, formula1, formula2, text } = (rule["Rule"] ?? {}) as Record<string, unknown>;
  if (type === "ContainsText" && operator === "Contains")
    return { type: "containsText", operator: "containsText", text: String(text ?? "") };
  const sign = keyOf(operators, String(operator).replace(/(?<=OrEqual)$/, "To"));
  if (type !== "CellValue" || !sign) return null;
  const formulae = [formula1, formula2].filter((limit) => limit !== undefined).map(withoutEquals);
  // The library's own list of operators is shorter than the format's.
  return { type: "cellIs", operator: sign as "equal", formulae };
}
