import { defineLine } from "../line";

export const total = defineLine({
  name: "result.total",
  label: "Total",
  unit: "currency/month",
  meaning: "Sum of its lines.",
  inputs: { parts: "row:currency/month" },
  formula: "sum(parts)",
});

export const saleLoss = defineLine({
  name: "result.saleLoss",
  label: "Tax loss on the sale of an asset",
  unit: "currency/month",
  meaning: "Tax book value less proceeds, in the month of the sale; negative for a gain.",
  inputs: {
    bookValue: "currency",
    remainingLife: "year",
    proceeds: "currency",
    month: "month",
    soldInMonth: "month",
  },
  formula:
    "month == soldInMonth ? (bookValue * max(0, 1 - (soldInMonth - oneMonth) / (remainingLife * monthsPerYear)) - proceeds) / oneMonth : 0",
});

export const tax = defineLine({
  name: "result.tax",
  label: "Tax",
  unit: "currency/month",
  meaning:
    "Tax saved on deductible cost, tax depreciation and losses on sales; negative, because it lowers cost.",
  inputs: { deductible: "row:currency/month", depreciation: "row:currency/month", taxRate: "1" },
  formula: "0 - taxRate * (sum(deductible) + sum(depreciation))",
});

export const saving = defineLine({
  name: "result.saving",
  label: "Saving",
  unit: "currency/month",
  meaning: "In-house total less the option's total.",
  inputs: { inhouse: "currency/month", option: "currency/month" },
  formula: "inhouse - option",
});

export const withoutLoss = defineLine({
  name: "result.withoutLoss",
  label: "Total in cash, without expected loss",
  unit: "currency/month",
  meaning: "Total before tax without the expected loss of risks, which nobody pays as such.",
  inputs: { total: "currency/month", expectedLoss: "currency/month" },
  formula: "total - expectedLoss",
});

export const savingGoingOn = defineLine({
  name: "result.savingGoingOn",
  label: "Saving that goes on",
  unit: "currency/month",
  meaning: "Saving without what is paid once on either side, capital spending, and what payment terms shift.",
  inputs: { saving: "currency/month", once: "currency/month", onceToday: "currency/month" },
  formula: "saving + (given(once) ? once : 0) - (given(onceToday) ? onceToday : 0)",
});

export const cumulative = defineLine({
  name: "result.cumulative",
  label: "Cumulative saving",
  unit: "currency",
  meaning: "Running total of the saving.",
  year: "last",
  inputs: { saving: "row:currency/month", month: "month" },
  formula: "sumTo(saving, month) * oneMonth",
});

export const presentValue = defineLine({
  name: "result.presentValue",
  label: "Present value",
  unit: "currency/month",
  meaning: "The month's amount at its value today.",
  inputs: { amount: "currency/month", discountFactor: "1" },
  formula: "amount * discountFactor",
});

export const headcount = defineLine({
  name: "result.headcount",
  label: "Employees",
  unit: "FTE",
  meaning: "Sum of its lines.",
  inputs: { parts: "row:FTE" },
  formula: "sum(parts)",
});
