import type { Budget } from "../limits";
import type { WorkbookPackage } from "../open";
import { unescapeExcelString } from "../xml-text";
import type { LooseFormula, Table } from "./types";

/** Reads a table's part: what it is, and the formulas of its calculated columns and totals. */
export function readTable(
  opened: WorkbookPackage,
  part: string,
  sheet: string,
  rules: Budget,
): { table: Table; formulas: LooseFormula[] } {
  const xml = opened.xml(part);
  const columns: string[] = [];
  const formulas: LooseFormula[] = [];
  let about = { name: "", area: "", headerRows: 1, totalsRows: 0 };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.local === "table") {
      about = {
        name: unescapeExcelString(xml.attribute("displayName") ?? xml.attribute("name") ?? ""),
        area: xml.attribute("ref") ?? "",
        headerRows: Number(xml.attribute("headerRowCount") ?? 1),
        totalsRows: Number(xml.attribute("totalsRowCount") ?? 0),
      };
    } else if (xml.local === "tableColumn") {
      columns.push(unescapeExcelString(xml.attribute("name") ?? ""));
    } else if (xml.local === "calculatedColumnFormula" || xml.local === "totalsRowFormula") {
      const kind = xml.local === "totalsRowFormula" ? "table total" : "table column";
      const start = xml.end;
      const text = unescapeExcelString(xml.content());
      const where = `${about.name}[${columnSpecifier(columns.at(-1) ?? "")}]`;
      if (text.trim() === "") continue;
      rules.take(1);
      formulas.push({ kind, text, sheet, where, part, span: { start, end: xml.start } });
    }
  }
  return { table: { ...about, sheet, part, columns }, formulas };
}

/** A column's name as it stands inside the brackets of a structured reference. */
function columnSpecifier(column: string): string {
  return column.replace(/['#@[\]]/g, "'$&");
}
