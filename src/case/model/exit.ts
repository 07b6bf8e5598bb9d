import * as lines from "../lines/exit";
import { returned } from "../lines/incumbent";
import { destinations, shareToday } from "./incumbent-shares";
import { wavesOf } from "../waves";
import type { Option } from "../schema/case";
import { DESTINATIONS } from "../schema/leaving";
import { isService } from "../service";
import { together, type Builder, type LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import type { RoleLines } from "./role";
import { enter, type Ledger } from "./ledger";
import { buildMove, contractStartOf, movedOf, type Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** How the provider of an option is left again. */
export interface Exit {
  readonly destination: (typeof DESTINATIONS)[number];
  /** The drivers of the terms of leaving. */
  readonly terms: (name: string) => Binding | null;
  /** First month in which work leaves; after the case where none does. */
  readonly from: LineRef;
  /** Share of what has moved that has left. */
  readonly left: LineRef;
  /** The same as many months ago as the overlap takes. */
  readonly leftAgo: LineRef;
  /** The provider's last month, and the one after it. */
  readonly lastMonth: LineRef;
  readonly contractEnd: LineRef;
}

const MONTHS = 12;

/** Where the terms of leaving an option's provider stand. */
const termsPath = ({ id }: Option): string => `options.${id}.leaving`;

/** Whether the option's provider is left again in the case: that takes the place of leaving in its last month. */
export const isLeft = (builder: Builder, option: Option): boolean =>
  option.leaving !== undefined && isService(option) && mayBeLeft(builder, `${termsPath(option)}.exitMonth`);

/** Whether the month of leaving is one of the case, as it stands or in a scenario or a trial. */
function mayBeLeft({ source, drivers, has }: Builder, path: string): boolean {
  if (!has(path)) return false;
  const last = source.years * MONTHS;
  return (
    (drivers.get(path)?.value ?? 0) <= last ||
    source.scenarios.some(({ changes }) => path in changes) ||
    (source.uncertainty?.ranges.some(({ driver }) => driver === path) ?? false)
  );
}

/** The share of a process that is away from in-house: what has moved, less what is back. */
export const awayOf = (builder: Builder, option: Option, process: string): Binding => ({
  line: `${option.id}/${process}/${isLeft(builder, option) && option.leaving?.destination === "in-house" ? "stays" : "progress"}`,
});

/** How an option's provider is left; undefined where it is not. */
export function buildExit(
  builder: Builder,
  time: Timeline,
  option: Option,
  processes: readonly ProcessLines[],
): Exit | undefined {
  if (!isLeft(builder, option) || option.processes.length === 0) return undefined;
  const about = { part: option.id };
  const id = (name: string): string => `${option.id}/exit/${name}`;
  const terms = builder.under(termsPath(option));
  const { month } = time;
  const lastMonth = { lastMonth: true } as const;
  const settled = processes.flatMap((process) => {
    const part = option.processes.find((one) => one.process === process.process.id);
    return part === undefined ? [] : [settledIn(builder, buildMove(builder, time, option, part, process))];
  });
  const from = builder.line(
    lines.from,
    id("from"),
    { ...pick(terms, "exitMonth", "knowledgeMonths"), settled: together(settled), lastMonth },
    about,
  );
  const left = builder.line(lines.left, id("left"), { month, from, rampMonths: terms("rampMonths") }, about);
  const last = builder.line(
    lines.lastMonth,
    id("lastMonth"),
    { from, ...pick(terms, "rampMonths", "parallelMonths", "overlapShare") },
    about,
  );
  return {
    destination: option.leaving?.destination ?? DESTINATIONS[0],
    terms,
    from,
    left,
    leftAgo: builder.line(
      lines.leftAgo,
      id("leftAgo"),
      { left: left.row, month, months: terms("parallelMonths") },
      about,
    ),
    lastMonth: last,
    contractEnd: builder.line(lines.contractEnd, id("contractEnd"), { lastMonth: last }, about),
  };
}

/** The month from which all of a process has moved and nothing of its old team is paid any more. */
function settledIn(builder: Builder, move: Move): LineRef {
  const { process } = move.process;
  const of = (list: string, name: string, ids: readonly { readonly id: string }[]): string[] =>
    ids.map((one) => `processes.${process.id}.${list}.${one.id}.${name}`);
  const lags = [
    ...of("roles", "lagMonths", process.roles),
    ...of("roles", "workplaceLagMonths", process.roles),
    ...of("otherCosts", "lagMonths", process.otherCosts),
    `${move.path}.parallelMonths`,
    `${move.path}.dipMonths`,
  ];
  wavesOf(move.part).forEach((wave) =>
    ["startMonth", "knowledgeTransferMonths", "rampMonths"].forEach((name) =>
      builder.under(`options.${move.option.id}.waves.${wave}`)(name),
    ),
  );
  return builder.line(
    lines.settled,
    move.id("settled"),
    { fullFrom: move.fullMonth(), lags: { drivers: lags } },
    move.about,
  );
}

/** The work that a provider of today hands on and that comes back to us: nobody of ours has done it before. */
export function takeBack(builder: Builder, ledger: Ledger, move: Move): void {
  const { process, exit } = move;
  if (exit?.destination !== "in-house" || process.process.incumbent === undefined) return;
  const { toProvider } = destinations(builder, move.option, move.part);
  if (toProvider === null) return;
  const progress = builder.line(
    lines.back,
    move.id("back"),
    { progress: move.progress, left: exit.left },
    move.about,
  );
  const back = (item: string, name: string, cost: LineRef, group: string, label: string): LineRef =>
    builder.line(
      returned,
      move.id(`${item}/exit/${name}`),
      { cost, share: shareToday(builder, process, item), inHouse: toProvider, progress },
      { ...move.about, groups: [...move.about.groups, group], label },
    );
  for (const { role, labor, workplace } of process.roles) {
    enter(ledger, "labor", back(role.id, "labor", labor, role.name, "Labor back in-house"));
    enter(
      ledger,
      "workplace",
      back(role.id, "workplace", workplace, role.name, "Seats and technology back in-house"),
    );
  }
  for (const { id, name, cost } of process.others)
    ledger.bars.technology.after.push(
      enter(ledger, "other", back(id, "back", cost, name, `${name} back in-house`)),
    );
}

/** A process that moves, with the part of it that is our own today. */
export interface Moved {
  readonly move: Move;
  readonly own: ProcessLines;
}

/** Who has to be hired for work that returns: for our own work as far as people could be avoided, for others' all. */
export function hiresFor(
  builder: Builder,
  time: Timeline,
  { move, own }: Moved,
): { readonly role: RoleLines; readonly name: string; readonly needs: Parameters<Builder["line"]>[2] }[] {
  const hireCost = builder.under(termsPath(move.option))("hireCost");
  const { toProvider } = destinations(builder, move.option, move.part);
  const needs = (role: RoleLines) => ({
    fte: role.fte,
    progress: move.progress,
    hireCost,
    wageIndex: time.wages(role.location),
  });
  return [
    ...own.roles.map((role) => ({
      role,
      name: "hires",
      needs: {
        ...needs(role),
        scope: move.scopeOf(role.role.id),
        avoidable: builder.under(role.path)("avoidable"),
      },
    })),
    ...(toProvider === null
      ? []
      : move.process.roles.map((role) => ({
          role,
          name: "hiresForOthers",
          needs: {
            ...needs(role),
            scope: toProvider,
            share: shareToday(builder, move.process, role.role.id),
          },
        }))),
  ];
}

/** What the one exit costs once, the overlap left out. */
export function buildExitCosts(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  option: Option,
  exit: Exit,
  moved: readonly Moved[],
): void {
  const path = termsPath(option);
  const { month } = time;
  const about = { part: option.id };
  const id = (name: string): string => `${option.id}/exit/${name}`;
  const { terms, from, left, lastMonth } = exit;
  if (builder.has(`${path}.knowledgeBack`)) {
    const inputs = {
      amount: terms("knowledgeBack"),
      knowledgeMonths: terms("knowledgeMonths"),
      month,
      from,
      moved: together(movedOf(builder, option)),
    };
    ledger.contingent.push(
      enter(ledger, "transition", builder.line(lines.knowledge, id("knowledge"), inputs, about)),
    );
  }
  if (builder.has(`${path}.hireCost`) && exit.destination === "in-house")
    for (const one of moved)
      for (const { role, name, needs } of hiresFor(builder, time, one)) {
        const { move } = one;
        const hires = builder.line(
          lines.hires,
          move.id(`${role.role.id}/exit/${name}`),
          { ...needs, left: left.row, month },
          { ...move.about, groups: [...move.about.groups, role.role.name] },
        );
        ledger.contingent.push(enter(ledger, "transition", hires));
      }
  const contractStart = contractStartOf(builder, option);
  if (!builder.has(`${path}.startFee`) || contractStart === undefined) return;
  const inputs = { ...pick(terms, "startFee", "termMonths"), month, contractStart, lastMonth };
  enter(ledger, "transition", builder.line(lines.fee, id("fee"), inputs, about));
}
