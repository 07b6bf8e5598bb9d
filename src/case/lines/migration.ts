import { defineLine } from "../line";

/** How a process moves: everything about transition follows from the share that has moved. */

export const sinceHandover = defineLine({
  name: "migration.sinceHandover",
  label: "Months of migration",
  unit: "month",
  meaning: "Months since the first work moved, that one included; zero or less before.",
  year: "last",
  inputs: { month: "month", startMonth: "month", knowledgeTransferMonths: "month" },
  formula: "month - startMonth - knowledgeTransferMonths + oneMonth",
});

export const progress = defineLine({
  name: "migration.progress",
  label: "Share of the scope moved",
  unit: "1",
  meaning: "0 until knowledge transfer is over, then the ramp to 1.",
  year: "last",
  inputs: { sinceHandover: "month", rampMonths: "month", rampShape: "choice" },
  formula: "TRANSITION.RAMP(sinceHandover, rampMonths, rampShape)",
});

export const progressAgo = defineLine({
  name: "migration.progressAgo",
  label: "Share of the scope moved, earlier",
  unit: "1",
  meaning: "The share that had moved so many months ago.",
  year: "last",
  inputs: { progress: "row:1", month: "month", months: "month" },
  formula: "at(progress, month - months)",
});

export const providerYear = defineLine({
  name: "migration.providerYear",
  label: "Year of the provider",
  unit: "year",
  meaning: "Years since the first work moved, the first being 1.",
  year: "last",
  inputs: { sinceHandover: "month" },
  formula: "max(oneYear, roundUp(sinceHandover / monthsPerYear))",
});

export const improvementFactor = defineLine({
  name: "migration.improvementFactor",
  label: "Process improvement factor",
  unit: "1",
  meaning: "What is left of the effort after the provider's yearly improvement.",
  year: "average",
  inputs: { improvement: "1", providerYear: "year" },
  formula: "(1 - improvement) ^ (providerYear - oneYear)",
});

export const partMoved = defineLine({
  name: "migration.partMoved",
  label: "Moved with a wave",
  unit: "1",
  meaning: "Share of the scope that has moved with one of several waves.",
  year: "last",
  inputs: { share: "1", progress: "1" },
  formula: "share * progress",
});

export const allMoved = defineLine({
  name: "migration.allMoved",
  label: "Share of the scope moved",
  unit: "1",
  meaning: "What has moved with all waves.",
  year: "last",
  inputs: { parts: "row:1" },
  formula: "sum(parts)",
});

export const firstProviderYear = defineLine({
  name: "migration.firstProviderYear",
  label: "Year of the provider",
  unit: "year",
  meaning: "That of the wave that moved first.",
  year: "last",
  inputs: { years: "row:year" },
  formula: "highest(years)",
});

export const sharedImprovement = defineLine({
  name: "migration.sharedImprovement",
  label: "Process improvement factor",
  unit: "1",
  meaning: "What is left of the effort: the waves' own factors, weighted by what has moved with each.",
  year: "average",
  inputs: { parts: "row:1", factors: "row:1" },
  formula: "sum(parts) > 0 ? sumProduct(parts, factors) / sum(parts) : 1",
});

export const fullFrom = defineLine({
  name: "migration.fullFrom",
  label: "All of the wave moved from month",
  unit: "month",
  meaning: "First month in which the wave's ramp is over.",
  year: "last",
  inputs: { startMonth: "month", knowledgeTransferMonths: "month", rampMonths: "month" },
  formula: "startMonth + knowledgeTransferMonths + max(0, rampMonths - oneMonth)",
});

export const lastFull = defineLine({
  name: "migration.lastFull",
  label: "All moved from month",
  unit: "month",
  meaning: "That of the last wave.",
  year: "last",
  inputs: { months: "row:month" },
  formula: "highest(months)",
});

export const waveShare = defineLine({
  name: "migration.waveShare",
  label: "Share of the wave",
  unit: "currency/month",
  meaning: "What a wave costs once, for its share of the work.",
  inputs: { amount: "currency/month", share: "1" },
  formula: "amount * share",
});

export const movesFrom = defineLine({
  name: "migration.movesFrom",
  label: "Wave starts in month",
  unit: "month",
  meaning: "Start of the process's wave; after the case where nothing of the process moves.",
  year: "last",
  inputs: { scopes: "row:1", startMonth: "month", lastMonth: "month" },
  formula: "sum(scopes) > 0 ? startMonth : lastMonth + oneMonth",
});

export const anyMoved = defineLine({
  name: "migration.anyMoved",
  label: "Share moved, where anything moves",
  unit: "1",
  meaning: "Share of the scope moved; 0 where the scope of everything is 0.",
  year: "last",
  inputs: { scopes: "row:1", progress: "1" },
  formula: "sum(scopes) > 0 ? progress : 0",
});

export const contractYear = defineLine({
  name: "migration.contractYear",
  label: "Contract year, from its start",
  unit: "year",
  meaning: "Years since the contract starts, the first being 1; it steps on each anniversary.",
  year: "last",
  inputs: { month: "month", contractStart: "month" },
  formula: "max(oneYear, roundDown((month - contractStart) / monthsPerYear) + oneYear)",
});

export const contractStart = defineLine({
  name: "migration.contractStart",
  label: "Contract starts in month",
  unit: "month",
  meaning: "Start of the earliest wave that moves something.",
  year: "last",
  inputs: { waveStarts: "row:month" },
  formula: "lowest(waveStarts)",
});
