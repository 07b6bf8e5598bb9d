import * as benefits from "../lines/benefits";
import { added, benefit } from "../lines/hours";
import { governanceFixed, governanceRate, taxLeakage } from "../lines/organization";
import * as risk from "../lines/risk";
import type { Option } from "../schema/case";
import { isService } from "../service";
import { required, together, type Builder, type LineRef } from "./builder";
import type { Bill } from "./contract";
import type { Exit } from "./exit";
import { hoursChanged, type ServiceHours } from "./hours";
import { enter, type Ledger } from "./ledger";
import { contractStartOf, type Move } from "./migration";
import { pick } from "./names";
import { buildSpeed } from "./service";
import type { Timeline } from "./timeline";

/** What the move brings beside cost: fewer errors, longer hours, yearly benefits. Rework itself stays a cost. */
export function buildBenefits(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const { path, away: progress, about, process } = move;
  if (process.rework !== undefined) {
    ledger.costs.push({ line: process.rework, category: "rework", deductible: true });
    if (builder.has(`${path}.qualityGain`)) {
      const inputs = {
        rework: process.reworkLeft ?? process.rework,
        scope: move.takenOf(),
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
  const hours = isService(move.option)
    ? hoursChanged(builder, move.option, move.part, process.process)
    : undefined;
  if (hours !== undefined) {
    if (builder.has(`${path}.coverageHoursAdded`)) required(builder, `${path}.marginPerHour`);
    if (builder.has(`${path}.marginPerHour`))
      enter(ledger, "benefits", longerHours(builder, time, move, hours));
  } else if (builder.has(`${path}.coverageHoursAdded`)) {
    const inputs = {
      hoursAdded: move.driver("coverageHoursAdded"),
      marginPerHour: required(builder, `${path}.marginPerHour`),
      progress,
      priceIndex: time.prices,
    };
    enter(ledger, "benefits", builder.line(benefits.coverage, move.id("coverage"), inputs, about));
  }
  buildSpeed(builder, time, ledger, move);
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

/** What the hours earn that the option serves longer: hours of service, whoever fills how many seats. */
function longerHours(builder: Builder, time: Timeline, move: Move, hours: ServiceHours): LineRef {
  const stated = move.driver("coverageHoursAdded");
  const today = builder.under(move.process.path)("coverageHours");
  const between = { option: hours.coverage, today };
  const hoursAdded = stated ?? builder.line(added, move.id("hours/added"), between, move.about);
  const inputs = {
    hoursAdded,
    marginPerHour: move.driver("marginPerHour"),
    scope: move.takenOf(),
    progress: move.away,
    priceIndex: time.prices,
  };
  return builder.line(benefit, move.id("coverage"), inputs, move.about);
}

/**
 * Risk of the work that stays and of the work that moves, as far as we carry it. An event of today goes on with the
 * work that moves, unless the option names it: then what the option says of it counts instead.
 */
export function buildRisk(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const { process, part } = move;
  const before = process.expectedLoss;
  const named = (id: string): boolean => part.risks.some((event) => event.id === id);
  if (before !== undefined) {
    ledger.bars.risk.before.push(before);
    const today = process.process.risks;
    if (today.some(({ id }) => named(id))) {
      enterRisk(ledger, riskThatStays(builder, move, before));
      const going = today.filter(({ id }) => !named(id)).map(({ id }) => `${process.path}.risks.${id}`);
      if (going.length > 0) enterRisk(ledger, riskThatGoesOn(builder, time, move, going));
    } else enterRisk(ledger, before);
  }
  const events = part.risks.filter(({ ends }) => ends !== true);
  if (events.length > 0) enterRisk(ledger, riskOfOption(builder, time, move, events));
}

function enterRisk(ledger: Ledger, line: LineRef): void {
  enter(ledger, "risk", line);
  ledger.bars.risk.after.push(line);
}

const riskThatStays = (builder: Builder, move: Move, expectedLoss: LineRef): LineRef =>
  builder.line(
    risk.inHouseRisk,
    move.id("inHouseRisk"),
    { expectedLoss, scope: move.takenOf(), progress: move.away },
    move.about,
  );

function riskThatGoesOn(builder: Builder, time: Timeline, move: Move, events: readonly string[]): LineRef {
  const all = (name: string) => ({ drivers: events.map((path) => `${path}.${name}`) });
  const inputs = {
    probabilities: all("probability"),
    impacts: all("impact"),
    scope: move.takenOf(),
    progress: move.away,
    priceIndex: time.prices,
  };
  return builder.line(risk.continuingRisk, move.id("continuingRisk"), inputs, move.about);
}

function riskOfOption(builder: Builder, time: Timeline, move: Move, events: Move["part"]["risks"]): LineRef {
  const losses = events.map((event) => {
    const terms = pick(builder.under(`${move.path}.risks.${event.id}`), "impact", "transferredShare");
    return builder.line(risk.ownLoss, move.id(`ownLoss/${event.id}`), terms, {
      ...move.about,
      groups: [...move.about.groups, event.name],
    });
  });
  events.forEach((event) => builder.under(`${move.path}.risks.${event.id}`)("probability"));
  const inputs = {
    probabilities: { drivers: events.map((event) => `${move.path}.risks.${event.id}.probability`) },
    ownLosses: together(losses),
    scope: move.takenOf(),
    progress: move.away,
    priceIndex: time.prices,
  };
  return builder.line(risk.optionRisk, move.id("optionRisk"), inputs, move.about);
}

/** Leading the provider: a share of the charge, yearly amounts from the start of the contract on, and tax that we can't recover. */
export function buildGovernance(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  option: Option,
  charges: readonly (Bill & { readonly move: Move })[],
  exit: Exit | undefined,
): void {
  const path = `options.${option.id}`;
  const driver = builder.under(path);
  for (const { charge, billed, move } of charges) {
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
          { billed, rate: driver("taxLeakageRate") },
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
      lastMonth: exit?.destination === "in-house" ? exit.lastMonth : null,
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
