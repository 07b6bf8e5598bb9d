/** A word in each form that its language has; "other" always. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Counts things as a language does: "1 year", "5 years". */
export function counted(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (count) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
