/** A name that may stand in a formula, as it is offered while typing. */
export interface Offer {
  readonly name: string;
  readonly label: string;
  /** Its unit in words; empty for what is called with brackets. */
  readonly unit: string;
  /** Called with brackets. */
  readonly called: boolean;
}

/** Where a chosen name goes, and what may be chosen. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly offers: readonly Offer[];
}

/** The word before the caret, and the names that it may become: by their beginning first, then by their label. */
export function completionAt(text: string, caret: number, offers: readonly Offer[], all = false): Completion {
  const before = /[A-Za-z][A-Za-z0-9]*$/.exec(text.slice(0, caret))?.[0] ?? "";
  const after = /^[A-Za-z0-9]*/.exec(text.slice(caret))?.[0] ?? "";
  const place = { from: caret - before.length, to: caret + after.length };
  if (before === "" && !all) return { ...place, offers: [] };
  const typed = before.toLowerCase();
  const begins = offers.filter(({ name }) => name.toLowerCase().startsWith(typed));
  const means = offers.filter(
    (offer) =>
      !begins.includes(offer) &&
      typed.length > 1 &&
      offer.label
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(typed)),
  );
  const found = [...begins, ...means];
  const complete = found.length === 1 && found[0]?.name === `${before}${after}`;
  return { ...place, offers: complete ? [] : found };
}

/** The text with a name put in place of the word, and where the caret stands then. */
export function withName(
  text: string,
  { from, to }: Completion,
  { name, called }: Offer,
): { readonly text: string; readonly caret: number } {
  const word = called ? `${name}(` : name;
  return { text: text.slice(0, from) + word + text.slice(to), caret: from + word.length };
}
