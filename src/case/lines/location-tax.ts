import { defineLine } from "../line";

/** Taxes by location. What a location bills is its share of the charge and of what is passed through. */

export const withholding = defineLine({
  name: "locationTax.withholding",
  label: "Withholding tax we bear",
  unit: "currency/month",
  meaning: "What withholding tax adds to a price that is net of it, less what is credited.",
  inputs: { billed: "currency/month", share: "1", withholdingRate: "1", creditableShare: "1" },
  formula: "(TAX.GROSSUP(billed * share, withholdingRate) - billed * share) * (1 - creditableShare)",
});

export const vat = defineLine({
  name: "locationTax.vat",
  label: "VAT that stays",
  unit: "currency/month",
  meaning: "VAT on the bill that we don't get back; on the bill with the withholding tax that we bear.",
  inputs: {
    billed: "currency/month",
    share: "1",
    withholdingRate: "1",
    vatRate: "1",
    vatRecovery: "1",
  },
  formula:
    "TAX.VATLEAK(given(withholdingRate) ? TAX.GROSSUP(billed * share, withholdingRate) : billed * share, vatRate, vatRecovery)",
});

export const markupKept = defineLine({
  name: "locationTax.markupKept",
  label: "Markup kept in the group",
  unit: "currency/month",
  meaning:
    "The markup that the center of one's own bills is its profit: what one part of the group pays, another has.",
  inputs: { shouldCosts: "row:currency/month", markup: "1" },
  formula: "0 - sum(shouldCosts) * markup",
});

export const profitTax = defineLine({
  name: "locationTax.profitTax",
  label: "Tax on the center's profit",
  unit: "currency/month",
  meaning:
    "Tax at the location on the markup: the holiday's rate in its years, never less than the group's minimum.",
  inputs: {
    shouldCosts: "row:currency/month",
    markup: "1",
    providerYear: "year",
    profitTaxRate: "1",
    holidayYears: "year",
    holidayRate: "1",
    minimumRate: "1",
  },
  formula:
    "sum(shouldCosts) * markup * max(providerYear <= holidayYears ? holidayRate : profitTaxRate, minimumRate)",
});
