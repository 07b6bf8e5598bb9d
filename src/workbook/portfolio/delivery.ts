import type { SheetDraft } from "../plan/draft";
import { tabColor } from "../plan/layout";
import { format } from "../plan/number-format";
import { cell } from "../plan/ranges";
import { look, withFormat } from "../plan/style";
import { caseColumn, type CaseRow } from "./cases";
import { sheets, sheetWithHead, type Head } from "./head";
import { putTable, type Table } from "./table";

export const deliveryColumn = { number: 2, name: 3, location: 4, share: 5, charge: 6 } as const;

/** A location of a case and what is charged for the work there, in the portfolio's currency. */
export interface DeliveryRow {
  readonly number: number;
  readonly name: string;
  readonly location: string;
  readonly share: number;
  readonly charge: number;
}

export const deliveryRows = (cases: readonly CaseRow[]): DeliveryRow[] =>
  cases.flatMap(({ name, locations, ours }, i) =>
    locations.map((one) => ({
      number: i + 1,
      name,
      location: one.name,
      share: one.share,
      charge: one.share * ours.charge,
    })),
  );

/** Where the work of each case is done, as shares of its charge. */
export function planDelivery(
  head: Head,
  rows: readonly DeliveryRow[],
  cases: Table,
): { draft: SheetDraft; table: Table } {
  const draft = sheetWithHead(head, sheets.delivery, tabColor.working, "Where the work is done");
  const at = deliveryColumn;
  const found = (row: number, column: number): string =>
    `INDEX(${cases.range(column)},${cell(row, at.number)})`;
  const table = putTable<DeliveryRow>(
    draft,
    6,
    new Map([
      [
        at.number,
        {
          title: "No. of the case",
          width: 18,
          style: withFormat(look.calculation, format.count),
          cell: (row: DeliveryRow) => row.number,
        },
      ],
      [
        at.name,
        {
          title: "Case",
          width: 42,
          style: look.link,
          cell: (row: DeliveryRow, k: number) => ({ formula: found(k, caseColumn.name), value: row.name }),
        },
      ],
      [
        at.location,
        { title: "Country", width: 28, style: look.plain, cell: (row: DeliveryRow) => row.location },
      ],
      [
        at.share,
        {
          title: "Share of the charge",
          width: 16,
          style: withFormat(look.engine, format.percent),
          cell: (row: DeliveryRow) => row.share,
        },
      ],
      [
        at.charge,
        {
          title: "Charge",
          width: 16,
          style: withFormat(look.calculation, format.whole),
          cell: (row: DeliveryRow, k: number) => ({
            formula: `${cell(k, at.share)}*${found(k, caseColumn.ourCharge)}`,
            value: row.charge,
          }),
        },
      ],
    ]),
    rows,
  );
  return { draft, table };
}
