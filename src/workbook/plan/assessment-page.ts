import { reference, roundedTo15, type ExcelText } from "../../kernel/excel-writing";
import type { Fit } from "../../case/assessment/assess";
import type { Assessment } from "../../case/schema/case";
import type { PlanContext } from "./context";
import type { SheetDraft } from "./draft";
import { headerHeight } from "./labels";
import { column } from "./layout";
import { NO_ANSWER } from "./figures";
import { across, cell, fixed } from "./ranges";
import { look, withFormat, type CellStyle } from "./style";

/** Columns of the sheet; behind them, for each thing that is scored, one for every assessor and one for their mean. */
export const at = { label: column.label, weight: 3, minimum: 4, first: 5 } as const;

/** Scores and means: as entered, and to two decimals. */
export const numbers = { score: "0.0#_);(0.0#);0_);@_)", mean: "0.00_);(0.00);0.00_);@_)" } as const;

export const COLUMN_WIDTH = 13;

const right = (style: CellStyle): CellStyle => ({
  ...style,
  align: { horizontal: "right", vertical: "center" },
});

/** What the sheet is written with. */
export interface AssessmentWriter {
  readonly draft: SheetDraft;
  readonly context: PlanContext;
  readonly fit: Fit;
  readonly assessment: Assessment;
}

/** A table of scores: who is scored, on which criteria. */
export interface ScoreTable {
  readonly title: string;
  readonly list: "processes" | "options";
  readonly about: "process" | "option";
  readonly things: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number | null;
    readonly means: readonly (number | null)[];
  }[];
  /** What the last row is called. */
  readonly total: string;
}

/** Where a table stands. */
export interface Placed {
  /** Rows of the criteria. */
  readonly top: number;
  readonly bottom: number;
  /** Row of the weighted means. */
  readonly total: number;
  /** Column of a thing's mean. */
  meanAt(thing: number): number;
}

/** Writes criteria as rows and, for each thing, the assessors' scores and their mean; then the mean over criteria. */
export function putScores(writer: AssessmentWriter, table: ScoreTable, start: number): Placed {
  const { draft, context, fit, assessment } = writer;
  const criteria = fit.criteria[table.about];
  const { assessors } = assessment;
  const width = assessors.length + 1;
  const last = at.first + table.things.length * width - 1;
  const [names, people, weights, top] = [start + 1, start + 2, start + 3, start + 4];
  const bottom = top + criteria.length - 1;
  const total = bottom + 1;
  const name = (path: string): string => context.names.get(path) as string;
  const has = (path: string): boolean => context.results.entered(path) != null;
  draft.fill(start, at.label, last, look.section);
  draft.put(start, at.label, table.title, look.section);
  draft.height(start, 18);
  for (const row of [names, people]) draft.fill(row, at.label, last, look.header);
  draft.put(people, at.label, context.text.assessment.criterion, look.header);
  draft.put(people, at.weight, context.text.assessment.weight, look.headerRight);
  if (table.about === "option")
    draft.put(people, at.minimum, context.text.assessment.mustReach, look.headerRight);
  draft.put(weights, at.label, context.text.assessment.assessorWeight, look.driverLabel);
  draft.height(
    names,
    headerHeight(
      table.things.map((one) => one.name),
      COLUMN_WIDTH * width,
    ),
  );
  draft.height(
    people,
    headerHeight(
      assessors.map((one) => one.name),
      COLUMN_WIDTH,
    ),
  );
  const from = (thing: number): number => at.first + thing * width;
  const meanAt = (thing: number): number => from(thing) + assessors.length;
  const weighs = `${fixed(top, at.weight)}:${fixed(bottom, at.weight)}`;
  criteria.forEach(({ id, name: label, weight, minimum }, i) => {
    const row = top + i;
    const path = `assessment.criteria.${id}`;
    draft.put(row, at.label, label, { ...look.label, align: { indent: 1, vertical: "center", wrap: true } });
    if (label.length > LABEL) draft.height(row, 28);
    draft.formula(row, at.weight, name(`${path}.weight`), weight, withFormat(look.driver, numbers.score));
    if (minimum !== null)
      draft.formula(
        row,
        at.minimum,
        name(`${path}.minimum`),
        minimum,
        withFormat(look.driver, numbers.score),
      );
  });
  draft.put(total, at.label, table.total, { ...look.labelBold, border: look.total.border });
  draft.fill(total, at.weight, last, look.total);
  draft.formula(total, at.weight, `SUM(${weighs})`, criteria.reduce((sum, { weight }) => sum + weight, 0), withFormat(look.total, numbers.score)); // prettier-ignore
  table.things.forEach((thing, k) => {
    const mean = meanAt(k);
    draft.put(names, from(k), thing.name, { ...look.headerRight, align: { horizontal: "center", vertical: "center", wrap: true } }); // prettier-ignore
    draft.merge(names, from(k), names, mean);
    assessors.forEach((assessor, j) => {
      draft.put(people, from(k) + j, assessor.name, look.headerRight);
      const path = `assessment.assessors.${assessor.id}`;
      draft.formula(weights, from(k) + j, name(`${path}.weight`), weightOf(writer, path), withFormat(look.driver, numbers.score)); // prettier-ignore
      criteria.forEach(({ id }, i) => {
        const score = `${path}.${table.list}.${thing.id}.scores.${id}.score`;
        if (has(score))
          draft.formula(top + i, from(k) + j, name(score), context.results.entered(score) as number, withFormat(look.link, numbers.score)); // prettier-ignore
      });
    });
    draft.put(people, mean, context.text.common.mean, look.headerRight);
    const weighing = across(weights, from(k), mean - 1).replace(/(\d+)/g, "$$$1");
    criteria.forEach((_, i) => {
      const scores = across(top + i, from(k), mean - 1);
      draft.formula(
        top + i,
        mean,
        `IF(SUMIF(${scores},">0",${weighing})=0,"${NO_ANSWER}",SUMPRODUCT(${scores},${weighing})/SUMIF(${scores},">0",${weighing}))`,
        thing.means[i] ?? NO_ANSWER,
        right(withFormat(look.rowTotal, numbers.mean)),
      );
    });
    const means = `${cell(top, mean)}:${cell(bottom, mean)}`;
    draft.formula(
      total,
      mean,
      `IF(OR(SUM(${weighs})=0,SUMIF(${means},">0",${weighs})<SUM(${weighs})),"${NO_ANSWER}",SUMPRODUCT(${means},${weighs})/SUM(${weighs}))`,
      thing.score ?? NO_ANSWER,
      right(withFormat(look.total, numbers.mean)),
    );
  });
  return { top, bottom, total, meanAt };
}

/** About so many letters fit in a line of the criteria. */
const LABEL = 52;

function weightOf({ context }: AssessmentWriter, assessor: string): number {
  return context.results.values.driver(`${assessor}.weight`);
}

/** A cell as comparisons count it, at 15 digits. */
export const rounded = ({ numbers: cells }: PlanContext, of: string): ExcelText =>
  roundedTo15(reference(of), cells.number);

/** A cell with a number that a person types: it has 15 digits at most, so that it is compared as it is. */
export const typed = (of: string): ExcelText => ({ ...reference(of), kind: "computed", exact: "whole" });
