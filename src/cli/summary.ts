import { assess } from "../case/assessment/assess";
import { isError } from "../kernel/error";
import type { FigureName } from "../case/model/figures";
import { worthShowing } from "../case/in-cash";
import { categoryLabels, CATEGORIES, type Part } from "../case/model/model";
import type { Results } from "../case/results";
import type { Case } from "../case/schema/case";
import { fitTables } from "./fit";
import { number, table } from "./text-table";

/** A case on one page of text: key figures, cost by year and category, the bridge. */
export function summary(source: Case, results: Results, scenario: string | undefined): string {
  const { model } = results;
  const name = source.scenarios.find((one) => one.id === scenario)?.name ?? "Base";
  const fit = assess(results);
  const head = `${source.currency}, nominal, ${source.years} years from ${source.start}; scenario ${name}; costs positive`;
  return [
    source.name,
    head,
    "",
    ...figureTable(source, results),
    ...(fit === undefined ? [] : fitTables(fit)),
    ...[model.baseline, ...model.options].flatMap((part) => costTable(part, results)),
    ...model.options.flatMap((option) => bridgeTable(option, results)),
  ].join("\n");
}

/** How a key figure is written. */
const STYLES: Partial<Record<FigureName, "percent" | "month" | "price" | "count">> = {
  savingRate: "percent",
  irr: "percent",
  irrAfterTax: "percent",
  roi: "percent",
  impliedMargin: "percent",
  governanceShare: "percent",
  payback: "month",
  discountedPayback: "month",
  costPerUnit: "price",
  released: "count",
  severed: "count",
  savingRateCash: "percent",
  irrCash: "percent",
  paybackCash: "month",
  firstMonth: "count",
  leavingPays: "count",
  providerConcentration: "percent",
  locationConcentration: "percent",
};

function styled(name: FigureName, value: number): string {
  switch (STYLES[name]) {
    case "percent":
      return `${number(value * 100, 1)} %`;
    case "month":
      return `${number(value, 1)} months`;
    case "price":
      return number(value, 2);
    case "count":
      return number(value, 1);
    default:
      return number(value);
  }
}

function figureTable(source: Case, results: Results): string[] {
  const parts = [results.model.baseline, ...results.model.options];
  const shown = results.model.figures.filter(({ name, part }) =>
    worthShowing(name, (one) => results.figures.get(`${part}/figure/${one}`)),
  );
  const names = [...new Set(shown.map(({ name, label }) => `${name}\n${label}`))].map(
    (key) => key.split("\n") as [FigureName, string],
  );
  const notes: string[] = [];
  const cell = (part: Part, name: FigureName): string => {
    const value = results.figures.get(`${part.id}/figure/${name}`);
    if (value === undefined) return "";
    if (!isError(value)) return styled(name, value);
    notes.push(`${part.name}: ${value.message}`);
    return value.kind;
  };
  const rows = names.map(([name, label]) => [label, ...parts.map((part) => cell(part, name))]);
  return [
    ...table([[`Key figures, ${source.currency}`, ...parts.map((part) => part.name)], ...rows]),
    ...new Set(notes),
    "",
  ];
}

function costTable(part: Part, results: Results): string[] {
  const years = results.years(part.beforeTax).map((_, i) => `Year ${i + 1}`);
  const rows = CATEGORIES.flatMap((category) => {
    const line = part.categories[category];
    return line === undefined || category === "tax"
      ? []
      : [[categoryLabels[category], ...results.years(line).map((value) => number(value))]];
  });
  return [
    ...table([
      [part.name, ...years],
      ...rows,
      ["Total before tax", ...results.years(part.beforeTax).map((value) => number(value))],
    ]),
    "",
  ];
}

function bridgeTable(option: Results["model"]["options"][number], results: Results): string[] {
  const total = (line: string): number => results.years(line).reduce((sum, value) => sum + value, 0);
  const rows = option.bridge.map(({ label, line }) => [label, number(total(line))]);
  const ends = [
    ["In-house today, after tax", number(total(results.model.baseline.afterTax))],
    [`${option.name}, after tax`, number(total(option.afterTax))],
  ];
  return [
    ...table([[`Bridge to ${option.name}`, "All years"], ends[0] as string[], ...rows, ends[1] as string[]]),
    "",
  ];
}
