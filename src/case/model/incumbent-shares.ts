import * as lines from "../lines/incumbent";
import type { Option, OptionProcess } from "../schema/case";
import { isService } from "../service";
import type { Builder, LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import type { RoleLines, Sized } from "./role";
import type { Binding } from "./model";

interface About {
  readonly part: string;
  readonly groups: readonly string[];
}

/** The share of a role or cost line, or of the process, that is with a provider today; null where none is. */
export function shareToday(builder: Builder, { process, path }: ProcessLines, item?: string): Binding | null {
  if (process.incumbent === undefined) return null;
  return process.incumbent.shares.some((one) => one.item === item)
    ? builder.under(`${path}.incumbent.shares.${item}`)("share")
    : builder.under(`${path}.incumbent`)("share");
}

/** What leaves a provider of today: to a new one, where the option has one, and back in-house; nothing where it stays. */
export function destinations(
  builder: Builder,
  option: Option,
  part: OptionProcess,
): { readonly toProvider: Binding | null; readonly inHouse: Binding | null } {
  if (part.fromIncumbent === undefined) return { toProvider: null, inHouse: null };
  const from = builder.under(`options.${option.id}.processes.${part.process}.fromIncumbent`);
  return { toProvider: isService(option) ? from("toProvider") : null, inHouse: from("inHouse") };
}

/** The share of all the work that a new provider takes: what moves of our own, and what another one hands over. */
export function takenScopeOf(
  builder: Builder,
  process: ProcessLines,
  option: Option,
  part: OptionProcess,
  { id, about, scope }: { id: (name: string) => string; about: About; scope: Binding | null },
  item?: string,
): Binding | LineRef | null {
  const share = shareToday(builder, process, item);
  if (share === null) return scope;
  const { toProvider } = destinations(builder, option, part);
  const name = item === undefined ? "incumbent/takenScope" : `${item}/takenScope`;
  return builder.line(lines.takenScope, id(name), { scope, share, toProvider }, about);
}

/** The process as far as we do it ourselves; the process itself where nobody else does any of it today. */
export function ownPart(
  builder: Builder,
  process: ProcessLines,
  about: About,
  id: (name: string) => string,
): ProcessLines {
  if (process.process.incumbent === undefined) return process;
  const cost = (item: string, name: string, of: LineRef, groups: readonly string[], label: string): LineRef =>
    builder.line(
      lines.own,
      id(`${item}/${name}`),
      { cost: of, share: shareToday(builder, process, item) },
      { ...about, groups: [...about.groups, ...groups], label },
    );
  const employees = (item: string, name: string, of: LineRef, group: string): LineRef =>
    builder.line(
      lines.ownEmployees,
      id(`${item}/${name}`),
      { fte: of, share: shareToday(builder, process, item) },
      { ...about, groups: [...about.groups, group] },
    );
  const role = (whole: RoleLines): RoleLines => {
    const { id: item, name } = whole.role;
    const of = (lines_: Sized & Pick<RoleLines, "mean">, before: string) => ({
      ...(lines_.mean && { mean: employees(item, `${before}ownMean`, lines_.mean, name) }),
      fte: employees(item, `${before}ownEmployees`, lines_.fte, name),
      labor: cost(item, `${before}ownLabor`, lines_.labor, [name], "Labor of our own work"),
      workplace: cost(
        item,
        `${before}ownWorkplace`,
        lines_.workplace,
        [name],
        "Seats and technology of our own work",
      ),
    });
    return {
      ...whole,
      ...of(whole, ""),
      whole,
      ...(whole.full && { full: { ...of(whole.full, "full/"), ended: whole.full.ended } }),
    };
  };
  return {
    ...process,
    roles: process.roles.map(role),
    others: process.others.map((one) => ({
      ...one,
      cost: cost(one.id, "own", one.cost, [one.name], `${one.name} of our own work`),
    })),
  };
}
