import type { WorkbookText } from "../../words/workbook";
import { IN_CASH } from "../../case/in-cash";
import type { FigureName } from "../../case/model/figures";
import { total } from "./amounts";
import type { AnnualLayout } from "./annual";
import type { RowId } from "./compare-page";
import type { PlanContext } from "./context";
import { formatOfFigure } from "./figures";
import { column, sheetName } from "./layout";
import { format } from "./number-format";
import type { PlanValue } from "./plan";
import { cell, on } from "./ranges";
import type { WorkSheet } from "./work";

/** Which of several values a buyer would rather have. */
type Better = "high" | "low" | undefined;

/** A figure of all parts. */
export interface FigureRow {
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

const GROUPS: readonly {
  readonly id: keyof WorkbookText["compare"]["figureGroups"];
  readonly figures: readonly FigureName[];
}[] = [
  {
    id: "money",
    figures: ["presentCost", "npv", "savingRate", "irr", "roi", "npvAfterTax", "irrAfterTax"],
  },
  {
    id: "time",
    figures: ["firstMonth", "payback", "discountedPayback", "peakFunding", "leavingPays"],
  },
  {
    id: "cash",
    figures: ["npvCash", "savingRateCash", "irrCash", "paybackCash", "peakFundingCash"],
  },
  {
    id: "steady",
    figures: [
      "steadyState",
      "costPerUnit",
      "costPerEmployee",
      "impliedMargin",
      "governanceShare",
      "providerConcentration",
      "locationConcentration",
      "released",
      "severed",
    ],
  },
];

const BETTER: Readonly<Partial<Record<FigureName, Better>>> = {
  presentCost: "low", npv: "high", savingRate: "high", irr: "high", roi: "high", npvAfterTax: "high", irrAfterTax: "high",
  payback: "low", discountedPayback: "low", peakFunding: "low", steadyState: "high", costPerUnit: "low",
  npvCash: "high", savingRateCash: "high", irrCash: "high", paybackCash: "low", peakFundingCash: "low",
}; // prettier-ignore

/** The key figures in their groups; a group that no option has a figure of is left out. */
export function figureGroups(
  context: PlanContext,
  annual: AnnualLayout,
): { readonly title: string; readonly list: readonly FigureRow[] }[] {
  const hasLoss = context.results.model.options.some(
    ({ savingInCash, savingBeforeTax }) => savingInCash !== savingBeforeTax,
  );
  return GROUPS.map(({ id, figures }) => ({
    title: context.text.compare.figureGroups[id],
    list: [
      ...(id === "money" ? [totalCost(context, annual)] : []),
      ...figures.filter((name) => !(name in IN_CASH) || hasLoss).flatMap((name) => figureRow(context, name)),
      ...(id === "time" ? oneOffRow(context, annual) : []),
    ],
  })).filter(({ list }) => list.length > 0);
}

function totalCost(context: PlanContext, annual: AnnualLayout): FigureRow {
  return {
    id: "totalCost",
    label: context.text.compare.totalCost(context.years),
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

function oneOffRow(context: PlanContext, annual: AnnualLayout): FigureRow[] {
  if (!context.parts.some(({ part }) => part.categories.transition)) return [];
  return [
    {
      id: "oneOff",
      label: context.text.compare.oneOff,
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
function figureRow(context: PlanContext, name: FigureName): FigureRow[] {
  const { figures } = context.results.model;
  const example = figures.find((figure) => figure.name === name);
  if (example === undefined) return [];
  const better = BETTER[name];
  return [
    {
      id: name,
      label: context.text.language.record(example.label),
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
