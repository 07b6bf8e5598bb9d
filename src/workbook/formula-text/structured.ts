/** A structured reference taken apart: `Costs[[#This Row],[Site]:[City]]`. */
export interface StructuredReference {
  /** The table's name; "" inside the table itself. */
  readonly table: string;
  /** "#This Row", "#All", "#Data", "#Headers", "#Totals", as written. */
  readonly items: readonly string[];
  /** Names of the first and last column; undefined where all columns are meant. */
  readonly columns?: readonly [first: string, last: string];
}

/** Takes the text of a structured reference apart; undefined where another workbook is meant or nothing fits. */
export function parseStructured(text: string): StructuredReference | undefined {
  const bracket = text.indexOf("[");
  if (bracket < 0 || text.includes("!")) return undefined;
  const table = text.slice(0, bracket);
  const inside = text.slice(bracket + 1, -1).trim();
  if (inside === "") return { table, items: [] };
  const isThisRow = inside.startsWith("@");
  const rest = isThisRow ? inside.slice(1).trim() : inside;
  const specifiers = rest.startsWith("[") ? bracketed(rest) : rest === "" ? [] : [rest];
  const items = specifiers.filter((each) => each.startsWith("#"));
  const columns = specifiers.filter((each) => !each.startsWith("#")).map(unescapeColumn);
  const [first, last = first] = columns;
  if (columns.length > 2) return undefined;
  return {
    table,
    items: isThisRow ? ["#This Row", ...items] : items,
    ...(first === undefined || last === undefined ? {} : { columns: [first, last] as const }),
  };
}

/** The texts of `[a],[b]:[c]`, each still with its apostrophes. */
function bracketed(text: string): string[] {
  return Array.from(text.matchAll(/\[((?:[^[\]']|'.)*)\]/gs), (match) => match[1] as string);
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}
