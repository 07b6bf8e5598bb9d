import * as v from "valibot";
import knowledge from "../../formulas/transition/knowledge";
import severance from "../../formulas/transition/severance";
import { automation } from "./automation";
import { driver, driversOf, optional } from "./driver";
import { basis, id, list, name, text } from "./fields";
import { netHours, optionHours, siteHours } from "./hours";
import { fromIncumbent } from "./incumbent";
import { leaving } from "./leaving";
import { locationTax } from "./location-tax";
import { pricing } from "./pricing";
import { loadedCostDrivers, riskEvent } from "./process";
import { register } from "./register";
import { paper, turnaround } from "./service";
import { transfer } from "./transfer";

/** Ways to run the work: a better way in-house, software alone, a center of one's own, or a provider. */
export const OPTION_KINDS = ["improved", "software", "captive", "onshore", "nearshore", "offshore"] as const;

const share = { unit: "1", min: 0, max: 1 } as const;
const yearly = { unit: "currency/year", min: 0 } as const;
const once = { unit: "currency", min: 0 } as const;

/** Work that moves together. Its knowledge transfer starts in the wave's month. */
const wave = v.strictObject({
  id,
  name,
  basis,
  startMonth: driver({
    label: "Wave starts in month",
    unit: "month",
    min: 1,
    max: 180,
    whole: true,
    meaning: "Month of the case in which knowledge transfer starts.",
  }),
  knowledgeTransferMonths: driver({
    label: "Knowledge transfer",
    unit: "month",
    min: 0,
    max: 36,
    whole: true,
  }),
  rampMonths: driver({ label: "Ramp to full volume", unit: "month", min: 0, max: 60, whole: true }),
  rampShape: v.optional(v.picklist(["linear", "s-curve"]), "linear"),
});

/** How much of a role or cost line moves; all of it where nothing is said. */
const itemScope = v.strictObject({ item: id, scope: driver({ label: "Share that moves", ...share }) });

const rolePay = v.strictObject({
  role: id,
  ...loadedCostDrivers,
  netHours,
  pricePerFte: driver(optional({ label: "Price per employee", unit: "currency/FTE/year", min: 0 })),
});

/** One location of the provider. */
const delivery = v.strictObject({
  location: id,
  basis,
  share: driver({ label: "Share of the work", ...share }),
  productivity: driver({ label: "Productivity against in-house", unit: "1", above: 0, max: 5, default: 1 }),
  roles: list(rolePay),
  tax: v.optional(locationTax),
  /** Where sites follow the sun: the hours that this one takes. */
  serviceHours: v.optional(siteHours),
});

const software = v.strictObject({
  basis,
  pricePerUser: driver(optional({ label: "Subscription per user", unit: "currency/FTE/year", min: 0 })),
  pricePerUnit: driver(optional({ label: "Subscription per unit", unit: "currency/unit", min: 0 })),
  annualFee: driver(optional({ label: "Subscription a year", ...yearly })),
});

const people = v.strictObject({
  basis,
  ...driversOf(severance, "tenureYears", "weeksPerYear", "noticeWeeks", "maxWeeks"),
  transferredShare: driver({ label: "Move to the provider", ...share, default: 0 }),
  redeployedShare: driver({ label: "Find other work with us", ...share, default: 0 }),
  naturalShare: driver({ label: "Leave by themselves", ...share, default: 0 }),
  retentionBonus: driver(
    optional({
      label: "Retention bonus",
      unit: "currency/FTE",
      min: 0,
      meaning:
        "Paid to all released, for they are to stay until the end, whoever is made redundant then. In money of the month in which it falls.",
    }),
  ),
});

const oneOff = v.strictObject({
  id,
  name,
  basis,
  amount: driver({ label: "Amount", ...once, meaning: "In money of the month in which it falls." }),
  monthsAfter: driver({
    label: "Months after the wave starts",
    unit: "month",
    min: 0,
    max: 60,
    whole: true,
    default: 0,
  }),
});

const investment = v.strictObject({
  id,
  name,
  basis,
  amount: driver({ label: "Amount", ...once, meaning: "In money of the month in which it falls." }),
  month: driver({ label: "Month of spending", unit: "month", min: 1, max: 180, whole: true }),
  lifeYears: driver({ label: "Tax life", unit: "year", min: 1, max: 40, whole: true }),
});

const annualItem = v.strictObject({
  id,
  name,
  basis,
  annualAmount: driver({
    label: "Amount a year",
    ...yearly,
    meaning: "In money of the first year; follows prices.",
  }),
});

/** What a yearly amount of leading the provider is for. Governance alone counts in its share of the charge. */
export const GOVERNANCE_KINDS = ["governance", "travel", "audit", "network"] as const;

const governanceItem = v.strictObject({
  ...annualItem.entries,
  kind: v.optional(v.picklist(GOVERNANCE_KINDS), "governance"),
});

