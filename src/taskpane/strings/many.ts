/** Counts things in a language: "1 role", "5 roles", with the number as the language writes it. */
export function many(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, one, other) => `${numbers.format(count)} ${rules.select(count) === "one" ? one : other}`;
}
