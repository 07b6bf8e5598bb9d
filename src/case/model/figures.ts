import * as figures from "../lines/figures";
import type { LineKind } from "../line";
import type { Binding, Line, OptionPart, Part } from "./model";

/** Key figures in the order in which they are shown. */
export const FIGURES = [
  "presentCost",
  "npv",
  "savingRate",
  "irr",
  "payback",
  "discountedPayback",
  "roi",
  "peakFunding",
  "steadyState",
  "npvAfterTax",
  "irrAfterTax",
  "costPerUnit",
  "costPerEmployee",
  "impliedMargin",
  "governanceShare",
  "released",
  "severed",
  "firstMonth",
  "npvCash",
  "savingRateCash",
  "irrCash",
  "paybackCash",
  "peakFundingCash",
  "leavingPays",
  "providerConcentration",
  "locationConcentration",
] as const;
export type FigureName = (typeof FIGURES)[number];

/** A key figure: a formula over whole rows, or over other figures. */
export interface Figure extends Line {
  readonly name: FigureName;
}

interface Shared {
  readonly discount: string;
  readonly discountAfterTax: string;
  /** The volume row where the whole case is about one unit of volume. */
  readonly volume: string | undefined;
  /** The row of the employees that the work takes today. */
  readonly employees: string | undefined;
}

const row = (id: string): Binding => ({ row: id });
const LAST_MONTH: Binding = { lastMonth: true };

function figure(
  part: Part,
  name: FigureName,
  kind: LineKind,
  bindings: Record<string, Binding>,
  label = kind.label,
): Figure {
  return { id: `${part.id}/figure/${name}`, name, kind, label, bindings, part: part.id, groups: [] };
}

/** Figures that the baseline has too. */
export function partFigures(part: Part, { discount, volume, employees }: Shared): Figure[] {
  const amounts = row(part.beforeTax);
  return [
    figure(part, "presentCost", figures.presentCost, { amounts, discount: row(discount) }),
    ...(volume === undefined
      ? []
      : [
          figure(part, "costPerUnit", figures.costPerUnit, {
            amounts,
            volume: row(volume),
            discount: row(discount),
          }),
        ]),
    ...(employees === undefined
      ? []
      : [
          figure(part, "costPerEmployee", figures.costPerEmployee, {
            amounts,
            employees: row(employees),
            discount: row(discount),
          }),
        ]),
  ];
}

/** Figures that compare an option with the baseline. */
export function optionFigures(option: OptionPart, baseline: Part, shared: Shared): Figure[] {
  const discount = row(shared.discount);
  const saving = row(option.savingBeforeTax);
  const afterTax = row(option.savingAfterTax);
  const taxed = option.savingAfterTax !== option.savingBeforeTax;
  const { charge, shouldCost, governance } = option;
  const list: (Figure | false | undefined | "")[] = [
    ...partFigures(option, shared),
    figure(option, "npv", figures.netPresentValue, { amounts: saving, discount }),
    figure(option, "savingRate", figures.savingRate, {
      inhouse: { line: `${baseline.id}/figure/presentCost` },
      option: { line: `${option.id}/figure/presentCost` },
    }),
    figure(option, "irr", figures.rateOfReturn, { saving }),
    figure(option, "payback", figures.payback, { cumulative: row(option.cumulative), saving }),
    figure(
      option,
      "discountedPayback",
      figures.payback,
      { cumulative: row(option.cumulativePresentValue), saving: row(option.presentValue) },
      "Discounted payback",
    ),
    option.oneOff &&
      figure(option, "roi", figures.returnOnInvestment, { saving, oneOff: row(option.oneOff), discount }),
    figure(option, "peakFunding", figures.peakFunding, { cumulative: row(option.cumulative) }),
    figure(option, "steadyState", figures.steadyState, {
      goingOn: row(option.savingGoingOn),
      lastMonth: LAST_MONTH,
    }),
    taxed &&
      figure(
        option,
        "npvAfterTax",
        figures.netPresentValue,
        { amounts: afterTax, discount: row(shared.discountAfterTax) },
        "Net present value after tax",
      ),
    taxed &&
      figure(
        option,
        "irrAfterTax",
        figures.rateOfReturn,
        { saving: afterTax },
        "Internal rate of return after tax",
      ),
    charge &&
      shouldCost &&
      figure(option, "impliedMargin", figures.impliedMargin, {
        charge: row(charge),
        shouldCost: row(shouldCost),
        discount,
      }),
    charge &&
      governance &&
      figure(option, "governanceShare", figures.governanceShare, {
        governance: row(governance),
        charge: row(charge),
        discount,
      }),
    option.released &&
      figure(
        option,
        "released",
        figures.employees,
        { employees: row(option.released) },
        "Employees released",
      ),
    option.severed &&
      figure(
        option,
        "severed",
        figures.employees,
        { employees: row(option.severed) },
        "Employees made redundant",
      ),
    figure(option, "firstMonth", figures.firstMonth, { saving }),
    ...cashFigures(option, baseline, shared),
    ...concentrationFigures(option),
    option.leaving && figure(option, "leavingPays", figures.leavingPays, { pays: row(option.leaving.pays) }),
  ];
  return list.filter((one): one is Figure => Boolean(one));
}

/** How concentrated what is paid over the case is, by provider and by location. */
function concentrationFigures(option: OptionPart): Figure[] {
  const { concentration } = option;
  if (concentration === undefined) return [];
  return (
    [
      ["providerConcentration", concentration.byProvider, "Concentration by provider"],
      ["locationConcentration", concentration.byLocation, "Concentration by location"],
    ] as const
  ).map(([name, line, label]) =>
    figure(option, name, figures.concentration, { concentration: row(line), lastMonth: LAST_MONTH }, label),
  );
}

/** What of the figures is in cash: expected loss left out on both sides, for nobody pays an expectation. */
function cashFigures(option: OptionPart, baseline: Part, { discount }: Shared): Figure[] {
  const saving = row(option.savingInCash);
  const cumulative = row(option.cumulativeInCash);
  return [
    figure(
      option,
      "npvCash",
      figures.netPresentValue,
      { amounts: saving, discount: row(discount) },
      "Net present value in cash",
    ),
    figure(option, "savingRateCash", figures.savingRateInCash, {
      inhouse: row(baseline.inCash),
      option: row(option.inCash),
      discount: row(discount),
    }),
    figure(option, "irrCash", figures.rateOfReturn, { saving }, "Internal rate of return in cash"),
    figure(option, "paybackCash", figures.payback, { cumulative, saving }, "Payback in cash"),
    figure(option, "peakFundingCash", figures.peakFunding, { cumulative }, "Peak funding in cash"),
  ];
}
