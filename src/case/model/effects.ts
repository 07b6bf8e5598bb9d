import * as benefits from "../lines/benefits";
import { governanceFixed, governanceRate, taxLeakage } from "../lines/organization";
import * as risk from "../lines/risk";
import type { Option } from "../schema/case";
import { required, together, type Builder, type LineRef } from "./builder";
import { enter, type Ledger } from "./ledger";
import { contractStartOf, type Move } from "./migration";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** What the move brings beside cost: fewer errors, longer hours, yearly benefits. Rework itself stays a cost. */
export function buildBenefits(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const { path, progress, about, process } = move;
  if (process.rework !== undefined) {
    ledger.costs.push({ line: process.rework, category: "rework", deductible: true });
    if (builder.has(`${path}.qualityGain`)) {
      const inputs = {
        rework: process.rework,
        scope: move.scopeOf(),
        progress,
        qualityGain: move.driver("qualityGain"),
      };
      enter(
        ledger,
        "benefits",
        builder.line(benefits.reworkAvoided, move.id("reworkAvoided"), inputs, about),
      );
    }
  }
  if (builder.has(`${path}.coverageHoursAdded`)) {
    const inputs = {
      hoursAdded: move.driver("coverageHoursAdded"),
      marginPerHour: required(builder, `${path}.marginPerHour`),
      progress,
    };
    enter(ledger, "benefits", builder.line(benefits.coverage, move.id("coverage"), inputs, about));
  }
  for (const item of move.part.benefits) {
    const inputs = {
      ...pick(builder.under(`${path}.benefits.${item.id}`), "annualAmount"),
      progress,
      priceIndex: time.prices,
    };
    enter(
      ledger,
      "benefits",
      builder.line(benefits.annualBenefit, move.id(`benefit/${item.id}`), inputs, {
        ...about,
        groups: [...about.groups, item.name],
        label: item.name,
      }),
    );
  }
}

/** Risk of the work that stays and of the work that moves, as far as we carry it. */
export function buildRisk(builder: Builder, ledger: Ledger, move: Move, moves: boolean): void {
  const { process, part, progress, about } = move;
  const scope = move.scopeOf();
  const before = process.expectedLoss;
  if (before !== undefined) {
    const line = moves
      ? builder.line(
          risk.inHouseRisk,
          move.id("inHouseRisk"),
          { expectedLoss: before, scope, progress },
          about,
        )
      : before;
    enter(ledger, "risk", line);
    ledger.bars.risk.after.push(line);
    ledger.bars.risk.before.push(before);
  }
  if (part.risks.length === 0) return;
  const losses = part.risks.map((event) => {
    const terms = pick(builder.under(`${move.path}.risks.${event.id}`), "impact", "transferredShare");
    return builder.line(risk.ownLoss, move.id(`ownLoss/${event.id}`), terms, {
      ...about,
      groups: [...about.groups, event.name],
    });
  });
  part.risks.forEach((event) => builder.under(`${move.path}.risks.${event.id}`)("probability"));
  const probabilities = { drivers: part.risks.map((event) => `${move.path}.risks.${event.id}.probability`) };
  const line = builder.line(
    risk.optionRisk,
    move.id("optionRisk"),
    { probabilities, ownLosses: together(losses), scope, progress },
    about,
  );
  enter(ledger, "risk", line);
  ledger.bars.risk.after.push(line);
}

/** Leading the provider: a share of the charge, yearly amounts from the start of the contract on, and tax that we can't recover. */
export function buildGovernance(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  option: Option,
  charges: readonly { readonly charge: LineRef; readonly move: Move }[],
): void {
  const path = `options.${option.id}`;
  const driver = builder.under(path);
  for (const { charge, move } of charges) {
    if (builder.has(`${path}.governanceRate`)) {
      const line = builder.line(
        governanceRate,
        move.id("governance"),
        { charge, rate: driver("governanceRate") },
        move.about,
      );
      ledger.governance.push(enter(ledger, "governance", line));
    }
    if (builder.has(`${path}.taxLeakageRate`)) {
      enter(
        ledger,
        "governance",
        builder.line(
          taxLeakage,
          move.id("taxLeakage"),
          { charge, rate: driver("taxLeakageRate") },
          move.about,
        ),
      );
    }
  }
  const contractStart = contractStartOf(builder, option);
  if (contractStart === undefined) return;
  for (const item of option.governance) {
    const inputs = {
      ...pick(builder.under(`${path}.governance.${item.id}`), "annualAmount"),
      month: time.month,
      contractStart,
      priceIndex: time.prices,
    };
    const line = builder.line(governanceFixed, `${option.id}/governance/${item.id}`, inputs, {
      part: option.id,
      groups: [item.name],
      label: item.name,
    });
    enter(ledger, "governance", line);
    if (item.kind === "governance") ledger.governance.push(line);
  }
}
