import { strToU8, Zip, ZipDeflate } from "fflate";
import type { WorkbookPlan } from "../workbook/plan/plan";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing";
import { planValues } from "./plan-values";
import { sharedStrings } from "./shared-strings";
import { sheetXml } from "./sheet";
import { styleTable } from "./styles";
import { themeXml } from "./theme";
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  relationshipsXml,
  workbookXml,
  type Relationship,
} from "./workbook-parts";

/** Turns a plan into the bytes of a workbook. The one thing that the rest of the product knows of a file format. */
export interface WorkbookWriter {
  write(plan: WorkbookPlan): Uint8Array;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const types = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  sheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  strings: `${spreadsheet}.sharedStrings+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

/** Writes .xlsx files. The same plan gives the same bytes, on every machine. */
export const xlsxWriter: WorkbookWriter = { write };

function write(plan: WorkbookPlan): Uint8Array {
  const file = archive();
  const parts: { name: string; type: string }[] = [];
  const add = (name: string, type: string, content: string | Iterable<string>): void => {
    parts.push({ name, type });
    file.add(name, content);
  };
  const [styles, strings, valuesOf] = [styleTable(), sharedStrings(), planValues(plan)];
  let charts = 0;
  plan.sheets.forEach((sheet, i) => {
    const number = i + 1;
    const drawing = sheet.charts.length > 0 ? "rId1" : undefined;
    const place = { isFirst: i === 0, head: plan.title, foot: plan.footer, drawing };
    add(`xl/worksheets/sheet${number}.xml`, types.sheet, sheetXml(sheet, place, styles, strings));
    if (drawing === undefined) return;
    file.add(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationshipsXml([{ id: drawing, type: "drawing", target: `../drawings/drawing${number}.xml` }]),
    );
    const related = sheet.charts.map((chart, k): Relationship => {
      const name = `chart${++charts}.xml`;
      add(`xl/charts/${name}`, types.chart, chartXml(chart, valuesOf));
      return { id: `rId${k + 1}`, type: "chart", target: `../charts/${name}` };
    });
    add(
      `xl/drawings/drawing${number}.xml`,
      types.drawing,
      drawingXml(
        sheet.charts,
        related.map(({ id }) => id),
      ),
    );
    file.add(`xl/drawings/_rels/drawing${number}.xml.rels`, relationshipsXml(related));
  });
  const count = plan.sheets.length;
  add("xl/workbook.xml", types.workbook, workbookXml(plan));
  file.add(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ...plan.sheets.map((_, i) => ({
        id: `rId${i + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${i + 1}.xml`,
      })),
      { id: `rId${count + 1}`, type: "styles", target: "styles.xml" },
      { id: `rId${count + 2}`, type: "sharedStrings", target: "sharedStrings.xml" },
      { id: `rId${count + 3}`, type: "theme", target: "theme/theme1.xml" },
    ]),
  );
  add("xl/styles.xml", types.styles, styles.xml());
  add("xl/sharedStrings.xml", types.strings, strings.xml());
  add("xl/theme/theme1.xml", types.theme, themeXml());
  add("docProps/core.xml", types.core, corePropertiesXml(plan));
  add("docProps/app.xml", types.app, appPropertiesXml());
  const properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  file.add(
    "_rels/.rels",
    relationshipsXml([
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", type: properties, target: "docProps/core.xml" },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ]),
  );
  file.add("[Content_Types].xml", contentTypesXml(parts));
  return file.bytes();
}

/** About so many characters are packed at a time. */
const CHUNK = 1 << 18;

/** A zip file that is packed while it is written. */
function archive() {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  return {
    add(name: string, content: string | Iterable<string>): void {
      const entry = new ZipDeflate(name, { level: 6 });
      // The zip format knows local time only: one fixed day, the same wherever the file is written.
      entry.mtime = new Date(2020, 0, 1);
      zip.add(entry);
      let waiting = "";
      for (const text of typeof content === "string" ? [content] : content) {
        waiting += text;
        if (waiting.length < CHUNK) continue;
        entry.push(strToU8(waiting));
        waiting = "";
      }
      entry.push(strToU8(waiting), true);
    },
    bytes(): Uint8Array {
      zip.end();
      const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}
