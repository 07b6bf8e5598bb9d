/**
 * The kinds of error a formula can give. Excel shows a message only for `#VALUE!` (the input is bad) and
 * `#N/A` (the input is fine, no answer exists); the other two arise inside a formula and leave it as `#N/A`.
 */
export type ErrorKind = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

/** An error as a value: it travels through a formula like a number and says what a person can do about it. */
export class FormulaError {
  constructor(
    readonly kind: ErrorKind,
    readonly message: string,
  ) {}
}

/** Whether a value is an error. */
export const isError = (value: unknown): value is FormulaError => value instanceof FormulaError;
