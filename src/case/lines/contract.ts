import { defineLine } from "../line";

/** What the contract makes of the work that moved. */

export const contractIndex = defineLine({
  name: "contract.index",
  label: "Contract price index",
  unit: "1",
  meaning: "Yearly adjustment under the indexation clause, compounded: firm in the first contract year.",
  year: "average",
  inputs: { inflation: "1", indexRatchet: "logical", indexCap: "1", indexShare: "1", contractYear: "year" },
  formula:
    "given(inflation) ? CONTRACT.INDEXED(1, 1 + inflation, 1, indexRatchet, indexCap, indexShare) ^ (contractYear - oneYear) : 1",
});

export const movedVolume = defineLine({
  name: "contract.movedVolume",
  label: "Volume with the provider",
  unit: "unit/month",
  meaning: "Units of work that the provider handles.",
  inputs: { volume: "unit/month", scope: "1", progress: "1" },
  formula: "volume * scope * progress",
});

export const perUnitCharge = defineLine({
  name: "contract.perUnitCharge",
  label: "Charge per unit",
  unit: "currency/month",
  meaning: "Units with the provider at the price of their volume band.",
  inputs: {
    movedVolume: "unit/month",
    thresholds: "row:unit/month",
    prices: "row:currency/unit",
    method: "choice",
    contractIndex: "1",
  },
  formula: "CONTRACT.BANDED(movedVolume, thresholds, prices, method) * contractIndex",
});

export const volumeAdjustment = defineLine({
  name: "contract.volumeAdjustment",
  label: "Additional and reduced charges (ARC/RRC)",
  unit: "currency/month",
  meaning:
    "Charge for more, credit for less than the committed volume in proportion to the share moved, outside the dead band.",
  inputs: {
    movedVolume: "unit/month",
    committedVolume: "unit/year",
    progress: "1",
    deadBand: "1",
    arcRate: "currency/unit",
    rrcRate: "currency/unit",
    method: "choice",
    contractIndex: "1",
  },
  formula:
    "progress > 0 ? CONTRACT.ARC(movedVolume, committedVolume / monthsPerYear * progress, deadBand, arcRate, rrcRate, method) * contractIndex : 0",
});

export const fixedCharge = defineLine({
  name: "contract.fixedCharge",
  label: "Fixed charge",
  unit: "currency/month",
  meaning: "Fixed fee, in proportion to the share moved.",
  inputs: { annualFee: "currency/year", progress: "1", contractIndex: "1", ended: "1", passOn: "1" },
  formula: "annualFee / monthsPerYear * progress * contractIndex * (given(ended) ? 1 - ended * passOn : 1)",
});

export const costPlusCharge = defineLine({
  name: "contract.costPlusCharge",
  label: "Charge at cost plus markup",
  unit: "currency/month",
  meaning: "Should-cost with a markup, as between companies of one group.",
  inputs: { shouldCost: "currency/month", markup: "1" },
  formula: "shouldCost * (1 + markup)",
});

export const billings = defineLine({
  name: "contract.billings",
  label: "Charge before adjustments",
  unit: "currency/month",
  meaning: "All parts of the price together; credits for volume that stays away end at an empty bill.",
  inputs: { parts: "row:currency/month" },
  formula: "max(0, sum(parts))",
});

export const currencySharing = defineLine({
  name: "contract.currencySharing",
  label: "Currency sharing",
  unit: "currency/month",
  meaning: "Our share of the change in the provider's currency, outside the dead band.",
  inputs: { billings: "currency/month", currencyIndex: "1", currencyShare: "1", currencyDeadBand: "1" },
  formula: "CONTRACT.FXSHARE(billings, 1 / currencyIndex, 1, currencyShare, currencyDeadBand)",
});

export const minimumTopUp = defineLine({
  name: "contract.minimumTopUp",
  label: "Top-up to the minimum",
  unit: "currency/month",
  meaning: "What is missing to the minimum commitment, in proportion to the share moved.",
  inputs: {
    charge: "row:currency/month",
    minimumCharge: "currency/year",
    progress: "1",
    contractIndex: "1",
  },
  formula:
    "CONTRACT.MINIMUM(sum(charge), minimumCharge / monthsPerYear * progress * (given(contractIndex) ? contractIndex : 1)) - sum(charge)",
});

/** Of a contract year its last month, and the last of the contract and of the case: then what is missing is made up for. */
const ENDS =
  "month >= contractStart and (month == lastMonth or (given(transferMonth) and month == transferMonth - oneMonth) or (month - contractStart + oneMonth) / monthsPerYear == contractYear)";
const SO_FAR = "contractStart + (contractYear - oneYear) * monthsPerYear - oneMonth";
const yearInputs = {
  month: "month",
  contractStart: "month",
  contractYear: "year",
  lastMonth: "month",
  transferMonth: "month",
} as const;

