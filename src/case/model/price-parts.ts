import * as contract from "../lines/contract";
import { perEmployeeCharge } from "../lines/provider";
import { price as redesignedPrice } from "../lines/redesign";
import type { Builder, LineRef } from "./builder";
import type { TeamAt } from "./delivery";
import type { Binding } from "./model";
import type { Move } from "./migration";
import { pick } from "./names";

type Inputs = Parameters<Builder["line"]>[2];

/** The index clause; without one the price stays as it is. */
export function indexation(
  builder: Builder,
  path: string,
  pricing: Pricing | undefined,
  contractYear: LineRef,
): Inputs {
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
  readonly priced: TeamAt["priced"];
  readonly contractIndex: LineRef;
  /** When years end, where commitments are made up for by year. */
  readonly yearly?: Inputs;
  /** Left out where nobody knows what the work costs the provider. */
  readonly shouldCost?: LineRef;
  readonly ended?: LineRef;
  readonly passOn?: Binding | null;
  /** What redesign saves before the work moves, and the part of it that a price per unit passes on. */
  readonly redesign?: { readonly gain: Binding | null; readonly passOn: Binding | null };
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
    redesign,
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
    const charge = builder.line(contract.perUnitCharge, id("perUnitCharge"), inputs, about);
    parts.push(
      redesign === undefined
        ? charge
        : builder.line(redesignedPrice, id("perUnitPassedOn"), { charge, ...redesign }, about),
    );
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
