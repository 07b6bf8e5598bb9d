import * as bridge from "../lines/bridge";
import { payables, settlement, workingCapital } from "../lines/benefits";
import * as contract from "../lines/contract";
import { perEmployeeCharge } from "../lines/provider";
import { total } from "../lines/results";
import { required, together, type Builder, type LineRef } from "./builder";
import type { Team } from "./delivery";
import { enter, type Ledger } from "./ledger";
import type { Binding } from "./model";
import { contractStartOf, contractYearOf, type Move } from "./migration";
import { pick } from "./names";
import { buildAttainment, buildCredits } from "./service";
import type { Timeline } from "./timeline";
import { buildTransfer, transferMonthOf, untilTransfer } from "./transfer";

type Inputs = Parameters<Builder["line"]>[2];

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
  const contractYear = contractYearOf(builder, time, move.option);
  const contractIndex = line(
    contract.contractIndex,
    "contractIndex",
    indexation(builder, path, move.part.pricing, contractYear),
  );
  const movedVolume = (): LineRef =>
    line(contract.movedVolume, "movedVolume", {
      volume: move.process.volume,
      scope: move.takenOf(),
      progress,
    });
  const yearly: Inputs | undefined =
    move.part.pricing?.commitmentPeriod === "year"
      ? {
          month: time.month,
          contractStart: contractStartOf(builder, move.option) as LineRef,
          contractYear,
          lastMonth: { lastMonth: true },
          transferMonth: transferMonthOf(builder, move),
        }
      : undefined;
  const billings = line(contract.billings, "billings", {
    parts: together(
      priceParts(builder, {
        path,
        pricing: move.part.pricing,
        about,
        id,
        progress,
        volume: movedVolume,
        priced: team.priced,
        contractIndex,
        shouldCost,
        ...(yearly && { yearly }),
        ...(ended && { ended, passOn: builder.under(`${move.path}.automation`)("passOn") }),
      }),
    ),
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
  if (has("minimumCharge") && yearly !== undefined) {
    const before = line(contract.charge, "chargeBeforeMinimum", { parts: together([...charged]) });
    const minimum = line(contract.monthsMinimum, "monthsMinimum", {
      minimumCharge: terms("minimumCharge"),
      progress,
      contractIndex: move.part.pricing?.minimumIndexed === true ? contractIndex : null,
    });
    charged.push(
      line(contract.yearTopUp, "minimum", { charge: before.row, minimum: minimum.row, ...yearly }),
    );
  } else if (has("minimumCharge")) {
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
export function indexation(
  builder: Builder,
  path: string,
  pricing: Pricing | undefined,
  contractYear: LineRef,
): Parameters<Builder["line"]>[2] {
  const terms = builder.under(path);
  if (!builder.has(`${path}.indexShare`)) return { contractYear };
  const inflation = builder.has(`${path}.indexInflation`)
    ? terms("indexInflation")
    : builder.under("")("priceInflation");
  return {
    inflation,
    contractYear,
    ...pick(terms, "indexShare", "indexCap"),
    indexRatchet: { choice: pricing?.indexRatchet ?? true },
  };
}

/** The choices of a contract that its price reads. */
type Pricing = Pick<
  NonNullable<Move["part"]["pricing"]>,
  "bands" | "bandMethod" | "arcMethod" | "indexRatchet"
>;

/** What the parts of a price are made from. */
export interface PriceBasis {
  /** Path of the drivers of the contract. */
  readonly path: string;
  readonly pricing: Pricing | undefined;
  readonly about: Move["about"];
  id(name: string): string;
  /** Share of the contract's amounts that counts. */
  readonly progress: LineRef;
  /** The units that the contract handles. */
  volume(): LineRef;
  readonly priced: Team["priced"];
  readonly contractIndex: LineRef;
  /** When years end, where commitments are made up for by year. */
  readonly yearly?: Inputs;
  /** Left out where nobody knows what the work costs the provider. */
  readonly shouldCost?: LineRef;
  readonly ended?: LineRef;
  readonly passOn?: Binding | null;
}

/** Every part of the price that the contract has. */
export function priceParts(
  builder: Builder,
  {
    path,
    pricing,
    about,
    id,
    progress,
    volume,
    priced,
    contractIndex,
    shouldCost,
    yearly,
    ended,
    passOn = null,
  }: PriceBasis,
): LineRef[] {
  const terms = builder.under(path);
  const parts: LineRef[] = [];
  for (const { fte, path: pay, id: chargeId, groups } of priced) {
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
  if (pricing !== undefined && pricing.bands.length > 0) {
    const all = (name: string) => ({
      drivers: pricing.bands.map((band) => `${path}.bands.${band.id}.${name}`),
    });
    pricing.bands.forEach((band) =>
      ["from", "price"].forEach((name) => builder.under(`${path}.bands.${band.id}`)(name)),
    );
    const inputs = {
      movedVolume: volume(),
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
    const commitment = { committedVolume: inputs.committedVolume, progress };
    parts.push(
      yearly === undefined
        ? builder.line(
            contract.volumeAdjustment,
            id("volumeAdjustment"),
            { ...inputs, movedVolume: volume(), progress, contractIndex },
            about,
          )
        : builder.line(
            contract.yearAdjustment,
            id("volumeAdjustment"),
            {
              ...pick(
                (name) => inputs[name as keyof typeof inputs] as Binding | null,
                "deadBand",
                "arcRate",
                "rrcRate",
                "method",
              ),
              movedVolume: volume().row,
              committed: builder.line(contract.monthsCommitment, id("monthsCommitment"), commitment, about)
                .row,
              contractIndex,
              ...yearly,
            },
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
          ...(ended && { ended, passOn }),
        },
        about,
      ),
    );
  if (shouldCost !== undefined && builder.has(`${path}.markup`))
    parts.push(
      builder.line(
        contract.costPlusCharge,
        id("costPlusCharge"),
        { shouldCost, markup: terms("markup") },
        about,
      ),
    );
  if (parts.length === 0)
    builder.missing.push({ path, message: `${about.groups.join(", ")}: no price is given.` });
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
  const lastMonth = { lastMonth: true } as const;
  const [only, ...others] = move.waves;
  const fullMonth =
    only !== undefined && others.length === 0
      ? builder.line(
          bridge.fullMonth,
          id("fullMonth"),
          { ...pick(only.terms, "startMonth", "knowledgeTransferMonths", "rampMonths"), lastMonth },
          about,
        )
      : builder.line(bridge.lastFullMonth, id("fullMonth"), { full: move.fullMonth(), lastMonth }, about);
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
