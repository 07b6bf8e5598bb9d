import { strToU8, zipSync } from "fflate";

/** What a hand-written workbook is made of. Sheets are given as the content of their sheetData element. */
export interface HandWritten {
  /** By sheet name: the rows, or the whole content of the worksheet element where it starts with "<sheet". */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of a sheet's entry, by sheet name: `state="hidden"`. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Elements of the workbook part before and after its list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further relationships of the workbook, of the package, and of a sheet by its name. */
  readonly workbookRelationships?: string;
  readonly packageRelationships?: string;
  readonly sheetRelationships?: Readonly<Record<string, string>>;
  /** `<Override …/>` elements for further parts. */
  readonly overrides?: string;
  /** Further parts, or replacements of the usual ones; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsRoot = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A `<Relationship …/>` element; `type` without its usual beginning, or a whole address. */
export function relationship(id: string, type: string, target: string, mode = ""): string {
  const address = type.startsWith("http") ? type : `${office}/${type}`;
  return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

/** An `<Override …/>` element of [Content_Types].xml. */
export function override(part: string, contentType: string): string {
  return `<Override PartName="/${part}" ContentType="${contentType}"/>`;
}

/** The parts of an .xlsx file written out by hand, for what no library would write. */
export function handWrittenParts(given: HandWritten): Record<string, Uint8Array> {
  const sheets = Object.entries(given.sheets ?? { Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`) +
      sheets
        .map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${spreadsheet}.worksheet+xml`))
        .join("") +
      `${given.overrides ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationshipsRoot}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}${given.packageRelationships ?? ""}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}">${given.beforeSheets ?? ""}<sheets>` +
      sheets
        .map(
          ([name], i) =>
            `<sheet name="${name}" sheetId="${i + 1}" ${given.sheetAttributes?.[name] ?? ""} r:id="rId${i + 1}"/>`,
        )
        .join("") +
      `</sheets>${given.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationshipsRoot}">${sheets
      .map((_, i) => relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`))
      .join("")}${given.workbookRelationships ?? ""}</Relationships>`,
  };
  sheets.forEach(([name, content], i) => {
    const inside = /^<(sheet|cols)/.test(content) ? content : `<sheetData>${content}</sheetData>`;
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;
    const own = given.sheetRelationships?.[name];
    if (own !== undefined) {
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] =
        `<Relationships xmlns="${relationshipsRoot}">${own}</Relationships>`;
    }
  });
  const all = Object.entries({ ...parts, ...given.parts });
  return Object.fromEntries(
    all.flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content]],
    ),
  );
}

/** The bytes of an .xlsx file written out by hand. */
export function handWrittenWorkbook(given: HandWritten): Uint8Array {
  return zipSync(handWrittenParts(given), { mtime: new Date(2026, 0, 1) });
}
