import { workbookText } from "../../words/workbook";
import { dayText } from "../plan/dates";
import type { WorkbookPlan } from "../plan/plan";
import { onePageWide } from "../plan/printing";
import { caseColumn, caseRows, planCases } from "./cases";
import { overviewColumn } from "./concentration";
import { deliveryColumn, deliveryRows, planDelivery } from "./delivery";
import type { PortfolioEntry } from "./entry";
import type { Head } from "./head";
import { planOverview } from "./overview";
import { planRates, rateColumn, type Rate } from "./rates";

/** What a portfolio is made of, beside its cases. */
export interface PortfolioOptions {
  readonly title: string;
  /** The currency of the totals; `rates` has what one unit of each case's currency is worth in it. */
  readonly currency: string;
  readonly rates: readonly Rate[];
  /** The day of building as ISO text. */
  readonly built: string;
}

/** The workbook of many cases. The same cases, rates and day give the same plan. */
export function planPortfolio(
  entries: readonly PortfolioEntry[],
  { title, currency, rates, built }: PortfolioOptions,
): WorkbookPlan {
  const head: Head = { currency, check: "" };
  const rows = caseRows(entries, rates);
  const deliveries = deliveryRows(rows);
  const rateSheet = planRates(head, rates);
  const caseSheet = planCases(head, rows, rateSheet.table);
  const deliverySheet = planDelivery(head, deliveries, caseSheet.table);
  const overview = planOverview(head, title, {
    rows,
    cases: caseSheet.table,
    deliveries,
    delivery: deliverySheet.table,
  });
  return {
    title,
    subject: "Portfolio of business cases",
    built,
    places: {},
    footer: `${entries.length} cases, ${currency}  |  Built ${dayText(built, workbookText("en"))} with Sourcing Case`,
    sheets: [
      overview.draft.sheet(overviewColumn.running, onePageWide(4)),
      caseSheet.draft.sheet(caseColumn.rank, onePageWide(6)),
      deliverySheet.draft.sheet(deliveryColumn.charge, onePageWide(6)),
      rateSheet.draft.sheet(rateColumn.source, onePageWide(6)),
    ],
    names: overview.names,
  };
}
