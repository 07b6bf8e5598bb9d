import { plainFunctionName } from "../formula-text/function-name";
import { parseFormula } from "../formula-text/parse";
import { splice, type Splice } from "../formula-text/splice";
import { walk } from "../formula-text/tree";

/** Serials of the 1904 date system are so much smaller than those of 1900. */
export const between1900And1904 = 1462;

/** Functions that calculate with days: which arguments are days, and whether the result is one. */
const dayFunctions: Readonly<Record<string, { readonly given: readonly number[]; readonly gives: boolean }>> =
  {
    DATE: { given: [], gives: true },
    DATEVALUE: { given: [], gives: true },
    TODAY: { given: [], gives: true },
    NOW: { given: [], gives: true },
    YEAR: { given: [0], gives: false },
    MONTH: { given: [0], gives: false },
    DAY: { given: [0], gives: false },
    WEEKDAY: { given: [0], gives: false },
    WEEKNUM: { given: [0], gives: false },
    ISOWEEKNUM: { given: [0], gives: false },
    YEARFRAC: { given: [0, 1], gives: false },
    DAYS360: { given: [0, 1], gives: false },
    NETWORKDAYS: { given: [0, 1], gives: false },
    EDATE: { given: [0], gives: true },
    EOMONTH: { given: [0], gives: true },
    WORKDAY: { given: [0], gives: true },
  };

/** A formula of a workbook with the 1904 date system, for an engine that knows only that of 1900. */
export function withDates1900(formula: string): string {
  if (!/DA(TE|Y)|YEAR|MONTH|NOW|WEEK|WORK/i.test(formula)) return formula;
  const pieces: Splice[] = [];
  const insert = (at: number, text: string) => pieces.push({ start: at, end: at, text });
  for (const node of walk(parseFormula(formula))) {
    if (node.kind !== "call") continue;
    const name = plainFunctionName(node.name);
    const known = Object.hasOwn(dayFunctions, name) ? dayFunctions[name] : undefined;
    if (known === undefined) continue;
    if (known.gives) insert(node.start, "(");
    for (const index of known.given) {
      const day = node.arguments[index];
      if (day === undefined || day.kind === "missing") continue;
      insert(day.start, "(");
      insert(day.end, `)+${between1900And1904}`);
    }
    if (known.gives) insert(node.end, `-${between1900And1904})`);
  }
  return inOrder(formula, pieces);
}

/** At one place, what was noted first stands outermost: before at a beginning, behind at an end. */
function inOrder(formula: string, pieces: readonly Splice[]): string {
  const at = new Map<number, string>();
  for (const { start, text } of pieces) {
    const known = at.get(start) ?? "";
    at.set(start, text === "(" ? known + text : text + known);
  }
  return splice(
    formula,
    [...at].map(([start, text]) => ({ start, end: start, text })),
  );
}
