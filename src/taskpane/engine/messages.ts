import type { Case } from "../../case/schema/case";
import type { CaseCall } from "../../case/functions";
import type { CallAnswer } from "../../case/functions/record";
import type { WhatChanged } from "../../analysis/what-changed";
import type { Explained } from "./explained";
import type { Outcome, PartOutcome } from "./outcome";

/** What the pane asks the engine about a case. */
export type Question =
  | { readonly ask: "outcome"; readonly case: Case; readonly scenario: string | undefined }
  | {
      readonly ask: "explain";
      readonly case: Case;
      readonly scenario: string | undefined;
      readonly id: string;
      readonly month: number;
    }
  | { readonly ask: "compare"; readonly case: Case }
  /** What moved the net present values since an earlier version. */
  | { readonly ask: "changed"; readonly case: Case; readonly before: Case }
  /** Calls of CASE functions in cells; of no case where the workbook holds none. */
  | { readonly ask: "calls"; readonly case: Case | null; readonly calls: readonly CaseCall[] };

/** Key figures of every option in one scenario; undefined stands for the base. */
export interface ScenarioOutcome {
  readonly scenario: string | undefined;
  readonly options: readonly Pick<PartOutcome, "id" | "name" | "figures">[];
}

/** What the engine answers. */
export type Answer<Q extends Question> = Q extends { ask: "outcome" }
  ? Outcome
  : Q extends { ask: "explain" }
    ? Explained | null
    : Q extends { ask: "changed" }
      ? WhatChanged
      : Q extends { ask: "calls" }
        ? readonly CallAnswer[]
        : readonly ScenarioOutcome[];

/** A question on its way to the worker. Questions with one stamp are about one state of the case. */
export interface Sent {
  readonly id: number;
  readonly stamp: string;
  readonly question: Question;
}

/** The answer on its way back, or why there is none. */
export type Received = { readonly id: number } & ({ readonly answer: unknown } | { readonly failed: string });
