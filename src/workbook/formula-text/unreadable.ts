/** A text that is not a formula Excel could have written; `message` says what is wrong, `at` where. */
export class FormulaUnreadable extends Error {
  override readonly name = "FormulaUnreadable";
  constructor(
    what: string,
    readonly at: number,
  ) {
    super(`The formula cannot be read: ${what} (character ${at + 1}).`);
  }
}
