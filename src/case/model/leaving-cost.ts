import * as lines from "../lines/exit";
import type { Option } from "../schema/case";
import { isService } from "../service";
import { required, together, type Builder, type LineRef } from "./builder";
import { hiresFor, type Exit, type Moved } from "./exit";
import { contractStartOf, movedOf } from "./migration";
import type { Binding, Line } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** What leaving in each month would cost, and whether the saving so far pays it: rows in no total. */
export interface LeavingCost {
  readonly cost: string;
  /** The saving so far, at its value in the month. */
  readonly saved: string;
  readonly pays: string;
}

/** What lines of an option would be if its provider were never left are called. */
export const IF_NOT_LEFT = "ifNotLeft";

/** The cost of leaving in every month; undefined where the option says nothing of leaving. */
export function buildLeavingCost(
  builder: Builder,
  time: Timeline,
  option: Option,
  exit: Exit | undefined,
  moved: readonly Moved[],
  charges: readonly LineRef[],
  savingSoFar: string,
): LeavingCost | undefined {
  const { leaving } = option;
  const contractStart = contractStartOf(builder, option);
  if (leaving === undefined || !isService(option) || contractStart === undefined) return undefined;
  const path = `options.${option.id}.leaving`;
  const terms = builder.under(path);
  const { month } = time;
  const about = { part: option.id };
  const id = (name: string): string => `${option.id}/leaving/${name}`;
  const unleft = exit === undefined ? (line: string) => line : ifNotLeft(builder, option, exit);
  const parts: LineRef[] = [];
  if (builder.has(`${path}.startFee`)) {
    const inputs = {
      startFee: terms("startFee"),
      termMonths: required(builder, `${path}.termMonths`),
      month,
      contractStart,
    };
    parts.push(builder.line(lines.feeInMonth, id("fee"), inputs, about));
  }
  if (builder.has(`${path}.knowledgeBack`)) {
    const inputs = {
      amount: terms("knowledgeBack"),
      knowledgeMonths: terms("knowledgeMonths"),
      moved: together(movedOf(builder, option)),
    };
    parts.push(builder.line(lines.knowledgeInAll, id("knowledge"), inputs, about));
  }
  if (builder.has(`${path}.hireCost`) && leaving.destination === "in-house")
    for (const one of moved)
      for (const { role, name, needs } of hiresFor(builder, time, one))
        parts.push(
          builder.line(lines.hiresInMonth, one.move.id(`${role.role.id}/leaving/${name}`), needs, {
            ...one.move.about,
            groups: [...one.move.about.groups, role.role.name],
          }),
        );
  const inputs = {
    charge: { lines: charges.map((line) => unleft(line.id)) },
    ...pick(terms, "overlapShare", "parallelMonths"),
  };
  parts.push(builder.line(lines.overlapInMonth, id("overlap"), inputs, about));
  const cost = builder.line(lines.costInMonth, id("cost"), { parts: together(parts) }, about);
  const soFar = { line: unleft(savingSoFar) };
  const saved = builder.line(
    lines.savedInMonth,
    id("saved"),
    { savingSoFar: soFar, discountFactor: time.discount },
    about,
  );
  const pays = builder.line(
    lines.pays,
    id("pays"),
    {
      savingSoFar: soFar,
      cost,
      discountFactor: time.discount,
      month,
      contractStart,
    },
    about,
  );
  return { cost: cost.id, saved: saved.id, pays: pays.id };
}

/**
 * Gives what a line would be if the provider were never left: the line itself where leaving changes nothing of it,
 * else a second one, with all that it reads, from a month of leaving far behind the case.
 */
function ifNotLeft(builder: Builder, option: Option, exit: Exit): (line: string) => string {
  const never = builder.line(
    lines.never,
    `${option.id}/${IF_NOT_LEFT}/from`,
    { knowledgeMonths: exit.terms("knowledgeMonths"), lastMonth: { lastMonth: true } },
    { part: option.id },
  );
  const known = new Map<string, string>([[exit.from.id, never.id]]);
  const byId = new Map(builder.lines.map((line) => [line.id, line]));
  const other = (id: string): string => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // A line that reads itself by way of others is refused when it is computed.
    known.set(id, id);
    const found = second(byId.get(id));
    known.set(id, found);
    return found;
  };
  const second = (line: Line | undefined): string => {
    if (line === undefined) throw new Error("A line of the option is read before it is made.");
    const read = Object.entries(line.bindings).map(
      ([name, binding]) => [name, through(binding, other)] as const,
    );
    const changed = read.some(([name, binding]) => binding !== line.bindings[name]);
    if (!changed) return line.id;
    const name = line.id.startsWith(`${option.id}/`) ? line.id.slice(option.id.length + 1) : line.id;
    return builder.line(line.kind, `${option.id}/${IF_NOT_LEFT}/${name}`, Object.fromEntries(read), {
      part: option.id,
      groups: line.groups,
      label: line.label,
    }).id;
  };
  return other;
}

/** A binding that reads other lines in the place of some; itself where it reads none of them. */
function through(binding: Binding, other: (id: string) => string): Binding {
  if ("line" in binding) {
    const line = other(binding.line);
    return line === binding.line ? binding : { line };
  }
  if ("row" in binding) {
    const row = other(binding.row);
    return row === binding.row ? binding : { row };
  }
  if ("lines" in binding) {
    const lines_ = binding.lines.map(other);
    return lines_.every((line, i) => line === binding.lines[i]) ? binding : { lines: lines_ };
  }
  return binding;
}
