import { defineLine } from "../line";

/** Leaving the provider of an option: what it would cost in any month, and the one exit that a case may have. */

export const settled = defineLine({
  name: "exit.settled",
  label: "Old team gone for good in month",
  unit: "month",
  meaning: "All has moved, and all that ends late or runs in parallel is over.",
  year: "last",
  inputs: { fullFrom: "month", lags: "row:month" },
  formula: "fullFrom + highest(lags)",
});

export const from = defineLine({
  name: "exit.from",
  label: "Work leaves the provider from month",
  unit: "month",
  meaning:
    "The month given; never before all has moved and the old team is gone. After the case where it would be later than its last month.",
  year: "last",
  inputs: { exitMonth: "month", settled: "row:month", knowledgeMonths: "month", lastMonth: "month" },
  formula:
    "max(exitMonth, highest(settled) + oneMonth) > lastMonth ? lastMonth + knowledgeMonths + oneMonth : max(exitMonth, highest(settled) + oneMonth)",
});

export const never = defineLine({
  name: "exit.never",
  label: "If the provider is never left",
  unit: "month",
  meaning: "A month so far behind the case that nothing of leaving falls into it.",
  year: "last",
  inputs: { knowledgeMonths: "month", lastMonth: "month" },
  formula: "lastMonth + knowledgeMonths + oneMonth",
});

export const left = defineLine({
  name: "exit.left",
  label: "Share that has left the provider",
  unit: "1",
  meaning: "Of the work moved: 0 before the exit, then the ramp to 1.",
  year: "last",
  inputs: { month: "month", from: "month", rampMonths: "month" },
  formula: "TRANSITION.RAMP(month - from + oneMonth, rampMonths)",
});

export const leftAgo = defineLine({
  name: "exit.leftAgo",
  label: "Share that had left the provider before the overlap",
  unit: "1",
  meaning: "The share that had left as many months ago as the overlap takes.",
  year: "last",
  inputs: { left: "row:1", month: "month", months: "month" },
  formula: "at(left, month - months)",
});

export const lastMonth = defineLine({
  name: "exit.lastMonth",
  label: "Last month of the provider",
  unit: "month",
  meaning: "The last month with work or overlap at the provider that is left.",
  year: "last",
  inputs: { from: "month", rampMonths: "month", parallelMonths: "month", overlapShare: "1" },
  formula: "from + max(0, rampMonths - oneMonth) + (overlapShare > 0 ? parallelMonths : 0) - oneMonth",
});

export const contractEnd = defineLine({
  name: "exit.contractEnd",
  label: "Month after the provider's last",
  unit: "month",
  meaning: "Commitments of a year are made up for in the month before.",
  year: "last",
  inputs: { lastMonth: "month" },
  formula: "lastMonth + oneMonth",
});

export const stays = defineLine({
  name: "exit.stays",
  label: "Share moved that has not left",
  unit: "1",
  meaning: "Share of the scope with the provider, less what has left it again.",
  year: "last",
  inputs: { progress: "1", left: "1" },
  formula: "progress * (1 - left)",
});

export const withOverlap = defineLine({
  name: "exit.withOverlap",
  label: "Share with the provider, overlap included",
  unit: "1",
  meaning: "What it still runs, with the work that both run.",
  year: "last",
  inputs: { stays: "1", progress: "1", overlapShare: "1", left: "1", leftAgo: "1" },
  formula: "stays + overlapShare * progress * (left - leftAgo)",
});

export const back = defineLine({
  name: "exit.back",
  label: "Share that is back in-house",
  unit: "1",
  meaning: "Of the scope, what has moved and has left the provider again.",
  year: "last",
  inputs: { progress: "1", left: "1" },
  formula: "progress * left",
});

export const until = defineLine({
  name: "exit.until",
  label: "Charge until the provider is left",
  unit: "currency/month",
  meaning: "What the provider charges until its last month; nothing after it.",
  inputs: { amount: "currency/month", month: "month", lastMonth: "month" },
  formula: "month <= lastMonth ? amount : 0",
});

export const nextCharge = defineLine({
  name: "exit.nextCharge",
  label: "Charge of the next provider",
  unit: "currency/month",
  meaning:
    "What the provider left would charge for all of the work, at the next one's price, for what has left.",
  inputs: { whole: "currency/month", priceRatio: "1", left: "1" },
  formula: "whole * priceRatio * left",
});

export const overlap = defineLine({
  name: "exit.overlap",
  label: "Overlap when leaving",
  unit: "currency/month",
  meaning: "What the work that both run adds to the provider's charge: a minimum is met first.",
  inputs: { withOverlap: "currency/month", without: "currency/month", month: "month", lastMonth: "month" },
  formula: "month <= lastMonth ? withOverlap - without : 0",
});

export const aiThere = defineLine({
  name: "exit.aiThere",
  label: "AI agents that the provider pays",
  unit: "currency/month",
  meaning: "What its AI agents cost for the work that is still there.",
  inputs: { cost: "currency/month", left: "1" },
  formula: "cost * (1 - left)",
});

