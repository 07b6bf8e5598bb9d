import type { LineRef } from "./builder";
import type { Category } from "./model";

/** Bars of the bridge from in-house to option cost, in their fixed order: an interaction belongs to the later bar. */
export const BARS = {
  incumbent: "Provider of today",
  flexibility: "Flexibility",
  hours: "Service hours",
  automation: "Automation",
  redesign: "Redesign",
  wage: "Wage and location",
  productivity: "Productivity",
  improvement: "Process improvement",
  margin: "Provider margin",
  price: "Price mechanism",
  technology: "Technology and other",
  retained: "Retained organization",
  governance: "Governance",
  stranded: "Stranded cost",
  transition: "Transition",
  benefits: "Benefits",
  risk: "Risk",
  tax: "Tax",
} as const;
export type Bar = keyof typeof BARS;

/** Lines on the two sides of a bar: what the option has, what stood there before. */
export interface Sides {
  readonly after: LineRef[];
  readonly before: LineRef[];
}

/** Collects the lines of one part of the case while it is built: what they cost, and which bar they explain. */
export interface Ledger {
  readonly costs: { readonly line: LineRef; readonly category: Category; readonly deductible: boolean }[];
  readonly bars: Readonly<Record<Bar, Sides>>;
  /** One-off cash costs that carry contingency. */
  readonly contingent: LineRef[];
  readonly depreciation: LineRef[];
  /** Taxes on profit elsewhere, which add to the tax at home. */
  readonly locationTaxes: LineRef[];
  readonly charges: LineRef[];
  /** What does not go on although its category does. */
  readonly once: LineRef[];
  /** What payment terms shift. */
  readonly shifted: LineRef[];
  /** The option's own investments. */
  readonly investments: LineRef[];
  /** Leading the provider alone, without travel, audit, network and tax. */
  readonly governance: LineRef[];
  readonly shouldCosts: LineRef[];
  readonly released: LineRef[];
  readonly severed: LineRef[];
}

export function createLedger(): Ledger {
  const bars = Object.fromEntries(
    Object.keys(BARS).map((bar) => [bar, { after: [], before: [] }]),
  ) as unknown as Record<Bar, Sides>;
  return {
    costs: [],
    bars,
    contingent: [],
    depreciation: [],
    locationTaxes: [],
    charges: [],
    once: [],
    shifted: [],
    investments: [],
    governance: [],
    shouldCosts: [],
    released: [],
    severed: [],
  };
}

/** The bar that explains a whole category, where one does. */
export const barOf: Partial<Record<Category, Bar>> = {
  retained: "retained",
  governance: "governance",
  stranded: "stranded",
  transition: "transition",
  benefits: "benefits",
  software: "technology",
};

/** All that does not go on: transition, capital spending, and what is marked so. */
export const onceOf = ({ costs, once, shifted }: Ledger): LineRef[] => [
  ...costs
    .filter(({ category }) => category === "transition" || category === "capital")
    .map(({ line }) => line),
  ...once,
  ...shifted,
];

/** Enters a line as cost; a category that one bar explains enters that bar too. */
export function enter(ledger: Ledger, category: Category, line: LineRef, deductible = true): LineRef {
  ledger.costs.push({ line, category, deductible });
  const bar = barOf[category];
  if (bar !== undefined) ledger.bars[bar].after.push(line);
  return line;
}
