import { dateSerial } from "../plan/dates";
import type { SheetDraft } from "../plan/draft";
import { tabColor } from "../plan/layout";
import { format } from "../plan/number-format";
import { cell, fixed } from "../plan/ranges";
import { look, withFormat, type CellStyle } from "../plan/style";
import type { PortfolioEntry } from "./entry";
import { sheets, sheetWithHead, type Head } from "./head";
import { rateColumn, type Rate } from "./rates";
import { putTable, type Table, type TableColumn } from "./table";

/** Columns of the sheet Cases: what a case says, then the same in the portfolio's currency. */
export const caseColumn = {
  number: 2, name: 3, file: 4, option: 5, provider: 6, start: 7, years: 8, currency: 9,
  inhouse: 10, outsourced: 11, saving: 12, charge: 13, funding: 14, payback: 15,
  rate: 16, ourInhouse: 17, ourOutsourced: 18, ourSaving: 19, savingRate: 20, ourCharge: 21, ourFunding: 22, rank: 23,
} as const; // prettier-ignore

/** A case with what the sheet computes for it. */
export interface CaseRow extends PortfolioEntry {
  readonly rate: number;
  readonly ours: {
    readonly inhouse: number;
    readonly outsourced: number;
    readonly saving: number;
    readonly charge: number;
    readonly funding: number;
  };
  readonly rank: number;
}

/** What the formulas of the sheet give. Of two cases that save the same, the first ranks before the other. */
export function caseRows(entries: readonly PortfolioEntry[], rates: readonly Rate[]): CaseRow[] {
  const rows = entries.map((entry) => {
    const rate = rates.find(({ currency }) => currency === entry.currency)?.rate ?? 0;
    const inhouse = entry.inhouse * rate;
    const outsourced = entry.outsourced * rate;
    const [charge, funding] = [entry.charge * rate, entry.funding * rate];
    return { ...entry, rate, ours: { inhouse, outsourced, saving: inhouse - outsourced, charge, funding } };
  });
  return rows.map((row, i) => ({
    ...row,
    rank:
      1 +
      rows.filter(({ ours }) => ours.saving > row.ours.saving).length +
      rows.slice(0, i).filter(({ ours }) => ours.saving === row.ours.saving).length,
  }));
}

/** Each case a line. */
export function planCases(
  head: Head,
  rows: readonly CaseRow[],
  rates: Table,
): { draft: SheetDraft; table: Table } {
  const draft = sheetWithHead(head, sheets.cases, tabColor.working, "Cases");
  const at = caseColumn;
  const money = withFormat(look.calculation, format.whole);
  const engine = withFormat(look.engine, format.whole);
  const [first, last] = [7, 6 + Math.max(1, rows.length)];
  const inRate = (row: number, column: number): string => `${cell(row, column)}*${cell(row, at.rate)}`;
  const savings = `${fixed(first, at.ourSaving)}:${fixed(last, at.ourSaving)}`;
  const text = (
    title: string,
    width: number,
    value: (row: CaseRow) => string | null,
    style: CellStyle = look.plain,
  ): TableColumn<CaseRow> => ({ title, width, style, cell: value });
  const given = (title: string, value: (row: CaseRow) => number): TableColumn<CaseRow> => ({
    title,
    width: 14,
    style: engine,
    cell: value,
  });
  const formula = (
    title: string,
    style: CellStyle,
    write: (at: number) => string,
    value: (row: CaseRow) => number,
  ): TableColumn<CaseRow> => ({
    title,
    width: 14,
    style,
    cell: (row, k) => ({ formula: write(k), value: value(row) }),
  });
  const count = withFormat(look.calculation, format.count);
  const columns = new Map<number, TableColumn<CaseRow>>([
    [at.number, { title: "No.", width: 18, style: count, cell: (_row, _at, i) => i + 1 }],
    [at.name, text("Case", 38, ({ name }) => name)],
    [at.file, text("File", 26, ({ file }) => file, look.note)],
    [at.option, text("Best option", 34, ({ option }) => option)],
    [
      at.provider,
      text("Provider", 34, ({ provider }) => provider ?? null, {
        ...look.input,
        align: { horizontal: "left", vertical: "center" },
      }),
    ],
    [
      at.start,
      {
        title: "Starts",
        width: 10,
        style: withFormat(look.calculation, format.month),
        cell: ({ start }) => dateSerial(start, 0),
      },
    ],
    [at.years, { title: "Years", width: 8, style: count, cell: ({ years }) => years }],
    [at.currency, text("Currency", 10, ({ currency }) => currency)],
    [at.inhouse, given("In-house cost", ({ inhouse }) => inhouse)],
    [at.outsourced, given("Option's cost", ({ outsourced }) => outsourced)],
    [at.saving, given("Net present value", ({ saving }) => saving)],
    [at.charge, given("Charge", ({ charge }) => charge)],
    [at.funding, given("Peak funding", ({ funding }) => funding)],
    [
      at.payback,
      {
        title: "Payback, months",
        width: 12,
        style: withFormat(look.engine, format.oneDecimal),
        cell: ({ payback }) => payback ?? "never",
      },
    ],
    [
      at.rate,
      formula(
        `${head.currency} for one`,
        withFormat(look.link, format.fourDecimals),
        (k) =>
          `INDEX(${rates.range(rateColumn.rate)},MATCH(${cell(k, at.currency)},${rates.range(rateColumn.currency)},0))`,
        ({ rate }) => rate,
      ),
    ],
    [
      at.ourInhouse,
      formula(
        "In-house cost",
        money,
        (k) => inRate(k, at.inhouse),
        ({ ours }) => ours.inhouse,
      ),
    ],
    [
      at.ourOutsourced,
      formula(
        "Option's cost",
        money,
        (k) => inRate(k, at.outsourced),
        ({ ours }) => ours.outsourced,
      ),
    ],
    [
      at.ourSaving,
      formula(
        "Saving",
        money,
        (k) => `${cell(k, at.ourInhouse)}-${cell(k, at.ourOutsourced)}`,
        ({ ours }) => ours.saving,
      ),
    ],
    [
      at.savingRate,
      formula(
        "Saving rate",
        withFormat(look.calculation, format.percent),
        (k) => `IF(${cell(k, at.ourInhouse)}=0,0,${cell(k, at.ourSaving)}/${cell(k, at.ourInhouse)})`,
        ({ ours }) => (ours.inhouse === 0 ? 0 : ours.saving / ours.inhouse),
      ),
    ],
    [
      at.ourCharge,
      formula(
        "Charge",
        money,
        (k) => inRate(k, at.charge),
        ({ ours }) => ours.charge,
      ),
    ],
    [
      at.ourFunding,
      formula(
        "Peak funding",
        money,
        (k) => inRate(k, at.funding),
        ({ ours }) => ours.funding,
      ),
    ],
    [
      at.rank,
      formula(
        "Rank",
        count,
        (k) =>
          `RANK(${cell(k, at.ourSaving)},${savings})+COUNTIF(${fixed(first, at.ourSaving)}:${cell(k, at.ourSaving)},${cell(k, at.ourSaving)})-1`,
        ({ rank }) => rank,
      ),
    ],
  ]);
  const note =
    "Dashed boxes: computed from the case on the day of building. The provider's name may be changed; cases with the same name count together.";
  draft.put(5, at.number, note, look.note);
  const table = putTable(draft, 6, columns, rows);
  draft.freeze = { row: 7, column: at.file };
  return { draft, table };
}
