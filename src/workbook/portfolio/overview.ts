import type { SheetDraft } from "../plan/draft";
import { tabColor } from "../plan/layout";
import { format } from "../plan/number-format";
import type { PlanName } from "../plan/plan";
import { cell, fixed } from "../plan/ranges";
import { look, withFormat } from "../plan/style";
import { caseColumn, type CaseRow } from "./cases";
import { putPortfolioChecks } from "./checks";
import { overviewColumn as at, putConcentration } from "./concentration";
import { deliveryColumn, type DeliveryRow } from "./delivery";
import { sheets, sheetWithHead, type Head } from "./head";
import { putTable, type Table } from "./table";

/** What the first sheet adds up. */
export interface Parts {
  readonly rows: readonly CaseRow[];
  readonly cases: Table;
  readonly deliveries: readonly DeliveryRow[];
  readonly delivery: Table;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Totals, ranking, concentration by provider and by country, checks. */
export function planOverview(
  head: Head,
  title: string,
  parts: Parts,
): { draft: SheetDraft; names: PlanName[] } {
  const { rows, cases, deliveries, delivery } = parts;
  const draft = sheetWithHead(head, sheets.portfolio, tabColor.front, title);
  draft.width(at.name, at.name, 58);
  draft.width(at.count, at.share, 18);
  draft.width(at.running, at.running, 20);
  const saving = sum(rows.map(({ ours }) => ours.saving));
  const next = putRanking(draft, putTotals(draft, head, parts) + 2, parts, saving);
  const providers = putConcentration(draft, next + 2, {
    title: "Provider",
    counted: "Cases",
    names: cases.range(caseColumn.provider),
    charges: cases.range(caseColumn.ourCharge),
    items: rows.flatMap(({ provider, ours }) =>
      provider === undefined ? [] : [{ name: provider, charge: ours.charge }],
    ),
  });
  const countries = putConcentration(draft, providers.table.last + 3, {
    title: "Country",
    counted: "Cases",
    names: delivery.range(deliveryColumn.location),
    charges: delivery.range(deliveryColumn.charge),
    items: deliveries.map(({ location, charge }) => ({ name: location, charge })),
  });
  const charge = {
    formula: `SUM(${cases.range(caseColumn.ourCharge)})`,
    value: sum(rows.map(({ ours }) => ours.charge)),
  };
  const names = putPortfolioChecks(draft, head, countries.table.last + 3, [
    {
      label: "Savings: in-house less option = net present values of the cases",
      one: { formula: `SUM(${cases.range(caseColumn.ourSaving)})`, value: saving },
      other: {
        formula: `SUMPRODUCT(${cases.range(caseColumn.saving)},${cases.range(caseColumn.rate)})`,
        value: sum(rows.map((row) => row.saving * row.rate)),
      },
    },
    {
      label: "Providers add up to all charges",
      one: { formula: `SUM(${providers.table.range(at.amount)})`, value: providers.total },
      other: charge,
    },
    {
      label: "Countries add up to all charges",
      one: { formula: `SUM(${countries.table.range(at.amount)})`, value: countries.total },
      other: charge,
    },
  ]);
  draft.freeze = { row: 5, column: 1 };
  return { draft, names };
}

/** Sums over all cases; gives the last row. */
function putTotals(draft: SheetDraft, { currency }: Head, { rows, cases }: Parts): number {
  const total = (column: number): string => `SUM(${cases.range(column)})`;
  const inhouse = sum(rows.map(({ ours }) => ours.inhouse));
  const saving = sum(rows.map(({ ours }) => ours.saving));
  const lines: readonly (readonly [string, string, number, string])[] = [
    ["Cases", `COUNTA(${cases.range(caseColumn.name)})`, rows.length, format.count],
    ["In-house cost", total(caseColumn.ourInhouse), inhouse, format.whole],
    [
      "Cost of the best options",
      total(caseColumn.ourOutsourced),
      sum(rows.map(({ ours }) => ours.outsourced)),
      format.whole,
    ],
    ["Saving", total(caseColumn.ourSaving), saving, format.whole],
    [
      "Saving rate",
      `IF(${fixed(8, at.amount)}=0,0,${fixed(10, at.amount)}/${fixed(8, at.amount)})`,
      inhouse === 0 ? 0 : saving / inhouse,
      format.percent,
    ],
    ["Charges", total(caseColumn.ourCharge), sum(rows.map(({ ours }) => ours.charge)), format.whole],
    [
      "Peak funding, added up (the peaks need not fall in one month)",
      total(caseColumn.ourFunding),
      sum(rows.map(({ ours }) => ours.funding)),
      format.whole,
    ],
  ];
  draft.fill(6, at.name, at.running, look.header);
  draft.put(6, at.name, "All cases", look.header);
  draft.put(6, at.amount, currency, look.headerRight);
  lines.forEach(([label, formula, value, numbers], i) => {
    draft.put(7 + i, at.name, label, look.label);
    draft.formula(7 + i, at.amount, formula, value, withFormat(look.rowTotal, numbers));
  });
  return 6 + lines.length;
}

/** The cases by what they save; gives the last row. */
function putRanking(draft: SheetDraft, top: number, { rows, cases }: Parts, saving: number): number {
  const ranked = [...rows].sort((a, b) => a.rank - b.rank);
  const found = (row: number, column: number): string =>
    `INDEX(${cases.range(column)},MATCH(${cell(row, at.count)},${cases.range(caseColumn.rank)},0))`;
  const until = (row: CaseRow): number =>
    sum(ranked.filter(({ rank }) => rank <= row.rank).map(({ ours }) => ours.saving));
  const table = putTable<CaseRow>(
    draft,
    top,
    new Map([
      [
        at.name,
        {
          title: "Cases by saving",
          style: look.link,
          cell: (row: CaseRow, k: number) => ({ formula: found(k, caseColumn.name), value: row.name }),
        },
      ],
      [
        at.count,
        {
          title: "Rank",
          style: withFormat(look.calculation, format.count),
          cell: (row: CaseRow) => row.rank,
        },
      ],
      [
        at.amount,
        {
          title: "Saving",
          style: withFormat(look.link, format.whole),
          cell: (row: CaseRow, k: number) => ({
            formula: found(k, caseColumn.ourSaving),
            value: row.ours.saving,
          }),
        },
      ],
      [
        at.share,
        {
          title: "Saving rate",
          style: withFormat(look.link, format.percent),
          cell: (row: CaseRow, k: number) => ({
            formula: found(k, caseColumn.savingRate),
            value: row.ours.inhouse === 0 ? 0 : row.ours.saving / row.ours.inhouse,
          }),
        },
      ],
      [
        at.running,
        {
          title: "Share of all, running",
          style: withFormat(look.calculation, format.percent),
          cell: (row: CaseRow, k: number) => ({
            formula: `IF(${fixed(10, at.amount)}=0,0,SUM(${fixed(top + 1, at.amount)}:${cell(k, at.amount)})/${fixed(10, at.amount)})`,
            value: saving === 0 ? 0 : until(row) / saving,
          }),
        },
      ],
    ]),
    ranked,
  );
  return table.last;
}
