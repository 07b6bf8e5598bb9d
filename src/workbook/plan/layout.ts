import { columnLetters } from "../formula-text/address";

/** Columns of every sheet that runs over time: gutter, label, unit, driver, total, an empty column, then the periods. */
export const column = { gutter: 1, label: 2, unit: 3, driver: 4, total: 5, spacer: 6, first: 7 } as const;

/** Rows of every sheet: title, context, master check, a rule; sheets over time have three header rows more. */
export const row = { title: 1, context: 2, check: 3, rule: 4, year: 5, month: 6, date: 7, first: 8 } as const;

/** Names of the sheets. */
export const sheetName = {
  cover: "Cover",
  inputs: "Inputs",
  timeline: "Timeline",
  sizing: "Sizing",
  annual: "Annual",
  summary: "Summary",
  bridge: "Bridge",
  compare: "Compare",
  assessment: "Assessment",
  risk: "Risk",
  support: "Support",
  sources: "Sources",
  checks: "Checks",
  log: "Log",
} as const;

/** Letters of the parts: A is in-house, options follow. */
export const letterOf = (index: number): string => columnLetters(index + 1);

/** Name of the sheet with a part's workings. */
export const workName = (letter: string): string => `Work_${letter}`;

/** Colors of the tabs: what one types, what is computed, what one reads. */
export const tabColor = {
  front: "14304F",
  input: "9A7B1E",
  working: "7A8794",
  output: "0072B2",
  control: "0B5F4A",
} as const;
