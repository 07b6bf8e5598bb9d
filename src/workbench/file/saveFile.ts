import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { FunctionCatalog } from "../functions/catalog";
import type { NamedItem } from "../model/names";
import type { Workbook } from "../model/workbook";
import { writeCells } from "./fileCells";
import { writeCharts } from "./fileCharts";
import { fileFormula } from "./fileFormula";
import { writeLayout } from "./fileLayout";
import { writeRules } from "./fileRules";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The workbook as an .xlsx file, with the results that its cells show now. */
export async function saveFile(workbook: Workbook, catalog: FunctionCatalog): Promise<Uint8Array> {
  installChartSupport();
  workbook.calculation.ensure();
  const file = new FileWorkbook();
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.sheets) {
    const written = file.addWorksheet(sheet.name, { state: states[sheet.visibility as keyof typeof states] });
    writeLayout(sheet, written);
    writeCells(sheet, written, catalog);
    writeRules(sheet, written);
    writeCharts(sheet, written);
  }
  const namesOf = (items: readonly NamedItem[], localSheetId?: number) =>
    items.map(({ name, formula, visible }) => ({
      name,
      ranges: [],
      kind: "formula" as const,
      formulaExpression: fileFormula(formula.slice(1), catalog),
      hidden: !visible,
      ...(localSheetId === undefined ? {} : { localSheetId }),
    }));
  file.definedNames.model = [
    ...namesOf(workbook.names.of(null)),
    ...workbook.sheets.flatMap((sheet, index) => namesOf(workbook.names.of(sheet), index)),
  ];
  const activeTab = workbook.activeSheet.position;
  file.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return new Uint8Array(await file.xlsx.writeBuffer());
}
