import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, list, id } from "./fields";
import { loadedCostDrivers } from "./process";

const once = { unit: "currency", min: 0 } as const;

/** Build, operate, transfer: a provider runs the work until its team becomes a center of our own. */
export const transfer = v.strictObject({
  basis,
  month: driver({
    label: "Team becomes ours in month",
    unit: "month",
    min: 13,
    max: 180,
    whole: true,
    meaning: "First month in which we pay the team ourselves; after 18 to 48 months is usual.",
  }),
  fee: driver(
    optional({ label: "Transfer fee", ...once, meaning: "Agreed in the contract: follows no index." }),
  ),
  feePerHead: driver(
    optional({
      label: "Transfer fee per employee",
      unit: "currency/FTE",
      min: 0,
      meaning: "For each employee at the provider in that month; follows no index.",
    }),
  ),
  setup: driver(
    optional({
      label: "Set-up of the own company",
      ...once,
      meaning: "Paid in the month of the transfer. In money of that month.",
    }),
  ),
  management: driver(
    optional({
      label: "Management a year",
      unit: "currency/year",
      min: 0,
      meaning:
        "Site lead, finance, people: what the provider's margin paid before. In money of the first year; follows prices.",
    }),
  ),
  /** Pay of roles from the transfer on, where it differs from the provider's. */
  roles: list(v.strictObject({ role: id, ...loadedCostDrivers })),
});
