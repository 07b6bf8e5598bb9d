import { defineLine } from "../line";

/**
 * What stays in-house, and what ends late. Of each group of work that moves, `progressLag` counts what moved
 * before the lag, `progressParallel` before the parallel run: whichever is longer decides when a cost is gone.
 * The share moved never falls, so "the shorter of the two" is the larger share and the longer one the smaller.
 */

export const stillInHouse = defineLine({
  name: "leaving.stillInHouse",
  label: "Still run in-house",
  unit: "currency/month",
  meaning: "Cost of the work that has not moved.",
  inputs: { cost: "currency/month", scope: "1", progress: "1" },
  formula: "cost * (1 - scope * progress)",
});

export const stranded = defineLine({
  name: "leaving.stranded",
  label: "Stranded cost",
  unit: "currency/month",
  meaning: "Cost of work that moved which can't be avoided.",
  inputs: { cost: "currency/month", scope: "1", progress: "1", avoidable: "1" },
  formula: "cost * (given(scope) ? scope : 1) * progress * (1 - avoidable)",
});

export const lag = defineLine({
  name: "leaving.lag",
  label: "Cost that ends late",
  unit: "currency/month",
  meaning: "Avoidable cost of work that moved, until notice or contract ends.",
  inputs: { cost: "currency/month", avoidable: "1", scope: "1", progress: "1", progressLag: "1" },
  formula: "cost * avoidable * (given(scope) ? scope : 1) * (progress - progressLag)",
});

export const lagBesideParallelRun = defineLine({
  name: "leaving.lagBesideParallelRun",
  label: "Labor that ends late",
  unit: "currency/month",
  meaning: "Avoidable labor of work that moved, until notice ends; what runs in parallel is counted there.",
  inputs: {
    labor: "currency/month",
    avoidable: "1",
    scope: "1",
    overlapShare: "1",
    progress: "1",
    progressLag: "1",
    progressParallel: "1",
  },
  formula:
    "labor * avoidable * (given(scope) ? scope : 1) * ((1 - overlapShare) * (progress - max(progressLag, progressParallel)) + max(progressLag, progressParallel) - progressLag)",
});

export const parallelRun = defineLine({
  name: "leaving.parallelRun",
  label: "Parallel run",
  unit: "currency/month",
  meaning: "In-house labor that doubles the provider's while both run the work.",
  inputs: {
    labor: "currency/month",
    avoidable: "1",
    scope: "1",
    overlapShare: "1",
    progress: "1",
    progressParallel: "1",
  },
  formula:
    "TRANSITION.PARALLEL(labor * avoidable * (given(scope) ? scope : 1) * (progress - progressParallel), oneMonth, overlapShare) / oneMonth",
});

export const dip = defineLine({
  name: "leaving.dip",
  label: "Productivity dip",
  unit: "currency/month",
  meaning: "Output lost while the new team learns, as far as parallel running does not cover it.",
  inputs: {
    labor: "currency/month",
    scope: "1",
    dipDepth: "1",
    dipMonths: "month",
    parallelMonths: "month",
    progressParallel: "1",
    progressDip: "1",
  },
  formula:
    "dipMonths > 0 ? labor * (given(scope) ? scope : 1) * dipDepth / 2 * (1 - min(parallelMonths, dipMonths) / dipMonths) * (max(progressParallel, progressDip) - progressDip) : 0",
});

export const handedOver = defineLine({
  name: "leaving.handedOver",
  label: "Share handed over for good",
  unit: "1",
  meaning: "Share whose lag and parallel run are both over.",
  year: "last",
  inputs: { progressLag: "1", progressParallel: "1" },
  formula: "min(progressLag, progressParallel)",
});

export const handedOverNow = defineLine({
  name: "leaving.handedOverNow",
  label: "Share handed over in the month",
  unit: "1",
  meaning: "Share that is handed over for good in this month.",
  inputs: { handedOver: "row:1", month: "month" },
  formula: "at(handedOver, month) - at(handedOver, month - oneMonth)",
});

export const released = defineLine({
  name: "leaving.released",
  label: "Employees released",
  unit: "FTE",
  meaning: "Employees whose work is gone.",
  inputs: { fte: "FTE", avoidable: "1", scope: "1", handedOverNow: "1" },
  formula: "fte * avoidable * (given(scope) ? scope : 1) * handedOverNow",
});

export const severed = defineLine({
  name: "leaving.severed",
  label: "Employees made redundant",
  unit: "FTE",
  meaning:
    "Released employees who neither move to the provider, nor find other work with us, nor leave by themselves, nor stay in the retained organization.",
  inputs: {
    released: "FTE",
    transferredShare: "1",
    redeployedShare: "1",
    naturalShare: "1",
    retainedRatio: "1",
    fte: "FTE",
    scope: "1",
    handedOverNow: "1",
  },
  formula:
    "max(0, released * (1 - (given(transferredShare) ? transferredShare + redeployedShare + naturalShare : 0)) - (given(retainedRatio) ? retainedRatio * fte * (given(scope) ? scope : 1) * handedOverNow : 0))",
});

export const severance = defineLine({
  name: "leaving.severance",
  label: "Severance",
  unit: "currency/month",
  meaning: "Paid to those made redundant, with notice that is not worked.",
  inputs: {
    severed: "FTE",
    salary: "currency/FTE/year",
    tenureYears: "year",
    weeksPerYearOfService: "week/year",
    noticeWeeks: "week",
    maxWeeks: "week",
    wageIndex: "1",
  },
  formula:
    "TRANSITION.SEVERANCE(severed, salary, tenureYears, weeksPerYearOfService, noticeWeeks, maxWeeks) * wageIndex / oneMonth",
});

export const retention = defineLine({
  name: "leaving.retention",
  label: "Retention bonuses",
  unit: "currency/month",
  meaning: "Paid to released employees who stay until the end.",
  inputs: { released: "FTE", retentionBonus: "currency/FTE" },
  formula: "released * retentionBonus / oneMonth",
});
