import { dip } from "../lines/leaving";
import { billings, contractIndex, minimumTopUp } from "../lines/contract";
import * as lines from "../lines/incumbent";
import { governanceRate } from "../lines/organization";
import { required, together, type Builder, type LineRef } from "./builder";
import { indexation, priceParts } from "./price-parts";
import { destinations, shareToday } from "./incumbent-shares";
import type { ProcessLines } from "./inhouse";
import { enter, type Ledger } from "./ledger";
import type { Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

type Inputs = Parameters<Builder["line"]>[2];
type Kind = Parameters<Builder["line"]>[0];

/** Where the lines of a provider of today stand: in the baseline, or in an option. */
interface Place {
  readonly process: ProcessLines;
  readonly about: { readonly part: string; readonly groups: readonly string[] };
  id(name: string): string;
  /** How the work leaves; left out where it stays. */
  readonly leaving?: { readonly leaves: LineRef; readonly progress: LineRef };
  readonly active: LineRef;
  /** What a renewal changes; empty where there is none. */
  readonly renewal: Inputs;
}

/** The units and employees that a provider of today bills. */
interface Handled {
  volume(): LineRef;
  employees(role: ProcessLines["roles"][number]): LineRef;
}

/** What the provider of today bills, and what leading it costs: lines of the baseline, or of an option that leaves it alone. */
export function keepIncumbent(builder: Builder, time: Timeline, ledger: Ledger, process: ProcessLines): void {
  const today = incumbentToday(builder, time, process);
  if (today === undefined) return;
  ledger.costs.push({ line: today.charge, category: "provider", deductible: true });
  for (const line of today.governance) ledger.costs.push({ line, category: "governance", deductible: true });
}

/** The baseline's lines of a provider of today; undefined where there is none. */
function incumbentToday(
  builder: Builder,
  time: Timeline,
  process: ProcessLines,
): { charge: LineRef; governance: LineRef[] } | undefined {
  if (process.process.incumbent === undefined) return undefined;
  const about = { part: "inhouse", groups: [process.process.name] };
  const id = (name: string): string => `inhouse/${process.process.id}/incumbent/${name}`;
  const active = builder.line(lines.active, id("active"), { month: time.month }, about);
  const place: Place = { process, about, id, active, renewal: {} };
  const charge = chargeOf(builder, time, place, "", handledBy(builder, place));
  return { charge, governance: governanceOf(builder, time, place, charge) };
}

/** A provider of today under an option: what it still bills, what leaving it costs, and what comes back in-house. */
export function buildIncumbent(builder: Builder, time: Timeline, ledger: Ledger, move: Move): void {
  const { process, part } = move;
  const today = incumbentToday(builder, time, withoutAi(process));
  if (today === undefined) return;
  ledger.bars.incumbent.before.push(today.charge);
  ledger.bars.governance.before.push(...today.governance);
  const about = move.about;
  const id = (name: string): string => move.id(`incumbent/${name}`);
  const line = (kind: Kind, name: string, inputs: Inputs): LineRef =>
    builder.line(kind, id(name), inputs, about);
  const enterCharge = (place: Place): LineRef => {
    const charge = chargeOf(builder, time, place, "", handledBy(builder, place));
    ledger.bars.incumbent.after.push(enter(ledger, "provider", charge));
    for (const one of governanceOf(builder, time, place, charge)) enter(ledger, "governance", one);
    return charge;
  };
  if (part.fromIncumbent === undefined) {
    const active = line(lines.active, "active", { month: time.month });
    enterCharge({ process, about, id, active, renewal: {} });
    return;
  }
  const path = `${move.path}.fromIncumbent`;
  const terms = builder.under(path);
  const contract = builder.under(`${process.path}.incumbent`);
  const { month } = time;
  const leaves = line(lines.leaves, "leaves", destinations(builder, move.option, part));
  const handoverEnds = line(lines.handoverEnds, "handoverEnds", {
    firstStart: move.firstStart(),
    fullMonth: move.fullMonth(),
    ...pick(terms, "parallelMonths", "overlapShare"),
    ...pick(contract, "noticeMonths"),
  });
  const contractEnds = line(lines.lastMonth, "lastMonth", {
    ...pick(terms, "renewed"),
    handoverEnds,
    lastMonth: { lastMonth: true },
  });
  const active = line(lines.active, "active", { month, contractEnds });
  if ((builder.drivers.get(`${path}.renewed`)?.value ?? 0) > 0) required(builder, `${path}.renewalMonth`);
  const renewal = builder.has(`${path}.renewalMonth`) ? pick(terms, "renewed", "renewalMonth") : {};
  const place: Place = {
    process,
    about,
    id,
    leaving: { leaves, progress: move.progress },
    active,
    renewal,
  };
  const charge = enterCharge(place);
  const progressParallel = move.ago(terms("parallelMonths") as Binding);
  const withOverlap = chargeOf(
    builder,
    time,
    place,
    "overlap/",
    overlapping(builder, place, {
      leaves,
      ...pick(terms, "overlapShare"),
      progress: move.progress,
      progressParallel,
    }),
  );
  enter(ledger, "transition", line(lines.overlapCharge, "overlap", { withOverlap, without: charge }));
  enter(
    ledger,
    "transition",
    line(dip, "dip", {
      labor: today.charge,
      scope: leaves,
      ...pick(terms, "dipDepth", "dipMonths", "parallelMonths"),
      progressParallel,
      progressDip: move.ago(terms("dipMonths") as Binding),
    }),
  );
  if (builder.has(`${process.path}.incumbent.startFee`)) {
    const fee = line(lines.fee, "fee", {
      ...pick(contract, "startFee", "elapsedMonths", "endMonth"),
      termMonths: required(builder, `${process.path}.incumbent.termMonths`),
      contractEnds,
      leaves,
      month,
    });
    enter(ledger, "transition", fee);
  }
  if (builder.has(`${path}.assistance`)) {
    const assistance = line(lines.assistance, "assistance", {
      amount: terms("assistance"),
      month,
      startMonth: move.firstStart(),
      handoverEnds,
      leaves,
      priceIndex: time.prices,
    });
    ledger.contingent.push(enter(ledger, "transition", assistance));
  }
  comeBack(builder, time, ledger, move, leaves);
}

/** The process as it is before AI agents take part of it. */
const withoutAi = (process: ProcessLines): ProcessLines => ({
  ...process,
  volume: process.volumeToday ?? process.volume,
  roles: process.roles.map((role) => ({ ...role, ...role.full })),
});

/** Work that comes back in-house, the people it needs, and the pivot between the bars of incumbent and wages. */
function comeBack(builder: Builder, time: Timeline, ledger: Ledger, move: Move, leaves: LineRef): void {
  const { process, progress } = move;
  const terms = builder.under(`${move.path}.fromIncumbent`);
  const inHouse = terms("inHouse");
  const back = (
    item: string,
    name: string,
    cost: LineRef,
    groups: readonly string[],
    label: string,
  ): LineRef =>
    builder.line(
      lines.returned,
      move.id(`${item}/incumbent/${name}`),
      { cost, share: shareToday(builder, process, item), inHouse, progress },
      { ...move.about, groups: [...move.about.groups, ...groups], label },
    );
  for (const role of process.roles) {
    const { id: item, name } = role.role;
    const about = { ...move.about, groups: [...move.about.groups, name] };
    const share = shareToday(builder, process, item);
    enter(ledger, "labor", back(item, "labor", role.labor, [name], "Labor back in-house"));
    enter(
      ledger,
      "workplace",
      back(item, "workplace", role.workplace, [name], "Seats and technology back in-house"),
    );
    const before = role.full ?? role;
    const cost = together([before.labor, before.workplace]);
    ledger.bars.incumbent.after.push(
      builder.line(lines.pivot, move.id(`${item}/incumbent/pivot`), { cost, share, leaves, progress }, about),
    );
    if (!builder.has(`${move.path}.fromIncumbent.hireCost`)) continue;
    const hires = {
      fte: role.fte.row,
      share,
      inHouse,
      progress: progress.row,
      month: time.month,
      lastMonth: { lastMonth: true },
      hireCost: terms("hireCost"),
      wageIndex: time.wages(role.location),
    } as const;
    ledger.contingent.push(
      enter(
        ledger,
        "transition",
        builder.line(lines.hires, move.id(`${item}/incumbent/hires`), hires, about),
      ),
    );
  }
  for (const { id: item, name, cost } of process.others) {
    const line = enter(ledger, "other", back(item, "back", cost, [name], `${name} back in-house`));
    ledger.bars.incumbent.after.push(line);
  }
}

/** What it bills for the work that is still with it. */
function handledBy(builder: Builder, { process, about, id, leaving }: Place): Handled {
  return {
    volume: () =>
      builder.line(
        lines.volume,
        id("volume"),
        { volume: process.volume, share: shareToday(builder, process), ...leaving },
        about,
      ),
    employees: (role) =>
      builder.line(
        lines.employees,
        id(`${role.role.id}/employees`),
        { fte: role.fte, share: shareToday(builder, process, role.role.id), ...leaving },
        { ...about, groups: [...about.groups, role.role.name] },
      ),
  };
}

/** The same with the work that both run for some months. */
function overlapping(builder: Builder, place: Place, overlap: Inputs): Handled {
  const { process, about, id } = place;
  const left = handledBy(builder, place);
  return {
    volume: () =>
      builder.line(
        lines.overlapVolume,
        id("overlap/volume"),
        { left: left.volume(), volume: process.volume, share: shareToday(builder, process), ...overlap },
        about,
      ),
    employees: (role) =>
      builder.line(
        lines.overlapEmployees,
        id(`overlap/${role.role.id}/employees`),
        {
          left: left.employees(role),
          fte: role.fte,
          share: shareToday(builder, process, role.role.id),
          ...overlap,
        },
        { ...about, groups: [...about.groups, role.role.name] },
      ),
  };
}

/** The charge by the contract of today for what it handles. */
function chargeOf(builder: Builder, time: Timeline, place: Place, prefix: string, handled: Handled): LineRef {
  const { process, about, id, active, renewal } = place;
  const { incumbent } = process.process;
  const base = `${process.path}.incumbent`;
  const path = `${base}.pricing`;
  const contract = builder.under(base);
  const line = (kind: Kind, name: string, inputs: Inputs): LineRef =>
    builder.line(kind, id(`${prefix}${name}`), inputs, about);
  const { month } = time;
  const priceMonth = builder.line(lines.priceMonth, id("priceMonth"), { month, ...renewal }, about);
  const contractYear = builder.line(
    lines.contractYear,
    id("contractYear"),
    { month, priceMonth, ...pick(contract, "elapsedMonths"), ...renewal },
    about,
  );
  const index = builder.line(
    contractIndex,
    id("contractIndex"),
    indexation(builder, path, incumbent?.pricing, contractYear),
    about,
  );
  const priced = process.roles
    .filter(({ role }) => incumbent?.prices.some((one) => one.role === role.id))
    .map((role) => ({
      fte: handled.employees(role),
      path: `${base}.prices.${role.role.id}`,
      id: id(`${prefix}${role.role.id}/charge`),
      groups: [...about.groups, role.role.name],
    }));
  const parts = priceParts(builder, {
    path,
    pricing: incumbent?.pricing,
    about,
    id: (name) => id(`${prefix}${name}`),
    progress: active,
    volume: () => handled.volume(),
    priced,
    contractIndex: index,
  });
  const bill = line(billings, "billings", { parts: together(parts) });
  const topUp = builder.has(`${path}.minimumCharge`)
    ? line(minimumTopUp, "minimum", {
        charge: together([bill]),
        minimumCharge: builder.under(path)("minimumCharge"),
        progress: active,
        contractIndex: incumbent?.pricing.minimumIndexed === true ? index : null,
      })
    : null;
  const renewed = "renewed" in renewal ? termsOfRenewal(builder, place) : {};
  return line(lines.charge, "charge", {
    billings: bill,
    topUp,
    month,
    ...pick(contract, "endMonth", "rolloverUplift"),
    ...renewal,
    ...renewed,
  });
}

const termsOfRenewal = (builder: Builder, { about, process }: Place): Inputs =>
  pick(
    builder.under(`options.${about.part}.processes.${process.process.id}.fromIncumbent`),
    "cut",
    "newMinimum",
  );

/** What leading the provider of today costs: a share of its charge, and a yearly amount. */
function governanceOf(builder: Builder, time: Timeline, place: Place, charge: LineRef): LineRef[] {
  const base = `${place.process.path}.incumbent`;
  const contract = builder.under(base);
  const found: LineRef[] = [];
  if (builder.has(`${base}.governanceRate`)) {
    const inputs = { charge, rate: contract("governanceRate") };
    found.push(builder.line(governanceRate, place.id("governanceRate"), inputs, place.about));
  }
  if (builder.has(`${base}.governanceAmount`)) {
    const inputs = {
      annualAmount: contract("governanceAmount"),
      active: place.active,
      priceIndex: time.prices,
    };
    found.push(builder.line(lines.governance, place.id("governance"), inputs, place.about));
  }
  return found;
}
