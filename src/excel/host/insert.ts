import type { ExcelWords } from "../words";

/** A text inside a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The formula of a figure: =BPO.CASE.VALUE("npv","low",3). */
export function figureFormula(metric: string, scenario: string | undefined, year: number | null): string {
  const scenarioText = scenario === undefined ? "" : quoted(scenario);
  const args = [quoted(metric), scenarioText, year === null ? "" : String(year)];
  while (args.at(-1) === "") args.pop();
  return `=BPO.CASE.VALUE(${args.join(",")})`;
}

/** Writes a formula into the selected cell; what stands there is never written over. @throws Error in words */
export async function insertFormula(formula: string, words: ExcelWords): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load("formulas");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "") throw new Error(words.chooseOneCell);
    cell.formulas = [[formula]];
    await context.sync();
  });
}
