import { checkCustomLine, customKind } from "../custom/custom-line";
import { namesFor } from "../custom/names";
import { formulaParser } from "../custom/parser";
import { caseMessages } from "../messages";
import type { CustomLine } from "../schema/case";
import { required, type Builder, type LineRef } from "./builder";
import { buildEmployees, buildVolume, type ProcessLines } from "./inhouse";
import { awayOf } from "./exit";
import { barOf, enter, type Bar, type Ledger } from "./ledger";
import type { Binding, Category } from "./model";
import type { Timeline } from "./timeline";

/** A line that a person wrote, with what it costs month by month. */
export interface CustomCost {
  readonly custom: CustomLine;
  readonly line: LineRef;
}

const idOf = ({ id, part = "inhouse" }: CustomLine): string => `${part}/custom/${id}`;

/** The lines that a person wrote, as lines like all others. */
export function buildCustomLines(
  builder: Builder,
  time: Timeline,
  processes: readonly ProcessLines[],
): CustomCost[] {
  if (builder.source.customLines.length > 0 && formulaParser() === undefined) {
    builder.missing.push({ path: "customLines", message: caseMessages.noParser() });
    return [];
  }
  return builder.source.customLines.flatMap((custom) => {
    const checked = checkCustomLine(builder.source, custom);
    const path = `customLines.${custom.id}`;
    if (!checked.ok) {
      builder.missing.push({ path: `${path}.formula`, message: checked.message });
      return [];
    }
    const kind = customKind(custom, checked.tree, namesFor(builder.source, custom));
    const find = finder(builder, time, processes, custom);
    const inputs = Object.fromEntries(Object.keys(kind.inputs).map((name) => [name, find(name)]));
    const process = processes.find((one) => one.process.id === custom.process)?.process;
    const about = {
      part: custom.part ?? "inhouse",
      groups: process === undefined ? [] : [process.name],
      label: custom.name,
    };
    return [{ custom, line: builder.line(kind, idOf(custom), inputs, about) }];
  });
}

/** What a name of a formula reads. */
function finder(
  builder: Builder,
  time: Timeline,
  processes: readonly ProcessLines[],
  custom: CustomLine,
): (name: string) => Binding | LineRef | null {
  const path = `customLines.${custom.id}`;
  const process = processes.find((one) => one.process.id === custom.process);
  return (name) => {
    if (custom.inputs.some(({ id }) => id === name)) return builder.under(`${path}.inputs.${name}`)("value");
    const other = builder.source.customLines.find(({ id }) => id === name);
    if (other !== undefined) return { line: idOf(other) };
    switch (name) {
      case "headcount":
        return buildEmployees(builder, processes, process?.process);
      case "volume":
        return process?.volume ?? buildVolume(builder, processes);
      case "month":
        return time.month;
      case "year":
        return time.year;
      case "months":
        return { lastMonth: true };
      case "priceIndex":
        return time.prices;
      case "moved":
        return movedFor(builder, custom);
      default:
        return required(builder, `${path}.paidInMonth`);
    }
  };
}

/** What a line about an option and a process reads as moved: what is away from in-house. */
function movedFor(builder: Builder, { part, process }: CustomLine): Binding {
  const option = builder.source.options.find(({ id }) => id === part);
  if (option === undefined) throw new Error(`The case has no option ${part}.`);
  return awayOf(builder, option, process as string);
}

/** Enters the lines of the baseline: its own, and those of all. */
export function enterCustomToday(ledger: Ledger, costs: readonly CustomCost[]): void {
  for (const { custom, line } of costs) if (isOf(custom, "inhouse")) enterCost(ledger, custom, line);
}

/** Enters the lines of an option, and what stood in their place before. */
export function enterCustom(ledger: Ledger, costs: readonly CustomCost[], option: string): void {
  for (const { custom, line } of costs) {
    if (isOf(custom, option)) enterCost(ledger, custom, line);
    if (isOf(custom, "inhouse")) ledger.bars[barFor(custom.category)].before.push(line);
  }
}

const isOf = ({ part }: CustomLine, id: string): boolean => part === undefined || part === id;

function enterCost(ledger: Ledger, { category, period }: CustomLine, line: LineRef): void {
  enter(ledger, category, line);
  if (period === "once" && category !== "transition") ledger.once.push(line);
  if (barOf[category] === undefined) ledger.bars[barFor(category)].after.push(line);
}

/** The bar that explains a person's line; what belongs to no other is technology and other. */
const barFor = (category: Category): Bar => barOf[category] ?? (category === "risk" ? "risk" : "technology");
