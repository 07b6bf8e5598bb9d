import { formulas } from "../../../src/formulas/registry.generated";
import { codes } from "../../../src/formulas/codes.generated";
import { createLibrary } from "../../../src/kernel/call";
import { isError } from "../../../src/kernel/error";
import type { Example, Formula } from "../../../src/kernel/formula";
import { cellAddress, columnLetters } from "../../../src/workbook/formula-text/address";
import { cellXml, type CellToWrite } from "../../../src/workbook/package/sheet-cell";
import type { CellValue } from "../../../src/workbook/package/model/types";
import { escapeXml } from "../../../src/workbook/package/xml-text";
import { storedName } from "../../../src/workbook/share/our-function";
import { handWrittenWorkbook, override, relationship } from "../../support/hand-written-workbook";
import { parts as sample } from "./workbook";

/** A workbook that calls every function of the registry, with its examples, in every place a formula can stand. */

const library = createLibrary(codes);

/** A call in a cell of the sheet "Model", with the value that Excel would hold there. */
export interface CallInCell {
  readonly function: string;
  readonly address: string;
  readonly value: CellValue;
  /** How the call is written: with references, literals, nested, … */
  readonly how: string;
}

const inputs: CellToWrite[] = [];
const model: CellToWrite[] = [];
const calls: CallInCell[] = [];
const names: string[] = [];
const formats: string[] = [];
const validations: string[] = [];
let inputRow = 1;
let modelRow = 1;

type Single = number | string | boolean | null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Puts an argument's values on the sheet "Inputs"; gives the absolute reference to them. */
function place(value: unknown): string {
  const rows: Single[][] = !isList(value)
    ? [[(value ?? null) as Single]]
    : isList(value[0])
      ? (value as Single[][])
      : (value as Single[]).map((each) => [each]);
  const top = inputRow;
  rows.forEach((row, r) =>
    row.forEach((each, c) => {
      if (each !== null) inputs.push({ row: top + r, column: c + 1, value: each });
    }),
  );
  inputRow += rows.length;
  const width = rows[0]?.length ?? 1;
  const first = `$A$${top}`;
  const one = rows.length * width === 1;
  return `Inputs!${one ? first : `${first}:$${columnLetters(width)}$${top + rows.length - 1}`}`;
}

/** The argument as a person types it. */
function typed(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (isList(value)) return place(value);
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}

function put(name: string, how: string, formula: string, result: unknown): void {
  const rows: unknown[][] = isList(result)
    ? (result as unknown[]).map((row) => (isList(row) ? [...row] : [row]))
    : [[result]];
  const width = rows[0]?.length ?? 1;
  const area = `A${modelRow}:${cellAddress(modelRow + rows.length - 1, width)}`;
  const spills = rows.length * width > 1;
  rows.forEach((row, r) =>
    row.forEach((each, c) => {
      const value = isError(each) ? { error: each.kind } : (each as CellValue);
      const isFirst = r + c === 0;
      model.push({
        row: modelRow + r,
        column: c + 1,
        value,
        ...(isFirst ? { formula, ...(spills ? { area, formulaMetadata: 1 } : {}) } : {}),
      });
      calls.push({ function: name, how, address: cellAddress(modelRow + r, c + 1), value });
    }),
  );
  modelRow += rows.length;
}

const isInputError = ({ gives }: Example): boolean =>
  typeof gives === "object" && "error" in gives && gives.error === "#VALUE!";

function addExample(formula: Formula, example: Example, isFirst: boolean): void {
  const names_ = Object.keys(formula.inputs);
  const given = names_.map((name) => example.given[name]);
  const result = library.call(
    formula.name,
    given.map((value) => value ?? null),
  );
  const call = (args: readonly string[]) => `${storedName(formula.name)}(${args.join(",")})`;
  const withReferences = given.map((value) => place(value));
  put(formula.name, "references, blanks for what is left out", call(withReferences), result);
  const literal = given.map(typed);
  while (literal.at(-1) === "") literal.pop();
  put(formula.name, "literals", call(literal), result);
  if (!isFirst) return;
  const whole = call(withReferences);
  const isSingle = !isList(result);
  if (!isSingle) {
    put(
      formula.name,
      "inside INDEX",
      `INDEX(${whole},2,1)`,
      (result as unknown[][])[1]?.[0] ?? (result as unknown[])[1],
    );
    return;
  }
  put(formula.name, "nested in IF", `IF(Inputs!$Z$1=0,${whole},"no")`, result);
  if (typeof result === "number") {
    const calculated = given.map((value, i) =>
      typeof value === "number" ? `(${withReferences[i]}*1+0)` : (withReferences[i] as string),
    );
    put(formula.name, "calculated arguments", `-${call(calculated)}^2`, (0 - result) ** 2);
    put(formula.name, "inside another function of ours", `_xldudf_BPO_TCO_SAVINGS(${whole},1)`, result - 1);
  }
  addArrayFormula(formula.name, whole, result);
  // Only a formula can stand in these.
  if (formula.noExcelForm !== undefined) return;
  if (typeof result === "number") {
    formats.push(`${whole}>0`);
    validations.push(whole);
  }
  const name = `result_${names.length + 1}`;
  names.push(`<definedName name="${name}">${escapeXml(whole)}</definedName>`);
  put(formula.name, "in a name", name, result);
}

