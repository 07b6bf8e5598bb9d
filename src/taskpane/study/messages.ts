import type { RiskStudy } from "../../analysis/study";
import type { Surface } from "../../analysis/two-drivers";
import type { Case } from "../../case/schema/case";

/** What is studied: an option of a case, for the base or a scenario, in so many trials. */
export interface Asked {
  readonly case: Case;
  readonly option: string;
  readonly scenario: string | undefined;
  readonly trials: number;
}

/** What is to be studied. */
export interface ToStudy extends Asked {
  /** How many workers compute trials; as many as the machine has processors for where nothing is said. */
  readonly workers?: number;
}

/** How far trials are: what those that are done say of the option. */
export interface SoFar {
  readonly trials: number;
  readonly mean: number;
  /** Amounts below which a tenth, half and nine tenths of these trials lie. */
  readonly percentiles: readonly [p10: number, p50: number, p90: number];
}

/** What was found: the study, and the net present value over every two of its drivers. */
export interface Found {
  readonly study: RiskStudy;
  readonly surfaces: readonly Surface[];
}

/** How far it is, as a share; then what was found, undefined where there is nothing to study; or why nothing was. */
export type Studied =
  | { readonly done: number; readonly soFar?: SoFar | undefined }
  | Found
  | { readonly study: undefined }
  | { readonly failed: string };

/** A worker that computes trials is told first of what, then which ones, one part after the other. */
export type ToCompute = { readonly compute: Asked } | Part;

/** Trials from a number up to but not including another. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The values of a part, row after row; or why there are none. */
export type Computed = { readonly values: Float64Array } | { readonly failed: string };
