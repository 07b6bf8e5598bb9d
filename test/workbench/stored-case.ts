import type { Frame } from "playwright-core";
import * as v from "valibot";
import { caseSchema, type Case } from "../../src/case/schema/case";
import { NAMESPACE, type Piece, readPiece, textOfPieces } from "../../src/excel/store/pieces";

/**
 * The case that the workbook holds, read from its custom XML; null where it holds none, or it is just being stored anew.
 * It may be one to which something is still to be given, as long as its form is right.
 */
export async function caseInWorkbook(pane: Frame): Promise<Case | null> {
  const xml = await pane.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
        await context.sync();
        const answers = parts.items.map((part) => part.getXml());
        await context.sync();
        return answers.map(({ value }) => value);
      }),
    NAMESPACE,
  );
  const pieces = xml.map(readPiece).filter((piece): piece is Piece => typeof piece === "object");
  const text = textOfPieces(pieces.filter(({ document }) => document === "case"));
  if (text === undefined) return null;
  return v.parse(caseSchema, JSON.parse(text));
}

/** The same of a workbook that holds a case. */
export async function storedCase(pane: Frame): Promise<Case> {
  return (await caseInWorkbook(pane)) ?? storedCase(pane);
}

/** The numbers on the Summary; none where there is no Summary. */
export const summaryNumbers = (pane: Frame): Promise<number[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Summary");
      await context.sync();
      if (sheet.isNullObject) return [];
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      return used.values.flat().filter((value): value is number => typeof value === "number");
    }),
  );
