import type { OptionProcess } from "../../../src/case/schema/case";
import { digits15, given, more, or } from "./given";
import type { Move } from "./move";
import { pricePerFteOf, shouldCostOf, teamsOf } from "./provider";

/** case.md, "Charge by pricing model", with D1–D3. The order is docs/method.md, "The price". */

type Pricing = NonNullable<OptionProcess["pricing"]>;

/** docs/functions/CONTRACT.BANDED.md */
function banded(pricing: Pricing, volume: number): number {
  const bands = pricing.bands.map((band) => ({ from: or(0, band.from), price: or(0, band.price) }));
  if (bands.length === 0) return 0;
  if (pricing.bandMethod === "slab")
    return volume * bands.filter(({ from }) => !more(from, volume)).at(-1)!.price;
  return bands.reduce((sum, { from, price }, i) => {
    const to = bands[i + 1]?.from ?? Infinity;
    return sum + Math.max(0, Math.min(volume, to) - from) * price;
  }, 0);
}

/** docs/functions/CONTRACT.ARC.md; D3: "Base of ARC/RRC = committed/12 × progress". */
function volumeClause(pricing: Pricing, volume: number, progress: number): number {
  const committed = given(pricing.committedVolume);
  if (committed === null) return 0;
  const base = (committed / 12) * progress;
  const band = or(0, pricing.band);
  const beyond = pricing.arcMethod === "beyond";
  const [top, bottom] = [base * (1 + band), base * (1 - band)];
  if (more(volume, top)) return or(0, pricing.arcRate) * (volume - (beyond ? top : base));
  if (more(bottom, volume)) return or(0, pricing.rrcRate) * (volume - (beyond ? bottom : base));
  return 0;
}

/** "indexed (share, ratchet, cap)": the step of an anniversary, at most the cap in a year. */
function indexStep(pricing: Pricing, inflation: number): number {
  const change = or(0, pricing.indexShare) * (given(pricing.indexInflation) ?? inflation);
  const kept = pricing.indexRatchet ? Math.max(0, change) : change;
  return Math.min(kept, given(pricing.indexCap) ?? kept);
}

/** D1: "exponent = ⌊(m − contractStart)/12⌋, 0 before" */
export const anniversaries = (month: number, start: number | null): number =>
  start === null || month < start ? 0 : Math.floor((month - start) / 12);

/** docs/functions/CONTRACT.FXSHARE.md: "nothing inside the dead band, edge included" */
function currencyClause(pricing: Pricing, ratio: number, billings: number): number {
  const band = or(0, pricing.currencyDeadBand);
  const inside = !more(ratio, 1 + band) && !more(1 - band, ratio);
  return inside ? 0 : (digits15(ratio) - 1) * billings * or(0, pricing.currencyShare);
}

/** docs/functions/CONTRACT.GAINSHARE.md; D2: the target ramps with progress; as a price it follows the index. */
function gainShare(pricing: Pricing, actual: number, targeted: number): number {
  const target = given(pricing.targetCost);
  if (target === null) return 0;
  const gain = Math.max(0, (target / 12) * targeted - actual) * or(0, pricing.providerShare);
  const cap = given(pricing.gainShareCap);
  return cap === null ? gain : Math.min(gain, cap / 12);
}

/** "Expected service credits are a reduction": docs/functions/CONTRACT.CREDIT.md × probability of a miss. */
function expectedCredit(pricing: Pricing, invoice: number): number {
  const most = invoice * or(0, pricing.atRisk);
  const weights = pricing.allocations.reduce((sum, one) => sum + or(0, one.allocation), 0);
  return Math.min(most * or(0, pricing.pool) * weights, most) * or(0, pricing.missProbability);
}

export interface Bill {
  readonly shouldCost: number;
  /** C: after bands, index, currency, minimum, gain share, change requests and credits; of both where there is a next one. */
  readonly charge: number;
  readonly passThrough: number;
  /** H: "Parallel = C(s̃ + o·s(u − u(m−P))) − C(s̃)" */
  readonly overlap: number;
}

/** A month of one process at the provider. */
export function billOf(move: Move, month: number, start: number | null): Bill {
  const { part, work, exit } = move;
  if (!move.service) return { shouldCost: 0, charge: 0, passThrough: 0, overlap: 0 };
  const passThrough = (or(0, part.pricing?.passThrough) / 12) * move.away(month) * work.time.price(month);
  const shouldCost = shouldCostOf(teamsOf(move, month));
  const at = (progress: number): number => chargeFor(move, month, start, progress);
  const agreed = at(move.there(month));
  if (exit === null) return { shouldCost, charge: agreed, passThrough, overlap: 0 };
  // "Until X minimum, fixed fee and committed volume keep gross progress; after it they are 0."
  const runs = month <= exit.last;
  const beside = move.there(month) + move.progress(month) * exit.beside(month);
  // "To a provider: work stays s, price C·π for u"
  const next = exit.inHouse ? 0 : at(move.progress(month)) * exit.ratio * exit.left(month);
  return {
    shouldCost,
    charge: (runs ? agreed : 0) + next,
    passThrough,
    overlap: runs ? at(beside) - agreed : 0,
  };
}

/** C of a share of the work; what is committed goes by what has moved. */
function chargeFor(move: Move, month: number, start: number | null, there: number): number {
  const { part, work } = move;
  const { time } = work;
  const progress = move.progress(month);
  const pricing = part.pricing;
  const teams = teamsOf(move, month, there);
  const shouldCost = shouldCostOf(teams);
  const volume = work.volume(month) * move.scope * there;
  // "a captive charges should-cost × (1 + transfer-pricing markup)"
  const markup = given(pricing?.markup);
  const costPlus = markup === null ? 0 : shouldCost * (1 + markup);
  if (pricing === undefined) return costPlus;
  // "per FTE; per transaction (bands; ARC/RRC …); fixed": parts add up; "no charge is below zero"
  const parts =
    pricePerFteOf(teams) +
    // "a price per unit falls only by passOn·g"
    banded(pricing, volume) * (1 - or(0, part.passOn) * or(0, part.gain)) +
    volumeClause(pricing, volume, progress) +
    (or(0, pricing.annualFee) / 12) * progress;
  const index = (1 + indexStep(pricing, work.inflation)) ** anniversaries(month, start);
  // What is cost plus rises with cost; prices rise with the index.
  const billings = Math.max(0, parts * index + costPlus);
  const ratio = pricing.currencyLocation === undefined ? 1 : time.currency(pricing.currencyLocation, month);
  const shared = billings + currencyClause(pricing, ratio, billings);
  // D2: the minimum ramps with progress and "follows the price index where the contract's index does"
  const minimum = (or(0, pricing.minimumCharge) / 12) * progress;
  const topped = Math.max(shared, minimum * (followsIndex(pricing) ? index : 1));
  const extra = gainShare(pricing, topped, there * index) + topped * or(0, pricing.changeRate);
  return topped + extra - expectedCredit(pricing, topped);
}

const followsIndex = (pricing: Pricing): boolean =>
  (pricing as { minimumIndexed?: boolean }).minimumIndexed === true;
