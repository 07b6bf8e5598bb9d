import { employersCost } from "./employers-cost";
import type { PublishedSeries } from "./figure";
import { offshorePay } from "./offshore-pay";
import { hiddenCost, savedPerDollar } from "./outsourcing";
import { savings } from "./savings";

/** Published figures to compare a case with. */
export const published: readonly PublishedSeries[] = [
  ...employersCost,
  ...offshorePay,
  hiddenCost,
  savings,
  savedPerDollar,
];
