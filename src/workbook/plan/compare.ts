import type { FigureName } from "../../case/model/figures";
import { CATEGORIES, categoryLabels, type Category } from "../../case/model/model";
import type { AnnualLayout } from "./annual";
import { total } from "./amounts";
import type { PlanContext, PlannedPart } from "./context";
import { dayText } from "./dates";
import { SheetDraft } from "./draft";
import { figureValue, formatOfFigure, NO_ANSWER } from "./figures";
import { putFindings } from "./findings";
import { baseName, putHead } from "./head";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { format } from "./number-format";
import type { PlanName, PlanValue } from "./plan";
import { across, cell, fixed, on, rangesOf } from "./ranges";
import { scaleOf } from "./scale";
import { color, look, withFormat, type CellStyle } from "./style";
import type { WorkSheet } from "./work";

/** Where other sheets find what is compared. */
export interface CompareLayout {
  /** Column of in-house; options follow. */
  readonly first: number;
  readonly last: number;
  readonly header: number;
  /** Row of a figure or of a category's total; undefined where no option has it. */
  rowOf(id: RowId): number | undefined;
  /** Rows of the scenarios' net present values, and of the lowest and highest of them. */
  readonly scenarios:
    | { readonly first: number; readonly count: number; readonly lowest: number; readonly highest: number }
    | undefined;
  /** Rows of the groups of categories that charts show. */
  readonly groups: { readonly first: number; readonly last: number; readonly colors: readonly string[] };
  /** What a figure or category comes to for the option on show. */
  shownValue(id: RowId): PlanValue;
  /** First of the three rows with the headline's words, and the words. */
  readonly words: { readonly row: number; readonly texts: readonly string[] } | undefined;
}

type RowId = FigureName | Category | "totalCost" | "oneOff" | "total";

/** Which of several values a buyer would rather have. */
type Better = "high" | "low" | undefined;

interface Row {
  readonly id: RowId;
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly better: Better;
  /** Whether in-house may be the best of all. */
  readonly withInhouse: boolean;
  /** Formula and value for a part; undefined where it has none. */
  readonly of: (work: WorkSheet) => { readonly formula: string; readonly value: PlanValue } | undefined;
}

const first = column.driver;
const header = 5;

const GROUPS: readonly { readonly title: string; readonly figures: readonly FigureName[] }[] = [
  {
    title: "Money",
    figures: ["presentCost", "npv", "savingRate", "irr", "roi", "npvAfterTax", "irrAfterTax"],
  },
  { title: "Time and exposure", figures: ["payback", "discountedPayback", "peakFunding"] },
  {
    title: "Steady state and people",
    figures: [
      "steadyState",
      "costPerUnit",
      "costPerEmployee",
      "impliedMargin",
      "governanceShare",
      "released",
      "severed",
    ],
  },
];

const BETTER: Readonly<Partial<Record<FigureName, Better>>> = {
  presentCost: "low", npv: "high", savingRate: "high", irr: "high", roi: "high", npvAfterTax: "high", irrAfterTax: "high",
  payback: "low", discountedPayback: "low", peakFunding: "low", steadyState: "high", costPerUnit: "low",
}; // prettier-ignore

