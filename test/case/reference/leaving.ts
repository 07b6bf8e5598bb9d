import type { Role } from "../../../src/case/schema/case";
import { given, or } from "./given";
import type { Ledger } from "./ledger";
import type { Cohort, Move } from "./move";

/** What the old team still costs after its work has moved: every cohort is followed from the month of its move. */

interface Terms {
  readonly avoidable: number;
  readonly lag: number;
  readonly parallel: number;
  readonly overlap: number;
}

/** Share of a cohort's cost that is paid beside the new team's, so many months after the move. */
function paidOn(age: number, { avoidable, lag, parallel, overlap }: Terms) {
  // "parallel run: labor × avoidable × o × (s(m) − s(m−P))"
  const together = age < parallel ? avoidable * overlap : 0;
  // "avoidable but not yet gone": beside the overlap until both are over, then in full until the lag is over
  const late = age >= lag ? 0 : avoidable * (age < parallel ? 1 - overlap : 1);
  return { stranded: 1 - avoidable, late, together };
}

function bookCohorts(
  ledger: Ledger,
  move: Move,
  month: number,
  cost: number,
  cohorts: readonly Cohort[],
  terms: Terms,
) {
  for (const cohort of cohorts) {
    const paid = paidOn(month - cohort.month, terms);
    const amount = cost * cohort.share;
    // H: "s̃ = s(1−u) replaces s in all recurring lines (…, stranded, …), gross s stays in outward cohorts"
    const stays = move.exit?.inHouse === true ? 1 - move.exit.left(month) : 1;
    ledger.book(month, "stranded", move.part.process, amount * paid.stranded * stays);
    ledger.book(month, "transition", move.part.process, amount * (paid.late + paid.together), "transition");
  }
}

/** "labor × d/2 × (1 − x/D) × (s(m−x) − s(m−D)), x = min(P,D), 0 where D = 0" */
function dipOf(age: number, depth: number, recovery: number, parallel: number): number {
  const covered = Math.min(parallel, recovery);
  return age >= covered && age < recovery ? (depth / 2) * (1 - covered / recovery) : 0;
}

/** People who go, and what they are paid: one role in one month. */
export interface Leavers {
  readonly released: number;
  readonly severed: number;
  readonly severance: number;
  readonly retention: number;
}

function leavers(move: Move, role: Role, month: number, cohorts: readonly Cohort[], terms: Terms): Leavers {
  const { part, work } = move;
  const gone = cohorts
    .filter((cohort) => month - cohort.month === Math.max(terms.lag, terms.parallel))
    .reduce((sum, { share }) => sum + share, 0);
  const people = work.fte(role, month) * gone;
  const released = people * terms.avoidable;
  const kept = move.service ? or(0, part.retainedRatio) * people : 0;
  const rules = part.people;
  const elsewhere =
    or(0, rules?.transferredShare) + or(0, rules?.redeployedShare) + or(0, rules?.naturalShare);
  const severed = Math.max(0, released * (1 - elsewhere) - kept);
  // docs/functions/TRANSITION.SEVERANCE.md: salary/52 a week; the input is notice that is "paid and not worked"
  const earned = or(0, rules?.tenureYears) * or(0, rules?.weeksPerYear);
  const weeks = Math.min(earned, given(rules?.maxWeeks) ?? earned);
  const notice = or(0, rules?.noticeWeeks);
  const weekly = (or(0, role.salary) / 52) * work.time.wage(work.place(role), month);
  return {
    released,
    severed,
    severance: severed * weekly * (weeks + notice),
    // D7: "retention bonus paid to all released"
    retention: released * or(0, rules?.retentionBonus),
  };
}

/** Books what the old teams still cost in a month; gives who leaves in it. */
export function bookLeaving(ledger: Ledger, move: Move, month: number): Leavers {
  const { part, work } = move;
  const { process } = work;
  const parallel = move.service ? or(0, part.parallelMonths) : 0;
  const overlap = move.service ? or(1, part.overlapShare) : 0;
  const sum = { released: 0, severed: 0, severance: 0, retention: 0 };
  for (const role of process.roles) {
    // Software and improvement free the labor that they make unnecessary: gain × scope of the role.
    const freed = move.roleScope(role.id) * (move.service ? 1 : or(0, part.gain));
    const cohorts = move.cohorts(freed, month);
    const labor = work.labor(role, month);
    const terms = { avoidable: or(0, role.avoidable), lag: or(0, role.lagMonths), parallel, overlap };
    bookCohorts(ledger, move, month, labor, cohorts, terms);
    const went = leavers(move, role, month, cohorts, terms);
    for (const key of ["released", "severed", "severance", "retention"] as const) sum[key] += went[key];
    if (!move.service) continue;
    for (const { month: since, share } of cohorts) {
      const dip = dipOf(month - since, or(0, part.dipDepth), or(0, part.dipMonths), parallel);
      ledger.book(month, "transition", part.process, labor * share * dip, "transition");
    }
    bookCohorts(ledger, move, month, work.workplace(role, month), cohorts, {
      avoidable: or(0, role.workplaceAvoidable),
      lag: or(0, role.workplaceLagMonths),
      parallel: 0,
      overlap: 0,
    });
  }
  for (const line of process.otherCosts)
    bookCohorts(ledger, move, month, work.other(line, month), move.cohorts(move.lineScope(line.id), month), {
      avoidable: or(0, line.avoidable),
      lag: or(0, line.lagMonths),
      parallel: 0,
      overlap: 0,
    });
  return sum;
}
