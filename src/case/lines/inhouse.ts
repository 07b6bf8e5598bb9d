import { defineLine } from "../line";

/** The process as it runs today, before anything moves. */

export const volume = defineLine({
  name: "inhouse.volume",
  label: "Volume",
  unit: "unit/month",
  meaning: "Units of work in the month.",
  inputs: { annualVolume: "unit/year", volumeIndex: "1" },
  formula: "annualVolume / monthsPerYear * volumeIndex",
});

export const indexOfVolume = defineLine({
  name: "inhouse.indexOfVolume",
  label: "Volume index",
  unit: "1",
  meaning: "Volume of the average month against that of the first year, where volumes are stated by year.",
  year: "average",
  inputs: { volume: "unit/month", annualVolume: "unit/year" },
  formula: "annualVolume > 0 ? volume / (annualVolume / monthsPerYear) : 1",
});

export const seasonFactor = defineLine({
  name: "inhouse.seasonFactor",
  label: "Season",
  unit: "1",
  meaning:
    "Work of the calendar month against the average month; the shares begin with the case's first month.",
  year: "average",
  inputs: { shares: "row:1", month: "month" },
  formula:
    "at(shares, month - roundDown((month - oneMonth) / monthsPerYear) * monthsPerYear) * monthsPerYear * oneYear / oneMonth",
});

export const peakFactor = defineLine({
  name: "inhouse.peakFactor",
  label: "Busiest month",
  unit: "1",
  meaning: "Work of the busiest calendar month against the average month.",
  year: "average",
  inputs: { shares: "row:1" },
  formula: "highest(shares) * monthsPerYear * oneYear / oneMonth",
});

export const seasonalVolume = defineLine({
  name: "inhouse.seasonalVolume",
  label: "Volume",
  unit: "unit/month",
  meaning: "Units of work in the month, by season.",
  inputs: { volume: "unit/month", factor: "1" },
  formula: "volume * factor",
});

export const seasonalIndex = defineLine({
  name: "inhouse.seasonalIndex",
  label: "Volume index by season",
  unit: "1",
  meaning: "Volume of the month against the average month of the first year.",
  year: "average",
  inputs: { volumeIndex: "1", factor: "1" },
  formula: "volumeIndex * factor",
});

export const yearMean = defineLine({
  name: "inhouse.yearMean",
  label: "Employees, average of the year",
  unit: "FTE",
  meaning: "Whom moving releases: those of the average month, for people of busy months come and go.",
  year: "average",
  inputs: { fte: "row:FTE", year: "year" },
  formula:
    "(sumTo(fte, year * monthsPerYear) - sumTo(fte, (year - oneYear) * monthsPerYear)) / (monthsPerYear * oneYear / oneMonth)",
});

export const overtime = defineLine({
  name: "inhouse.overtime",
  label: "Overtime",
  unit: "currency/month",
  meaning: "Pay for what the people kept can't do in the month: no seats, supervisors or turnover.",
  inputs: {
    needed: "FTE",
    kept: "FTE",
    salary: "currency/FTE/year",
    statutoryRate: "1",
    benefitsRate: "1",
    bonusRate: "1",
    wageIndex: "1",
    overtimeRate: "1",
  },
  formula:
    "max(0, needed - kept) * LABOR.LOADED(salary, statutoryRate, benefitsRate, bonusRate) / monthsPerYear * wageIndex * overtimeRate",
});

export const volumes = defineLine({
  name: "inhouse.volumes",
  label: "Volume of all processes",
  unit: "unit/month",
  meaning: "Units of work in the month, of all processes.",
  inputs: { parts: "row:unit/month" },
  formula: "sum(parts)",
});

export const fteGiven = defineLine({
  name: "inhouse.fteGiven",
  label: "Employees",
  unit: "FTE",
  meaning: "Full-time employees as given, growing with volume where the role does.",
  year: "average",
  inputs: { fte: "FTE", volumeIndex: "1" },
  formula: "fte * (given(volumeIndex) ? volumeIndex : 1)",
});

export const fteFromVolume = defineLine({
  name: "inhouse.fteFromVolume",
  label: "Employees",
  unit: "FTE",
  meaning: "Full-time employees that the month's volume needs.",
  year: "average",
  inputs: {
    volume: "unit/month",
    minutesPerUnit: "minute/unit",
    hoursPerYear: "hour/FTE/year",
    utilization: "1",
    shrinkage: "1",
  },
  formula: "LABOR.FTE(volume * monthsPerYear, minutesPerUnit, hoursPerYear, utilization, shrinkage)",
});

export const agents = defineLine({
  name: "inhouse.agents",
  label: "Agents in the interval",
  unit: "1",
  meaning: "Agents at work in one kind of interval, so that the wanted share of calls is answered in time.",
  year: "average",
  inputs: {
    calls: "1",
    volumeIndex: "1",
    intervalMinutes: "minute",
    handlingSeconds: "second",
    targetSeconds: "second",
    serviceLevel: "1",
    maxOccupancy: "1",
  },
  formula:
    "STAFFING.AGENTS(calls * volumeIndex, intervalMinutes, handlingSeconds, targetSeconds, serviceLevel, maxOccupancy)",
});

