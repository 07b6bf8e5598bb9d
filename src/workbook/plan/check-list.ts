import type { OptionPart } from "../../case/model/model";
import { sum, total } from "./amounts";
import type { AnnualLayout } from "./annual";
import type { CompareLayout } from "./compare-page";
import type { PlanContext } from "./context";
import { figureValue } from "./figures";
import { siteHours } from "./check-hours";
import { integrityChecks } from "./check-integrity";
import type { InputsLayout } from "./input-page";
import { column, sheetName } from "./layout";
import type { LinePage } from "./line-page";
import { CENT } from "./number-cells";
import { across, cell, fixed, on } from "./ranges";
import { leftOverId, windowIds } from "./work-checks";
import type { DatedValues } from "./support";
import type { WorkSheet } from "./work";

/** Two sides that must agree. */
export interface Check {
  readonly label: string;
  readonly compares: string;
  readonly one: { readonly formula?: string; readonly value: number };
  readonly other: { readonly formula?: string; readonly value: number };
  readonly tolerance: number;
  readonly goes: readonly [sheet: string, cell: string];
}

/** What the checks look at. */
export interface CheckedSheets {
  readonly inputs: InputsLayout;
  readonly time: LinePage;
  readonly work: readonly WorkSheet[];
  readonly annual: AnnualLayout;
  readonly compare: CompareLayout;
  readonly dated: DatedValues;
  /** Sheets with formulas, and the cells of each that hold them. */
  readonly formulas: readonly { readonly sheet: string; readonly cells: string }[];
}

const NONE = { value: 0 } as const;

/** All checks of a workbook. */
export function checkGroups(
  context: PlanContext,
  sheets: CheckedSheets,
): { title: string; checks: Check[] }[] {
  const options = sheets.work.filter(({ planned }) => planned.option !== undefined);
  const arithmetic = [
    ...sheets.work.map((work) => categories(context, work)),
    ...options.map((work) => steps(context, work)),
    ...options.map((work) => running(context, work)),
    years(context, sheets),
  ];
  const logic = [
    ...options.flatMap((work) => migration(context, work)),
    ...mixes(context),
    ...siteHours(context),
    ...options.flatMap((work) => windows(context, work)),
  ];
  return [
    { title: context.text.checks.arithmetic, checks: arithmetic },
    { title: context.text.checks.logic, checks: logic },
    {
      title: context.text.checks.integrity,
      checks: [...integrityChecks(context, sheets), ...engine(context, sheets)],
    },
  ];
}

const absolute = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
const monthsOf = (page: LinePage, id: string): string => on(page.name, absolute(page.row(id)));
const totalCell = (page: LinePage, id: string): string => on(page.name, page.totalOf(id));
const optionOf = ({ planned }: WorkSheet): OptionPart => planned.option as OptionPart;

function categories(context: PlanContext, { planned: { part, letter }, page }: WorkSheet): Check {
  const { results } = context;
  const lines = Object.entries(part.categories).flatMap(([category, line]) =>
    category === "tax" ? [] : [line],
  );
  return {
    label: context.text.checks.categories(letter),
    compares: context.text.checks.categoriesSays,
    one: {
      formula: `SUM(${page
        .totalsOf(lines)
        .map((range) => on(page.name, absolute(range)))
        .join(",")})`,
      value: sum(lines.map((line) => total(results, line))),
    },
    other: { formula: totalCell(page, part.beforeTax), value: total(results, part.beforeTax) },
    tolerance: CENT,
    goes: [page.name, cell(page.rowOf(part.beforeTax), column.label)],
  };
}

function steps(context: PlanContext, work: WorkSheet): Check {
  const { page, planned } = work;
  const id = leftOverId(optionOf(work));
  const largest = Math.max(...Array.from(page.valuesOf(id), (value) => Math.abs(value)));
  return {
    label: context.text.checks.steps(planned.letter),
    compares: context.text.checks.stepsSays,
    one: { formula: `MAX(MAX(${monthsOf(page, id)}),-MIN(${monthsOf(page, id)}))`, value: largest },
    other: NONE,
    tolerance: CENT,
    goes: [page.name, cell(page.rowOf(id), column.label)],
  };
}

function running(context: PlanContext, work: WorkSheet): Check {
  const { results } = context;
  const { page, planned } = work;
  const option = optionOf(work);
  const last = cell(page.rowOf(option.cumulative), page.lastColumn);
  return {
    label: context.text.checks.running(planned.letter),
    compares: context.text.checks.runningSays,
    one: {
      formula: on(page.name, absolute(last)),
      value: results.values.row(option.cumulative).at(-1) as number,
    },
    other: {
      formula: totalCell(page, option.savingBeforeTax),
      value: total(results, option.savingBeforeTax),
    },
    tolerance: CENT,
    goes: [page.name, cell(page.rowOf(option.cumulative), column.label)],
  };
}

