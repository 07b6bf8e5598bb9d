import type { Reading } from "./reading";

/** One input of a CASE function. Excel hands over null for one that is left out. */
export interface CaseInput {
  readonly label: string;
  readonly meaning: string;
  readonly optional?: true;
  /** Words that Excel offers while one types; others are allowed too. */
  readonly words?: Readonly<Record<string, string>>;
  /** What is allowed, for the reference page. */
  readonly allowed: string;
  readonly ifLeftOut: string;
}

/** A call with its outcome, for the reference page. */
export interface CaseExample {
  readonly call: string;
  readonly gives: string;
}

/** What a cell shows: a value, or an error with a message. */
export type CellAnswer = number | string | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };

/** What a call gives: one cell, or rows to spill. */
export type CallAnswer = CellAnswer | readonly (readonly CellAnswer[])[];

/** Everything there is to say about a function that reads the workbook's own case. */
export interface CaseFunction {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly inputs: Readonly<Record<string, CaseInput>>;
  readonly gives: "value" | "table";
  /** When it shows an error instead. */
  readonly errors: readonly string[];
  readonly examples: readonly CaseExample[];
  /** Answers a call; what is wrong with it is thrown as a {@link CallError}. */
  readonly answer: (reading: Reading, args: readonly unknown[]) => CallAnswer;
}

/** Why a call has no answer. */
export class CallError extends Error {
  constructor(
    readonly kind: "#N/A" | "#VALUE!",
    message: string,
  ) {
    super(message);
  }
}

/** Declares a function. */
export const defineCaseFunction = (record: CaseFunction): CaseFunction => record;