export const fteFromContacts = defineLine({
  name: "inhouse.fteFromContacts",
  label: "Employees",
  unit: "FTE",
  meaning: "Full-time employees for the agents of every interval, breaks and meetings in the shift added.",
  year: "average",
  inputs: { agents: "row:1", hours: "row:hour/year", hoursPerYear: "hour/FTE/year", shrinkage: "1" },
  formula: "sumProduct(agents, hours) / (hoursPerYear * (1 - (given(shrinkage) ? shrinkage : 0)))",
});

export const employees = defineLine({
  name: "inhouse.employees",
  label: "Employees of all roles",
  unit: "FTE",
  meaning: "Full-time employees that the work takes today, of all roles.",
  year: "average",
  inputs: { parts: "row:FTE" },
  formula: "sum(parts)",
});

export const pay = defineLine({
  name: "inhouse.pay",
  label: "Pay and its load",
  unit: "currency/month",
  meaning: "Salary, bonus, statutory charges and benefits of the role.",
  inputs: {
    fte: "FTE",
    salary: "currency/FTE/year",
    statutoryRate: "1",
    benefitsRate: "1",
    bonusRate: "1",
    wageIndex: "1",
  },
  formula: "fte * LABOR.LOADED(salary, statutoryRate, benefitsRate, bonusRate) / monthsPerYear * wageIndex",
});

export const supervision = defineLine({
  name: "inhouse.supervision",
  label: "Supervision",
  unit: "currency/month",
  meaning: "Supervisors of the role.",
  inputs: {
    fte: "FTE",
    supervisorSpan: "FTE/supervisor",
    supervisorCost: "currency/supervisor/year",
    wageIndex: "1",
  },
  formula: "fte * LABOR.LOADED(0, 0, 0, 0, 0, 0, supervisorSpan, supervisorCost) / monthsPerYear * wageIndex",
});

export const turnover = defineLine({
  name: "inhouse.turnover",
  label: "Turnover",
  unit: "currency/month",
  meaning: "Replacing those who leave.",
  inputs: { fte: "FTE", attritionRate: "1/year", replacementCost: "currency/FTE", wageIndex: "1" },
  formula:
    "fte * LABOR.LOADED(0, 0, 0, 0, 0, 0, null, 0, attritionRate, replacementCost) / monthsPerYear * wageIndex",
});

export const workplace = defineLine({
  name: "inhouse.workplace",
  label: "Seats and technology",
  unit: "currency/month",
  meaning: "Space, devices, licenses and telecom per employee.",
  inputs: { fte: "FTE", seatCost: "currency/FTE/year", technologyCost: "currency/FTE/year", priceIndex: "1" },
  formula: "fte * LABOR.LOADED(0, 0, 0, 0, seatCost, technologyCost) / monthsPerYear * priceIndex",
});

export const otherFixed = defineLine({
  name: "inhouse.otherFixed",
  label: "Other cost",
  unit: "currency/month",
  meaning: "A yearly amount that does not follow volume.",
  inputs: { annualAmount: "currency/year", priceIndex: "1" },
  formula: "annualAmount / monthsPerYear * priceIndex",
});

export const otherPerUnit = defineLine({
  name: "inhouse.otherPerUnit",
  label: "Other cost per unit",
  unit: "currency/month",
  meaning: "An amount for every unit of volume.",
  inputs: { volume: "unit/month", amountPerUnit: "currency/unit", priceIndex: "1" },
  formula: "volume * amountPerUnit * priceIndex",
});

export const rework = defineLine({
  name: "inhouse.rework",
  label: "Rework",
  unit: "currency/month",
  meaning: "What errors cost to put right.",
  inputs: { volume: "unit/month", errorRate: "1", costPerError: "currency/unit", priceIndex: "1" },
  formula: "volume * errorRate * costPerError * priceIndex",
});

export const expectedLoss = defineLine({
  name: "inhouse.expectedLoss",
  label: "Expected loss",
  unit: "currency/month",
  meaning: "Probability in a year times loss, over the events of the risk register.",
  inputs: { probabilities: "row:1/year", impacts: "row:currency", priceIndex: "1" },
  formula: "sumProduct(probabilities, impacts) / monthsPerYear * priceIndex",
});

export const capital = defineLine({
  name: "inhouse.capital",
  label: "Capital spending",
  unit: "currency/month",
  meaning: "Spent evenly over the months of its year.",
  inputs: { amount: "currency", spendingYear: "year", year: "year" },
  formula: "year == spendingYear ? amount / monthsPerYear / oneYear : 0",
});

export const depreciation = defineLine({
  name: "inhouse.depreciation",
  label: "Tax depreciation of capital spending",
  unit: "currency/month",
  meaning: "Each month's spending in equal parts over its tax life.",
  inputs: { spent: "row:currency", month: "month", life: "year" },
  formula: "(at(spent, month) - at(spent, month - life * monthsPerYear)) / (life * monthsPerYear)",
});

export const assetDepreciation = defineLine({
  name: "inhouse.assetDepreciation",
  label: "Tax depreciation of an asset",
  unit: "currency/month",
  meaning: "Tax book value in equal parts over what is left of its life, while it is kept.",
  inputs: { bookValue: "currency", remainingLife: "year", month: "month", soldInMonth: "month" },
  formula:
    "not given(soldInMonth) or month < soldInMonth ? bookValue * max(0, min(oneMonth, remainingLife * monthsPerYear - month + oneMonth)) / (remainingLife * monthsPerYear) / oneMonth : 0",
});
