import { whenAsked } from "../when-asked";

/**
 * Counts things in a language: "1 role", "5 roles", with the number as the language writes it. English and German both
 * have one thing and many; a browser's own plural rules know more and take it longer than the page.
 */
export function many(locale: string): (count: number, one: string, other: string) => string {
  const numbers = whenAsked(() => new Intl.NumberFormat(locale));
  return (count, one, other) => `${numbers().format(count)} ${count === 1 ? one : other}`;
}