export const aiBack = defineLine({
  name: "exit.aiBack",
  label: "AI agents taken over",
  unit: "currency/month",
  meaning: "What the AI agents cost us for the work that is back.",
  inputs: { cost: "currency/month", left: "1" },
  formula: "cost * left",
});

export const knowledge = defineLine({
  name: "exit.knowledge",
  label: "Knowledge transfer back",
  unit: "currency/month",
  meaning:
    "An amount in each of the months before work leaves; what would fall before the case falls in its first month.",
  inputs: {
    amount: "currency/month",
    knowledgeMonths: "month",
    month: "month",
    from: "month",
    moved: "row:1",
  },
  formula:
    "sum(moved) > 0 and month < from and month >= from - knowledgeMonths ? amount * (month == oneMonth ? max(1, (knowledgeMonths - from + oneMonth + oneMonth) / oneMonth) : 1) : 0",
});

const people = {
  fte: "FTE",
  share: "1",
  scope: "1",
  progress: "1",
  avoidable: "1",
  hireCost: "currency/FTE",
  wageIndex: "1",
} as const;
const NEEDED =
  "fte * (given(share) ? share : 1) * (given(scope) ? scope : 0) * progress * (given(avoidable) ? avoidable : 1) * hireCost * wageIndex";

export const hires = defineLine({
  name: "exit.hires",
  label: "Recruiting and training for returning work",
  unit: "currency/month",
  meaning: "For the people that the work back in the month needs; who could not be avoided is still there.",
  inputs: { ...people, left: "row:1", month: "month" },
  formula: `${NEEDED} * (at(left, month) - at(left, month - oneMonth)) / oneMonth`,
});

export const fee = defineLine({
  name: "exit.fee",
  label: "Termination fee when leaving",
  unit: "currency/month",
  meaning: "Due in the provider's last month; it declines over the contract's months.",
  inputs: {
    startFee: "currency",
    termMonths: "month",
    month: "month",
    contractStart: "month",
    lastMonth: "month",
  },
  formula:
    "month == lastMonth and month >= contractStart ? CONTRACT.TERMINATION(startFee, termMonths, month - contractStart + oneMonth) / oneMonth : 0",
});

export const feeInMonth = defineLine({
  name: "exit.feeInMonth",
  label: "Termination fee, if left in the month",
  unit: "currency",
  meaning: "What is left of the fee: it declines over the contract's months.",
  year: "last",
  inputs: { startFee: "currency", termMonths: "month", month: "month", contractStart: "month" },
  formula:
    "month >= contractStart ? CONTRACT.TERMINATION(startFee, termMonths, month - contractStart + oneMonth) : 0",
});

export const knowledgeInAll = defineLine({
  name: "exit.knowledgeInAll",
  label: "Knowledge transfer back, if left in the month",
  unit: "currency",
  meaning: "All its months, once work has moved.",
  year: "last",
  inputs: { amount: "currency/month", knowledgeMonths: "month", moved: "row:1" },
  formula: "sum(moved) > 0 ? amount * knowledgeMonths : 0",
});

export const hiresInMonth = defineLine({
  name: "exit.hiresInMonth",
  label: "Recruiting and training, if left in the month",
  unit: "currency",
  meaning: "For the people that the work moved would need in-house and who are no longer there.",
  year: "last",
  inputs: people,
  formula: NEEDED,
});

export const overlapInMonth = defineLine({
  name: "exit.overlapInMonth",
  label: "Overlap, if left in the month",
  unit: "currency",
  meaning: "The month's charge for the work that both run, in each month of the overlap.",
  year: "last",
  inputs: { charge: "row:currency/month", overlapShare: "1", parallelMonths: "month" },
  formula: "sum(charge) * overlapShare * parallelMonths",
});

export const costInMonth = defineLine({
  name: "exit.costInMonth",
  label: "Cost of leaving in the month",
  unit: "currency",
  meaning: "What leaving the provider in the month would cost; in no total.",
  year: "last",
  inputs: { parts: "row:currency" },
  formula: "sum(parts)",
});

export const savedInMonth = defineLine({
  name: "exit.savedInMonth",
  label: "Saving so far, to pay for leaving",
  unit: "currency",
  meaning:
    "What has been saved so far, the provider not left, at its value in the month: what pays for leaving in it.",
  year: "last",
  inputs: { savingSoFar: "currency", discountFactor: "1" },
  formula: "savingSoFar / discountFactor",
});

export const pays = defineLine({
  name: "exit.pays",
  label: "Saving so far pays for leaving",
  unit: "1",
  meaning:
    "1 where the discounted saving so far, the provider not left, is at least what leaving in the month would cost, at its value today.",
  year: "last",
  inputs: {
    savingSoFar: "currency",
    cost: "currency",
    discountFactor: "1",
    month: "month",
    contractStart: "month",
  },
  formula: "month >= contractStart and savingSoFar >= cost * discountFactor ? 1 : 0",
});
