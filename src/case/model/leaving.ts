import * as leaving from "../lines/leaving";
import { movedCost } from "../lines/bridge";
import * as redesign from "../lines/redesign";
import { retained } from "../lines/organization";
import { leavingsOf } from "./automation";
import { required, together, type Builder, type LineRef } from "./builder";
import type { CostLines } from "./inhouse";
import type { RoleLines, Sized } from "./role";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";
import { leaveToAi, letGo } from "./released";
import type { Timeline } from "./timeline";

/** The role as the work moved needs it: in the month, and at the option's hours. */
const pivotOf = (role: Sized & Pick<RoleLines, "needed" | "served">): Sized =>
  role.served ?? role.needed ?? role;

/** A role whose work moves: what stays, what strands, what ends late, and the people. */
export function leaveRole(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
): void {
  const { role, labor, workplace } = lines;
  const all = lines.whole ?? lines;
  const full = lines.full ?? lines;
  const inhouse = builder.under(lines.path);
  const about = { ...move.about, groups: [...move.about.groups, role.name] };
  const id = (name: string): string => move.id(`${role.id}/${name}`);
  const scope = move.scopeOf(role.id);
  const progress = move.away;
  const { moved: outward, ended, gone, stillGone } = leavingsOf(builder, time, move, lines, scope);
  const named = (label: string) => ({ ...about, label });

  enter(
    ledger,
    "labor",
    builder.line(
      leaving.stillInHouse,
      id("labor"),
      { cost: labor, scope, progress },
      named("Labor still in-house"),
    ),
  );
  enter(
    ledger,
    "workplace",
    builder.line(
      leaving.stillInHouse,
      id("workplace"),
      { cost: workplace, scope, progress },
      named("Seats and technology still in-house"),
    ),
  );
  const moves = (name: string, { labor, workplace }: Sized): LineRef =>
    builder.line(
      movedCost,
      id(name),
      { cost: together([labor, workplace]), scope: move.takenOf(role.id), progress },
      about,
    );
  const movedAway = moves("movedCost", pivotOf(all));
  if (builder.has(`${move.path}.gain`)) {
    const inputs = { cost: movedAway, gain: move.driver("gain") };
    const redesigned = builder.line(redesign.cost, id("redesignedCost"), inputs, about);
    ledger.bars.redesign.after.push(redesigned);
    ledger.bars.redesign.before.push(movedAway);
    ledger.bars.wage.before.push(redesigned);
  } else ledger.bars.wage.before.push(movedAway);
  const unended = all.full ?? all;
  if (unended.needed !== undefined) {
    ledger.bars.flexibility.after.push(moves("flexible/needed", unended.needed));
    ledger.bars.flexibility.before.push(moves("flexible/kept", unended));
  }
  if (unended.served !== undefined) {
    ledger.bars.hours.after.push(moves("hours/served", unended.served));
    ledger.bars.hours.before.push(
      unended.needed ? moves("flexible/needed", unended.needed) : moves("hours/today", unended),
    );
  }
  // What AI ends of the work moved it ends of the people that the option's hours and the month need.
  const [pivot, pivotLeft] = [pivotOf(unended), pivotOf(all)];
  if (all.full !== undefined && pivot !== unended) {
    ledger.bars.automation.after.push(
      moves(all.served ? "hours/servedLeft" : "flexible/neededLeft", pivotLeft),
      moves("flexible/kept", unended),
    );
    ledger.bars.automation.before.push(
      moves("flexible/keptLeft", all),
      moves(all.served ? "hours/served" : "flexible/needed", pivot),
    );
  }

  const avoidable = inhouse("avoidable");
  const workplaceAvoidable = inhouse("workplaceAvoidable");
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedLabor"),
      { cost: full.labor, ...stillGone, avoidable },
      named("Stranded labor"),
    ),
  );
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedWorkplace"),
      { cost: full.workplace, ...stillGone, avoidable: workplaceAvoidable },
      named("Stranded seats and technology"),
    ),
  );

  const lagMonths = inhouse("lagMonths");
  const parallelMonths = move.driver("parallelMonths");
  const dipMonths = move.driver("dipMonths");
  const workplaceLag = inhouse("workplaceLagMonths");
  if (lagMonths === null || parallelMonths === null || dipMonths === null || workplaceLag === null) return;
  const progressLag = outward.ago(lagMonths);
  const progressParallel = outward.ago(parallelMonths);
  const moved = {
    labor: full.labor,
    avoidable,
    scope: outward.scope,
    progress: outward.progress,
    progressParallel,
    overlapShare: move.driver("overlapShare"),
  };
  enter(
    ledger,
    "transition",
    builder.line(leaving.lagBesideParallelRun, id("lagLabor"), { ...moved, progressLag }, about),
  );
  enter(
    ledger,
    "transition",
    builder.line(
      leaving.lag,
      id("lagWorkplace"),
      {
        cost: full.workplace,
        avoidable: workplaceAvoidable,
        scope: gone.scope,
        progress: gone.progress,
        progressLag: gone.ago(workplaceLag),
      },
      named("Seats and technology that end late"),
    ),
  );
  enter(ledger, "transition", builder.line(leaving.parallelRun, id("parallelRun"), moved, about));
  enter(
    ledger,
    "transition",
    builder.line(
      leaving.dip,
      id("dip"),
      {
        labor: full.labor,
        scope: outward.scope,
        dipDepth: move.driver("dipDepth"),
        dipMonths,
        parallelMonths,
        progressParallel,
        progressDip: outward.ago(dipMonths),
      },
      about,
    ),
  );

  const handedOver = builder.line(
    leaving.handedOver,
    id("handedOver"),
    { progressLag, progressParallel },
    about,
  );
  const handedOverNow = builder.line(
    leaving.handedOverNow,
    id("handedOverNow"),
    { handedOver: handedOver.row, month: time.month },
    about,
  );
  letGo(builder, time, ledger, move, lines, {
    scope: outward.scope,
    handedOverNow,
    retainedRatio: move.driver("retainedRatio"),
  });
  if (ended !== undefined) leaveToAi(builder, time, ledger, move, lines, ended);

  const keeps = {
    fte: all.fte,
    scope: move.takenOf(role.id),
    progress,
    ...pick(move.driver, "retainedRatio", "retainedCost"),
    wageIndex: time.wages(lines.location),
  };
  const ratio = builder.drivers.get(`${move.path}.retainedRatio`)?.value ?? 0;
  const cost = ratio > 0 ? required(builder, `${move.path}.retainedCost`) : move.driver("retainedCost");
  if (cost !== null) enter(ledger, "retained", builder.line(retained, id("retained"), keeps, about));
}

