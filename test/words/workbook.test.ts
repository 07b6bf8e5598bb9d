import { studyRisk } from "../../src/analysis/study";
import { planWorkbook } from "../../src/workbook/plan/build";
import { sheetName } from "../../src/workbook/plan/layout";
import type { PlanSheet, WorkbookPlan } from "../../src/workbook/plan/plan";
import { casesWithoutNames } from "./unworded";

/** The same in both languages: names of sheets and of the product, currencies, and words that German has too. */
const SAME = [
  ...Object.values(sheetName),
  "Sourcing Case",
  "sourcing-case/1",
  "OK",
  "Bonus",
  "Option",
  "Software",
  "Index",
  "PERT",
  "Normal",
  "linear",
  "nominal",
  "n/a",
];

/** English words that no German text has. */
const ENGLISH =
  /\b(of|the|to|and|with|by|from|per|that|month|year|cost|saving|share|work|labor|not|is|are|at|on|for|moved|charge|years)\b/;

const without = (text: string): string =>
  SAME.reduce((rest, word) => rest.replaceAll(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "gu"), ""), text)
    .replace(/Work_[A-Z]/g, "")
    .replace(/\b(USD|EUR|BPO[.\w]*|CITI-DECIMAL)\b/g, "")
    .replace(/Option [A-Z]|Cost-plus/g, "");

const literals = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text as string);

/** Every text of a sheet with where it stands, in the same order in every language. */
function textsOf(sheet: PlanSheet): [where: string, text: string][] {
  return [
    ...sheet.cells.flatMap(({ row, column, value, formula }): [string, string][] => [
      ...(typeof value === "string" ? [[`${row}/${column}`, value] as [string, string]] : []),
      ...literals(formula ?? "").map((text): [string, string] => [`formula ${row}/${column}`, text]),
    ]),
    ...sheet.validations.flatMap(({ cells, title, message, hint }) =>
      [title, message, hint ?? ""].map((text): [string, string] => [`validation ${cells}`, text]),
    ),
    ...sheet.charts.flatMap(({ title, description, series }) =>
      [title.text ?? "", description, ...series.map(({ name }) => ("text" in name ? name.text : ""))].map(
        (text): [string, string] => [`chart ${title.text}`, text ?? ""],
      ),
    ),
  ];
}

/** A sheet without its texts: numbers, formulas and where they stand. */
const bare = ({ cells, runs, conditions }: PlanSheet) => ({
  cells: cells.map(({ row, column, value, formula }) => ({
    row,
    column,
    value: typeof value === "string" ? "text" : value,
    formula: formula?.replace(/"(?:[^"]|"")*"(&"(?:[^"]|"")*")*/g, '""'),
  })),
  runs: runs.map(({ row, column, formula, values }) => ({
    row,
    column,
    formula,
    values: Array.from(values),
  })),
  conditions: conditions.map(({ cells, formula }) => ({
    cells,
    formula: formula.replace(/"(?:[^"]|"")*"/g, '""'),
  })),
});

describe.each(casesWithoutNames())("the workbook of $id in German", ({ source }) => {
  const risk = studyRisk(source);
  const plan = (language: "en" | "de"): WorkbookPlan => {
    const planned = planWorkbook(source, { built: "2026-11-22", risk, language });
    if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
    return planned.plan;
  };
  const [english, german] = [plan("en"), plan("de")];

  test("says nothing in English", () => {
    const left = german.sheets.flatMap((sheet, i) => {
      const same = textsOf(english.sheets[i] as PlanSheet);
      return textsOf(sheet).filter(([, text], k) => {
        const rest = without(text);
        return ENGLISH.test(rest) || (/\p{L}{2}/u.test(rest) && text === same[k]?.[1]);
      });
    });
    expect(left).toEqual([]);
  });

  test("computes the same in the same cells", () => {
    expect(german.sheets.map(bare)).toEqual(english.sheets.map(bare));
    expect(german.names).toEqual(english.names);
    expect(german.places).toEqual(english.places);
  });
});
