import * as bridge from "../lines/bridge";
import { payables, settlement, workingCapital } from "../lines/benefits";
import * as contract from "../lines/contract";
import { perEmployeeCharge } from "../lines/provider";
import { total } from "../lines/results";
import { required, together, type Builder, type LineRef } from "./builder";
import type { Team } from "./delivery";
import { enter, type Ledger } from "./ledger";
import { contractYearOf, type Move } from "./migration";
import { pick } from "./names";
import { buildAttainment, buildCredits } from "./service";
import type { Timeline } from "./timeline";
import { buildTransfer, untilTransfer } from "./transfer";

/** What a provider asks for a process. */
export interface Bill {
  readonly charge: LineRef;
  /** The charge with what is passed through. */
  readonly billed: LineRef;
}

/** What the provider bills for a process: the parts of the price, its adjustments, and the bars they explain. */
export function buildContract(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  team: Team,
  ended?: LineRef,
): Bill {
  const path = `${move.path}.pricing`;
  const terms = builder.under(path);
  const has = (name: string): boolean => builder.has(`${path}.${name}`);
  const { about, id, progress } = move;
  const line = (
    kind: Parameters<Builder["line"]>[0],
    name: string,
    inputs: Parameters<Builder["line"]>[2],
  ): LineRef => builder.line(kind, id(name), inputs, about);

  const shouldCost = builder.line(
    total,
    id("shouldCost"),
    { parts: together(team.shouldCosts) },
    { ...about, label: "Should-cost" },
  );
  const contractIndex = line(contract.contractIndex, "contractIndex", indexation(builder, move, time));
  const billings = line(contract.billings, "billings", {
    parts: together(priceParts(builder, move, team, shouldCost, contractIndex, ended)),
  });
  const charged: LineRef[] = [billings];
  const location = move.part.pricing?.currencyLocation;
  if (location !== undefined && has("currencyShare")) {
    charged.push(
      line(contract.currencySharing, "currencySharing", {
        billings,
        currencyIndex: time.currency(location),
        ...pick(terms, "currencyShare", "currencyDeadBand"),
      }),
    );
  }
  if (has("minimumCharge")) {
    charged.push(
      line(contract.minimumTopUp, "minimum", {
        charge: together([...charged]),
        minimumCharge: terms("minimumCharge"),
        progress,
        contractIndex: move.part.pricing?.minimumIndexed === true ? contractIndex : null,
      }),
    );
  }
  const before = together([...charged]);
  if (has("targetCost")) {
    charged.push(
      line(contract.gainShare, "gainShare", {
        charge: before,
        ...pick(terms, "targetCost", "providerShare", "gainShareCap"),
        progress,
        contractIndex,
      }),
    );
  }
  const allocations = move.part.pricing?.allocations ?? [];
  if (has("atRisk") && allocations.length > 0) {
    allocations.forEach((one) => builder.under(`${path}.allocations.${one.id}`)("allocation"));
    charged.push(
      buildCredits(builder, move, before) ??
        line(contract.serviceCredits, "serviceCredits", {
          charge: before,
          ...pick(terms, "atRisk", "pool", "earnBack"),
          missProbability: required(builder, `${path}.missProbability`),
          allocations: { drivers: allocations.map((one) => `${path}.allocations.${one.id}.allocation`) },
        }),
    );
    buildAttainment(builder, move);
  }
  if (has("changeRate"))
    charged.push(
      line(contract.changeRequests, "changeRequests", { charge: before, changeRate: terms("changeRate") }),
    );
  const agreed = line(contract.charge, "charge", { parts: together(charged) });
  const charge = untilTransfer(builder, time, move, "charge", agreed);
  enter(ledger, "provider", charge);
  const own = buildTransfer(builder, time, ledger, move, team, shouldCost);
  explainMargin(builder, time, ledger, move, { agreed, paid: [charge, ...own], shouldCost });
  let billed = charge;
  if (has("passThrough")) {
    const passThrough = enter(
      ledger,
      "provider",
      line(contract.passThrough, "passThrough", {
        annualAmount: terms("passThrough"),
        progress,
        priceIndex: time.prices,
      }),
    );
    ledger.bars.technology.after.push(passThrough);
    billed = line(contract.billed, "billed", { parts: together([charge, passThrough]) });
  }
  if (has("paymentMonths")) {
    const month = time.month;
    const owed = line(payables, "payables", {
      billed: billed.row,
      month,
      paymentMonths: terms("paymentMonths"),
    });
    const settled = { payables: owed, month, lastMonth: { lastMonth: true } } as const;
    for (const one of [
      line(workingCapital, "workingCapital", { payables: owed.row, month }),
      line(settlement, "settlement", settled),
    ])
      ledger.shifted.push(enter(ledger, "benefits", one, false));
  }
  ledger.charges.push(charge);
  ledger.shouldCosts.push(shouldCost);
  return { charge, billed };
}

