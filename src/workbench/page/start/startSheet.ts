import type { About } from "../../../kernel/formula";
import type { FunctionCatalog } from "../../functions/catalog";
import type { Workbook } from "../../model/workbook";
import { type ExampleFormula, exampleOf } from "./exampleFormulas";
import { looks, SheetPen } from "./sheetPen";

/** Functions shown for each family: enough to see what it is about. */
const shownPerFamily = 4;

/** Longer formulas would not fit into their column. */
const longestFormula = 50;

/** Titles of the families, in the order in which a newcomer meets them. */
const families: readonly [prefix: string, title: string][] = [
  ["LABOR", "Labor: what work costs here and there"],
  ["STAFFING", "Staffing: how many people answer the calls"],
  ["TRANSITION", "Transition: what the move itself costs"],
  ["TCO", "Total cost of ownership: in-house against outsourced"],
  ["CONTRACT", "Contract: what the provider charges"],
  ["FINANCE", "Finance: is it worth it?"],
  ["RISK", "Risk: what may go wrong, in money"],
  ["FIT", "Fit: should this process leave at all?"],
  ["CASE", "Case: figures of the business case in the pane"],
  ["DATA", "Data: sourced reference numbers"],
];

/** Fills the first sheet: what to try first, and live examples of every family of functions. */
export function writeStartSheet(
  workbook: Workbook,
  catalog: FunctionCatalog,
  formulas: readonly About[],
): void {
  const sheet = workbook.activeSheet;
  sheet.rename("Start");
  sheet.showGridlines = false;
  const pen = new SheetPen(sheet);
  pen.widths([12, 215, 70, 246, 420]);
  pen.height(1, 34);
  pen.text("B1", "Sourcing Case, without Excel", looks.title);
  pen.text(
    "B2",
    "This page plays Excel. The add-in is the real one, its pane stands at the right, and nothing leaves this machine.",
    looks.lead,
  );
  const known = formulas.filter(({ name }) => catalog.find(`${catalog.namespace}.${name}`));
  const next = writeFirstSteps(pen, catalog);
  const end = writeFamilies(pen, catalog, known, next);
  writeTable(pen, catalog, end);
  sheet.layoutChanged();
}

/** The cell in which a newcomer types the first formula. */
export const firstCell = "C5";

/** Writes the first steps; gives the row after them. */
function writeFirstSteps(pen: SheetPen, { namespace }: FunctionCatalog): number {
  const name = `${namespace}.LABOR.DIFFERENTIAL`;
  heading(pen, 4, ["Try first", "Here", "Formula", "What you will see"]);
  const steps: readonly [step: string, formula: string, outcome: string][] = [
    [
      "1. Type this formula into the marked cell",
      `=${name}(23,11)`,
      "52.2 %, as CFO magazine printed it in 2004",
    ],
    ["2. Change these: an hour here costs", "", ""],
    ["     … and offshore", "", ""],
    ["     so that work offshore saves", `=${name}(C6,C7)`, "The result follows"],
    ["3. Point at this error and read it", `=${name}(23,-11)`, "What is wrong, and what is allowed"],
    ["4. Begin a formula in any cell", `=${namespace}.`, "All functions, with help for each argument"],
  ];
  steps.forEach(([step, formula, outcome], index) => {
    const row = 5 + index;
    pen.text(`B${row}`, step);
    pen.text(`D${row}`, formula, looks.formula);
    pen.text(`E${row}`, outcome, looks.note);
  });
  pen.style("C5", { ...looks.input, numberFormat: "0.0 %" });
  pen.put("C6", 60, looks.input);
  pen.put("C7", 6, looks.input);
  pen.put("C8", `=${name}(C6,C7)`, { ...looks.result, numberFormat: "0.0 %" });
  pen.put("C9", `=${name}(23,-11)`);
  return 12;
}

/** Writes some examples of each family; gives the row after them. */
function writeFamilies(
  pen: SheetPen,
  catalog: FunctionCatalog,
  formulas: readonly About[],
  from: number,
): number {
  heading(pen, from, ["Live examples", "Result", "Formula", "Where the example comes from"]);
  let row = from + 1;
  for (const [prefix, title] of families) {
    const members = formulas.filter(({ name }) => name.startsWith(`${prefix}.`));
    const examples = members
      .flatMap((formula) => exampleOf(formula, catalog.namespace) ?? [])
      .filter(({ text }) => text.length <= longestFormula)
      .slice(0, shownPerFamily);
    if (examples.length === 0) continue;
    pen.text(`B${row}`, `${title} (${members.length})`);
    pen.style(`B${row}:E${row}`, looks.family);
    for (const example of examples) writeExample(pen, ++row, example);
    row += 2;
  }
  return row;
}

/** One formula that spills a table, beside the drivers it reads. */
function writeTable(pen: SheetPen, { namespace }: FunctionCatalog, row: number): void {
  heading(pen, row, ["A table from one formula", "", "", ""]);
  const last = row + drivers.length;
  drivers.forEach(([name, value, numberFormat], index) => {
    pen.text(`B${row + 1 + index}`, name);
    pen.put(`C${row + 1 + index}`, value, { ...looks.input, numberFormat });
  });
  const formula = `=${namespace}.TCO.COMPARE(B${row + 1}:C${last})`;
  pen.text(`D${row + 1}`, formula, looks.formula);
  pen.text(`E${row + 1}`, "It spills: change a driver, and it follows", looks.note);
  pen.put(`B${last + 2}`, formula);
  pen.style(`B${last + 2}:H${last + 2}`, looks.result);
  pen.style(`C${last + 3}:H${last + 8}`, { numberFormat: "#,##0.00" });
}

const drivers: readonly [name: string, value: number, numberFormat: string][] = [
  ["fte", 40, "#,##0"],
  ["loadedCost", 62000, "#,##0"],
  ["annualFee", 1750000, "#,##0"],
  ["transitionCost", 600000, "#,##0"],
  ["discountRate", 0.08, "0.0 %"],
  ["years", 5, "0"],
];

function writeExample(
  pen: SheetPen,
  row: number,
  { label, numberFormat, text, source }: ExampleFormula,
): void {
  pen.text(`B${row}`, label);
  pen.put(`C${row}`, text, { ...looks.result, numberFormat });
  pen.text(`D${row}`, text, looks.formula);
  pen.text(`E${row}`, source, looks.note);
}

function heading(pen: SheetPen, row: number, texts: readonly string[]): void {
  ["B", "C", "D", "E"].forEach((column, index) =>
    pen.text(`${column}${row}`, texts[index] ?? "", looks.heading),
  );
}
