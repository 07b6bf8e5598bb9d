import * as bridge from "../lines/bridge";
import * as hours from "../lines/hours";
import * as provider from "../lines/provider";
import * as redesign from "../lines/redesign";
import { loadedCostDrivers } from "../schema/process";
import type { Delivery } from "../schema/case";
import { fillsSeats } from "../seats";
import { required, requireSpan, type Builder, type LineRef } from "./builder";
import { premiumAtSite } from "./hours";
import type { RoleLines } from "./role";
import type { Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";
import { loadedCostOver } from "./transfer";

/** The team as the price reads it, at some share of the work. */
export interface TeamAt {
  readonly shouldCosts: LineRef[];
  /** Provider employees with the driver of their price, where the contract has one. */
  readonly priced: {
    readonly fte: LineRef;
    readonly path: string;
    readonly id: string;
    readonly groups: readonly string[];
  }[];
}

/** Lines of the provider's team that the contract reads. */
export interface Team extends TeamAt {
  /** All employees of the provider, by role and location. */
  readonly employees: LineRef[];
  /** Should-costs by location. */
  readonly byLocation: Map<string, LineRef[]>;
  /** Should-cost that is not for people. */
  readonly others: LineRef[];
  /** The same team at another share of the work, its lines under another name. */
  readonly parts: ((progress: LineRef, name: string) => TeamAt)[];
}

/** The same team at another share of the work. */
export function teamAt({ parts, others }: Team, progress: LineRef, name: string): TeamAt {
  const found = parts.map((at) => at(progress, name));
  return {
    shouldCosts: [...found.flatMap(({ shouldCosts }) => shouldCosts), ...others],
    priced: found.flatMap(({ priced }) => priced),
  };
}

/** The provider's employees for every role at every location, their should-cost, and the bars it explains. */
export function buildTeam(builder: Builder, time: Timeline, ledger: Ledger, move: Move): Team {
  const team: Team = {
    shouldCosts: [],
    employees: [],
    byLocation: new Map(),
    priced: [],
    others: [],
    parts: [],
  };
  const factor = move.improvement();
  for (const delivery of move.part.delivery) {
    for (const role of move.process.roles)
      buildRoleAt(builder, time, ledger, move, team, factor, delivery, role);
  }
  return team;
}

function buildRoleAt(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  team: Team,
  factor: LineRef,
  delivery: Delivery,
  lines: RoleLines,
): void {
  const { role } = lines;
  const place = `${move.path}.delivery.${delivery.location}`;
  const location =
    builder.source.locations.find((one) => one.id === delivery.location)?.name ?? delivery.location;
  const about = { ...move.about, groups: [...move.about.groups, role.name, location] };
  const id = (name: string): string => move.id(`${role.id}/${delivery.location}/${name}`);
  if (!delivery.roles.some((one) => one.role === role.id)) {
    builder.missing.push({ path: place, message: `Pay of ${[...about.groups].join(", ")} is not given.` });
    return;
  }
  requireSpan(builder, `${place}.roles.${role.id}`);
  const share = builder.under(place)("share");
  const productivity = productivityAt(builder, move, lines, place, id, about);
  const fte = afterRedesign(builder, move, lines);
  const moved = { fte, scope: move.takenOf(role.id), progress: move.away, share };
  const employees = (name: string, progress: LineRef): LineRef =>
    builder.line(
      provider.providerFte,
      id(`${name}fte`),
      { ...moved, progress, productivity, improvementFactor: factor },
      about,
    );
  const providerFte = employees("", move.away);
  const indices = {
    wageIndex: time.wages(delivery.location),
    currencyIndex: time.currency(delivery.location),
  };
  const premium = premiumAtSite(builder, move.option, move.part, move.process.process, delivery);
  const loaded = (name: string, path: string, label?: string): LineRef =>
    loadedCostAt(builder, { path, id, name, premium, indices, about: label ? { ...about, label } : about });
  const ofProvider = loaded("loadedCost", `${place}.roles.${role.id}`);
  const loadedCost = loadedCostOver(builder, time, move, role.id, {
    id,
    about,
    loaded,
    provider: ofProvider,
  });
  const costOf = (name: string, fte: LineRef): LineRef =>
    builder.line(provider.shouldCost, id(`${name}shouldCost`), { providerFte: fte, loadedCost }, about);
  const shouldCost = costOf("", providerFte);
  const atLocation = builder.line(bridge.atLocationCost, id("atLocation"), { ...moved, loadedCost }, about);
  const productive = builder.line(
    bridge.afterProductivity,
    id("afterProductivity"),
    { atLocationCost: atLocation, productivity },
    about,
  );
  ledger.bars.wage.after.push(atLocation);
  ledger.bars.productivity.before.push(atLocation);
  ledger.bars.productivity.after.push(productive);
  ledger.bars.improvement.before.push(productive);
  ledger.bars.improvement.after.push(shouldCost);
  team.shouldCosts.push(shouldCost);
  team.employees.push(providerFte);
  team.byLocation.set(delivery.location, [...(team.byLocation.get(delivery.location) ?? []), shouldCost]);
  const price = { path: `${place}.roles.${role.id}`, groups: about.groups };
  team.priced.push({ fte: providerFte, id: id("charge"), ...price });
  team.parts.push((progress, name) => {
    const fte = employees(name, progress);
    return { priced: [{ fte, id: id(`${name}charge`), ...price }], shouldCosts: [costOf(name, fte)] };
  });
}

/** The employees whose work others do: those of the month at the option's hours, less what was redesigned away. */
function afterRedesign(builder: Builder, move: Move, lines: RoleLines): LineRef {
  const { fte } = lines.served ?? lines.needed ?? lines;
  if (!builder.has(`${move.path}.gain`)) return fte;
  const about = { ...move.about, groups: [...move.about.groups, lines.role.name] };
  const inputs = { fte, gain: move.driver("gain") };
  return builder.line(redesign.employees, move.id(`${lines.role.id}/redesigned`), inputs, about);
}

/** The loaded cost of an employee at a location, with the premium of the hours worked there. */
function loadedCostAt(
  builder: Builder,
  {
    path,
    id,
    name,
    premium,
    indices,
    about,
  }: {
    readonly path: string;
    readonly id: (name: string) => string;
    readonly name: string;
    readonly premium: LineRef | undefined;
    readonly indices: Readonly<Record<string, LineRef>>;
    readonly about: Move["about"] & { readonly label?: string };
  },
): LineRef {
  const pay = builder.under(path);
  const loadedCost = builder.line(
    provider.loadedCost,
    id(name),
    { ...pick(pay, ...Object.keys(loadedCostDrivers)), ...indices },
    about,
  );
  if (premium === undefined) return loadedCost;
  return builder.line(
    hours.loadedCost,
    id(`${name}WithPremium`),
    { loadedCost, ...pick(pay, "salary", "statutoryRate"), premium, ...indices },
    { part: about.part, groups: about.groups },
  );
}

/** Productivity against in-house; where seats are filled, people there may work more or fewer hours of a year. */
function productivityAt(
  builder: Builder,
  move: Move,
  { role, path }: RoleLines,
  place: string,
  id: (name: string) => string,
  about: Move["about"],
): Binding | LineRef | null {
  const productivity = builder.under(place)("productivity");
  const there = `${place}.roles.${role.id}`;
  if (!fillsSeats(role, move.part) || !builder.has(`${there}.netHours`)) return productivity;
  const inputs = {
    productivity,
    netHoursThere: builder.under(there)("netHours"),
    netHours: required(builder, `${path}.netHours`),
  };
  return builder.line(hours.productivity, id("productivity"), inputs, about);
}
