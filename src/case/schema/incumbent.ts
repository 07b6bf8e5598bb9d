import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, id, list } from "./fields";
import { pricing } from "./pricing";

const share = { unit: "1", min: 0, max: 1 } as const;

const {
  bands,
  bandMethod,
  annualFee,
  committedVolume,
  band,
  arcRate,
  rrcRate,
  arcMethod,
  indexShare,
  indexInflation,
  indexRatchet,
  indexCap,
  minimumCharge,
  minimumIndexed,
} = pricing.entries;

/** A provider that does part of the work today. Roles and costs of the process describe all of it as if it were done in-house. */
export const incumbent = v.strictObject({
  basis,
  share: driver({
    label: "With a provider today",
    ...share,
    default: 1,
    meaning: "Share of the work; the roles describe all of it, as if it were done in-house.",
  }),
  /** Roles and costs of which another share is with the provider: 0 for the team that leads it. */
  shares: list(v.strictObject({ item: id, share: driver({ label: "With a provider today", ...share }) })),
  /** What the provider bills today, in prices of the last invoice. */
  pricing: v.strictObject({
    basis,
    bands,
    bandMethod,
    annualFee,
    committedVolume,
    band,
    arcRate,
    rrcRate,
    arcMethod,
    indexShare,
    indexInflation,
    indexRatchet,
    indexCap,
    minimumCharge,
    minimumIndexed,
  }),
  prices: list(
    v.strictObject({
      role: id,
      pricePerFte: driver({ label: "Price per employee", unit: "currency/FTE/year", min: 0 }),
    }),
  ),
  lastInvoice: driver(
    optional({
      label: "Last invoice",
      unit: "currency",
      min: 0,
      meaning: "Of one month: to compare with what its prices come to.",
    }),
  ),
  elapsedMonths: driver({
    label: "Months the contract has run",
    unit: "month",
    min: 0,
    max: 240,
    whole: true,
    default: 0,
    meaning: "At the start of the case. Prices step on the contract's own anniversaries.",
  }),
  endMonth: driver(
    optional({
      label: "Contract ends with month",
      unit: "month",
      min: 1,
      max: 240,
      whole: true,
      meaning: "Of the case. It runs on after that; leaving then costs no fee.",
    }),
  ),
  rolloverUplift: driver({
    label: "Dearer after its end",
    unit: "1",
    min: 0,
    max: 5,
    default: 0,
    meaning: "What the charge rises by where the contract runs on after its end.",
  }),
  startFee: driver(
    optional({
      label: "Termination fee at the start",
      unit: "currency",
      min: 0,
      meaning: "Agreed in the contract: declines over its term, follows no index.",
    }),
  ),
  termMonths: driver(optional({ label: "Contract term", unit: "month", min: 1, max: 240, whole: true })),
  noticeMonths: driver({
    label: "Notice to the provider",
    unit: "month",
    min: 0,
    max: 60,
    whole: true,
    default: 0,
    meaning: "Given in the month in which the wave starts, which counts.",
  }),
  governanceRate: driver(
    optional({
      label: "Contract governance today",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "As a share of the charge.",
    }),
  ),
  governanceAmount: driver(
    optional({
      label: "Governance a year today",
      unit: "currency/year",
      min: 0,
      meaning: "In money of the first year; follows prices.",
    }),
  ),
});

/** What becomes of the work that a provider does today: shares that add up to all of it. */
export const fromIncumbent = v.strictObject({
  basis,
  toProvider: driver({ label: "Goes to the new provider", ...share, default: 0 }),
  inHouse: driver({ label: "Comes back in-house", ...share, default: 0 }),
  renewed: driver({ label: "Stays, renewed", ...share, default: 0 }),
  renewalMonth: driver(
    optional({ label: "Renewed from month", unit: "month", min: 1, max: 180, whole: true }),
  ),
  cut: driver({
    label: "Price cut of the renewal",
    ...share,
    default: 0,
    meaning: "Off the charge, before its minimum.",
  }),
  newMinimum: driver(
    optional({
      label: "Minimum of the renewed contract",
      unit: "currency/year",
      min: 0,
      meaning: "Takes the place of today's; stays.",
    }),
  ),
  parallelMonths: driver({
    label: "Overlap with the provider of today",
    unit: "month",
    min: 0,
    max: 24,
    whole: true,
    default: 0,
  }),
  overlapShare: driver({ label: "Units both run", ...share, default: 1 }),
  dipDepth: driver({
    label: "Output lost while the new team learns",
    ...share,
    default: 0,
    meaning: "Share of today's charge for the work that leaves.",
  }),
  dipMonths: driver({
    label: "Months to recover from the change",
    unit: "month",
    min: 0,
    max: 36,
    whole: true,
    default: 0,
  }),
  assistance: driver(
    optional({
      label: "Exit assistance a month",
      unit: "currency/month",
      min: 0,
      meaning:
        "Paid to the provider of today from the start of the wave until it is out. In money of the first year; follows prices.",
    }),
  ),
  hireCost: driver(
    optional({
      label: "Recruiting and training a hire",
      unit: "currency/FTE",
      min: 0,
      meaning: "Paid in the month before the person is needed. In money of the first year; follows wages.",
    }),
  ),
});
