/**
 * Where things stand on the "Shared copy" sheet. People read it, and `restore` reads it back: it finds the sheet by the
 * mark, and the columns by their headings, wherever rows were inserted in the meantime.
 */
export const layout = {
  name: "Shared copy",
  /** Says that the sheet is ours, and in which version of this layout. */
  mark: "Sourcing Case: shared copy, layout 1",
  toleranceRow: 4,
  headingRow: 6,
  headings: [
    "No.",
    "What",
    "Sheet",
    "Where",
    "Before",
    "Now",
    "Note",
    "Value before",
    "Value now",
    "Since sharing",
    "Cells read (live)",
  ],
  widths: [5, 15, 15, 13, 40, 54, 28, 13, 13, 10, 9],
} as const;

/** What stands under "Now" where a value replaced the formula. */
export const valueMark = "(value)";
