import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.RELIEF",
  label: "Relief factor",
  unit: "FTE/seat",
  meaning: "People needed for each seat that must be filled at all hours of coverage.",
  source: "Relief (shift) factor: hours to be covered divided by the net hours one person works.",
  inputs: {
    coverageHours: {
      label: "Coverage",
      unit: "hour/seat",
      above: 0,
      meaning: "Hours in which the seat must be filled: 8,760 a year around the clock.",
    },
    netHoursPerPerson: {
      label: "Net hours per person",
      unit: "hour/FTE",
      above: 0,
      meaning: "Hours one person is present in the same period, absences taken off.",
    },
  },
  formula: "coverageHours / netHoursPerPerson",
  examples: [
    {
      given: { coverageHours: 8760, netHoursPerPerson: 1850 },
      gives: 4.735,
      printedDecimals: 3,
      source: "Published relief factor: 8,760/1,850 = 4.735 people per seat around the clock",
    },
    {
      given: { coverageHours: 168, netHoursPerPerson: 35 },
      gives: 4.8,
      source: "Derived by hand: a week around the clock with 35 hours a person",
    },
    {
      given: { coverageHours: 8760, netHoursPerPerson: 0 },
      gives: { error: "#VALUE!", saying: "netHoursPerPerson must be more than 0, but is 0" },
      source: "Contract: hours are more than 0",
    },
  ],
});
