import * as change from "../lines/inhouse-change";
import { together, type Builder } from "./builder";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** Improved in-house, or software alone: people stay, labor falls by the gain, subscriptions come on top. */
export function buildChange(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  for (const { role, labor, workplace } of move.process.roles) {
    ledger.costs.push(
      { line: labor, category: "labor", deductible: true },
      { line: workplace, category: "workplace", deductible: true },
    );
    if (!builder.has(`${move.path}.gain`)) continue;
    const inputs = {
      labor,
      gain: move.driver("gain"),
      scope: move.scopeOf(role.id),
      progress: move.progress,
    };
    const about = { ...move.about, groups: [...move.about.groups, role.name] };
    const saved = enter(
      ledger,
      "labor",
      builder.line(change.laborSaved, move.id(`${role.id}/laborSaved`), inputs, about),
    );
    ledger.bars.improvement.after.push(saved);
  }
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
