import { quoted } from "./quoted";
import { isService } from "../../case/service";
import { codes } from "../../formulas/codes.generated";
import adviceFormula from "../../formulas/fit/advice";
import { infix, reference } from "../../kernel/excel-writing";
import { formulaAsExcel } from "../../kernel/formula-excel";
import { at, numbers, putScores, rounded, typed, type AssessmentWriter } from "./assessment-page";
import type { CompareLayout } from "./compare-page";
import { figureValue, NO_ANSWER } from "./figures";
import { sheetName } from "./layout";
import { format } from "./number-format";
import { cell, fixed, on } from "./ranges";
import { look, withFormat } from "./style";

/** How core the work is, and what that and the saving speak for, process by process and option by option. */
export function putCore(writer: AssessmentWriter, compare: CompareLayout, start: number): void {
  const { draft, context, fit } = writer;
  const { assessment: said, language } = context.text;
  const name = context.names.get("assessment.threshold") as string;
  const placed = putScores(
    writer,
    {
      title: context.text.assessment.core,
      list: "processes",
      about: "process",
      things: fit.processes,
      total: context.text.assessment.coreMean,
    },
    start,
  );
  const [threshold, core] = [placed.total + 1, placed.total + 2];
  const lastMean = placed.meanAt(fit.processes.length - 1);
  draft.put(threshold, at.label, context.text.assessment.coreFrom, look.driverLabel);
  draft.formula(threshold, at.weight, name, fit.threshold, withFormat(look.driver, numbers.score));
  draft.put(core, at.label, context.text.assessment.coreOrNot, look.labelBold);
  const from = fixed(threshold, at.weight);
  fit.processes.forEach((process, k) => {
    const score = cell(placed.total, placed.meanAt(k));
    const is = infix(rounded(context, score), ">=", typed(from));
    draft.formula(
      core,
      placed.meanAt(k),
      `IF(ISNUMBER(${score}),IF(${is.text},${quoted(said.isCore)},${quoted(said.notCore)}),"${NO_ANSWER}")`,
      process.core === null ? NO_ANSWER : process.core ? said.isCore : said.notCore,
      { font: { bold: true }, align: { horizontal: "right", vertical: "center" } },
    );
  });
  const moving = context.parts.flatMap((part, place) => {
    const option = context.source.options.find(({ id }) => id === part.part.id);
    return option !== undefined && isService(option) ? [{ ...part, option, place }] : [];
  });
  const inLanguage = (formula: string): string =>
    formula.replace(/"([^"]+)"/g, (_, advice: string) => quoted(language.record(advice)));
  const saving = compare.rowOf("savingRate");
  if (saving === undefined || moving.length === 0) return;
  const top = core + 2;
  draft.fill(top, at.label, lastMean, look.section);
  draft.put(top, at.label, context.text.assessment.speaksFor, look.section);
  draft.put(top, at.weight, context.text.common.saving, {
    ...look.section,
    align: { horizontal: "right", vertical: "center" },
  });
  draft.height(top, 18);
  moving.forEach(({ option, letter, name: label, place }, i) => {
    const row = top + 1 + i;
    draft.put(row, at.label, `${letter}  ${label}`, look.label);
    const rate = `$${cell(row, at.weight)}`;
    draft.formula(
      row,
      at.weight,
      on(sheetName.compare, cell(saving, compare.first + place)),
      figureValue(context.results, `${option.id}/figure/savingRate`),
      withFormat({ ...look.link, align: { horizontal: "right", vertical: "center" } }, format.percent),
    );
    fit.processes.forEach((process, k) => {
      const advised = fit.parts[place]?.advice.find((one) => one.process === process.id);
      if (!option.processes.some((one) => one.process === process.id)) return;
      const score = fixed(placed.total, placed.meanAt(k));
      const formula = formulaAsExcel(
        codes[adviceFormula.name] as (typeof codes)[string],
        [{ ...reference(score), kind: "computed" as const }, typed(rate), typed(from)].map((text) => ({
          text,
        })),
        { number: context.numbers.number } as Parameters<typeof formulaAsExcel>[2],
        (of) => codes[of],
      );
      draft.formula(
        row,
        placed.meanAt(k),
        `IF(AND(ISNUMBER(${score}),ISNUMBER(${rate})),${inLanguage(formula)},"${NO_ANSWER}")`,
        advised === undefined ? NO_ANSWER : language.record(advised.advice),
        { align: { horizontal: "right", vertical: "center" } },
      );
    });
  });
}
