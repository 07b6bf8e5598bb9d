import { severed as severedByAi } from "../lines/automation";
import * as leaving from "../lines/leaving";
import type { Leaving } from "./automation";
import type { Builder, LineRef } from "./builder";
import type { RoleLines } from "./role";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** What decides who of a role is released, and when. */
interface Ending {
  /** The share of the role's work that ends. */
  readonly scope: Binding | LineRef | null;
  readonly handedOverNow: LineRef;
  /** Left out where nobody is kept to lead others. */
  readonly retainedRatio?: Binding | null;
  /** Whether AI ends the work, so that nobody moves to a provider with it. */
  readonly byAi?: true;
}

/** What AI ends of a role's work: labor that ends late, and people, none of whom moves to a provider or is kept. */
export function leaveToAi(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
  ended: Leaving,
): void {
  const inhouse = builder.under(lines.path);
  const about = { ...move.about, groups: [...move.about.groups, lines.role.name] };
  const lagMonths = inhouse("lagMonths");
  if (lagMonths === null) return;
  const progressLag = ended.ago(lagMonths);
  enter(
    ledger,
    "transition",
    builder.line(
      leaving.lag,
      move.id(`${lines.role.id}/automation/lag`),
      {
        cost: (lines.full ?? lines).labor,
        avoidable: inhouse("avoidable"),
        scope: ended.scope,
        progress: ended.progress,
        progressLag,
      },
      { ...about, label: "Labor ended by AI that ends late" },
    ),
  );
  const handedOverNow = builder.line(
    leaving.handedOverNow,
    move.id(`${lines.role.id}/automation/handedOverNow`),
    { handedOver: progressLag.row, month: time.month },
    about,
  );
  letGo(builder, time, ledger, move, lines, { scope: ended.scope, handedOverNow, byAi: true });
}

/** Employees of a role who are released, their severance and retention bonuses. */
export function letGo(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  lines: RoleLines,
  { scope, handedOverNow, retainedRatio = null, byAi }: Ending,
): void {
  const about = { ...move.about, groups: [...move.about.groups, lines.role.name] };
  const id = (name: string): string => move.id(`${lines.role.id}/${byAi ? "automation/" : ""}${name}`);
  const team = lines.full ?? lines;
  const fte = team.mean ?? team.fte;
  const avoidable = builder.under(lines.path)("avoidable");
  const released = builder.line(
    leaving.released,
    id("released"),
    { fte, avoidable, scope, handedOverNow },
    about,
  );
  ledger.released.push(released);
  const people = move.part.people === undefined ? undefined : builder.under(`${move.path}.people`);
  const placed = people && pick(people, "redeployedShare", "naturalShare");
  const severed = byAi
    ? builder.line(severedByAi, id("severed"), { released, ...placed }, about)
    : builder.line(
        leaving.severed,
        id("severed"),
        {
          released,
          ...(people && pick(people, "transferredShare", "redeployedShare", "naturalShare")),
          retainedRatio,
          fte,
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
