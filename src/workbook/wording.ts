/** A formula for a sentence: with "=", without the prefixes of the file, and cut where it is long. */
export function shown(formula: string): string {
  const plain = asTyped(formula)
    .replace(/_xl(?:fn|ws|pm)\./gi, "")
    .replace(/\s+/g, " ");
  return `=${plain.length > 90 ? `${plain.slice(0, 87)}...` : plain}`;
}

/** What Excel shows for the functions by which files write `A1#` and `@A1:A9`. */
export function asTyped(formula: string): string {
  return formula
    .replace(/_xlfn\.ANCHORARRAY\(((?:'[^']*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+|[A-Za-z_][\w.]*)\)/gi, "$1#")
    .replace(/_xlfn\.SINGLE\(((?:'[^']*'!|[\w.]+!)?[$\w.:]+)\)/gi, "@$1");
}

/** "a", "a and b", "a, b and c", "a, b, c and 4 more". */
export function listed(items: readonly string[], most = 4): string {
  if (items.length > most)
    return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "1 sheet", "2 sheets". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** A stranger's text for a sentence: short, on one line. */
export function named(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return `"${line.length > 40 ? `${line.slice(0, 37)}...` : line}"`;
}
