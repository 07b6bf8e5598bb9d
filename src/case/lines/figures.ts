import { defineLine } from "../line";

/** Key figures of a part: one value each, read from whole rows. */

const wholeCase = { amounts: "row:currency/month", discount: "row:1" } as const;

export const presentCost = defineLine({
  name: "figure.presentCost",
  label: "Present value of cost",
  unit: "currency",
  meaning: "Total cost over the case at its value today.",
  inputs: wholeCase,
  formula: "sumProduct(amounts, discount) * oneMonth",
});

export const netPresentValue = defineLine({
  name: "figure.npv",
  label: "Net present value",
  unit: "currency",
  meaning: "Savings of every month at their value today.",
  inputs: wholeCase,
  formula: "sumProduct(amounts, discount) * oneMonth",
});

export const savingRate = defineLine({
  name: "figure.savingRate",
  label: "Saving",
  unit: "1",
  meaning: "Share of the present value of in-house cost that is saved.",
  inputs: { inhouse: "currency", option: "currency" },
  formula: "TCO.SAVINGSRATE(inhouse, option)",
});

export const rateOfReturn = defineLine({
  name: "figure.irr",
  label: "Internal rate of return",
  unit: "1",
  meaning: "Yearly rate at which the savings are worth nothing today.",
  inputs: { saving: "row:currency/month" },
  formula: "yearlyIrr(saving, monthsPerYear)",
});

export const payback = defineLine({
  name: "figure.payback",
  label: "Payback",
  unit: "month",
  meaning:
    "Months from the first one with a difference until the running total of savings stays at or above zero; 0 where it is never below.",
  inputs: { cumulative: "row:currency", saving: "row:currency/month" },
  formula: "paybackSinceFirst(cumulative, saving) * oneMonth",
});

export const firstMonth = defineLine({
  name: "figure.firstMonth",
  label: "First month that differs",
  unit: "month",
  meaning:
    "Month of the case in which the option first costs more or less than in-house; payback counts from here.",
  inputs: { saving: "row:currency/month" },
  formula: "firstFlow(saving) * oneMonth",
});

export const leavingPays = defineLine({
  name: "figure.leavingPays",
  label: "Leaving is paid for from month",
  unit: "month",
  meaning:
    "First month of the case in which the discounted saving so far is at least what leaving the provider would cost.",
  inputs: { pays: "row:1" },
  rules: [
    {
      require: "sum(pays) > 0",
      error: "#N/A",
      message: "In no month of the case has the saving paid for leaving the provider.",
    },
  ],
  formula: "firstFlow(pays) * oneMonth",
});

export const concentration = defineLine({
  name: "figure.concentration",
  label: "Concentration",
  unit: "1",
  meaning:
    "Sum of squared shares of what is paid to providers over the case: 100 % is all with one, 50 % as much as two alike.",
  inputs: { concentration: "row:1", lastMonth: "month" },
  formula: "at(concentration, lastMonth)",
});

export const savingRateInCash = defineLine({
  name: "figure.savingRateCash",
  label: "Saving in cash",
  unit: "1",
  meaning: "Share of the present value of in-house cost that is saved, expected loss left out on both sides.",
  inputs: { inhouse: "row:currency/month", option: "row:currency/month", discount: "row:1" },
  formula:
    "TCO.SAVINGSRATE(sumProduct(inhouse, discount) * oneMonth, sumProduct(option, discount) * oneMonth)",
});

export const returnOnInvestment = defineLine({
  name: "figure.roi",
  label: "Return on one-off cost",
  unit: "1",
  meaning:
    "Present value of savings before one-off cost (transition and the option's own investments), over the present value of one-off cost, less 1.",
  inputs: { saving: "row:currency/month", oneOff: "row:currency/month", discount: "row:1" },
  rules: [
    {
      require: "sumProduct(oneOff, discount) > 0",
      error: "#N/A",
      message: "The option has no one-off cost, so there is nothing for savings to be a return on.",
    },
  ],
  formula: "(sumProduct(saving, discount) + sumProduct(oneOff, discount)) / sumProduct(oneOff, discount) - 1",
});

export const peakFunding = defineLine({
  name: "figure.peakFunding",
  label: "Peak funding",
  unit: "currency",
  meaning: "Lowest point of the running total of savings, as an amount to fund.",
  inputs: { cumulative: "row:currency" },
  formula: "0 - min(0, lowest(cumulative))",
});

export const steadyState = defineLine({
  name: "figure.steadyState",
  label: "Saving in the last year",
  unit: "currency",
  meaning:
    "Savings of the last twelve months as they go on: without transition, exit, capital spending, proceeds of assets, and what payment terms shift.",
  inputs: { goingOn: "row:currency/month", lastMonth: "month" },
  formula: "(sumTo(goingOn, lastMonth) - sumTo(goingOn, lastMonth - oneYear * monthsPerYear)) * oneMonth",
});

export const costPerUnit = defineLine({
  name: "figure.costPerUnit",
  label: "Cost per unit of volume",
  unit: "currency/unit",
  meaning: "Present value of cost over discounted volume.",
  inputs: { amounts: "row:currency/month", volume: "row:unit/month", discount: "row:1" },
  formula: "sumProduct(amounts, discount) / sumProduct(volume, discount)",
});

export const costPerEmployee = defineLine({
  name: "figure.costPerEmployee",
  label: "Cost per employee and year",
  unit: "currency/FTE/year",
  meaning: "Present value of cost over the discounted years of the employees that the work takes today.",
  inputs: { amounts: "row:currency/month", employees: "row:FTE", discount: "row:1" },
  rules: [
    {
      require: "sumProduct(employees, discount) > 0",
      error: "#N/A",
      message: "The case has no employees to share the cost among.",
    },
  ],
  formula: "sumProduct(amounts, discount) / sumProduct(employees, discount) * monthsPerYear",
});

export const impliedMargin = defineLine({
  name: "figure.impliedMargin",
  label: "Implied provider margin",
  unit: "1",
  meaning: "Share of the charge that is left to the provider after its should-cost.",
  inputs: { charge: "row:currency/month", shouldCost: "row:currency/month", discount: "row:1" },
  formula: "1 - sumProduct(shouldCost, discount) / sumProduct(charge, discount)",
});

export const governanceShare = defineLine({
  name: "figure.governanceShare",
  label: "Governance share",
  unit: "1",
  meaning: "Leading the provider over its charge; travel, audit, network and tax don't count.",
  inputs: { governance: "row:currency/month", charge: "row:currency/month", discount: "row:1" },
  formula: "sumProduct(governance, discount) / sumProduct(charge, discount)",
});

export const employees = defineLine({
  name: "figure.employees",
  label: "Employees",
  unit: "FTE",
  meaning: "Sum over the whole case.",
  inputs: { employees: "row:FTE" },
  formula: "sum(employees)",
});
