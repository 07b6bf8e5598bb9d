import { defineLine } from "../line";

/**
 * Work that a provider does today. Of the whole work, `share` is with it; `leaves` of that leaves as the wave ramps
 * up. The same work in-house is the pivot: its cost stands between the step of the incumbent and that of wages.
 */

export const own = defineLine({
  name: "incumbent.own",
  label: "Done in-house today",
  unit: "currency/month",
  meaning: "Cost of the part of the work that is not with a provider today.",
  inputs: { cost: "currency/month", share: "1" },
  formula: "cost * (1 - share)",
});

export const ownEmployees = defineLine({
  name: "incumbent.ownEmployees",
  label: "Employees today",
  unit: "FTE",
  meaning: "Employees for the part of the work that is not with a provider today.",
  year: "average",
  inputs: { fte: "FTE", share: "1" },
  formula: "fte * (1 - share)",
});

export const leaves = defineLine({
  name: "incumbent.leaves",
  label: "Share that leaves the provider of today",
  unit: "1",
  meaning: "Of the work that is with it today: to another provider, or back in-house.",
  year: "last",
  inputs: { toProvider: "1", inHouse: "1" },
  formula: "(given(toProvider) ? toProvider : 0) + inHouse",
});

export const takenScope = defineLine({
  name: "incumbent.takenScope",
  label: "Share of the work that the new provider takes",
  unit: "1",
  meaning: "Of the work done in-house what moves, of the work with a provider what goes to the new one.",
  year: "last",
  inputs: { scope: "1", share: "1", toProvider: "1" },
  formula: "(1 - share) * scope + share * (given(toProvider) ? toProvider : 0)",
});

export const returned = defineLine({
  name: "incumbent.returned",
  label: "Back in-house",
  unit: "currency/month",
  meaning: "In-house cost of the work that comes back.",
  inputs: { cost: "currency/month", share: "1", inHouse: "1", progress: "1" },
  formula: "cost * share * inHouse * progress",
});

export const pivot = defineLine({
  name: "incumbent.pivot",
  label: "The same work in-house",
  unit: "currency/month",
  meaning: "In-house cost of the work that leaves the provider of today, wherever it goes.",
  inputs: { cost: "row:currency/month", share: "1", leaves: "1", progress: "1" },
  formula: "sum(cost) * share * leaves * progress",
});

export const outside = defineLine({
  name: "incumbent.outside",
  label: "Work not with the provider of today",
  unit: "currency/month",
  meaning: "In-house cost of the work that is not, or no longer, with it.",
  inputs: { cost: "currency/month", share: "1", leaves: "1", progress: "1" },
  formula: "cost * (1 - share * (1 - (given(leaves) ? leaves * progress : 0)))",
});

export const volume = defineLine({
  name: "incumbent.volume",
  label: "Volume with the provider of today",
  unit: "unit/month",
  meaning: "Units of work that it handles.",
  inputs: { volume: "unit/month", share: "1", leaves: "1", progress: "1" },
  formula: "volume * share * (1 - (given(leaves) ? leaves * progress : 0))",
});

export const employees = defineLine({
  name: "incumbent.employees",
  label: "Employees the provider of today bills",
  unit: "FTE",
  meaning: "Employees for the work that it does.",
  year: "average",
  inputs: { fte: "FTE", share: "1", leaves: "1", progress: "1" },
  formula: "fte * share * (1 - (given(leaves) ? leaves * progress : 0))",
});

const overlap = { share: "1", leaves: "1", overlapShare: "1", progress: "1", progressParallel: "1" } as const;

export const overlapVolume = defineLine({
  name: "incumbent.overlapVolume",
  label: "Volume with the provider of today, overlap included",
  unit: "unit/month",
  meaning: "What it handles, with the units that both run.",
  inputs: { left: "unit/month", volume: "unit/month", ...overlap },
  formula: "left + overlapShare * volume * share * leaves * (progress - progressParallel)",
});

export const overlapEmployees = defineLine({
  name: "incumbent.overlapEmployees",
  label: "Employees the provider of today bills, overlap included",
  unit: "FTE",
  meaning: "Employees for the work that it does, with the work that both run.",
  year: "average",
  inputs: { left: "FTE", fte: "FTE", ...overlap },
  formula: "left + overlapShare * fte * share * leaves * (progress - progressParallel)",
});

export const handoverEnds = defineLine({
  name: "incumbent.handoverEnds",
  label: "Last month of leaving",
  unit: "month",
  meaning:
    "The later of the last month with work or overlap at the provider of today, and the end of the notice given in the month in which the wave starts.",
  year: "last",
  inputs: {
    firstStart: "month",
    fullMonth: "month",
    parallelMonths: "month",
    overlapShare: "1",
    noticeMonths: "month",
  },
  formula: "max(firstStart + noticeMonths, fullMonth + (overlapShare > 0 ? parallelMonths : 0)) - oneMonth",
});