function years(context: PlanContext, { work, annual }: CheckedSheets): Check {
  const lines = work.map(({ planned }) => planned.part.beforeTax);
  const all = sum(lines.map((line) => total(context.results, line)));
  return {
    label: context.text.checks.years,
    compares: context.text.checks.yearsSays,
    one: {
      formula: lines.map((line) => on(sheetName.annual, fixed(annual.rowOf(line), column.total))).join("+"),
      value: all,
    },
    other: {
      formula: work.map(({ planned, page }) => totalCell(page, planned.part.beforeTax)).join("+"),
      value: all,
    },
    tolerance: CENT,
    goes: [sheetName.annual, "B5"],
  };
}

/** The share that has moved never falls and stays between nothing and all. */
function migration(context: PlanContext, { page, planned: { letter, option } }: WorkSheet): Check[] {
  const lines = context.results.model.lines.filter(
    (line) => line.part === option?.id && line.kind.name === "migration.progress",
  );
  return lines.map((line): Check => {
    const at = page.rowOf(line.id);
    const [earlier, later] = [
      across(at, column.first, page.lastColumn - 1),
      across(at, column.first + 1, page.lastColumn),
    ];
    const months = monthsOf(page, line.id);
    const [before, after] = [on(page.name, absolute(earlier)), on(page.name, absolute(later))];
    return {
      label: context.text.checks.moved(letter, line.groups.join(", ")),
      compares: context.text.checks.movedSays,
      one: {
        formula: `SUMPRODUCT((${after}<${before})*1)+SUMPRODUCT((${months}<0)+(${months}>1))`,
        value: 0,
      },
      other: NONE,
      tolerance: 0,
      goes: [page.name, cell(at, column.label)],
    };
  });
}

/** Locations of a delivery mix share all of the work. */
function mixes(context: PlanContext): Check[] {
  const { source, names, parts, results } = context;
  return source.options.flatMap((option) =>
    option.processes.flatMap((part): Check[] => {
      const paths = part.delivery
        .map(({ location }) => `options.${option.id}.processes.${part.process}.delivery.${location}.share`)
        .filter((path) => names.has(path) && hasValue(context, path));
      if (paths.length === 0) return [];
      const letter = parts.find((one) => one.part.id === option.id)?.letter ?? "";
      const process = source.processes.find(({ id }) => id === part.process)?.name ?? "";
      return [
        {
          label: context.text.checks.mix(letter, process),
          compares: context.text.checks.mixSays,
          one: {
            formula: `SUM(${paths.map((path) => names.get(path)).join(",")})`,
            value: sum(paths.map((path) => results.values.driver(path))),
          },
          other: { value: 1 },
          tolerance: MIX,
          goes: [sheetName.inputs, "A1"],
        },
      ];
    }),
  );
}

/** How near to 1 shares must add up. */
const MIX = 1e-6;

function hasValue({ results }: PlanContext, path: string): boolean {
  const entry = results.model.drivers.get(path);
  return (entry?.value ?? entry?.record.default ?? null) !== null;
}

/** Labor of work that moves is counted in one place only. */
function windows(context: PlanContext, work: WorkSheet): Check[] {
  const { page, planned } = work;
  const { counted, today } = windowIds(optionOf(work));
  if (!page.has(counted)) return [];
  const more = Array.from(page.valuesOf(counted)).filter(
    (value, month) => value > (page.valuesOf(today)[month] as number) + CENT,
  ).length;
  const tolerance = context.numbers.number(CENT).text;
  return [
    {
      label: context.text.checks.twice(planned.letter),
      compares: context.text.checks.twiceSays,
      one: {
        formula: `SUMPRODUCT((${monthsOf(page, counted)}>${monthsOf(page, today)}+${tolerance})*1)`,
        value: more,
      },
      other: NONE,
      tolerance: 0,
      goes: [page.name, cell(page.rowOf(counted), column.label)],
    },
  ];
}

/** What the workbook recalculates against what the engine got when it built it, as long as no input has changed. */
function engine(context: PlanContext, { compare, dated }: CheckedSheets): Check[] {
  const { results, parts } = context;
  const row = compare.rowOf("npv");
  if (compare.scenarios === undefined || row === undefined) return [];
  return parts.flatMap(({ option, letter }, i): Check[] => {
    if (option === undefined) return [];
    const live = on(sheetName.compare, fixed(row, compare.first + i));
    const built = dated.column("npv", i);
    const value = figureValue(results, `${option.id}/figure/npv`) as number;
    return [
      {
        label: context.text.checks.engine(letter),
        compares: context.text.checks.engineSays,
        one: { formula: live, value },
        other: { formula: `IF(log_changed=0,INDEX(${built},in_scno),${live})`, value },
        tolerance: CENT,
        goes: [sheetName.compare, cell(row, column.label)],
      },
    ];
  });
}