/** The options side by side: key figures, cost by category, and what each scenario comes to. */
export function planCompare(
  context: PlanContext,
  work: readonly WorkSheet[],
  annual: AnnualLayout,
): { draft: SheetDraft; layout: CompareLayout; names: PlanName[] } {
  const draft = new SheetDraft(sheetName.compare, tabColor.output);
  const last = first + context.parts.length - 1;
  const best = last + 1;
  putHead(draft, context, "Compare");
  draft.go(rows.check, column.unit, "Cover", sheetName.cover, "A1", look.goCentered);
  draft.go(rows.check, column.driver, "Checks", sheetName.checks, "A1", look.goCentered);
  putHeader(draft, context, best);
  const places = new Map<string, number>();
  const shownValues = new Map<string, PlanValue>();
  const writer = { draft, context, work, last, best, places, shownValues };
  let row = header + 2;
  for (const { title, figures } of GROUPS) {
    const list = [
      ...(title === "Money" ? [totalCost(context, annual)] : []),
      ...figures.flatMap((name) => figureRow(context, name)),
      ...(title === "Time and exposure" ? oneOffRow(context, annual) : []),
    ];
    if (list.length > 0) row = putGroup(writer, title, list, row);
  }
  row = putCategories(writer, annual, row);
  const groups = putChartGroups(writer, row);
  row = groups.last + 2;
  const scenarios =
    context.scenarios.length > 1 || context.parts.length > 1 ? putScenarios(writer, row) : undefined;
  row = scenarios?.next ?? row;
  const words = context.shown > 0 ? putWords(writer, row) : undefined;
  row = words === undefined ? row : words.row + 4;
  row = putFindings(draft, context, best, row);
  draft.put(
    row,
    column.label,
    "Dashed boxes and findings hold what the engine calculated when it built this file: a workbook runs one scenario at a time. All other cells recalculate.",
    look.note,
  );
  setColumns(draft, context, last, best);
  draft.freeze = { row: header + 2, column: first };
  const names: PlanName[] =
    context.parts.length > 1
      ? [
          {
            name: "opt_names",
            refersTo: on(draft.name, `${fixed(header, first + 1)}:${fixed(header, last)}`),
          },
        ]
      : [];
  return {
    draft,
    names,
    layout: {
      first,
      last,
      header,
      rowOf: (id) => places.get(id),
      shownValue: (id) => shownValues.get(id) ?? "–",
      scenarios: scenarios?.layout,
      groups,
      words,
    },
  };
}

function putHeader(draft: SheetDraft, context: PlanContext, best: number): void {
  draft.fill(header, column.label, best, look.header);
  draft.height(header, 30);
  draft.put(header, column.label, "Key figures", look.header);
  draft.put(header, column.unit, "Unit", look.header);
  context.parts.forEach(({ name, letter }, i) => {
    draft.put(header, first + i, name, look.headerRight);
    draft.put(header + 1, first + i, letter, {
      ...look.period,
      align: { horizontal: "right", vertical: "center" },
    });
  });
  if (context.parts.length > 1)
    draft.put(header, best, "Better for the buyer", {
      ...look.header,
      align: { indent: 1, vertical: "center" },
    });
  draft.put(header + 1, column.label, "Scenario in use", look.period);
}

interface Writer {
  readonly draft: SheetDraft;
  readonly context: PlanContext;
  readonly work: readonly WorkSheet[];
  readonly last: number;
  readonly best: number;
  readonly places: Map<string, number>;
  readonly shownValues: Map<string, PlanValue>;
}

function totalCost(context: PlanContext, annual: AnnualLayout): Row {
  return {
    id: "totalCost",
    label: `Total cost of ownership, ${context.years} years`,
    unit: context.source.currency,
    format: format.whole,
    better: "low",
    withInhouse: true,
    of: ({ planned }) => ({
      formula: on(sheetName.annual, cell(annual.rowOf(planned.part.beforeTax), column.total)),
      value: total(context.results, planned.part.beforeTax),
    }),
  };
}

function oneOffRow(context: PlanContext, annual: AnnualLayout): Row[] {
  if (!context.parts.some(({ part }) => part.categories.transition)) return [];
  return [
    {
      id: "oneOff",
      label: "One-off cost of moving",
      unit: context.source.currency,
      format: format.whole,
      better: "low",
      withInhouse: false,
      of: ({ planned: { part } }) => {
        const line = part.categories.transition;
        return line === undefined
          ? undefined
          : {
              formula: on(sheetName.annual, cell(annual.rowOf(line), column.total)),
              value: total(context.results, line),
            };
      },
    },
  ];
}

/** A key figure of all parts that have it. */
function figureRow(context: PlanContext, name: FigureName): Row[] {
  const { figures } = context.results.model;
  const example = figures.find((figure) => figure.name === name);
  if (example === undefined) return [];
  const better = BETTER[name];
  return [
    {
      id: name,
      label: example.label,
      unit: context.words.unit(example.kind.unit),
      format: formatOfFigure(example),
      better,
      withInhouse: figures.some(
        (figure) => figure.name === name && figure.part === context.results.model.baseline.id,
      ),
      of: ({ planned, page }) => {
        const figure = figures.find((one) => one.name === name && one.part === planned.part.id);
        if (figure === undefined) return undefined;
        return { formula: on(page.name, page.totalOf(figure.id)), value: page.valueOf(figure.id) };
      },
    },
  ];
}

