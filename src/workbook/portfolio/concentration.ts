import type { SheetDraft } from "../plan/draft";
import { format } from "../plan/number-format";
import { cell, down } from "../plan/ranges";
import { look, withFormat, type CellStyle } from "../plan/style";
import { putTable, type Table } from "./table";

/** Columns of the tables on the first sheet. */
export const overviewColumn = { name: 2, count: 3, amount: 4, share: 5, running: 6 } as const;

/** Lines left free, so that a name that is typed on another sheet finds its place. */
const spareLines = 3;

/** What is charged under one name. */
interface Group {
  readonly name: string | null;
  readonly count: number;
  readonly charge: number;
}

/** The names and amounts of another sheet that are added up here. */
export interface Charged {
  readonly title: string;
  /** What is counted: "Cases". */
  readonly counted: string;
  readonly names: string;
  readonly charges: string;
  readonly items: readonly { readonly name: string; readonly charge: number }[];
}

/** The groups of a list, the largest charge first. Capitals do not matter, as in Excel's comparison. */
function groupsOf(items: Charged["items"]): Group[] {
  const groups = new Map<string, { name: string; count: number; charge: number }>();
  for (const { name, charge } of items) {
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, count: 0, charge: 0 };
    groups.set(key, { name: group.name, count: group.count + 1, charge: group.charge + charge });
  }
  return [...groups.values()].sort((a, b) => b.charge - a.charge || (a.name < b.name ? -1 : 1));
}

/** Who earns how much of all charges, and how concentrated that is. */
export function putConcentration(
  draft: SheetDraft,
  top: number,
  { title, counted, names, charges, items }: Charged,
): { readonly table: Table; readonly total: number } {
  const at = overviewColumn;
  const groups: Group[] = [
    ...groupsOf(items),
    ...Array.from({ length: spareLines }, () => ({ name: null, count: 0, charge: 0 })),
  ];
  const total = groups.reduce((sum, { charge }) => sum + charge, 0);
  const shareOf = ({ charge }: Group): number => (total === 0 ? 0 : charge / total);
  const last = top + groups.length;
  const all = down(at.amount, top + 1, last);
  const input: CellStyle = { ...look.input, align: { horizontal: "left", vertical: "center" } };
  const table = putTable<Group>(
    draft,
    top,
    new Map([
      [at.name, { title, style: input, cell: (group: Group) => group.name }],
      [
        at.count,
        {
          title: counted,
          style: withFormat(look.calculation, format.count),
          cell: (group: Group, k: number) => ({
            formula: `IF(${cell(k, at.name)}="",0,SUMPRODUCT((${names}=${cell(k, at.name)})*1))`,
            value: group.count,
          }),
        },
      ],
      [
        at.amount,
        {
          title: "Charge",
          style: withFormat(look.calculation, format.whole),
          cell: (group: Group, k: number) => ({
            formula: `IF(${cell(k, at.name)}="",0,SUMPRODUCT((${names}=${cell(k, at.name)})*${charges}))`,
            value: group.charge,
          }),
        },
      ],
      [
        at.share,
        {
          title: "Share of all",
          style: withFormat(look.calculation, format.percent),
          cell: (group: Group, k: number) => ({
            formula: `IF(SUM(${all})=0,0,${cell(k, at.amount)}/SUM(${all}))`,
            value: shareOf(group),
          }),
        },
      ],
    ]),
    groups,
  );
  const shares = down(at.share, top + 1, last);
  draft.put(last + 1, at.name, "Concentration (sum of squared shares; 1 is a single name)", look.labelBold);
  draft.formula(
    last + 1,
    at.share,
    `SUMPRODUCT(${shares},${shares})`,
    groups.reduce((sum, group) => sum + shareOf(group) ** 2, 0),
    withFormat(look.subtotal, format.factor),
  );
  return { table, total };
}
