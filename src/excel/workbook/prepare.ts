import { columnLetters, parseArea } from "../../workbook/formula-text/address";
import type { PlanSheet, PlanValue, WorkbookPlan } from "../../workbook/plan/plan";
import { contentSteps } from "./content";
import { styleSteps } from "./look";
import type { Chunk, PreparedSheet, Step } from "./step";

/** Most calls of the small kinds that go to Excel together. */
const TOGETHER = 120;

/** Points of a character's width, so that figures that fit in the file fit in Excel. */
const CHARACTER = 5.25;

/** Turns a sheet of the plan into steps for Excel. */
export function prepareSheet(sheet: PlanSheet, plan: WorkbookPlan): PreparedSheet {
  const contents = contentSteps(sheet);
  const chunks: Chunk[] = [
    { steps: [{ do: "sheet", tab: sheet.tab }, ...widths(sheet), ...heights(sheet)] },
    ...together(links(sheet)),
    ...contents.map((step) => ({ steps: [step] })),
    ...together(styleSteps(sheet)),
    ...together(sheet.merges.map((cells) => ({ do: "merge", cells }))),
    ...together(sheet.validations.map((validation) => ({ do: "validation", validation }))),
    { steps: [...conditions(sheet), ...freeze(sheet)] },
    ...charts(sheet, plan),
    { steps: outlines(sheet), dispensable: "outline" },
    {
      steps: [{ do: "print", print: sheet.print, head: plan.title, foot: plan.footer }],
      dispensable: "print",
    },
  ];
  const filled = contents.reduce(
    (sum, { cells }) => sum + cells.flat().filter((content) => content !== null).length,
    0,
  );
  return { name: sheet.name, chunks: chunks.filter(({ steps }) => steps.length > 0), filled };
}

function together(steps: readonly Step[]): Chunk[] {
  const chunks: Step[][] = [];
  let weight = Infinity;
  for (const step of steps) {
    const own = weightOf(step);
    if (weight + own > TOGETHER) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)?.push(step);
    weight += own;
  }
  return chunks.map((together) => ({ steps: together }));
}

/** How many calls a step comes to: a number format goes to each area by itself. */
const weightOf = (step: Step): number =>
  step.do === "style" && step.style.format !== undefined ? step.cells.split(",").length : 2;

const widths = ({ columns }: PlanSheet): Step[] =>
  columns.map(({ first, last, width }) => ({
    do: "widths",
    columns: `${columnLetters(first)}:${columnLetters(last)}`,
    points: width * CHARACTER,
  }));

/** Rows of one height together. */
function heights({ rows }: PlanSheet): Step[] {
  const byHeight = new Map<number, number[]>();
  for (const { row, height } of rows) {
    if (height !== undefined) byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
  }
  return [...byHeight].flatMap(([points, found]) =>
    listsOf(found).map((list): Step => ({ do: "heights", rows: list, points })),
  );
}

/** Rows as few lists of whole rows, each short enough for one call. */
function listsOf(rows: readonly number[]): string[] {
  const spans = spansOf(rows).map(([from, to]) => `${from}:${to}`);
  return Array.from({ length: Math.ceil(spans.length / 40) }, (_, i) =>
    spans.slice(i * 40, (i + 1) * 40).join(","),
  );
}

/** 3, 4, 5 and 9 are 3–5 and 9–9. */
function spansOf(numbers: readonly number[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** Months and details that can be folded away. */
function outlines({ rows, columns }: PlanSheet): Step[] {
  const folded = rows.flatMap(({ row, level }) => (level === undefined ? [] : [row]));
  return [
    ...spansOf(folded).map(([from, to]): Step => ({ do: "outline", by: "rows", lines: `${from}:${to}` })),
    ...columns.flatMap(({ first, last, level }): Step[] =>
      level === undefined
        ? []
        : [{ do: "outline", by: "columns", lines: `${columnLetters(first)}:${columnLetters(last)}` }],
    ),
  ];
}

/** The texts of links stand in cells of their own: Excel writes one of its own where it is given none. */
function links({ links: list, cells }: PlanSheet): Step[] {
  const texts = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return list.map((link) => ({
    do: "link",
    link,
    text: String(texts.get(`${link.row} ${link.column}`) ?? ""),
  }));
}

const conditions = ({ conditions: list }: PlanSheet): Step[] =>
  list.map(({ cells, formula, style }) => ({ do: "condition", cells, formula, style }));

const freeze = ({ freeze: at }: PlanSheet): Step[] =>
  at === undefined ? [] : [{ do: "freeze", rows: at.row - 1, columns: at.column - 1 }];

function charts({ charts: list }: PlanSheet, plan: WorkbookPlan): Chunk[] {
  return list.map((chart) => ({
    steps: [
      {
        do: "chart",
        chart,
        names: chart.series.map(({ name }) =>
          "text" in name ? name.text : String(valueAt(plan, name.cell) ?? ""),
        ),
      },
    ],
    dispensable: "chart",
  }));
}

/** What the plan says a cell such as `Compare!$E$5` holds. */
function valueAt(plan: WorkbookPlan, reference: string): PlanValue | undefined {
  const [sheetName, address] = reference.split("!") as [string, string];
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${reference} is no cell.`);
  const sheet = plan.sheets.find(({ name }) => name === sheetName);
  return sheet?.cells.find(({ row, column }) => row === area.top && column === area.left)?.value;
}