function putGroup(writer: Writer, title: string, list: readonly Row[], start: number): number {
  const { draft, work, best, places } = writer;
  let row = start;
  putHeading(draft, title, best, row++);
  for (const one of list) {
    places.set(one.id, row);
    draft.put(row, column.label, one.label, look.label);
    draft.put(row, column.unit, one.unit, look.unit);
    const values = work.map((sheet) => one.of(sheet));
    writer.shownValues.set(one.id, values[writer.context.shown]?.value ?? "–");
    values.forEach((found, i) => {
      if (found === undefined)
        draft.put(row, first + i, i === 0 ? "base" : "–", {
          font: { italic: true, color: color.muted },
          align: { horizontal: "right", vertical: "center" },
          format: format.text,
        });
      else
        draft.formula(
          row,
          first + i,
          found.formula,
          found.value,
          withFormat({ align: { horizontal: "right", vertical: "center" } }, one.format),
        );
    });
    if (one.better !== undefined && values.filter((value) => value !== undefined).length > 1)
      putBest(
        writer,
        one,
        row,
        values.map((value) => value?.value ?? null),
      );
    row++;
  }
  draft.height(row, 7);
  return row + 1;
}

function putHeading(draft: SheetDraft, title: string, best: number, row: number): void {
  draft.fill(row, column.label, best, look.section);
  draft.put(row, column.label, title, look.section);
  draft.height(row, 18);
}

/** Names the best of a row, and marks its cell. */
function putBest(
  { draft, context, last, best }: Writer,
  { better, withInhouse }: Row,
  row: number,
  values: readonly PlanValue[],
): void {
  const from = withInhouse ? first : first + 1;
  if (last === from) return;
  const range = across(row, from, last);
  const extreme = `${better === "high" ? "MAX" : "MIN"}(${range})`;
  const names = `${fixed(header, from)}:${fixed(header, last)}`;
  const numbers = values.map((value, i) => (i + first >= from && typeof value === "number" ? value : NaN));
  const found = numbers.filter((value) => !Number.isNaN(value));
  const top = better === "high" ? Math.max(...found) : Math.min(...found);
  const name = context.parts[numbers.indexOf(top)]?.name ?? "–";
  draft.formula(
    row,
    best,
    `IFERROR(INDEX(${names},1,MATCH(${extreme},${range},0)),"–")`,
    found.length === 0 ? "–" : name,
    look.label,
  );
  const own = cell(row, from);
  draft.conditions.push({
    cells: `${own}:${cell(row, last)}`,
    formula: `AND(ISNUMBER(${own}),${own}=${extreme})`,
    style: { font: { bold: true, color: color.okText }, fill: color.okFill },
  });
}

function putCategories(writer: Writer, annual: AnnualLayout, start: number): number {
  const { draft, context, work, best, places } = writer;
  const used = CATEGORIES.filter(
    (category) =>
      category !== "tax" && context.parts.some(({ part }) => part.categories[category] !== undefined),
  );
  let row = start;
  putHeading(draft, `Total cost of ownership by category, ${context.years} years`, best, row++);
  const put = (
    id: Category | "total",
    label: string,
    lineOf: (part: PlannedPart) => string | undefined,
    labelLook: CellStyle,
    valueLook: CellStyle,
  ): void => {
    places.set(id, row);
    if (valueLook.border) draft.fill(row, column.label, writer.last, valueLook);
    draft.put(row, column.label, label, labelLook);
    draft.put(row, column.unit, context.source.currency, {
      ...look.unit,
      ...(valueLook.border && { border: valueLook.border }),
    });
    const own = lineOf(context.parts[context.shown] as PlannedPart);
    writer.shownValues.set(id, own === undefined ? 0 : total(context.results, own));
    work.forEach(({ planned }, i) => {
      const line = lineOf(planned);
      const style = withFormat(valueLook, format.whole);
      if (line === undefined) draft.put(row, first + i, 0, style);
      else
        draft.formula(
          row,
          first + i,
          on(sheetName.annual, cell(annual.rowOf(line), column.total)),
          total(context.results, line),
          style,
        );
    });
    row++;
  };
  for (const category of used)
    put(
      category,
      categoryLabels[category],
      ({ part }) => part.categories[category],
      look.label,
      look.calculation,
    );
  put(
    "total",
    "Total",
    ({ part }) => part.beforeTax,
    { ...look.labelBold, border: look.total.border },
    look.total,
  );
  draft.height(row, 7);
  return row + 1;
}

