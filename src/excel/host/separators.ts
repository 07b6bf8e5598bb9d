/** How Excel writes numbers. */
export interface ExcelSeparators {
  readonly decimal: string;
  readonly group: string;
}

/** Reads how Excel writes numbers; undefined where this Excel does not say. */
export async function readSeparators(): Promise<ExcelSeparators | undefined> {
  try {
    return await Excel.run(async (context) => {
      const application = context.workbook.application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return { decimal: application.decimalSeparator, group: application.thousandsSeparator };
    });
  } catch {
    return undefined;
  }
}
