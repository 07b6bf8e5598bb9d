import { defineLine } from "../line";

/** Service levels, speed and paper: what an option promises beside cost. */

export const expectedMiss = defineLine({
  name: "service.expectedMiss",
  label: "Expected share of the amount at risk",
  unit: "1",
  meaning:
    "Over all outcomes of independent misses: probability times the allocations missed with the pool, no more than all.",
  year: "last",
  inputs: { allocations: "row:1", probabilities: "row:1", pool: "1" },
  formula: "expectedCapped(allocations, probabilities, pool)",
});

export const expectedCredits = defineLine({
  name: "service.expectedCredits",
  label: "Expected service credits",
  unit: "currency/month",
  meaning:
    "Credits for service levels missed, each as likely as it is, less what is earned back; lowers the charge.",
  inputs: { charge: "row:currency/month", atRisk: "1", expectedMiss: "1", earnBack: "1" },
  formula: "0 - sum(charge) * atRisk * expectedMiss * (given(earnBack) ? 1 - earnBack : 1)",
});

export const reached = defineLine({
  name: "service.reached",
  label: "Way to the target",
  unit: "1",
  meaning:
    "1 where the option meets the target; else the part of the way from today to it; 0 where today is the target.",
  year: "last",
  inputs: { better: "choice", today: "1", target: "1", expected: "1" },
  formula:
    '(better == "down" ? expected <= target : expected >= target) ? 1 : (target == today ? 0 : max(0, min(1, (expected - today) / (target - today))))',
});

export const attainment = defineLine({
  name: "service.attainment",
  label: "Service levels reached",
  unit: "1",
  meaning: "Way to the target of each service level by its allocation; no money.",
  year: "last",
  inputs: { allocations: "row:1", reached: "row:1" },
  formula: "sumProduct(allocations, reached)",
});

export const turnaround = defineLine({
  name: "service.turnaround",
  label: "Faster turnaround",
  unit: "currency/month",
  meaning: "What the days are worth that the work moved takes less.",
  inputs: {
    volume: "unit/month",
    scope: "1",
    progress: "1",
    daysToday: "day",
    daysOption: "day",
    valuePerDay: "currency/unit/day",
    priceIndex: "1",
  },
  formula:
    "0 - BENEFIT.TURNAROUND(volume * scope * progress, daysToday - daysOption, valuePerDay) * priceIndex",
});

export const receivables = defineLine({
  name: "service.receivables",
  label: "Cash released",
  unit: "currency",
  meaning: "What is billed or held for the days saved, on the work moved.",
  year: "last",
  inputs: {
    annualBilled: "currency/year",
    volumeIndex: "1",
    daysToday: "day",
    daysOption: "day",
    scope: "1",
    progress: "1",
  },
  formula: "BENEFIT.RELEASE(annualBilled * oneYear * volumeIndex, daysToday - daysOption) * scope * progress",
});

export const cashReleased = defineLine({
  name: "service.cashReleased",
  label: "Cash from faster turnaround",
  unit: "currency/month",
  meaning: "What comes free in the month; given back in the last month, for it is only earlier money.",
  inputs: { receivables: "row:currency", month: "month", lastMonth: "month" },
  formula:
    "(at(receivables, month - oneMonth) - (month == lastMonth ? 0 : at(receivables, month))) / oneMonth",
});

export const paper = defineLine({
  name: "service.paper",
  label: "Less paper",
  unit: "currency/month",
  meaning: "Documents of the work moved that are electronic then, at what one costs less.",
  inputs: {
    documents: "unit/month",
    volumeIndex: "1",
    scope: "1",
    progress: "1",
    shareToday: "1",
    shareOption: "1",
    paperCost: "currency/unit",
    electronicCost: "currency/unit",
    priceIndex: "1",
  },
  formula:
    "0 - BENEFIT.PAPERLESS(documents * volumeIndex * scope * progress, paperCost, electronicCost, shareToday - shareOption) * priceIndex",
});

export const scanning = defineLine({
  name: "service.scanning",
  label: "Scanning of old files",
  unit: "currency/month",
  meaning: "Paid once, in the month before work moves; in the first month where there is none before.",
  inputs: { amount: "currency", month: "month", startMonth: "month", knowledgeTransferMonths: "month" },
  formula: "month == max(oneMonth, startMonth + knowledgeTransferMonths - oneMonth) ? amount / oneMonth : 0",
});
