import { defineLine } from "../line";

/** AI agents in front of the people who do the work. */

export const ramp = defineLine({
  name: "automation.ramp",
  label: "AI ramp",
  unit: "1",
  meaning: "Share of its way that the AI has come since it went live.",
  year: "last",
  inputs: { month: "month", goLive: "month", rampMonths: "month" },
  formula: 'TRANSITION.RAMP(month - goLive + oneMonth, rampMonths, "linear")',
});

export const attempts = defineLine({
  name: "automation.attempts",
  label: "Tried by the AI",
  unit: "unit/month",
  meaning: "Contacts that reach the AI.",
  inputs: { volume: "unit/month", eligible: "1", ramp: "1" },
  formula: "volume * eligible * ramp",
});

export const containment = defineLine({
  name: "automation.containment",
  label: "Contained",
  unit: "1",
  meaning: "Share of what the AI tries that it resolves, as it gets better from year to year.",
  year: "last",
  inputs: { containment: "1", containmentRise: "1", year: "year" },
  formula: "min(1, containment + containmentRise * (year - oneYear) / oneYear)",
});

export const resolved = defineLine({
  name: "automation.resolved",
  label: "Resolved by the AI",
  unit: "unit/month",
  meaning: "Contacts that the AI resolves without a person, before any come back.",
  inputs: { attempts: "unit/month", contained: "1" },
  formula: "attempts * contained",
});

export const net = defineLine({
  name: "automation.net",
  label: "Stay resolved",
  unit: "unit/month",
  meaning: "Contacts resolved by the AI that don't come back.",
  inputs: { resolved: "unit/month", recontact: "1" },
  formula: "resolved * (1 - recontact)",
});

export const left = defineLine({
  name: "automation.left",
  label: "Volume that people answer",
  unit: "unit/month",
  meaning: "Volume less what stays resolved by the AI.",
  inputs: { volume: "unit/month", net: "unit/month" },
  formula: "volume - net",
});

export const ended = defineLine({
  name: "automation.ended",
  label: "Share of work ended by AI",
  unit: "1",
  meaning:
    "Contacts that stay resolved at their effort, less what handovers take more. That the rest is harder is in it.",
  year: "last",
  inputs: {
    eligible: "1",
    ramp: "1",
    contained: "1",
    recontact: "1",
    effort: "1",
    handoverEffort: "1",
  },
  formula:
    "eligible * ramp * (contained * (1 - recontact) * effort - (1 - contained * (1 - recontact)) * handoverEffort)",
});

export const costLeft = defineLine({
  name: "automation.costLeft",
  label: "Cost of the work left",
  unit: "currency/month",
  meaning: "What the work costs in-house that AI does not end.",
  inputs: { cost: "currency/month", ended: "1" },
  formula: "cost * (1 - ended)",
});

export const employeesLeft = defineLine({
  name: "automation.employeesLeft",
  label: "Employees for the work left",
  unit: "FTE",
  meaning: "Employees that the work takes which AI does not end.",
  year: "average",
  inputs: { fte: "FTE", ended: "1" },
  formula: "fte * (1 - ended)",
});

export const units = defineLine({
  name: "automation.charge",
  label: "AI per conversation",
  unit: "currency/month",
  meaning: "Conversations that count at their price of the year.",
  inputs: { units: "unit/month", price: "currency/unit", priceChange: "1", year: "year" },
  formula: "units * price * (1 + priceChange) ^ (year - oneYear)",
});

export const topUp = defineLine({
  name: "automation.topUp",
  label: "AI, top-up to the commitment",
  unit: "currency/month",
  meaning:
    "What is missing to the conversations committed, in the last month of each year since it went live and of the case.",
  inputs: {
    units: "row:unit/month",
    committedUnits: "unit/year",
    price: "currency/unit",
    priceChange: "1",
    year: "year",
    month: "month",
    goLive: "month",
    lastMonth: "month",
  },
  formula:
    "month >= goLive and (month == lastMonth or month - goLive + oneMonth == roundUp((month - goLive + oneMonth) / monthsPerYear) * monthsPerYear) ? max(0, committedUnits / monthsPerYear * (month - goLive + oneMonth - roundDown((month - goLive) / monthsPerYear) * monthsPerYear) - (sumTo(units, month) - sumTo(units, goLive - oneMonth + roundDown((month - goLive) / monthsPerYear) * monthsPerYear)) * oneMonth) * price * (1 + priceChange) ^ (year - oneYear) / oneMonth : 0",
});

