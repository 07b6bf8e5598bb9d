import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "LABOR.NIGHTSHARE",
  label: "Share of hours with a premium",
  unit: "1",
  later: true,
  meaning:
    "Share of the hours of service that no site works by day: nights, and weekends unless they count as day.",
  source: "Definition of this tool: hours by day of all sites taken off the hours of service of a week.",
  inputs: {
    coverageHours: {
      label: "Hours of service a week",
      unit: "hour/week",
      above: 0,
      meaning: "168 around the clock.",
    },
    dayHours: {
      label: "Hours by day of a site",
      unit: "hour/week",
      above: 0,
      default: 60,
      meaning: "Hours a week that a site works by day: 5 × 12.",
    },
    sites: {
      label: "Sites",
      unit: "1",
      min: 1,
      whole: true,
      default: 1,
      meaning: "Sites whose days don't overlap.",
    },
    maxDayHours: {
      label: "Hours without premium",
      unit: "hour/week",
      above: 0,
      default: 120,
      meaning: "120 where only weekdays are without a premium, 168 where weekends are too.",
    },
  },
  formula: "1 - min(coverageHours, sites * dayHours, maxDayHours) / coverageHours",
  examples: [
    {
      given: { coverageHours: 168 },
      gives: 108 / 168,
      source: "Derived by hand: around the clock, one site",
    },
    {
      given: { coverageHours: 168, dayHours: 60, sites: 2 },
      gives: 48 / 168,
      source: "Derived by hand: two sites cover the weekdays, the weekend stays",
    },
    {
      given: { coverageHours: 168, dayHours: 60, sites: 3 },
      gives: 48 / 168,
      source: "Contract: a third site doesn't end the weekend's premium",
    },
    { given: { coverageHours: 80 }, gives: 0.25, source: "Derived by hand: 20 of 80 hours" },
    {
      given: { coverageHours: 0 },
      gives: { error: "#VALUE!", saying: "coverageHours must be more than 0, but is 0" },
      source: "Contract: hours are more than 0",
    },
  ],
});