function addArrayFormula(name: string, formula: string, result: unknown): void {
  put(name, "array formula", formula, result);
  Object.assign(model.at(-1) as CellToWrite, { area: `A${modelRow - 1}` });
}

/** Callers so patient that Excel's gamma function has no answer: docs/limitations.md. */
const beyondExcel = ({ given }: Example): boolean => Number(given["patienceSeconds"] ?? 0) >= 1e9;

for (const formula of formulas) {
  const examples = formula.examples.filter((example) => !isInputError(example) && !beyondExcel(example));
  const first = examples.find(({ gives }) => typeof gives !== "object" || !("error" in gives));
  for (const example of examples) addExample(formula, example, example === first);
}

/** A table whose calculated column reads its own row. */
const site = (row: number, salary: number): string =>
  [
    { row, column: 1, value: salary },
    { row, column: 2, value: 0.25 },
    {
      row,
      column: 3,
      value: salary * 1.25,
      formula: "_xldudf_BPO_LABOR_LOADED(Sites[[#This Row],[Pay]],Sites[[#This Row],[Charges]])",
    },
  ]
    .map((cell) => cellXml(cell))
    .join("");
const tableRows =
  `<row r="1">${["Pay", "Charges", "Loaded"].map((value, i) => cellXml({ row: 1, column: i + 1, value })).join("")}</row>` +
  `<row r="2">${site(2, 40_000)}</row><row r="3">${site(3, 12_000)}</row>`;

function sheetData(cells: readonly CellToWrite[]): string {
  const rows = new Map<number, CellToWrite[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .map(([row, all]) => `<row r="${row}">${all.map((cell) => cellXml(cell)).join("")}</row>`)
    .join("");
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const callsInCells: readonly CallInCell[] = calls;
export const places = { names: names.length, formats: formats.length, validations: validations.length };
export const registryWorkbook = (): Uint8Array =>
  handWrittenWorkbook({
    sheets: {
      Inputs: sheetData(inputs),
      Model:
        `<sheetData>${sheetData(model)}</sheetData>` +
        formats
          .map(
            (formula, i) =>
              `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" dxfId="0" priority="${i + 1}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
          )
          .join("") +
        `<dataValidations count="${validations.length}">${validations
          .map(
            (formula, i) =>
              `<dataValidation type="decimal" operator="lessThan" sqref="Z${i + 1}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
          )
          .join("")}</dataValidations>`,
      Sites: `<sheetData>${tableRows}</sheetData><tableParts count="1"><tablePart r:id="rT"/></tableParts>`,
    },
    sheetRelationships: { Sites: relationship("rT", "table", "/xl/tables/table1.xml") },
    afterSheets: `<definedNames>${names.join("")}</definedNames><calcPr calcId="191029"/>`,
    workbookRelationships:
      relationship("rS", "styles", "styles.xml") + relationship("rM", "sheetMetadata", "metadata.xml"),
    overrides:
      override("xl/styles.xml", `${spreadsheet}.styles+xml`) +
      override("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`) +
      override("xl/tables/table1.xml", `${spreadsheet}.table+xml`),
    parts: {
      "xl/styles.xml": sample.parts?.["xl/styles.xml"] ?? null,
      "xl/metadata.xml": sample.parts?.["xl/metadata.xml"] ?? null,
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Sites" displayName="Sites" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Pay"/><tableColumn id="2" name="Charges"/><tableColumn id="3" name="Loaded"><calculatedColumnFormula>_xldudf_BPO_LABOR_LOADED(Sites[[#This Row],[Pay]],Sites[[#This Row],[Charges]])</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    },
  });
