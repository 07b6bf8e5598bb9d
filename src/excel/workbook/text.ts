/**
 * A text as it is handed to Excel so that it stays that text. Excel takes `=1+1`, `+A1`, `-x` and `@x` for formulas,
 * `1/2` for a date, `5 %` and `1e3` for numbers, `TRUE` for a truth value, each in its own language. An apostrophe
 * before them, which Excel takes away again, prevents all that. Only texts that can be nothing else go without it: no
 * digits, more than one word, the first one beginning with a letter.
 */
export const asText = (text: string): string => (PLAIN.test(text) ? text : `'${text}`);

const PLAIN = /^\p{L}[^\d\n]*\s[^\d]*$/u;
