import type { RiskStudy } from "../../analysis/study";
import type { Case } from "../../case/schema/case";

/** What is to be studied: an option of a case, for the base or a scenario. */
export interface ToStudy {
  readonly case: Case;
  readonly option: string;
  readonly scenario: string | undefined;
}

/** How far it is, as a share; then what was found, undefined where there is nothing to study; or why nothing was. */
export type Studied =
  { readonly done: number } | { readonly study: RiskStudy | undefined } | { readonly failed: string };
