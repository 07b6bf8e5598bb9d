import { shiftedFormula } from "../../workbook/formula-text/shift";
import type { PlanSheet, PlanValue } from "../../workbook/plan/plan";
import type { Content, ContentStep } from "./step";
import { asText } from "./text";

/** Most cells and most characters that go in one step: small enough for Excel on the web and for the page's thread. */
const MOST_CELLS = 3_000;
const MOST_CHARACTERS = 120_000;

/** The cells of a sheet that hold something, row by row, in blocks of rows. */
export function contentSteps(sheet: PlanSheet): ContentStep[] {
  const rows = contentRows(sheet);
  const steps: ContentStep[] = [];
  let block: Content[][] = [];
  let first = 0;
  let left = Infinity;
  let weight = 0;
  const flush = (): void => {
    if (block.length === 0) return;
    const width = Math.max(...block.map((row) => row.length));
    const cells = block.map((row) =>
      Array.from({ length: width - left + 1 }, (_, i) => row[left - 1 + i] ?? null),
    );
    steps.push({ do: "content", row: first, column: left, cells });
    block = [];
    left = Infinity;
    weight = 0;
  };
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const contents = rows.get(row) as Content[];
    const size = contents.reduce<number>((sum, content) => sum + String(content ?? "").length + 3, 0);
    const isNext = block.length === 0 || row === first + block.length;
    const cells = (block.length + 1) * Math.max(contents.length, block[0]?.length ?? 0);
    if (!isNext || weight + size > MOST_CHARACTERS || cells > MOST_CELLS) flush();
    if (block.length === 0) first = row;
    block.push(contents);
    left = Math.min(left, contents.findIndex((content) => content != null) + 1);
    weight += size;
  }
  flush();
  return steps;
}

/** Contents by row, and in a row by column less one. Cells without content are holes. */
function contentRows({ cells, runs }: PlanSheet): Map<number, Content[]> {
  const rows = new Map<number, Content[]>();
  const put = (row: number, column: number, content: Content): void => {
    let contents = rows.get(row);
    if (contents === undefined) rows.set(row, (contents = []));
    contents[column - 1] = content;
  };
  for (const { row, column, value, formula } of cells) {
    if (formula !== undefined) put(row, column, `=${formula}`);
    else if (value !== null) put(row, column, literal(value));
  }
  for (const { row, column, formula, values } of runs) {
    const textAt = shiftedFormula(formula);
    for (let i = 0; i < values.length; i++) put(row, column + i, `=${textAt(0, i)}`);
  }
  return rows;
}

function literal(value: Exclude<PlanValue, null>): Content {
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? asText(value) : value;
}
