/** The name as Excel shows it: in capitals, without the prefixes that newer functions have in files. */
export function plainFunctionName(name: string): string {
  return name.replace(/^(?:_xl[a-z]*\.)+/i, "").toUpperCase();
}