export const lastMonth = defineLine({
  name: "incumbent.lastMonth",
  label: "Last month of the contract of today",
  unit: "month",
  meaning: "Its last month; after the case where part of it is renewed.",
  year: "last",
  inputs: { renewed: "1", handoverEnds: "month", lastMonth: "month" },
  formula: "renewed > 0 ? lastMonth + oneMonth : handoverEnds",
});

export const active = defineLine({
  name: "incumbent.active",
  label: "Contract of today runs",
  unit: "1",
  meaning: "1 while it runs, 0 after its last month.",
  year: "last",
  inputs: { month: "month", contractEnds: "month" },
  formula: "given(contractEnds) and month > contractEnds ? 0 : 1",
});

export const priceMonth = defineLine({
  name: "incumbent.priceMonth",
  label: "Month up to which the price of today steps",
  unit: "month",
  meaning: "The month of the case; from a renewal on the month before it.",
  year: "last",
  inputs: { month: "month", renewed: "1", renewalMonth: "month" },
  formula: "given(renewalMonth) and renewed > 0 ? min(month, renewalMonth - oneMonth) : month",
});

export const contractYear = defineLine({
  name: "incumbent.contractYear",
  label: "Price year of the contract of today",
  unit: "year",
  meaning:
    "1 in prices of the last invoice; it steps on the contract's anniversaries, from a renewal on those of the renewal.",
  year: "last",
  inputs: {
    month: "month",
    priceMonth: "month",
    elapsedMonths: "month",
    renewed: "1",
    renewalMonth: "month",
  },
  formula:
    "max(oneYear, roundDown((elapsedMonths + priceMonth - oneMonth) / monthsPerYear) - roundDown(elapsedMonths / monthsPerYear) + oneYear) + (given(renewalMonth) and renewed > 0 ? max(0, roundDown((month - renewalMonth) / monthsPerYear)) : 0)",
});

export const charge = defineLine({
  name: "incumbent.charge",
  label: "Charge of the provider of today",
  unit: "currency/month",
  meaning:
    "What it bills: at least the minimum, dearer where the contract runs on after its end; from a renewal on less the cut, at least the new minimum.",
  inputs: {
    billings: "currency/month",
    topUp: "currency/month",
    month: "month",
    endMonth: "month",
    rolloverUplift: "1",
    renewed: "1",
    renewalMonth: "month",
    cut: "1",
    newMinimum: "currency/year",
  },
  formula:
    "given(renewalMonth) and renewed > 0 and month >= renewalMonth ? max(billings * (1 - cut), given(newMinimum) ? newMinimum / monthsPerYear : 0) : (billings + (given(topUp) ? topUp : 0)) * (given(endMonth) and month > endMonth ? 1 + rolloverUplift : 1)",
});

export const overlapCharge = defineLine({
  name: "incumbent.overlapCharge",
  label: "Overlap with the provider of today",
  unit: "currency/month",
  meaning: "What the units that both run add to its charge: a minimum is met first.",
  inputs: { withOverlap: "currency/month", without: "currency/month" },
  formula: "withOverlap - without",
});

export const governance = defineLine({
  name: "incumbent.governance",
  label: "Leading the provider of today",
  unit: "currency/month",
  meaning: "A yearly amount while its contract runs.",
  inputs: { annualAmount: "currency/year", active: "1", priceIndex: "1" },
  formula: "annualAmount / monthsPerYear * active * priceIndex",
});

export const fee = defineLine({
  name: "incumbent.fee",
  label: "Termination fee to the provider of today",
  unit: "currency/month",
  meaning: "Due in the last month of its contract, where that is before its agreed end.",
  inputs: {
    startFee: "currency",
    termMonths: "month",
    elapsedMonths: "month",
    endMonth: "month",
    contractEnds: "month",
    leaves: "1",
    month: "month",
  },
  formula:
    "leaves > 0 and month == max(oneMonth, contractEnds) and (not given(endMonth) or month < endMonth) ? CONTRACT.TERMINATION(startFee, termMonths, elapsedMonths + month) / oneMonth : 0",
});

export const assistance = defineLine({
  name: "incumbent.assistance",
  label: "Exit assistance",
  unit: "currency/month",
  meaning: "Paid to the provider of today from the start of the wave until its work has left.",
  inputs: {
    amount: "currency/month",
    month: "month",
    startMonth: "month",
    handoverEnds: "month",
    leaves: "1",
    priceIndex: "1",
  },
  formula: "leaves > 0 and month >= startMonth and month <= handoverEnds ? amount * priceIndex : 0",
});

export const hires = defineLine({
  name: "incumbent.hires",
  label: "Recruiting and training",
  unit: "currency/month",
  meaning: "For the people that returning work needs, in the month before.",
  inputs: {
    fte: "row:FTE",
    share: "1",
    inHouse: "1",
    progress: "row:1",
    month: "month",
    lastMonth: "month",
    hireCost: "currency/FTE",
    wageIndex: "1",
  },
  formula:
    "at(fte, min(lastMonth, month + oneMonth)) * share * inHouse * (at(progress, min(lastMonth, month + oneMonth)) - (month == oneMonth ? 0 : at(progress, month))) * hireCost * wageIndex / oneMonth",
});
