import type { SheetDraft } from "../plan/draft";
import { tabColor } from "../plan/layout";
import { format } from "../plan/number-format";
import { look, withFormat } from "../plan/style";
import { sheets, sheetWithHead, type Head } from "./head";
import { putTable, type Table } from "./table";

/** What one unit of a currency is worth in the portfolio's, and who says so. */
export interface Rate {
  readonly currency: string;
  readonly rate: number;
  readonly source: string;
}

export const rateColumn = { currency: 2, rate: 3, source: 4 } as const;

/** Rates as inputs: whoever has better ones types them here. */
export function planRates(head: Head, rates: readonly Rate[]): { draft: SheetDraft; table: Table } {
  const draft = sheetWithHead(head, sheets.rates, tabColor.input, "Exchange rates");
  const table = putTable<Rate>(
    draft,
    6,
    new Map([
      [rateColumn.currency, { title: "Currency", width: 24, style: look.plain, cell: (one) => one.currency }],
      [
        rateColumn.rate,
        {
          title: `${head.currency} for one`,
          width: 16,
          style: withFormat(look.input, format.fourDecimals),
          cell: (one) => one.rate,
        },
      ],
      [rateColumn.source, { title: "Source", width: 80, style: look.note, cell: (one) => one.source }],
    ]),
    rates,
  );
  return { draft, table };
}
