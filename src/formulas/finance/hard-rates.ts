/**
 * Cash flows whose rates of return are hard to find, with all their rates, lowest first: worked out with 60
 * digits, or exact by construction. FINANCE.IRR and FINANCE.IRRS are both held to them.
 */
export interface HardRates {
  readonly cashflows: readonly number[];
  readonly rates: readonly number[];
  readonly source: string;
}

const repeated = (flow: number, times: number): number[] => Array<number>(times).fill(flow);

const DIGITS = "Worked out with 60-digit arithmetic";

export const hardRates: readonly HardRates[] = [
  { cashflows: [-100, 230, -132], rates: [0.1, 0.2], source: "Exact: 100 (x − 1.1)(x − 1.2)" },
  { cashflows: [-1, 6, -11, 6], rates: [0, 1, 2], source: "Exact: (x − 1)(x − 2)(x − 3)" },
  { cashflows: [-100, 220, -121], rates: [0.1], source: "Exact: 100 (x − 1.1)², a double rate counts once" },
  {
    cashflows: [-100, 250, -200],
    rates: [],
    source: "Exact: the discriminant 250² − 4 × 100 × 200 is negative",
  },
  { cashflows: [-1000, ...repeated(300, 10), -2500], rates: [], source: `${DIGITS}: no rate` },
  { cashflows: [-10000, 1], rates: [-0.9999], source: "Exact: 1/10,000 − 1" },
  { cashflows: [-1, 1e6], rates: [999999], source: "Exact: 1,000,000 − 1" },
  { cashflows: [-1e9, 1e9 + 1], rates: [1e-9], source: "Exact: one in a billion" },
  {
    cashflows: [-1e6, ...repeated(6000, 180)],
    rates: [0.0008618372081012836],
    source: `${DIGITS}: 180 months`,
  },
  {
    cashflows: [-1e6, ...repeated(2000, 180)],
    rates: [-0.00982318614546509],
    source: `${DIGITS}: 180 months, money lost`,
  },
  {
    cashflows: [-5e5, ...repeated(-2e4, 5), ...repeated(15e3, 114), -4e5],
    rates: [-0.03479811457878811, 0.018916212535350984],
    source: `${DIGITS}: 10 years of months with an exit cost`,
  },
  {
    cashflows: [-1000, 230, 200, 125, 200, 10],
    rates: [-0.10150067605359351],
    source: `${DIGITS}; a well-known package loops for ever on these flows`,
  },
];
