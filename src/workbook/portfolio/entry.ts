import { isError } from "../../kernel/error";
import type { FigureName } from "../../case/model/figures";
import type { OptionPart } from "../../case/model/model";
import type { Results } from "../../case/results";
import type { Case } from "../../case/schema/case";

/** A case as one line of a portfolio: its best option, in the case's own currency, at present value. */
export interface PortfolioEntry {
  readonly file: string;
  readonly name: string;
  readonly option: string;
  /** Who is paid for the work; undefined where it stays in-house. */
  readonly provider: string | undefined;
  readonly start: string;
  readonly years: number;
  readonly currency: string;
  readonly inhouse: number;
  readonly outsourced: number;
  readonly saving: number;
  readonly charge: number;
  readonly funding: number;
  /** In months; undefined where the option never pays back. */
  readonly payback: number | undefined;
  /** Where the charge is earned, as shares of it that add up to 1. Empty where nothing is charged. */
  readonly locations: readonly { readonly name: string; readonly share: number }[];
}

/** What a center of one's own is called among providers. */
export const ownCenter = "Own center";
/** Where no case says where the work is done. */
export const notStated = "Not stated";

/** The line of a case: the option with the highest net present value. Undefined where the case has no option. */
export function entryOf(file: string, source: Case, results: Results): PortfolioEntry | undefined {
  const figure = (part: string, name: FigureName): number | undefined => {
    const value = results.figures.get(`${part}/figure/${name}`);
    return value === undefined || isError(value) ? undefined : value;
  };
  const saving = (option: OptionPart): number => figure(option.id, "npv") ?? -Infinity;
  const [first, ...others] = results.model.options;
  if (first === undefined) return undefined;
  const best = others.reduce((one, other) => (saving(other) > saving(one) ? other : one), first);
  const charges = chargesOf(best, source, results);
  const charge = charges.reduce((sum, one) => sum + one.charge, 0);
  return {
    file,
    name: source.name,
    option: best.name,
    provider: charge === 0 ? undefined : best.kind === "captive" ? ownCenter : best.name,
    start: source.start,
    years: source.years,
    currency: source.currency,
    inhouse: figure(results.model.baseline.id, "presentCost") ?? 0,
    outsourced: figure(best.id, "presentCost") ?? 0,
    saving: saving(best),
    charge,
    funding: figure(best.id, "peakFunding") ?? 0,
    payback: figure(best.id, "payback"),
    locations: locationsOf(charges, charge),
  };
}

/** A part of the charge, at present value, that is earned in one location. */
interface Earned {
  readonly location: string;
  readonly charge: number;
}

/** The charge of each process by the locations that do its work. */
function chargesOf(option: OptionPart, source: Case, results: Results): Earned[] {
  const { model, values } = results;
  const discount = values.row("time/discount");
  const present = (line: string): number =>
    values.row(line).reduce((sum, amount, month) => sum + amount * (discount[month] as number), 0);
  const processes = source.options.find(({ id }) => id === option.id)?.processes ?? [];
  return processes.flatMap(({ process, delivery }): Earned[] => {
    const line = `${option.id}/${process}/charge`;
    if (!model.lines.some(({ id }) => id === line)) return [];
    const charge = present(line);
    const shares = delivery.map(({ location }) =>
      values.driver(`options.${option.id}.processes.${process}.delivery.${location}.share`),
    );
    const all = shares.reduce((sum, share) => sum + share, 0);
    if (all === 0) return [{ location: notStated, charge }];
    return delivery.map(({ location }, i) => ({
      location: source.locations.find(({ id }) => id === location)?.name ?? location,
      charge: (charge * (shares[i] as number)) / all,
    }));
  });
}

function locationsOf(charges: readonly Earned[], all: number): PortfolioEntry["locations"] {
  if (all === 0) return [];
  const sums = new Map<string, number>();
  for (const { location, charge } of charges) sums.set(location, (sums.get(location) ?? 0) + charge);
  return [...sums].map(([name, charge]) => ({ name, share: charge / all }));
}