/** The index clause; without one the price stays as it is. */
function indexation(builder: Builder, move: Move, time: Timeline): Parameters<Builder["line"]>[2] {
  const path = `${move.path}.pricing`;
  const terms = builder.under(path);
  const contractYear = contractYearOf(builder, time, move.option);
  if (!builder.has(`${path}.indexShare`)) return { contractYear };
  const inflation = builder.has(`${path}.indexInflation`)
    ? terms("indexInflation")
    : builder.under("")("priceInflation");
  return {
    inflation,
    contractYear,
    ...pick(terms, "indexShare", "indexCap"),
    indexRatchet: { choice: move.part.pricing?.indexRatchet ?? true },
  };
}

/** Every part of the price that the contract has. */
function priceParts(
  builder: Builder,
  move: Move,
  team: Team,
  shouldCost: LineRef,
  contractIndex: LineRef,
  ended: LineRef | undefined,
): LineRef[] {
  const path = `${move.path}.pricing`;
  const terms = builder.under(path);
  const pricing = move.part.pricing;
  const { about, id, progress } = move;
  const scope = move.scopeOf();
  const parts: LineRef[] = [];
  for (const { fte, path: pay, id: chargeId, groups } of team.priced) {
    const price = builder.has(`${pay}.pricePerFte`) ? builder.under(pay)("pricePerFte") : null;
    if (price !== null)
      parts.push(
        builder.line(
          perEmployeeCharge,
          chargeId,
          { providerFte: fte, price, contractIndex },
          { ...about, groups },
        ),
      );
  }
  const movedVolume = (): LineRef =>
    builder.line(
      contract.movedVolume,
      id("movedVolume"),
      { volume: move.process.volume, scope, progress },
      about,
    );
  if (pricing !== undefined && pricing.bands.length > 0) {
    const all = (name: string) => ({
      drivers: pricing.bands.map((band) => `${path}.bands.${band.id}.${name}`),
    });
    pricing.bands.forEach((band) =>
      ["from", "price"].forEach((name) => builder.under(`${path}.bands.${band.id}`)(name)),
    );
    const inputs = {
      movedVolume: movedVolume(),
      thresholds: all("from"),
      prices: all("price"),
      method: { choice: pricing.bandMethod },
      contractIndex,
    };
    parts.push(builder.line(contract.perUnitCharge, id("perUnitCharge"), inputs, about));
  }
  if (pricing !== undefined && builder.has(`${path}.committedVolume`)) {
    const inputs = {
      committedVolume: terms("committedVolume"),
      deadBand: terms("band"),
      ...pick(terms, "arcRate", "rrcRate"),
      method: { choice: pricing.arcMethod },
    };
    parts.push(
      builder.line(
        contract.volumeAdjustment,
        id("volumeAdjustment"),
        { ...inputs, movedVolume: movedVolume(), progress, contractIndex },
        about,
      ),
    );
  }
  if (builder.has(`${path}.annualFee`))
    parts.push(
      builder.line(
        contract.fixedCharge,
        id("fixedCharge"),
        {
          annualFee: terms("annualFee"),
          progress,
          contractIndex,
          ...(ended && { ended, passOn: builder.under(`${move.path}.automation`)("passOn") }),
        },
        about,
      ),
    );
  if (builder.has(`${path}.markup`))
    parts.push(
      builder.line(
        contract.costPlusCharge,
        id("costPlusCharge"),
        { shouldCost, markup: terms("markup") },
        about,
      ),
    );
  if (parts.length === 0)
    builder.missing.push({ path, message: `${move.about.groups.join(", ")}: no price is given.` });
  return parts;
}

/** Margin at full migration, and what the price mechanism makes of it in each month. */
function explainMargin(
  builder: Builder,
  time: Timeline,
  ledger: Ledger,
  move: Move,
  { agreed, paid, shouldCost }: { agreed: LineRef; paid: readonly LineRef[]; shouldCost: LineRef },
): void {
  const { about, id } = move;
  const end = pick(move.wave, "startMonth", "knowledgeTransferMonths", "rampMonths");
  const fullMonth = builder.line(
    bridge.fullMonth,
    id("fullMonth"),
    { ...end, lastMonth: { lastMonth: true } },
    about,
  );
  const markup = builder.line(
    bridge.markup,
    id("markup"),
    { charge: agreed.row, shouldCost: shouldCost.row, fullMonth },
    about,
  );
  const whole = builder.line(bridge.margin, id("margin"), { shouldCost, markup }, about);
  const margin = untilTransfer(builder, time, move, "margin", whole);
  ledger.bars.margin.after.push(margin);
  ledger.bars.price.after.push(...paid);
  ledger.bars.price.before.push(shouldCost, margin);
}
