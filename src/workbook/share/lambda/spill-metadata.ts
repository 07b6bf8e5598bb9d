import type { PackageEdit } from "../../package/edit";
import type { WorkbookModel } from "../../package/model/types";
import { presentPart } from "../../package/relationships";
import { dialectOf } from "../dialect";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const properties = '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>';

const metadata = (main: string): string =>
  `${start}<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  `<metadataTypes count="1">${type}</metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${properties}</ext></extLst></bk></futureMetadata>` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The metadata that makes a formula spill, taken from any formula that does. */
export function spillMetadata({ sheets }: Pick<WorkbookModel, "sheets">): number | undefined {
  for (const { cells } of sheets) {
    const spilling = cells.find(({ formulaMetadata }) => formulaMetadata !== undefined);
    if (spilling !== undefined) return spilling.formulaMetadata;
  }
  return undefined;
}

/** Whether cells can be marked as formulas of dynamic arrays: the file has the mark, or no metadata at all. */
export const canSpill = (model: WorkbookModel): boolean =>
  spillMetadata(model) !== undefined ||
  presentPart(model.package, model.package.workbookPart, "sheetMetadata") === undefined;

/** Adds that metadata to a workbook that has none. */
export function addSpillMetadata(model: WorkbookModel, edit: PackageEdit): void {
  const opened = model.package;
  if (spillMetadata(model) !== undefined) return;
  const { main, relationship } = dialectOf(opened);
  const folder = opened.workbookPart.slice(0, opened.workbookPart.lastIndexOf("/") + 1);
  const part = `${folder}metadata.xml`;
  edit.add(part, contentType, metadata(main));
  edit.relate(opened.workbookPart, `${relationship}/sheetMetadata`, part);
}
