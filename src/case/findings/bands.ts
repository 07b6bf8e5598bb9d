/** What is usual in published cases; outside of it a finding says so. */
export const USUAL = {
  /** Share of the charge left to the provider. Below it a provider can't last, above it the price is open to talk. */
  margin: { from: 0.05, to: 0.4 },
  /** Leading the provider over its charge (Willcocks). */
  governance: { from: 0.04, to: 0.08 },
  /** Net savings reported for real contracts (TPI 2006). */
  saving: { from: 0.1, to: 0.39 },
} as const;
