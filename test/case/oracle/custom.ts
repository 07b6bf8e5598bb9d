import type { Case, CustomLine } from "../../../src/case/schema/case";
import type { Books } from "./books";
import type { Calendar } from "./calendar";
import { given } from "./given";
import { moveOf } from "./move";
import type { Today } from "./today";

type Reader = (name: string) => number;

/** The text of a formula worked out left to right, with Excel's order of operations; a second reader of the language. */
export function worth(text: string, read: Reader): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|<=|>=|==|!=|[-+*/^()?:,<>]/g) ?? [];
  let at = 0;
  const next = (sign: string): boolean => tokens[at] === sign && at++ >= 0;
  const operand = (): number => {
    if (next("-")) return -operand();
    if (next("(")) {
      const inside = choice();
      at++;
      return inside;
    }
    const token = tokens[at++]!;
    if (/^\d/.test(token)) return Number(token);
    if (!next("(")) return read(token);
    const operands = [choice()];
    while (next(",")) operands.push(choice());
    at++;
    return token === "min" ? Math.min(...operands) : Math.max(...operands);
  };
  const power = (): number => {
    let value = operand();
    while (next("^")) value **= operand();
    return value;
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (next("*")) value *= power();
      else if (next("/")) value /= power();
      else return value;
    }
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (next("+")) value += product();
      else if (next("-")) value -= product();
      else return value;
    }
  };
  const compared = (): number => {
    const left = sum();
    if (next(">=")) return Number(left >= sum());
    return next("<") ? Number(left < sum()) : left;
  };
  const choice = (): number => {
    const condition = compared();
    if (!next("?")) return condition;
    const yes = choice();
    at++;
    const no = choice();
    return condition !== 0 ? yes : no;
  };
  return choice();
}

/** What a line of a person's own comes to in a month. */
function amountIn(
  source: Case,
  calendar: Calendar,
  all: readonly Today[],
  line: CustomLine,
  month: number,
): number {
  const perPeriod = line.period === "year" ? 12 : 1;
  const meant = all.filter(({ process }) => line.process === undefined || process.id === line.process);
  const total = (rows: readonly (readonly number[])[]): number =>
    rows.reduce((sum, row) => sum + row[month - 1]!, 0);
  const names: Record<string, () => number> = {
    headcount: () => total(meant.flatMap(({ roles }) => roles.map(({ fte }) => fte))),
    volume: () => total(meant.map(({ volume }) => volume)) * perPeriod,
    month: () => month,
    year: () => calendar.year(month),
    months: () => calendar.months,
    priceIndex: () => calendar.prices(month),
    moved: () => {
      const option = source.options.find(({ id }) => id === line.part)!;
      const part = option.processes.find(({ process }) => process === line.process)!;
      return moveOf(option, part, calendar).moved[month - 1]!;
    },
  };
  const read: Reader = (name) => {
    const own = line.inputs.find(({ id }) => id === name);
    if (own !== undefined) return given(own.value);
    const other = source.customLines.find(({ id }) => id === name);
    if (other !== undefined) return amountIn(source, calendar, all, other, month) * perPeriod;
    return names[name]!();
  };
  if (line.period === "once" && month !== given(line.paidInMonth)) return 0;
  return worth(line.formula, read) / perPeriod;
}

/** The bars of the bridge that show a category whole. */
const BARS: Readonly<Record<string, string>> = { risk: "risk" };
const EXPLAINED = ["retained", "governance", "transition", "benefits", "software"];

/** Pays a person's lines where they belong; what in-house no longer pays is a step of the bridge. */
export function ownLines(
  books: Books,
  source: Case,
  calendar: Calendar,
  all: readonly Today[],
  id: string,
): void {
  for (const line of source.customLines) {
    const here = line.part === undefined || line.part === id;
    const today = line.part === undefined || line.part === "inhouse";
    const bar =
      line.category === "software" || !EXPLAINED.includes(line.category)
        ? (BARS[line.category] ?? "technology")
        : line.category;
    for (let month = 1; month <= calendar.months; month++) {
      const amount = amountIn(source, calendar, all, line, month);
      if (here) {
        books.pay(line.category, month, amount, line.period === "once" ? { once: true } : {});
        if (!EXPLAINED.includes(line.category)) books.explain(bar, month, amount);
      }
      if (today && id !== "inhouse") books.explain(bar, month, -amount);
    }
  }
}
