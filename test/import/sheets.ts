import ExcelJS from "exceljs";

/** A cell of a sheet that a test makes: a value, or a formula with its result. */
export type Given =
  string | number | Date | null | { readonly formula: string; readonly result: number | string };

/** The bytes of a workbook with the given sheets, as Excel would save it. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Given[])[]>>,
  more: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) =>
      row.forEach(
        (value, c) => value !== null && (sheet.getCell(r + 1, c + 1).value = value as ExcelJS.CellValue),
      ),
    );
  }
  more(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sum = (formula: string, result: number): Given => ({ formula: `SUM(${formula})`, result });

/** Two rows of headings, plans by month and year, a total, and the table a second time on another sheet. */
export const plans = (): Promise<Uint8Array> => {
  const rows: Given[][] = [
    ["Help desk offer, prices in EUR"],
    [null, "Basic", null, "Plus", null],
    ["Item", "Monthly", "Annual", "Monthly", "Annual"],
    ["Agents' licenses", 1200, 14400, 1500, 18000],
    ["Telephony", 300, 3600, 350, 4200],
    ["Reporting", 100, 1200, 150, 1800],
    ["Total", sum("B4:B6", 1600), sum("C4:C6", 19200), sum("D4:D6", 2000), sum("E4:E6", 24000)],
  ];
  return workbookOf({ Offer: rows, "Offer (2)": rows }, (workbook) => {
    for (const sheet of workbook.worksheets) {
      sheet.mergeCells("B2:C2");
      sheet.mergeCells("D2:E2");
      sheet.mergeCells("A1:E1");
    }
  });
};

/** Blocks with subtotals, a partner in each column. */
export const partners = (): Promise<Uint8Array> =>
  workbookOf({
    Budget: [
      ["Annual cost by partner"],
      [],
      ["Cost in USD", "North", "South", "West"],
      ["Personnel"],
      ["Project manager", 90000, 40000, 0],
      ["Analysts", 120000, 60000, 45000],
      ["Subtotal", 210000, 100000, 45000],
      [],
      ["Travel"],
      ["Flights", 8000, 12000, 3000],
      ["Hotels", 4000, 6000, 2000],
      // Called like a cost, and nothing but the sum of the two above.
      ["Travel costs", 12000, 18000, 5000],
      [],
      ["Equipment", 15000, 5000, 2500],
      ["Grand total", 237000, 123000, 52500],
    ],
  });

/** A flat list of two offers. */
export const offers = (): Promise<Uint8Array> =>
  workbookOf({
    Prices: [
      ["Option", "Item", "Fixed or variable", "Price", "Units", "Total"],
      ["A", "Platform", "fixed", 2000, 12, 24000],
      ["A", "Invoices", "variable", 1.5, 40000, 60000],
      ["A", "Set-up", "fixed", 9000, 1, 9000],
      ["B", "Platform", "fixed", 1500, 12, 18000],
      ["B", "Invoices", "variable", 1.8, 40000, 72000],
      ["B", "Set-up", "fixed", 4000, 1, 4000],
    ],
  });

/** A long list in Portuguese: months by cost center, with words where numbers are missing. */
export const longList = (): string => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}-01 00:00:00`);
  const lines = months.flatMap((month, i) => [
    `${month};TI;1.000,50;${i === 3 ? "12.000,00" : "nan"}`,
    `${month};RH;${i === 7 ? "nan" : "500,00"};nan`,
  ]);
  return ["Mês;Centro de custo;OPEX;CAPEX", ...lines].join("\r\n");
};

/** Countries with people and size: no cost at all. */
export const noCosts = (): Promise<Uint8Array> =>
  workbookOf({
    Data: [
      ["Country", "Population", "Area"],
      ["France", 67_000_000, 643_801],
      ["Germany", 83_000_000, 357_022],
      ["Spain", 47_000_000, 505_990],
    ],
  });

/** Wide months with a total column, in thousands. */
export const months = (): Promise<Uint8Array> => {
  const names = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
  const row = (name: string, value: number): Given[] => [name, ...names.map(() => value), 12 * value];
  return workbookOf({
    Kosten: [
      ["Kosten 2026 in TEUR"],
      [],
      ["Kostenart", ...names, "Summe"],
      row("Miete", 10),
      row("Lizenzen", 2.5),
      row("Summe", 12.5),
    ],
  });
};