export const monthsMinimum = defineLine({
  name: "contract.monthsMinimum",
  label: "Minimum for the month",
  unit: "currency/month",
  meaning: "The month's part of the minimum commitment, in proportion to the share moved.",
  inputs: { minimumCharge: "currency/year", progress: "1", contractIndex: "1" },
  formula: "minimumCharge / monthsPerYear * progress * (given(contractIndex) ? contractIndex : 1)",
});

export const yearTopUp = defineLine({
  name: "contract.yearTopUp",
  label: "Top-up to the year's minimum",
  unit: "currency/month",
  meaning: "What the charges of the contract year lack to its minimum, in the year's last month.",
  inputs: { charge: "row:currency/month", minimum: "row:currency/month", ...yearInputs },
  formula: `${ENDS} ? max(0, sumTo(minimum, month) - sumTo(minimum, ${SO_FAR}) - sumTo(charge, month) + sumTo(charge, ${SO_FAR})) : 0`,
});

export const monthsCommitment = defineLine({
  name: "contract.monthsCommitment",
  label: "Committed volume for the month",
  unit: "unit/month",
  meaning: "The month's part of the committed volume, in proportion to the share moved.",
  inputs: { committedVolume: "unit/year", progress: "1" },
  formula: "committedVolume / monthsPerYear * progress",
});

export const yearAdjustment = defineLine({
  name: "contract.yearAdjustment",
  label: "Additional and reduced charges (ARC/RRC) of the year",
  unit: "currency/month",
  meaning:
    "Charge or credit for the contract year's volume against what was committed, in the year's last month.",
  inputs: {
    movedVolume: "row:unit/month",
    committed: "row:unit/month",
    deadBand: "1",
    arcRate: "currency/unit",
    rrcRate: "currency/unit",
    method: "choice",
    contractIndex: "1",
    ...yearInputs,
  },
  formula: `${ENDS} and sumTo(committed, month) - sumTo(committed, ${SO_FAR}) > 0 ? CONTRACT.ARC(sumTo(movedVolume, month) - sumTo(movedVolume, ${SO_FAR}), sumTo(committed, month) - sumTo(committed, ${SO_FAR}), deadBand, arcRate, rrcRate, method) * contractIndex : 0`,
});

export const gainShare = defineLine({
  name: "contract.gainShare",
  label: "Gain share",
  unit: "currency/month",
  meaning: "The provider's part of what the charge stays below the target cost.",
  inputs: {
    charge: "row:currency/month",
    targetCost: "currency/year",
    progress: "1",
    contractIndex: "1",
    providerShare: "1",
    gainShareCap: "currency/year",
  },
  formula:
    "CONTRACT.GAINSHARE(sum(charge), targetCost / monthsPerYear * progress * contractIndex, providerShare, given(gainShareCap) ? gainShareCap / monthsPerYear : null)",
});

export const serviceCredits = defineLine({
  name: "contract.serviceCredits",
  label: "Expected service credits",
  unit: "currency/month",
  meaning: "Credits for missed service levels times the probability of missing them; lowers the charge.",
  inputs: {
    charge: "row:currency/month",
    atRisk: "1",
    pool: "1",
    allocations: "row:1",
    missProbability: "1",
    earnBack: "1",
  },
  formula:
    "0 - CONTRACT.CREDIT(sum(charge), atRisk, pool, allocations) * missProbability * (given(earnBack) ? 1 - earnBack : 1)",
});

export const changeRequests = defineLine({
  name: "contract.changeRequests",
  label: "Change requests",
  unit: "currency/month",
  meaning: "Scope creep and change requests on top of the charge.",
  inputs: { charge: "row:currency/month", changeRate: "1" },
  formula: "sum(charge) * changeRate",
});

export const charge = defineLine({
  name: "contract.charge",
  label: "Provider charge",
  unit: "currency/month",
  meaning:
    "What the provider bills, after bands, index, currency, minimum, credits, gain share and change requests.",
  inputs: { parts: "row:currency/month" },
  formula: "sum(parts)",
});

export const passThrough = defineLine({
  name: "contract.passThrough",
  label: "Pass-through cost",
  unit: "currency/month",
  meaning: "Third-party cost that the provider hands on without markup.",
  inputs: { annualAmount: "currency/year", progress: "1", priceIndex: "1" },
  formula: "annualAmount / monthsPerYear * progress * priceIndex",
});

export const billed = defineLine({
  name: "contract.billed",
  label: "Billed by the provider",
  unit: "currency/month",
  meaning: "Charge and pass-through cost together: what payment terms and taxes on bills count on.",
  inputs: { parts: "row:currency/month" },
  formula: "sum(parts)",
});
