import type { DriverEntry } from "../drivers";
import type { LineKind } from "../line";
import type { Case } from "../schema/case";
import type { Figure } from "./figures";
import type { LeavingCost } from "./leaving-cost";
import type { Concentration } from "./register";

/** What an input of a line's formula reads. */
export type Binding =
  /** A driver: one number for the whole case. */
  | { readonly driver: string }
  /** Several drivers as a series. */
  | { readonly drivers: readonly string[] }
  /** Another line in the same month. */
  | { readonly line: string }
  /** Another line's whole row. */
  | { readonly row: string }
  /** Several lines in the same month as a series. */
  | { readonly lines: readonly string[] }
  /** A choice made in the case: a word, yes or no. */
  | { readonly choice: string | boolean }
  /** The number of the month's column. */
  | { readonly position: true }
  /** The number of the case's last month. */
  | { readonly lastMonth: true };

/** Where a line's money belongs in a total. */
export const CATEGORIES = [
  "labor",
  "workplace",
  "other",
  "rework",
  "provider",
  "software",
  "automation",
  "retained",
  "governance",
  "stranded",
  "transition",
  "benefits",
  "risk",
  "capital",
  "tax",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Category names as shown. */
export const categoryLabels: Readonly<Record<Category, string>> = {
  labor: "Labor in-house",
  workplace: "Seats and technology",
  other: "Other in-house cost",
  rework: "Rework",
  provider: "Provider charge",
  software: "Software",
  automation: "AI agents",
  retained: "Retained organization",
  governance: "Governance",
  stranded: "Stranded cost",
  transition: "Transition",
  benefits: "Benefits",
  risk: "Risk",
  capital: "Capital spending",
  tax: "Tax",
};

/** One line of a case: a kind of line with its formula, bound to what it reads. One row of the workbook. */
export interface Line {
  readonly id: string;
  readonly kind: LineKind;
  readonly label: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  /** `time`, `inhouse`, or the option's identifier. */
  readonly part: string;
  /** What it is about, outermost first: process, then role, cost or location. */
  readonly groups: readonly string[];
}

/** The baseline or an option: which lines are its totals. */
export interface Part {
  readonly id: string;
  readonly name: string;
  /** Total of each category that it has. */
  readonly categories: Readonly<Partial<Record<Category, string>>>;
  /** Total before tax, and after tax. */
  readonly beforeTax: string;
  readonly afterTax: string;
  /** Total before tax without expected loss; the total itself where there is none. */
  readonly inCash: string;
}

/** The lines that compare an option with the baseline. */
export interface OptionPart extends Part {
  readonly kind: string;
  readonly savingBeforeTax: string;
  readonly savingAfterTax: string;
  readonly cumulative: string;
  readonly presentValue: string;
  readonly cumulativePresentValue: string;
  /** Saving before tax without expected loss, and its running total; the saving itself where there is none. */
  readonly savingInCash: string;
  readonly cumulativeInCash: string;
  /** Saving without what is paid once and what payment terms shift. */
  readonly savingGoingOn: string;
  /** Bars of the bridge in their order. */
  readonly bridge: readonly { readonly id: string; readonly label: string; readonly line: string }[];
  readonly charge: string | undefined;
  readonly shouldCost: string | undefined;
  /** Leading the provider alone: governance without travel, audit, network and tax. */
  readonly governance: string | undefined;
  /** What payment terms shift from month to month. */
  readonly shifted: string | undefined;
  /** Transition and the option's own investments. */
  readonly oneOff: string | undefined;
  /** What leaving the provider in each month would cost, in no total; undefined where nothing is said of leaving. */
  readonly leaving: LeavingCost | undefined;
  /** How concentrated what is paid to providers is; undefined where the option has no register. */
  readonly concentration: Concentration | undefined;
  /** Employees released and made redundant in the month, over all roles. */
  readonly released: string | undefined;
  readonly severed: string | undefined;
  /** Every line that adds to the option's total, with its category. */
  readonly costs: readonly { readonly line: string; readonly category: Category }[];
}

/** A case as lines: what is computed, shown, explained and written to a workbook. */
export interface Model {
  /** The case that the lines were made from. */
  readonly source: Case;
  readonly months: number;
  /** In an order in which every line stands behind those it reads. */
  readonly lines: readonly Line[];
  readonly drivers: ReadonlyMap<string, DriverEntry>;
  readonly baseline: Part;
  readonly options: readonly OptionPart[];
  /** Key figures of the baseline and of every option. */
  readonly figures: readonly Figure[];
}