export const platform = defineLine({
  name: "automation.platform",
  label: "AI platform",
  unit: "currency/month",
  meaning: "A yearly fee from the month in which the AI goes live.",
  inputs: { platformFee: "currency/year", month: "month", goLive: "month", priceIndex: "1" },
  formula: "month >= goLive ? platformFee / monthsPerYear * priceIndex : 0",
});

export const oversight = defineLine({
  name: "automation.oversight",
  label: "AI oversight",
  unit: "currency/month",
  meaning: "People who watch over the AI from the month in which it goes live.",
  inputs: {
    oversightFte: "FTE",
    oversightCost: "currency/FTE/year",
    month: "month",
    goLive: "month",
    wageIndex: "1",
  },
  formula: "month >= goLive ? oversightFte * oversightCost / monthsPerYear * wageIndex : 0",
});

export const setup = defineLine({
  name: "automation.setup",
  label: "AI set-up",
  unit: "currency/month",
  meaning: "Paid once, in the month before the AI goes live; in the first month where there is none before.",
  inputs: { amount: "currency", month: "month", goLive: "month" },
  formula: "month == max(oneMonth, goLive - oneMonth) ? amount / oneMonth : 0",
});

export const rework = defineLine({
  name: "automation.rework",
  label: "Errors of the AI",
  unit: "currency/month",
  meaning: "What stays resolved by the AI, at its error rate less that of the process.",
  inputs: {
    net: "unit/month",
    aiErrorRate: "1",
    errorRate: "1",
    costPerError: "currency/unit",
    priceIndex: "1",
  },
  formula: "net * (aiErrorRate - errorRate) * costPerError * priceIndex",
});

export const goneShare = defineLine({
  name: "automation.gone",
  label: "Share gone from the team",
  unit: "1",
  meaning: "What has moved and what AI has ended, together: neither counts twice.",
  year: "last",
  inputs: { scope: "1", progress: "1", ended: "1" },
  formula: "1 - (1 - scope * progress) * (1 - ended)",
});

export const movedNow = defineLine({
  name: "automation.movedNow",
  label: "Share moved in the month, after AI",
  unit: "1",
  meaning: "What moves in the month, of the work that AI has not ended.",
  inputs: { scope: "1", progress: "row:1", month: "month", ended: "1" },
  formula: "scope * (at(progress, month) - at(progress, month - oneMonth)) * (1 - ended)",
});

export const endedNow = defineLine({
  name: "automation.endedNow",
  label: "Share ended by AI in the month",
  unit: "1",
  meaning: "What AI ends in the month, of the work that has not moved before.",
  inputs: { scope: "1", progress: "row:1", month: "month", ended: "row:1" },
  formula: "(1 - scope * at(progress, month - oneMonth)) * (at(ended, month) - at(ended, month - oneMonth))",
});

export const soFar = defineLine({
  name: "automation.soFar",
  label: "Share so far",
  unit: "1",
  meaning: "Running total of the shares of the months.",
  year: "last",
  inputs: { shares: "row:1", month: "month" },
  formula: "sumTo(shares, month)",
});

export const severed = defineLine({
  name: "automation.severed",
  label: "Employees made redundant by AI",
  unit: "FTE",
  meaning:
    "Released by AI who neither find other work with us nor leave by themselves; none of them moves to a provider.",
  inputs: { released: "FTE", redeployedShare: "1", naturalShare: "1" },
  formula: "max(0, released * (1 - (given(redeployedShare) ? redeployedShare + naturalShare : 0)))",
});
