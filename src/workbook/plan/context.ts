import type { Language } from "../../words/languages";
import { workbookText, type WorkbookText } from "../../words/workbook";
import type { RiskStudy } from "../../analysis/study";
import type { Case } from "../../case/schema/case";
import type { Results } from "../../case/results";
import type { OptionPart, Part } from "../../case/model/model";
import { driverNames } from "./driver-names";
import { letterOf, workName } from "./layout";
import { numberCells, type NumberCells } from "./number-cells";
import { wordsOf, type Words } from "./words";

/** A part with its letter and its sheet. */
export interface PlannedPart {
  readonly part: Part;
  /** Undefined for the baseline. */
  readonly option: OptionPart | undefined;
  readonly letter: string;
  readonly sheet: string;
  /** A name that no other part has. */
  readonly name: string;
}

/** What every sheet of a workbook is planned from. */
export interface PlanContext {
  readonly source: Case;
  /** The case as computed for the scenario that the workbook opens with: the base. */
  readonly results: Results;
  /** Key figures of each scenario, the base first; undefined where a scenario can't be computed. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly results: Results | undefined;
  }[];
  readonly built: string;
  readonly preparedFor: string | undefined;
  readonly preparedBy: string | undefined;
  /** "Draft" where nobody said otherwise. */
  readonly status: string;
  /** What the sheet Risk shows; without it there is none. */
  readonly risk: RiskStudy | undefined;
  /** What the workbook says, in its language. */
  readonly text: WorkbookText;
  readonly words: Words;
  /** Names of drivers in the workbook, by path. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: NumberCells;
  readonly parts: readonly PlannedPart[];
  readonly months: number;
  readonly years: number;
  /** The option that is on show when the workbook opens: the one with the highest net present value. */
  readonly shown: number;
  /** What all checks together say; known when they are planned. */
  check: string;
}

/** What the caller says of the workbook that the case does not. */
export interface PlanOptions {
  /** The day of building as ISO text: 2026-11-22. */
  readonly built: string;
  /** Whom the workbook is for; printed on the cover. */
  readonly preparedFor?: string;
  /** Who vouches for it; printed on the cover, and the file's author. */
  readonly preparedBy?: string;
  /** "Draft 2", "Final": on the cover and at the foot of every page. */
  readonly status?: string;
  /** The case's risk as studied on the day of building, for a sheet of its own; {@link studyRisk} makes it. */
  readonly risk?: RiskStudy | undefined;
  /** The language of the workbook: English unless said. What people wrote stays as they wrote it. */
  readonly language?: Language;
}

/** Gathers what every sheet needs. `scenarios`: the results of each scenario of the case, in its order. */
export function planContext(
  source: Case,
  results: Results,
  scenarios: readonly (Results | undefined)[],
  options: PlanOptions,
): PlanContext {
  const { model } = results;
  const text = workbookText(options.language ?? "en");
  const { base } = text.language;
  const parts = planParts(results, text);
  const npv = (option: OptionPart): number => {
    const value = results.figures.get(`${option.id}/figure/npv`);
    return typeof value === "number" ? value : -Infinity;
  };
  const best = parts.reduce(
    (found, { option }, i) =>
      option !== undefined && (found === 0 || npv(option) > npv(parts[found]?.option as OptionPart))
        ? i
        : found,
    0,
  );
  return {
    source,
    results,
    scenarios: [
      { id: "", name: base, results },
      ...source.scenarios.map(({ id, name }, i) => ({
        id,
        name: unlike(name, [base, ...source.scenarios.slice(0, i).map((one) => one.name)]),
        results: scenarios[i],
      })),
    ],
    built: options.built,
    preparedFor: options.preparedFor,
    preparedBy: options.preparedBy,
    status: options.status ?? text.cover.draft,
    risk: options.risk,
    text,
    words: wordsOf(source, text),
    names: driverNames(model.drivers.keys()),
    numbers: numberCells(text),
    parts,
    months: model.months,
    years: source.years,
    shown: best,
    check: "",
  };
}

function planParts({ model }: Results, { language }: WorkbookText): PlannedPart[] {
  const taken: string[] = [];
  return [
    { part: model.baseline, option: undefined },
    ...model.options.map((option) => ({ part: option, option })),
  ].map(({ part, option }, i) => {
    const name = unlike(option === undefined ? language.record(part.name) : part.name, taken);
    taken.push(name);
    return { part, option, letter: letterOf(i), sheet: workName(letterOf(i)), name };
  });
}

/** A name that none of the others has, in any case: lists are searched by it. */
function unlike(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let found = name;
  for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${name} (${n})`;
  return found;
}