/** A cost line of a process that moves, planned capital included: what stays, what strands, what ends late. */
export function leaveCost(
  builder: Builder,
  ledger: Ledger,
  move: Move,
  lines: CostLines,
  category: "other" | "capital",
): LineRef[] {
  const inhouse = builder.under(lines.path);
  const about = (label: string) => ({ ...move.about, groups: [...move.about.groups, lines.name], label });
  const id = (name: string): string => move.id(`${lines.id}/${name}`);
  const moved = { cost: lines.cost, scope: move.scopeOf(lines.id), progress: move.away };
  const avoidable = inhouse("avoidable");
  const deductible = category !== "capital";
  const kept = builder.line(leaving.stillInHouse, id("kept"), moved, about(`${lines.name} still in-house`));
  enter(ledger, category, kept, deductible);
  ledger.bars.technology.after.push(kept);
  ledger.bars.technology.before.push(lines.cost);
  const stranded = enter(
    ledger,
    "stranded",
    builder.line(leaving.stranded, id("stranded"), { ...moved, avoidable }, about(`Stranded: ${lines.name}`)),
    deductible,
  );
  if (category === "capital") ledger.once.push(stranded);
  const lagMonths = category === "other" ? inhouse("lagMonths") : null;
  if (lagMonths !== null) {
    enter(
      ledger,
      "transition",
      builder.line(
        leaving.lag,
        id("lag"),
        { ...moved, progress: move.progress, avoidable, progressLag: move.ago(lagMonths) },
        about(`Ends late: ${lines.name}`),
      ),
    );
  }
  return [kept, stranded];
}
