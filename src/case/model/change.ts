import * as change from "../lines/inhouse-change";
import * as leaving from "../lines/leaving";
import { endedAgo, leavingsOf } from "./automation";
import { together, type Builder } from "./builder";
import type { RoleLines } from "./role";

import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";
import { leaveToAi, letGo } from "./released";
import type { Timeline } from "./timeline";

/** Improved in-house, or software alone: part of the work ends, subscriptions come on top. */
export function buildChange(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  for (const lines of move.process.roles) {
    ledger.costs.push({ line: lines.workplace, category: "workplace", deductible: true });
    leaveSeatsToAi(builder, time, ledger, move, lines);
    if (builder.has(`${move.path}.gain`)) endWork(builder, time, ledger, move, lines);
    else ledger.costs.push({ line: lines.labor, category: "labor", deductible: true });
  }
  rentSoftware(builder, time, ledger, move);
}

/** The part of a role's work that ends leaves as work does that moves to others: late, in part, with its people. */
function endWork(builder: Builder, time: Timeline, ledger: Ledger, move: Move, lines: RoleLines): void {
  const { role, labor } = lines;
  const about = { ...move.about, groups: [...move.about.groups, role.name] };
  const named = (label: string) => ({ ...about, label });
  const id = (name: string): string => move.id(`${role.id}/${name}`);
  const driver = builder.under(lines.path);
  const progress = move.progress;
  const scope = builder.line(
    change.endingShare,
    id("endingShare"),
    { gain: move.driver("gain"), scope: move.scopeOf(role.id) },
    about,
  );
  const { moved, ended, gone } = leavingsOf(builder, time, move, lines, scope);
  const full = lines.full?.labor ?? labor;
  const ending = { cost: labor, scope, progress };
  const kept = enter(
    ledger,
    "labor",
    builder.line(leaving.stillInHouse, id("labor"), ending, named("Labor still in-house")),
  );
  ledger.bars.improvement.after.push(kept);
  ledger.bars.improvement.before.push(labor);
  const avoidable = driver("avoidable");
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedLabor"),
      { cost: full, scope: gone.scope, progress: gone.progress, avoidable },
      named("Stranded labor"),
    ),
  );
  const lagMonths = driver("lagMonths");
  if (lagMonths === null) return;
  const progressLag = moved.ago(lagMonths);
  enter(
    ledger,
    "transition",
    builder.line(
      leaving.lag,
      id("lagLabor"),
      { cost: full, scope: moved.scope, progress: moved.progress, avoidable, progressLag },
      named("Labor that ends late"),
    ),
  );
  const handedOverNow = builder.line(
    leaving.handedOverNow,
    id("handedOverNow"),
    { handedOver: progressLag.row, month: time.month },
    about,
  );
  letGo(builder, time, ledger, move, lines, { scope: moved.scope, handedOverNow });
  if (ended !== undefined) leaveToAi(builder, time, ledger, move, lines, ended);
}

/** Seats and technology of people whose work AI ends: what can't be avoided, and what ends late. */
function leaveSeatsToAi(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
): void {
  if (lines.full === undefined) return;
  const about = { ...move.about, groups: [...move.about.groups, lines.role.name] };
  const id = (name: string): string => move.id(`${lines.role.id}/automation/${name}`);
  const inhouse = builder.under(lines.path);
  const cost = lines.full.workplace;
  const ended = lines.full.ended;
  const avoidable = inhouse("workplaceAvoidable");
  const lagMonths = inhouse("workplaceLagMonths");
  if (lagMonths === null) return;
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedWorkplace"),
      { cost, progress: ended, avoidable },
      { ...about, label: "Stranded seats and technology" },
    ),
  );
  const progressLag = endedAgo(builder, time, move, lines, lagMonths);
  enter(
    ledger,
    "transition",
    builder.line(
      leaving.lag,
      id("lagWorkplace"),
      { cost, progress: ended, avoidable, progressLag },
      { ...about, label: "Seats and technology that end late" },
    ),
  );
}

/** Subscriptions per user, per unit and fixed. */
function rentSoftware(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  if (move.part.software === undefined) return;
  const path = `${move.path}.software`;
  const terms = builder.under(path);
  const shared = { progress: move.progress, priceIndex: time.prices };
  if (builder.has(`${path}.pricePerUser`)) {
    const users = move.process.roles.map(({ role, fte }) =>
      builder.line(
        change.softwareUsers,
        move.id(`${role.id}/users`),
        { fte, scope: move.scopeOf(role.id), progress: move.progress },
        { ...move.about, groups: [...move.about.groups, role.name] },
      ),
    );
    enter(
      ledger,
      "software",
      builder.line(
        change.softwarePerUser,
        move.id("softwarePerUser"),
        { users: together(users), ...pick(terms, "pricePerUser"), priceIndex: time.prices },
        move.about,
      ),
    );
  }
  if (builder.has(`${path}.pricePerUnit`)) {
    enter(
      ledger,
      "software",
      builder.line(
        change.softwarePerUnit,
        move.id("softwarePerUnit"),
        { volume: move.process.volume, scope: move.scopeOf(), ...pick(terms, "pricePerUnit"), ...shared },
        move.about,
      ),
    );
  }
  if (builder.has(`${path}.annualFee`)) {
    enter(
      ledger,
      "software",
      builder.line(
        change.softwareFixed,
        move.id("softwareFixed"),
        { ...pick(terms, "annualFee"), ...shared },
        move.about,
      ),
    );
  }
}
