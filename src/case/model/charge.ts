import * as contract from "../lines/contract";
import { required, together, type Builder, type LineRef } from "./builder";
import type { TeamAt } from "./delivery";
import { contractStartOf, contractYearOf, type Move } from "./migration";
import type { Binding } from "./model";
import { pick } from "./names";
import { indexation, priceParts } from "./price-parts";
import { buildAttainment, buildCredits } from "./service";
import type { Timeline } from "./timeline";

type Inputs = Parameters<Builder["line"]>[2];

/** The share of the work that a charge is for. */
interface Handled {
  /** What its lines are called by, in front of their own names; nothing for the charge that counts. */
  readonly prefix: string;
  /** Share of the scope that the provider runs. What is committed goes by what has moved. */
  readonly progress: LineRef;
  readonly priced: TeamAt["priced"];
  readonly shouldCost: LineRef;
  /** Share of the work that AI ends. */
  readonly ended?: LineRef;
  /** The first month after the contract; null where it runs on. */
  readonly contractEnd: Binding | LineRef | null;
}

/** What the provider asks for some share of the work: the parts of the price, and its adjustments. */
export function chargeAt(
  builder: Builder,
  time: Timeline,
  move: Move,
  { prefix, progress, priced, shouldCost, ended, contractEnd }: Handled,
): LineRef {
  const path = `${move.path}.pricing`;
  const terms = builder.under(path);
  const has = (name: string): boolean => builder.has(`${path}.${name}`);
  const { about } = move;
  const id = (name: string): string => move.id(`${prefix}${name}`);
  const line = (kind: Parameters<Builder["line"]>[0], name: string, inputs: Inputs): LineRef =>
    builder.line(kind, id(name), inputs, about);

  const contractYear = contractYearOf(builder, time, move.option);
  const contractIndex = builder.line(
    contract.contractIndex,
    move.id("contractIndex"),
    indexation(builder, path, move.part.pricing, contractYear),
    about,
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
          transferMonth: contractEnd,
        }
      : undefined;
  const billings = line(contract.billings, "billings", {
    parts: together(
      priceParts(builder, {
        path,
        pricing: move.part.pricing,
        about,
        id,
        progress: move.progress,
        volume: movedVolume,
        priced,
        contractIndex,
        shouldCost,
        ...(yearly && { yearly }),
        ...(builder.has(`${move.path}.gain`) && {
          redesign: { gain: move.driver("gain"), passOn: move.driver("passOn") },
        }),
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
      progress: move.progress,
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
        progress: move.progress,
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
      buildCredits(builder, move, before, prefix) ??
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
  return line(contract.charge, "charge", { parts: together(charged) });
}
