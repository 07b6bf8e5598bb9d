import * as leaving from "../lines/leaving";
import { movedCost } from "../lines/bridge";
import { retained } from "../lines/organization";
import { required, together, type Builder, type LineRef } from "./builder";
import type { CostLines, RoleLines } from "./inhouse";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** A role whose work moves: what stays, what strands, what ends late, and the people. */
export function leaveRole(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
): void {
  const { role, fte, labor, workplace } = lines;
  const inhouse = builder.under(lines.path);
  const about = { ...move.about, groups: [...move.about.groups, role.name] };
  const id = (name: string): string => move.id(`${role.id}/${name}`);
  const scope = move.scopeOf(role.id);
  const progress = move.progress;
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
  ledger.bars.wage.before.push(
    builder.line(movedCost, id("movedCost"), { cost: together([labor, workplace]), scope, progress }, about),
  );

  const avoidable = inhouse("avoidable");
  const workplaceAvoidable = inhouse("workplaceAvoidable");
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedLabor"),
      { cost: labor, scope, progress, avoidable },
      named("Stranded labor"),
    ),
  );
  enter(
    ledger,
    "stranded",
    builder.line(
      leaving.stranded,
      id("strandedWorkplace"),
      { cost: workplace, scope, progress, avoidable: workplaceAvoidable },
      named("Stranded seats and technology"),
    ),
  );

  const lagMonths = inhouse("lagMonths");
  const parallelMonths = move.driver("parallelMonths");
  const dipMonths = move.driver("dipMonths");
  const workplaceLag = inhouse("workplaceLagMonths");
  if (lagMonths === null || parallelMonths === null || dipMonths === null || workplaceLag === null) return;
  const progressLag = move.ago(lagMonths);
  const progressParallel = move.ago(parallelMonths);
  const moved = {
    labor,
    avoidable,
    scope,
    progress,
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
        cost: workplace,
        avoidable: workplaceAvoidable,
        scope,
        progress,
        progressLag: move.ago(workplaceLag),
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
        labor,
        scope,
        dipDepth: move.driver("dipDepth"),
        dipMonths,
        parallelMonths,
        progressParallel,
        progressDip: move.ago(dipMonths),
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
    scope,
    handedOverNow,
    retainedRatio: move.driver("retainedRatio"),
  });

  const keeps = {
    fte,
    scope,
    progress,
    ...pick(move.driver, "retainedRatio", "retainedCost"),
    wageIndex: time.wages(lines.location),
  };
  const ratio = builder.drivers.get(`${move.path}.retainedRatio`)?.value ?? 0;
  const cost = ratio > 0 ? required(builder, `${move.path}.retainedCost`) : move.driver("retainedCost");
  if (cost !== null) enter(ledger, "retained", builder.line(retained, id("retained"), keeps, about));
}

/** What decides who of a role is released, and when. */
interface Ending {
  /** The share of the role's work that ends. */
  readonly scope: Binding | LineRef | null;
  readonly handedOverNow: LineRef;
  /** Left out where nobody is kept to lead others. */
  readonly retainedRatio?: Binding | null;
}

/** Employees of a role who are released, their severance and retention bonuses. */
export function letGo(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
  { scope, handedOverNow, retainedRatio = null }: Ending,
): void {
  const about = { ...move.about, groups: [...move.about.groups, lines.role.name] };
  const id = (name: string): string => move.id(`${lines.role.id}/${name}`);
  const avoidable = builder.under(lines.path)("avoidable");
  const released = builder.line(
    leaving.released,
    id("released"),
    { fte: lines.fte, avoidable, scope, handedOverNow },
    about,
  );
  ledger.released.push(released);
  const people = move.part.people === undefined ? undefined : builder.under(`${move.path}.people`);
  const severed = builder.line(
    leaving.severed,
    id("severed"),
    {
      released,
      ...(people && pick(people, "transferredShare", "redeployedShare", "naturalShare")),
      retainedRatio,
      fte: lines.fte,
      scope,
      handedOverNow,
    },
    about,
  );
  ledger.severed.push(severed);
  if (people === undefined) return;
  const terms = {
    ...pick(people, "tenureYears", "noticeWeeks", "maxWeeks"),
    weeksPerYearOfService: people("weeksPerYear"),
  };
  const severance = {
    severed,
    salary: builder.under(lines.path)("salary"),
    ...terms,
    wageIndex: time.wages(lines.location),
  };
  ledger.contingent.push(
    enter(ledger, "transition", builder.line(leaving.severance, id("severance"), severance, about)),
  );
  const retentionBonus = people("retentionBonus");
  if (retentionBonus !== null)
    ledger.contingent.push(
      enter(
        ledger,
        "transition",
        builder.line(leaving.retention, id("retention"), { released, retentionBonus }, about),
      ),
    );
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
  const moved = { cost: lines.cost, scope: move.scopeOf(lines.id), progress: move.progress };
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
        { ...moved, avoidable, progressLag: move.ago(lagMonths) },
        about(`Ends late: ${lines.name}`),
      ),
    );
  }
  return [kept, stranded];
}
