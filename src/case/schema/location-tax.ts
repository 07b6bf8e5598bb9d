import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis } from "./fields";

const rate = { unit: "1", min: 0, max: 1 } as const;

/** Who bears withholding tax: us, on top of the price, or the provider, out of it. */
export const BORNE_BY = ["provider", "us"] as const;

/** Taxes on what one location bills, and on the profit of a center of one's own there. */
export const locationTax = v.strictObject({
  basis,
  vatRate: driver(
    optional({
      label: "VAT on the bill",
      ...rate,
      meaning: "Rate on what the location bills, wherever it is declared.",
    }),
  ),
  vatRecovery: driver({
    label: "VAT we get back",
    ...rate,
    default: 1,
    meaning: "Share; less than 1 where our own sales are exempt: banks, insurers, hospitals.",
  }),
  withholdingRate: driver(
    optional({
      label: "Withholding tax",
      unit: "1",
      min: 0,
      max: 0.5,
      meaning: "Rate on payments to the location.",
    }),
  ),
  borneBy: v.optional(v.picklist(BORNE_BY), "provider"),
  creditableShare: driver({
    label: "Withholding tax credited",
    ...rate,
    default: 0,
    meaning: "Share of the tax that we bear and get back against our own.",
  }),
  profitTaxRate: driver(
    optional({
      label: "Tax on profit there",
      ...rate,
      meaning: "Rate on the markup of a center of one's own; given, the markup stays in the group.",
    }),
  ),
  holidayYears: driver({
    label: "Years of tax holiday",
    unit: "year",
    min: 0,
    max: 40,
    whole: true,
    default: 0,
    meaning: "Years since the first work moved there.",
  }),
  holidayRate: driver({ label: "Tax rate in the holiday", ...rate, default: 0 }),
  minimumRate: driver({
    label: "Minimum tax of the group",
    ...rate,
    default: 0,
    meaning: "0.15 for groups under the global minimum tax, whatever the location waives.",
  }),
});