/** Categories as charts show them: few enough to tell apart. */
const CHART_GROUPS: readonly {
  readonly label: string;
  readonly of: readonly Category[];
  readonly color: string;
}[] = [
  { label: "In-house labor", of: ["labor"], color: "0072B2" },
  { label: "Provider charge", of: ["provider"], color: "56B4E9" },
  {
    label: "Seats, technology and other",
    of: ["workplace", "other", "software", "capital"],
    color: "009E73",
  },
  { label: "Retained and governance", of: ["retained", "governance"], color: "CC79A7" },
  { label: "Stranded cost", of: ["stranded"], color: "D55E00" },
  { label: "Transition", of: ["transition"], color: "E69F00" },
  { label: "Quality, benefits and risk", of: ["rework", "risk", "benefits"], color: "B4BEC8" },
];

function putChartGroups(
  { draft, context, work, best, places }: Writer,
  start: number,
): CompareLayout["groups"] {
  putHeading(draft, "The same in groups, for the chart", best, start);
  let row = start + 1;
  const colors: string[] = [];
  for (const { label, of, color: shade } of CHART_GROUPS) {
    const found = of.flatMap((category) => places.get(category) ?? []);
    if (found.length === 0) continue;
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, context.source.currency, look.unit);
    work.forEach(({ planned: { part } }, i) => {
      const value = of.reduce(
        (sum, category) =>
          sum +
          (part.categories[category] === undefined ? 0 : total(context.results, part.categories[category])),
        0,
      );
      draft.formula(
        row,
        first + i,
        `SUM(${rangesOf(found, first + i)})`,
        value,
        withFormat(look.calculation, format.whole),
      );
    });
    colors.push(shade);
    row++;
  }
  draft.height(row, 7);
  return { first: start + 1, last: row - 1, colors };
}

/** The headline in words, part by part, for the option on show. */
function putWords(
  { draft, context, best, places, shownValues }: Writer,
  start: number,
): NonNullable<CompareLayout["words"]> {
  const { results, source, years, numbers } = context;
  const { divisor, word } = scaleOf(results);
  const chosen = (name: FigureName): string =>
    `INDEX(${across(places.get(name) as number, first + 1, first + context.parts.length - 1)},1,opt_no)`;
  const money = `${word} ${source.currency}`;
  const scaled = (formula: string): string => `ROUND(${formula}/${numbers.number(divisor).text},1)`;
  const rounded = (value: number): number => Math.round((value / divisor) * 10) / 10;
  const npv = shownValues.get("npv") as number;
  const payback = shownValues.get("payback");
  const peak = shownValues.get("peakFunding") as number;
  putHeading(draft, "Headline in words, option on show", best, start);
  const texts: string[] = [];
  const put = (row: number, label: string, formula: string, value: string): void => {
    texts.push(value);
    draft.put(row, column.label, label, look.label);
    draft.put(row, column.unit, "text", look.unit);
    draft.formula(row, column.driver, formula, value, look.plain);
  };
  const over = `over ${years} ${years === 1 ? "year" : "years"} (present value)`;
  put(
    start + 1,
    "Worth",
    `IF(${chosen("npv")}>=0," is worth "," costs ")&${scaled(`ABS(${chosen("npv")})`)}&" ${money} "&IF(${chosen("npv")}>=0,"","more than in-house ")&"${over}"`,
    `${npv >= 0 ? " is worth " : " costs "}${rounded(Math.abs(npv))} ${money} ${npv >= 0 ? "" : "more than in-house "}${over}`,
  );
  put(
    start + 2,
    "Payback",
    `IF(ISNUMBER(${chosen("payback")}),IF(${chosen("payback")}=0,", is ahead from the first month on",", pays back in month "&ROUNDUP(${chosen("payback")},0)),", never pays back")`,
    typeof payback !== "number"
      ? ", never pays back"
      : payback === 0
        ? ", is ahead from the first month on"
        : `, pays back in month ${Math.ceil(payback)}`,
  );
  put(
    start + 3,
    "Funding",
    `IF(${chosen("peakFunding")}>0," and needs "&${scaled(chosen("peakFunding"))}&" ${money} at its lowest point.",".")`,
    peak > 0 ? ` and needs ${rounded(peak)} ${money} at its lowest point.` : ".",
  );
  draft.height(start + 4, 7);
  return { row: start + 1, texts };
}

