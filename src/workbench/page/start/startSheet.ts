import type { Formula } from "../../../kernel/formula";
import type { FunctionCatalog } from "../../functions/catalog";
import type { Workbook } from "../../model/workbook";
import { type ExampleFormula, exampleOf } from "./exampleFormulas";
import { looks, SheetPen } from "./sheetPen";

/** Functions shown for each family: enough to see what it is about. */
const shownPerFamily = 4;

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
  formulas: readonly Formula[],
): void {
  const sheet = workbook.activeSheet;
  sheet.rename("Start");
  sheet.showGridlines = false;
  const pen = new SheetPen(sheet);
  pen.widths([14, 330, 96, 330, 420]);
  pen.height(1, 34);
  pen.text("B1", "Sourcing Case, without Excel", looks.title);
  pen.text(
    "B2",
    "This page plays Excel. The add-in is the real one, its pane stands at the right, and nothing leaves this machine.",
    looks.lead,
  );
  const known = formulas.filter(({ name }) => catalog.find(`${catalog.namespace}.${name}`));
  const next = writeFirstSteps(pen, catalog);
  writeFamilies(pen, catalog, known, next);
  sheet.layoutChanged();
}

/** The cell in which a newcomer types the first formula. */
export const firstCell = "C5";

function writeFirstSteps(pen: SheetPen, { namespace }: FunctionCatalog): number {
  const name = `${namespace}.LABOR.DIFFERENTIAL`;
  heading(pen, 4, ["Try first", "Here", "", "What you will see"]);
  pen.text("B5", `1. Type  =${name}(23,11)  into the yellow cell`);
  pen.style("C5", { ...looks.input, numberFormat: "0.0 %" });
  pen.text(
    "E5",
    "52.2 %: what an accountant's work cost less in India than in the US (CFO magazine, 2004)",
    looks.note,
  );
  pen.text("B6", "2. Change the yellow numbers: cost here, and offshore");
  pen.put("C6", 60, looks.input);
  pen.put("C7", 6, looks.input);
  pen.put("D6", `=${name}(C6,C7)`, { ...looks.result, numberFormat: "0.0 %", horizontalAlignment: "Left" });
  pen.text("E6", "The saving follows: cells are arguments like any others", looks.note);
  pen.text("B8", "3. Point at the error: it says what is wrong and what is allowed");
  pen.put("C8", `=${name}(23,-11)`);
  pen.text("E8", "Errors carry a message, as in Excel", looks.note);
  pen.text(
    "B9",
    `4. Type  =${namespace}.  anywhere: a list of all functions opens, with help for each argument`,
  );
  return 11;
}

function writeFamilies(
  pen: SheetPen,
  catalog: FunctionCatalog,
  formulas: readonly Formula[],
  from: number,
): void {
  heading(pen, from, ["Live examples", "Result", "Formula", "Where the example comes from"]);
  let row = from + 1;
  for (const [prefix, title] of families) {
    const members = formulas.filter(({ name }) => name.startsWith(`${prefix}.`));
    const examples = members
      .flatMap((formula) => exampleOf(formula, catalog.namespace) ?? [])
      .slice(0, shownPerFamily);
    if (examples.length === 0) continue;
    pen.text(`B${row}`, `${title} (${members.length})`);
    pen.style(`B${row}:E${row}`, looks.family);
    for (const example of examples) writeExample(pen, ++row, example);
    row += 2;
  }
}

function writeExample(pen: SheetPen, row: number, { label, unit, text, source }: ExampleFormula): void {
  pen.text(`B${row}`, label);
  pen.put(`C${row}`, text, { ...looks.result, numberFormat: formatOf(unit) });
  pen.text(`D${row}`, text, looks.formula);
  pen.text(`E${row}`, source, looks.note);
}

/** A number format for a unit; shares and rates are units of 1. */
function formatOf(unit: string): string {
  if (unit === "1") return "0.0 %;-0.0 %";
  return unit.includes("currency") ? "#,##0.00" : "#,##0.##";
}

function heading(pen: SheetPen, row: number, texts: readonly string[]): void {
  ["B", "C", "D", "E"].forEach((column, index) =>
    pen.text(`${column}${row}`, texts[index] ?? "", looks.heading),
  );
}
