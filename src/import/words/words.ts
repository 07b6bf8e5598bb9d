/**
 * The words of one language by which a cost sheet is understood, in small letters and without accents. A word counts
 * where it stands in a text as a whole; one that ends in "*" counts as the beginning of a word.
 */
export interface SheetWords {
  /** Rows and columns that add up others. */
  readonly total: readonly string[];
  /** What people write where there is no number. */
  readonly blank: readonly string[];
  /** Headings by what stands below them. */
  readonly heads: {
    /** What a row is called. */
    readonly name: readonly string[];
    /** Which of several plans or offers a row belongs to. */
    readonly option: readonly string[];
    readonly people: readonly string[];
    /** Pay of one person. */
    readonly pay: readonly string[];
    /** Money for sure. */
    readonly amount: readonly string[];
    /** Money where something else says so, too. */
    readonly perhaps: readonly string[];
    /** Price of one unit. */
    readonly price: readonly string[];
    readonly units: readonly string[];
    readonly month: readonly string[];
  };
  readonly monthly: readonly string[];
  readonly yearly: readonly string[];
  readonly once: readonly string[];
  readonly recurring: readonly string[];
  /** What people are called who do work. */
  readonly roles: readonly string[];
  /** Words of cost lines, by the category of a case that they belong to. */
  readonly costs: Readonly<
    Record<
      "licenses" | "infrastructure" | "telecom" | "materials" | "compliance" | "services" | "facilities",
      readonly string[]
    >
  >;
}
