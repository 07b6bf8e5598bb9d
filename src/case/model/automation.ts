import * as lines from "../lines/automation";
import { leaves as leavesToday, outside as outsideToday } from "../lines/incumbent";
import { rework } from "../lines/inhouse";
import { progressAgo } from "../lines/migration";
import { isService } from "../service";
import { required, type Builder, type LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import type { RoleLines, Sized } from "./role";
import { destinations, shareToday } from "./incumbent-shares";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** AI agents in front of a process: what they leave to people, and what they cost. */
export interface Automation {
  /** The process as people run it: volume, employees and cost of the work left. */
  readonly process: ProcessLines;
  /** What the AI costs, whoever pays. */
  readonly costs: readonly LineRef[];
  /** Share of work ended. */
  readonly ended: LineRef;
}

/** What AI agents do in front of one process; undefined where there are none. */
export function buildAutomation(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
): Automation | undefined {
  const { option, part, process } = move;
  const ai = part.automation;
  if (ai === undefined) return undefined;
  const path = `options.${option.id}.processes.${part.process}.automation`;
  const driver = builder.under(path);
  const about = { part: option.id, groups: [process.process.name] };
  const id = (name: string): string => `${option.id}/${part.process}/automation/${name}`;
  const line = (kind: Parameters<Builder["line"]>[0], name: string, inputs: Parameters<Builder["line"]>[2]) =>
    builder.line(kind, id(name), inputs, about);
  const { month, year } = time;
  const goLive = driver("goLive");
  const ramp = line(lines.ramp, "ramp", { month, goLive, rampMonths: driver("rampMonths") });
  const reach = { ...pick(driver, "eligible"), ramp };
  const attempt = line(lines.attempts, "attempts", { volume: process.volume, ...reach });
  const contained = line(lines.containment, "containment", {
    ...pick(driver, "containment", "containmentRise"),
    year,
  });
  const resolved = line(lines.resolved, "resolved", { attempts: attempt, contained });
  const net = line(lines.net, "net", { resolved, ...pick(driver, "recontact") });
  const ended = line(lines.ended, "ended", {
    ...reach,
    contained,
    ...pick(driver, "recontact", "effort", "handoverEffort"),
  });
  const volume = line(lines.left, "left", { volume: process.volume, net });
  const counted = { attempt, resolved, net }[ai.chargedOn];
  const costs = costLines(builder, time, process, path, line, counted, goLive);
  if (builder.has(`${path}.setup`)) {
    const setup = line(lines.setup, "setup", { amount: driver("setup"), month, goLive });
    ledger.contingent.push(enter(ledger, "transition", setup));
  }
  ledger.bars.automation.after.push(...costs);
  if (ai.payer === "us" || !isService(option))
    for (const cost of costs) ledger.costs.push({ line: cost, category: "automation", deductible: true });
  const roles = process.roles.map((role) =>
    ai.roles.length === 0 || ai.roles.some((one) => one.role === role.role.id)
      ? automated(builder, ledger, move, role, ended, (name) => id(`${role.role.id}/${name}`))
      : role,
  );
  return {
    process: {
      ...process,
      volume,
      volumeToday: process.volume,
      roles,
      ...reworkOf(builder, time, ledger, process, path, line, net, volume),
    },
    costs,
    ended,
  };
}

type Make = (
  kind: Parameters<Builder["line"]>[0],
  name: string,
  inputs: Parameters<Builder["line"]>[2],
) => LineRef;

/** Price of the conversations, commitment, platform and people who watch. */
function costLines(
  builder: Builder,
  time: Timeline,
  { process }: ProcessLines,
  path: string,
  line: Make,
  counted: LineRef,
  goLive: Binding | null,
): LineRef[] {
  const driver = builder.under(path);
  const { month, year } = time;
  const has = (name: string): boolean => builder.has(`${path}.${name}`);
  const costs: LineRef[] = [];
  const price = pick(driver, "price", "priceChange");
  if (has("price")) costs.push(line(lines.units, "charge", { units: counted, ...price, year }));
  if (has("price") && has("committedUnits"))
    costs.push(
      line(lines.topUp, "topUp", {
        units: counted.row,
        committedUnits: driver("committedUnits"),
        ...price,
        year,
        month,
        goLive,
        lastMonth: { lastMonth: true },
      }),
    );
  if (has("platformFee"))
    costs.push(
      line(lines.platform, "platform", {
        platformFee: driver("platformFee"),
        month,
        goLive,
        priceIndex: time.prices,
      }),
    );
  if (has("oversightFte"))
    costs.push(
      line(lines.oversight, "oversight", {
        oversightFte: driver("oversightFte"),
        oversightCost: required(builder, `${path}.oversightCost`),
        month,
        goLive,
        wageIndex: time.wages(process.location),
      }),
    );
  return costs;
}

/** A role as people run it: cost and employees of the work left, and what there was before. */
function automated(
  builder: Builder,
  ledger: Ledger,
  move: Move,
  role: RoleLines,
  ended: LineRef,
  id: (name: string) => string,
): RoleLines {
  const own = { ...move.about, groups: [...move.about.groups, role.role.name] };
  const left = (name: string, cost: LineRef, label: string): LineRef =>
    builder.line(lines.costLeft, id(name), { cost, ended }, { ...own, label });
  const labor = left("labor", role.labor, "Labor of the work left");
  const workplace = left("workplace", role.workplace, "Seats and technology of the work left");
  const counted = (name: string, cost: LineRef): LineRef => outside(builder, move, role, id(name), cost, own);
  ledger.bars.automation.after.push(counted("laborOutside", labor), counted("workplaceOutside", workplace));
  ledger.bars.automation.before.push(
    counted("laborOutsideToday", role.labor),
    counted("workplaceOutsideToday", role.workplace),
  );
  const fte = builder.line(lines.employeesLeft, id("employees"), { fte: role.fte, ended }, own);
  const { needed, served } = role;
  const sizedLeft = (name: string, sized: Sized): Sized => ({
    fte: builder.line(lines.employeesLeft, id(`${name}/employees`), { fte: sized.fte, ended }, own),
    labor: left(`${name}/labor`, sized.labor, "Labor of the work left"),
    workplace: left(`${name}/workplace`, sized.workplace, "Seats and technology of the work left"),
  });
  return {
    ...role,
    fte,
    labor,
    workplace,
    full: { ...role, ended },
    ...(needed && { needed: sizedLeft("needed", needed) }),
    ...(served && { served: sizedLeft("served", served) }),
  };
}

/** The part of a cost that is not with a provider of today; all of it where there is none. */
function outside(
  builder: Builder,
  move: Move,
  { role }: RoleLines,
  id: string,
  cost: LineRef,
  about: { part: string; groups: readonly string[] },
): LineRef {
  const share = shareToday(builder, move.process, role.id);
  if (share === null) return cost;
  const leaves =
    move.part.fromIncumbent === undefined
      ? null
      : builder.line(
          leavesToday,
          move.id("incumbent/leaves"),
          destinations(builder, move.option, move.part),
          move.about,
        );
  return builder.line(outsideToday, id, { cost, share, leaves, progress: move.progress }, about);
}

/** Rework of the people on the work left; what the AI does wrong beside it. */
function reworkOf(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  process: ProcessLines,
  path: string,
  line: Make,
  net: LineRef,
  volume: LineRef,
): Pick<ProcessLines, "reworkLeft"> {
  if (process.rework === undefined) return {};
  const errors = pick(builder.under(process.path), "errorRate", "costPerError");
  if (builder.has(`${path}.errorRate`)) {
    const inputs = { net, aiErrorRate: builder.under(path)("errorRate"), ...errors, priceIndex: time.prices };
    const more = line(lines.rework, "rework", inputs);
    ledger.costs.push({ line: more, category: "rework", deductible: true });
    ledger.bars.benefits.after.push(more);
  }
  return { reworkLeft: line(rework, "reworkLeft", { volume, ...errors, priceIndex: time.prices }) };
}

/** How the share that leaves a team comes about, and what it was some months ago. */
export interface Leaving {
  /** Left out where the share itself is in `progress`. */
  readonly scope: Binding | LineRef | null;
  readonly progress: LineRef;
  ago(months: Binding): LineRef;
}

/** The share of a team that moves, that AI ends, and that is gone in all. */
export interface Leavings {
  readonly moved: Leaving;
  readonly ended?: Leaving;
  readonly gone: Leaving;
  /** What is gone and has not come back. */
  readonly stillGone: Pick<Leaving, "scope" | "progress">;
}

/** The share that AI had ended of a role's work some months ago. */
export const endedAgo = (
  builder: Builder,
  time: Timeline,
  move: Move,
  { role, full }: RoleLines,
  months: Binding,
): LineRef =>
  builder.line(
    progressAgo,
    move.id(`${role.id}/automation/allEndedAgo`),
    { progress: (full?.ended as LineRef).row, month: time.month, months },
    { ...move.about, groups: [...move.about.groups, role.name] },
  );

/** Without AI what moves is what is gone; with it, of each group of work what comes first counts. */
export function leavingsOf(
  builder: Builder,
  time: Timeline,
  move: Move,
  lines_: RoleLines,
  scope: Binding | LineRef | null,
): Leavings {
  const plain: Leaving = { scope, progress: move.progress, ago: move.ago };
  if (lines_.full === undefined)
    return { moved: plain, gone: plain, stillGone: { scope, progress: move.away } };
  const { ended } = lines_.full;
  const { month } = time;
  const about = { ...move.about, groups: [...move.about.groups, lines_.role.name] };
  const id = (name: string): string => move.id(`${lines_.role.id}/automation/${name}`);
  const progress = move.progress.row;
  const share = (name: string, of: LineRef): Leaving => ({
    scope: null,
    progress: of,
    ago: (months) => {
      const path = "driver" in months ? months.driver : "";
      const inputs = { progress: of.row, month, months };
      return builder.line(progressAgo, id(`${name}Ago/${path}`), inputs, about);
    },
  });
  const sum = (name: string, of: LineRef): Leaving =>
    share(name, builder.line(lines.soFar, id(name), { shares: of.row, month }, about));
  const movedNow = builder.line(lines.movedNow, id("movedNow"), { scope, progress, month, ended }, about);
  const endedNow = builder.line(
    lines.endedNow,
    id("endedNow"),
    { scope, progress, month, ended: ended.row },
    about,
  );
  const gone = builder.line(lines.goneShare, id("gone"), { scope, progress: move.progress, ended }, about);
  const stillGone =
    move.away === move.progress
      ? gone
      : builder.line(lines.goneShare, id("stillGone"), { scope, progress: move.away, ended }, about);
  return {
    moved: sum("moved", movedNow),
    ended: sum("ended", endedNow),
    gone: share("gone", gone),
    stillGone: { scope: null, progress: stillGone },
  };
}
