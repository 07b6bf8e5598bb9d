import { savings } from "../../reference/published/savings";

const [ofContracts] = savings.figures;

/** What is usual in published cases; outside of it a finding says so. */
export const USUAL = {
  /** Share of the charge left to the provider. Below it a provider can't last, above it the price is open to talk. */
  margin: { from: 0.05, to: 0.4 },
  /** Leading the provider over its charge (Willcocks). */
  governance: { from: 0.04, to: 0.08 },
  /** Net savings reported for real contracts. */
  saving: { from: ofContracts.low, to: ofContracts.high },
} as const;
