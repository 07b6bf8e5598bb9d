/**
 * The function contract: each function's parameters in their order, `[x]` optional, `=v` its default. Names and
 * order are for ever. A copy on purpose: a record that drifts away from it breaks a test.
 */
export const contract: Readonly<Record<string, string>> = {
  "LABOR.LOADED":
    "salary, [statutoryRate=0], [benefitsRate=0], [bonusRate=0], [seatCost=0], [technologyCost=0], [supervisorSpan], [supervisorCost=0], [attritionRate=0], [replacementCost=0]",
  "LABOR.LOADRATE": "nonWageShare",
  "LABOR.HOURLY": "loadedCost, hoursPerYear, [utilization=1]",
  "LABOR.PROJECT": "cost, wageInflation, years, [currencyDrift=0]",
  "LABOR.DIFFERENTIAL": "onshoreCost, offshoreCost, [productivity=1], [oversightRate=0]",
  "LABOR.ARBITRAGE":
    "fte, onshoreCost, offshoreCost, years, [discountRate=0], [onshoreInflation=0], [offshoreInflation=0], [currencyDrift=0], [productivity=1], [oversightRate=0]",
  "LABOR.CONVERGENCE":
    "onshoreCost, offshoreCost, onshoreInflation, offshoreInflation, [currencyDrift=0], [productivity=1], [oversightRate=0]",
  "LABOR.BLENDED": "rates, shares",
  "LABOR.ATTRITION":
    "fte, attritionRate, hiringCost, [trainingWeeks=0], [rampWeeks=0], [rampProductivity=1], [weeklyCost=0]",
  "LABOR.FTE": "volume, minutesPerUnit, hoursPerYear, [utilization=1], [shrinkage=0]",
  "LABOR.RELIEF": "coverageHours, netHoursPerPerson",

  "STAFFING.WAIT": "agents, calls, intervalMinutes, handlingSeconds",
  "STAFFING.SERVICELEVEL": "agents, calls, intervalMinutes, handlingSeconds, targetSeconds",
  "STAFFING.ASA": "agents, calls, intervalMinutes, handlingSeconds",
  "STAFFING.OCCUPANCY": "agents, calls, intervalMinutes, handlingSeconds",
  "STAFFING.AGENTS":
    "calls, intervalMinutes, handlingSeconds, targetSeconds, serviceLevel, [maxOccupancy=1], [shrinkage=0]",

  "TRANSITION.KNOWLEDGE": "trainees, trainers, weeks, traineeWeeklyCost, trainerWeeklyCost, [travelCost=0]",
  "TRANSITION.PARALLEL": "monthlyCost, months, [overlapShare=1]",
  "TRANSITION.SEVERANCE": "fte, salary, tenureYears, weeksPerYear, [noticeWeeks=0], [maxWeeks]",
  "TRANSITION.RAMP": 'month, months, [shape="linear"]',
  "TRANSITION.LEARNING": 'firstUnit, unit, rate, [model="unit"]',
  "TRANSITION.LEARNING.TOTAL": 'firstUnit, units, rate, [model="unit"]',
  "TRANSITION.DIP": "annualCost, dip, months",
  "TRANSITION.STRANDED": "annualCost, avoidableShare, [monthsToRemove=0]",
  "TRANSITION.RETAINED": "fteTransferred, retainedRatio, loadedCost",
  "TRANSITION.GOVERNANCE": "contractValue, rate",
  "TRANSITION.COST":
    "knowledgeTransfer, [parallelRun=0], [severance=0], [retention=0], [setup=0], [selection=0], [travel=0], [contingencyRate=0]",

  "TCO.INHOUSE":
    "fte, loadedCost, [otherAnnualCost=0], [capital=0], [volumeGrowth=0], [inflation=0], [discountRate=0], [years=5]",
  "TCO.OUTSOURCED":
    "annualFee, [transitionCost=0], [governanceRate=0], [retainedCost=0], [strandedCost=0], [volumeGrowth=0], [escalation=0], [discountRate=0], [years=5], [exitCost=0], [strandedYears]",
  "TCO.SAVINGS": "inhouse, outsourced",
  "TCO.SAVINGSRATE": "inhouse, outsourced",
  "TCO.HIDDEN": 'contractValue, [level="mid"]',
  "TCO.HURDLE": "personnelCost, [rate=0.1], [cap=10000000]",
  "TCO.DECISION": "inhouseAvoidable, outsourced, [hurdle=0]",
  "TCO.COMPARE": "inputs",

  "CONTRACT.ARC": 'actual, baseline, [band=0], [arcRate=0], [rrcRate=0], [method="whole"]',
  "CONTRACT.BANDED": 'volume, thresholds, prices, [method="graduated"]',
  "CONTRACT.INDEXED": "fee, indexNow, indexBase, [ratchet=TRUE], [cap], [share=1]",
  "CONTRACT.CREDIT": "invoice, atRisk, pool, allocations",
  "CONTRACT.FXSHARE": "billings, actualRate, baselineRate, share, [deadBand=0]",
  "CONTRACT.GAINSHARE": "actualCost, targetCost, providerShare, [cap]",
  "CONTRACT.MINIMUM": "charge, commitment",
  "CONTRACT.TERMINATION": "startFee, termMonths, month",

  "FINANCE.NPV": "rate, cashflows",
  "FINANCE.IRR": "cashflows",
  "FINANCE.IRRS": "cashflows",
  "FINANCE.MIRR": "cashflows, financeRate, reinvestRate",
  "FINANCE.XNPV": "rate, cashflows, dates",
  "FINANCE.XIRR": "cashflows, dates",
  "FINANCE.PAYBACK": "cashflows, [discountRate=0]",
  "FINANCE.PI": "rate, cashflows",
  "FINANCE.ROI": "rate, costs, benefits",
  "FINANCE.EAA": "rate, cashflows",
  "FINANCE.REAL": "nominal, inflation",

  "RISK.EXPECTED": "probabilities, impacts",
  "RISK.PERT": "low, mode, high",
  "RISK.PERTSD": "low, mode, high",
  "RISK.TRIANGULAR": "low, mode, high",
  "RISK.PERTINV": "probability, low, mode, high",
  "RISK.TRIANGULARINV": "probability, low, mode, high",

  "FIT.SCORE": "scores, weights",
  "FIT.ADVICE": "coreScore, savingsRate, [threshold=3]",
};

/** Formulas whose result no native Excel formula can give. */
export const withoutExcelForm: readonly string[] = ["FINANCE.IRRS"];
