import { given, or } from "./given";
import type { Move } from "./move";
import { payOf, placeOf, premiumPayOf } from "./today";

/** case.md, "Provider": the people who do the moved work, role by role and place by place. */

/** What one role's moved work takes at one place in a month. */
export interface Team {
  /** Q·x: in-house employees whose work is done at this place. */
  readonly replaced: number;
  /** cℓ: "loaded cost of the location × wage × currency index", a month. */
  readonly cost: number;
  /** a */
  readonly productivity: number;
  /** h = (1−improvement)^(c−1) */
  readonly learned: number;
  /** A month's price per employee. */
  readonly price: number;
}

export function teamsOf(move: Move, month: number, progress = move.away(month)): Team[] {
  const { part, work } = move;
  const { time, process } = work;
  if (!move.service || move.progress(month) === 0) return [];
  // "c = years since the wave's go-live, from 1"
  const c = 1 + Math.floor((month - move.goLive) / 12);
  const learned = (1 - or(0, part.improvement)) ** (c - 1);
  return process.roles.flatMap((role) =>
    part.delivery.flatMap((delivery) => {
      const pay = delivery.roles.find((one) => one.role === role.id);
      if (pay === undefined) return [];
      const index = time.wage(delivery.location, month) * time.currency(delivery.location, month);
      return [
        {
          replaced:
            // "g: Q = s(1−g)(1−D)n2"
            work.needed(role, month, part) *
            (1 - or(0, part.gain)) *
            move.roleScope(role.id) *
            progress *
            or(0, delivery.share),
          cost:
            ((payOf(pay) +
              placeOf(pay) +
              premiumPayOf(pay, work.premium(delivery.location, part, delivery))) /
              12) *
            index,
          // "a = netHoursℓ/netHours home × given productivity"
          productivity:
            (or(1, delivery.productivity) * (given(pay.netHours) ?? or(1, role.netHours))) /
            or(1, role.netHours),
          learned,
          price: or(0, pay.pricePerFte) / 12,
        },
      ];
    }),
  );
}

const total = (teams: readonly Team[], of: (team: Team) => number): number =>
  teams.reduce((sum, team) => sum + of(team), 0);

/** "Provider FTE = in-house FTE × s × Σ mix/productivity × (1−improvement)^(c−1)" */
export const providerFte = (team: Team): number => (team.replaced / team.productivity) * team.learned;

export const shouldCostOf = (teams: readonly Team[]): number =>
  total(teams, (team) => providerFte(team) * team.cost);

export const pricePerFteOf = (teams: readonly Team[]): number =>
  total(teams, (team) => providerFte(team) * team.price);

/** The first three bars, which telescope from in-house cost to should-cost; the caller takes off Q·cI. */
export const stepsOf = (teams: readonly Team[]) => ({
  atLocation: total(teams, (team) => team.replaced * team.cost),
  productivity: total(teams, (team) => team.replaced * team.cost * (1 / team.productivity - 1)),
  improvement: total(teams, (team) => ((team.replaced * team.cost) / team.productivity) * (team.learned - 1)),
});
