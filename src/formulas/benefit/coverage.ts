import { defineFormula } from "../../kernel/formula";

export default defineFormula({
  name: "BENEFIT.COVERAGE",
  label: "Longer hours of service",
  unit: "currency",
  later: true,
  meaning: "Margin a year from hours in which customers could not reach anyone before.",
  source: "Definition of this tool: hours added × contacts an hour × conversion × margin.",
  inputs: {
    addedHours: {
      label: "Hours added a year",
      unit: "hour",
      above: 0,
      meaning: "Hours of service, however many people are there.",
    },
    contactsPerHour: { label: "Contacts an hour", unit: "unit/hour", min: 0 },
    conversion: {
      label: "Conversion",
      unit: "1",
      min: 0,
      max: 1,
      meaning: "Share of these contacts that buy, and would not have come at another hour.",
    },
    margin: { label: "Margin of a sale", unit: "currency/unit", min: 0 },
  },
  formula: "addedHours * contactsPerHour * conversion * margin",
  examples: [
    {
      given: { addedHours: 5408, contactsPerHour: 6, conversion: 0.08, margin: 22 },
      gives: 57108.48,
      source: "Derived by hand: (168 − 64) × 52 hours added",
    },
    {
      given: { addedHours: 2600, contactsPerHour: 4.5, conversion: 0.12, margin: 35 },
      gives: 49140,
      source: "Derived by hand: 11,700 contacts, 1,404 sales",
    },
    {
      given: { addedHours: 2600, contactsPerHour: 4.5, conversion: 12, margin: 35 },
      gives: { error: "#VALUE!", saying: "conversion must be between 0 and 1, but is 12" },
      source: "Contract: rates are decimals",
    },
  ],
});
