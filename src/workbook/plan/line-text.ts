import { excelWriting, type ExcelNames } from "../../kernel/excel-text";
import { call, infix, reference, whole, type ExcelText, type NumberWriter } from "../../kernel/excel-writing";
import type { Tree } from "../../kernel/tree";
import type { Source } from "./line-tree";

/** A sheet of lines as a formula in its first period's column sees it: where everything that it reads stands. */
export interface Page {
  /** A line in the same period: `G12`. */
  now(line: string): string;
  /** The period before: `F12`. */
  before(line: string): string;
  /** A line's whole row: `$G12:$BN12`. */
  row(line: string): string;
  /** Several lines of the same period: `G12:G14,G20`. */
  together(lines: readonly string[]): string;
  /** A driver: `$D9`; several below one another: `$D9:$D12`. */
  driver(path: string): string;
  drivers(paths: readonly string[]): string;
  /** A step of the line that is written. */
  step(name: string): string;
  /** The number of the period, and how many there are. */
  readonly position: string;
  readonly periods: number;
  readonly lastMonth: string;
  /** Whether a line or driver holds whole numbers only. */
  isWhole(source: Source): boolean;
  /** A cell for a number that no formula may hold; a name for a universal constant. */
  readonly number: NumberWriter;
  constant(name: string): string | undefined;
  /** A helper cell or a block of them. */
  readonly helper: ExcelNames["helper"];
  /** Where a search for a rate of return starts. */
  readonly guess?: ExcelText;
}

/** What a tree is called on a page: names resolved to cells. */
export function treeText(tree: Tree, sources: ReadonlyMap<string, Source>, page: Page): ExcelText {
  const resolved = (name: string): ExcelText | undefined => {
    const source = sources.get(name);
    if (source !== undefined) return sourceText(source, page);
    const constant = page.constant(name);
    if (constant !== undefined) return whole(reference(constant));
    return name.includes(".") ? computed(page.step(name)) : undefined;
  };
  return excelWriting(tree, {
    reference: resolved,
    counting: ({ rows, columns }) => {
      if (rows !== 1 || columns !== page.periods) throw new Error("A line counts its own periods only.");
      return reference(page.row("time/month"), { rows, columns });
    },
    sumTo: (range, position) => sumToOf(range, position, page),
    slice: (range, from, to) => sliceOf(range, from, to),
    helper: page.helper,
    number: page.number,
    ...(page.guess && { guess: page.guess }),
  });
}

/** A cell that holds something computed: more than 15 digits, so that comparisons round it. */
const computed = (text: string): ExcelText => ({ ...reference(text), kind: "computed" });

function sourceText(source: Source, page: Page): ExcelText {
  const exact = (text: ExcelText): ExcelText => (page.isWhole(source) ? whole(text) : text);
  if ("driver" in source) return exact(reference(page.driver(source.driver)));
  if ("drivers" in source)
    return reference(page.drivers(source.drivers), { rows: source.drivers.length, columns: 1 });
  if ("line" in source) return exact(computed(page.now(source.line)));
  if ("before" in source) return exact(computed(page.before(source.before)));
  if ("row" in source) return reference(page.row(source.row), { rows: 1, columns: page.periods });
  if ("lines" in source)
    return reference(page.together(source.lines), { rows: source.lines.length, columns: 1 });
  return whole(reference("position" in source ? page.position : page.lastMonth));
}

/** Up to the month of the column a running total; up to any other month the sum of those that are not later. */
function sumToOf(range: ExcelText, position: ExcelText, page: Page): ExcelText {
  const [first] = range.text.split(":") as [string];
  if (position.text === page.position) return call("SUM", reference(`${first}:${first.replace("$", "")}`));
  const early = infix(reference(page.row("time/month")), "<=", position);
  return call("SUMPRODUCT", infix(early, "*", range));
}

/** Part of a range that stands in one column: `$D9:$D12` from 2 to 3 is `$D10:$D11`. */
function sliceOf(range: ExcelText, from: number, to: number): ExcelText {
  const [, column, top] = /^(\$?[A-Z]+\$?)(\d+)/.exec(range.text) as unknown as [string, string, string];
  const start = Number(top) + from - 1;
  return reference(`${column}${start}:${column}${start + to - from}`, { rows: to - from + 1, columns: 1 });
}