/** An event under the option. With the identifier of an event of today it takes that one's place on the moved work. */
const optionRisk = v.strictObject({
  ...riskEvent.entries,
  /** Whether moving ends the event of today that it names. */
  ends: v.optional(v.boolean()),
  transferredShare: driver({ label: "Carried by the provider", ...share, default: 0 }),
});

const assetSale = v.strictObject({
  asset: id,
  month: driver({ label: "Sold in month", unit: "month", min: 1, max: 180, whole: true }),
  proceeds: driver({ label: "Proceeds", ...once, meaning: "In money of the month in which it falls." }),
});

/** One process under an option. */
export const optionProcess = v.strictObject({
  process: id,
  basis,
  wave: id,
  /** Where the work moves in several waves, the share of each; takes the place of the one wave. */
  waves: list(v.strictObject({ wave: id, share: driver({ label: "Moves with it", ...share }) })),
  scope: driver({ label: "Share that moves", ...share, default: 1 }),
  scopes: list(itemScope),
  gain: driver(
    optional({
      label: "Labor saved",
      ...share,
      meaning:
        "Share of labor that software or improvement makes unnecessary; with a provider, that is left out of the work before it moves.",
    }),
  ),
  passOn: driver({
    label: "Passed on by the price per unit",
    ...share,
    default: 0,
    meaning: "Share of the labor saved by which a price per unit falls; one per employee falls by itself.",
  }),
  improvement: driver({ label: "Yearly process improvement", unit: "1", min: 0, below: 1, default: 0 }),
  automation: v.optional(automation),
  delivery: list(delivery),
  pricing: v.optional(pricing),
  transfer: v.optional(transfer),
  fromIncumbent: v.optional(fromIncumbent),
  serviceHours: v.optional(optionHours),
  software: v.optional(software),
  parallelMonths: driver({ label: "Parallel run", unit: "month", min: 0, max: 24, whole: true, default: 0 }),
  overlapShare: driver({ label: "Overlap in the parallel run", ...share, default: 1 }),
  dipDepth: driver({ label: "Productivity dip", ...share, default: 0 }),
  dipMonths: driver({ label: "Months to recover", unit: "month", min: 0, max: 36, whole: true, default: 0 }),
  retainedRatio: driver({
    label: "Retained organization",
    unit: "1",
    min: 0,
    max: 1,
    default: 0,
    meaning: "Employees kept, as a ratio of those whose work moved.",
  }),
  retainedCost: driver(optional({ label: "Retained employee, loaded", unit: "currency/FTE/year", min: 0 })),
  knowledgeTransfer: v.optional(
    v.strictObject({
      basis,
      ...driversOf(knowledge, "trainees", "trainers", "traineeWeeklyCost", "trainerWeeklyCost", "travelCost"),
    }),
  ),
  people: v.optional(people),
  oneOffs: list(oneOff),
  investments: list(investment),
  assetSales: list(assetSale),
  qualityGain: driver(optional({ label: "Errors avoided", ...share })),
  coverageHoursAdded: driver(
    optional({
      label: "Hours of service added a year",
      unit: "hour/year",
      min: 0,
      meaning: "Hours of service, not of seats. Left out, those of the option less those of today.",
    }),
  ),
  marginPerHour: driver(
    optional({
      label: "Margin in an added hour",
      unit: "currency/hour",
      min: 0,
      meaning: "In money of the first year; follows prices.",
    }),
  ),
  turnaround: v.optional(turnaround),
  paper: v.optional(paper),
  benefits: list(annualItem),
  risks: list(optionRisk),
});

/** Another way to run the processes, compared with today. */
export const option = v.strictObject({
  id,
  name,
  description: text,
  basis,
  kind: v.picklist(OPTION_KINDS),
  waves: list(wave),
  processes: list(optionProcess),
  selectionCost: driver(
    optional({
      label: "Selection, legal and due diligence",
      ...once,
      meaning: "In money of the month in which it falls.",
    }),
  ),
  selectionMonths: driver({
    label: "Months of selection",
    unit: "month",
    min: 1,
    max: 36,
    whole: true,
    default: 1,
  }),
  contingencyRate: driver({ label: "Contingency on one-off cost", unit: "1", min: 0, max: 1, default: 0 }),
  governanceRate: driver(
    optional({
      label: "Contract governance",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "As a share of the charge; 4 to 8 % is usual.",
    }),
  ),
  governance: list(governanceItem),
  taxLeakageRate: driver(
    optional({ label: "Irrecoverable VAT and withholding tax", unit: "1", min: 0, max: 1 }),
  ),
  exit: v.optional(
    v.strictObject({
      basis,
      startFee: driver(
        optional({
          label: "Termination fee at the start",
          ...once,
          meaning: "In money of the first year; follows prices.",
        }),
      ),
      termMonths: driver(optional({ label: "Contract term", unit: "month", min: 1, max: 240, whole: true })),
      retransitionCost: driver(
        optional({
          label: "Moving the work back or on",
          ...once,
          meaning: "In money of the first year; follows prices.",
        }),
      ),
    }),
  ),
  leaving: v.optional(leaving),
  register: v.optional(register),
});