/** What the engine got for every scenario on the day of building; dated, because one workbook runs one scenario. */
function putScenarios(
  { draft, context, best }: Writer,
  start: number,
): { next: number; layout: CompareLayout["scenarios"] } {
  let row = start;
  const table = (title: string, id: (part: PlannedPart) => string | undefined): number => {
    putHeading(draft, title, best, row);
    draft.put(row, best, `engine values of ${dayText(context.built)}`, {
      ...look.section,
      font: look.note.font,
    });
    row++;
    const top = row;
    for (const { name, results } of context.scenarios) {
      draft.put(row, column.label, name, look.label);
      draft.put(row, column.unit, context.source.currency, look.unit);
      context.parts.forEach((part, i) => {
        const figure = id(part);
        const value =
          figure === undefined ? "base" : results === undefined ? NO_ANSWER : figureValue(results, figure);
        draft.put(
          row,
          first + i,
          value,
          withFormat({ ...look.engine, align: { horizontal: "right", vertical: "center" } }, format.whole),
        );
      });
      draft.formula(
        row,
        best,
        `IF(${cell(row, column.label)}=in_scenario,"◀ scenario in use","")`,
        name === baseName ? "◀ scenario in use" : "",
        look.note,
      );
      row++;
    }
    return top;
  };
  table("Present value of cost by scenario", ({ part }) => `${part.id}/figure/presentCost`);
  draft.height(row++, 7);
  if (context.parts.length === 1) return { next: row, layout: undefined };
  const top = table("Net present value by scenario", ({ part, option }) =>
    option === undefined ? undefined : `${part.id}/figure/npv`,
  );
  const bottom = row - 1;
  const [lowest, highest] = [row, row + 1];
  for (const [at, label, name] of [
    [lowest, "Lowest of them", "MIN"],
    [highest, "Highest of them", "MAX"],
  ] as const) {
    draft.put(at, column.label, label, look.driverLabel);
    draft.put(at, column.unit, context.source.currency, look.unit);
    context.parts.forEach(({ part, option }, i) => {
      if (option === undefined) return;
      const values = context.scenarios
        .flatMap(({ results }) => results?.figures.get(`${part.id}/figure/npv`) ?? [])
        .filter((value): value is number => typeof value === "number");
      draft.formula(
        at,
        first + i,
        `${name}(${cell(top, first + i)}:${cell(bottom, first + i)})`,
        name === "MIN" ? Math.min(...values) : Math.max(...values),
        withFormat(look.calculation, format.whole),
      );
    });
  }
  draft.height(highest + 1, 7);
  return { next: highest + 2, layout: { first: top, count: context.scenarios.length, lowest, highest } };
}

function setColumns(draft: SheetDraft, context: PlanContext, last: number, best: number): void {
  draft.width(column.gutter, column.gutter, 2.5);
  draft.width(column.label, column.label, 42);
  draft.width(column.unit, column.unit, 14);
  draft.width(first, last, 19);
  const longest = Math.max(...context.parts.map(({ name }) => name.length));
  draft.width(best, best, Math.min(60, Math.max(30, longest + 4)));
}
