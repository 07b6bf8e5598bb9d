import { assessmentNotices } from "./assessment/notices";
import { contractTodayNotices, dealNotices } from "./deal-notices";
import { hoursNotices, optionHoursNotices, servesOtherwise } from "./hours-notices";
import { negativeZeros, pastTheEnd, seatsWithoutPeople } from "./doubtful";
import { leavingNotices, registerNotices } from "./leaving-terms";
import { wavesOf } from "./waves";
import type { Problem } from "./read";
import { isService } from "./service";
import type { Case, Option, OptionProcess, Process } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { uncertaintyNotices } from "./uncertainty/notices";
import { inEnglish, listening, sentences, type SaidProblem, type Say } from "./said";

/** Fields of which nothing comes as the case stands, why, and what to do about it. */
interface Idle {
  readonly fields: readonly string[];
  readonly because: string;
  readonly instead: string;
}

/** What an option without a provider has no use for, and one with a provider. */
const IN_CHANGE: readonly Idle[] = [
  {
    fields: ["pricing", "delivery", "improvement", "passOn"],
    because: "nobody else does the work in an option of this kind",
    instead: "give prices of software under software, or choose a kind of option with a provider",
  },
  {
    fields: ["parallelMonths", "overlapShare", "dipDepth", "dipMonths"],
    because: "no second team takes over in an option of this kind",
    instead: "give the ramp more months, or a one-off cost",
  },
  {
    fields: ["retainedRatio", "retainedCost"],
    because: "there is no provider to lead in an option of this kind",
    instead: "lower the labor saved, or give a yearly cost under governance",
  },
];
const IN_SERVICE: readonly Idle[] = [
  {
    fields: ["software"],
    because: "subscriptions are read where software alone or improved in-house is chosen",
    instead: "give the provider's as pass-through cost, your own as a line of your own",
  },
];
const IN_CHANGED_OPTION: readonly Idle[] = [
  {
    fields: ["governanceRate", "taxLeakageRate"],
    because: "there is no provider's charge in an option of this kind",
    instead: "give a yearly cost under governance",
  },
];

/** Fields that only count beside another one. */
interface Beside {
  readonly field: string;
  readonly fields: readonly string[];
}

const IN_PRICING: readonly Beside[] = [
  { field: "indexShare", fields: ["indexInflation", "indexCap"] },
  { field: "currencyLocation", fields: ["currencyShare", "currencyDeadBand"] },
  { field: "currencyShare", fields: ["currencyLocation", "currencyDeadBand"] },
  { field: "committedVolume", fields: ["band", "arcRate", "rrcRate"] },
  { field: "minimumCharge", fields: ["minimumIndexed"] },
  { field: "indexShare", fields: ["minimumIndexed"] },
  { field: "targetCost", fields: ["providerShare", "gainShareCap"] },
  { field: "allocations", fields: ["atRisk", "pool", "missProbability", "earnBack"] },
  { field: "atRisk", fields: ["allocations", "pool", "missProbability"] },
];
/** The same in the contract of today, which has fewer terms. */
const IN_PRICE_TODAY = IN_PRICING.filter(({ field }) =>
  ["indexShare", "committedVolume", "minimumCharge"].includes(field),
);
const IN_PART: readonly Beside[] = [
  { field: "dipMonths", fields: ["dipDepth"] },
  { field: "dipDepth", fields: ["dipMonths"] },
  { field: "parallelMonths", fields: ["overlapShare"] },
  { field: "retainedRatio", fields: ["retainedCost"] },
  { field: "gain", fields: ["passOn"] },
];
const IN_BENEFITS: readonly Beside[] = [{ field: "coverageHoursAdded", fields: ["marginPerHour"] }];
const IN_OPTION: readonly Beside[] = [{ field: "selectionCost", fields: ["selectionMonths"] }];
const IN_CASE: readonly Beside[] = [{ field: "taxRate", fields: ["afterTaxDiscountRate"] }];
const IN_EXIT: readonly Beside[] = [{ field: "startFee", fields: ["termMonths"] }];

/** What a role reads of its size, by how it is sized. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  given: ["fte"],
  volume: ["minutesPerUnit", "hoursPerYear", "utilization", "shrinkage"],
  contacts: ["intervals", "hoursPerYear", "shrinkage"],
  seats: [],
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a case says without any effect on its figures: which field, why, and what to do. None of it is wrong: a case
 * is read with its notices, because people try other kinds of options and clauses and want to find again what
 * they gave.
 */
export const noticesOf = (source: Case): Problem[] => inEnglish(noticesSaid(source));

/** The same as they are said. */
export function noticesSaid(source: Case): SaidProblem[] {
  const { say, problems } = listening();
  source.processes.forEach((process, i) => {
    process.roles.forEach((role, k) => sizing(say, `processes[${i}].roles[${k}]`, role));
  });
  source.options.forEach((option, i) => optionNotices(source, say, `options[${i}]`, option));
  source.processes.forEach(({ incumbent }, i) => {
    if (incumbent !== undefined)
      beside(say, `processes[${i}].incumbent.pricing`, incumbent.pricing, IN_PRICE_TODAY);
  });
  contractTodayNotices(source, say);
  hoursNotices(source, say);
  beside(say, "", source, IN_CASE);
  if (given(source.taxRate) && numberOf(source.afterTaxDiscountRate) === null)
    say("afterTaxDiscountRate", sentences.noAfterTaxRate());
  source.later.forEach(({ from }, i) => {
    const year = numberOf(from);
    if (year !== null && year > source.years)
      say(`later[${i}].from`, sentences.pastLastYear(year, source.years));
  });
  pastTheEnd(source, say);
  seatsWithoutPeople(source, say);
  negativeZeros(source, say);
  uncertaintyNotices(source, say);
  assessmentNotices(source, say);
  return problems;
}

function optionNotices(source: Case, say: Say, path: string, option: Option): void {
  if (!isService(option)) idle(say, path, option, IN_CHANGED_OPTION);
  beside(say, path, option, IN_OPTION);
  leavingNotices(source, say, path, option);
  registerNotices(say, path, option);
  if (option.exit !== undefined) beside(say, `${path}.exit`, option.exit, IN_EXIT);
  option.waves.forEach(({ id }, k) => {
    if (!option.processes.some((part) => wavesOf(part).includes(id)))
      say(`${path}.waves[${k}]`, sentences.idleWave());
  });
  option.processes.forEach((part, k) => {
    const process = source.processes.find(({ id }) => id === part.process);
    partNotices(say, `${path}.processes[${k}]`, option, part, process);
    dealNotices(source, say, `${path}.processes[${k}]`, option, part);
    optionHoursNotices(say, `${path}.processes[${k}]`, option, part, process);
  });
}

function partNotices(
  say: Say,
  path: string,
  option: Option,
  part: OptionProcess,
  process: Process | undefined,
): void {
  const service = isService(option);
  idle(say, path, part, service ? IN_SERVICE : IN_CHANGE);
  if (service) beside(say, path, part, IN_PART);
  if (!servesOtherwise(option, part, process)) beside(say, path, part, IN_BENEFITS);
  if (service && part.pricing !== undefined) beside(say, `${path}.pricing`, part.pricing, IN_PRICING);
  if (service && given(part.gain) && given(part.passOn) && (part.pricing?.bands.length ?? 0) === 0)
    say(`${path}.passOn`, sentences.idleBeside("pricing.bands"));
  if (!service && part.people !== undefined && !given(part.gain))
    say(`${path}.people`, sentences.idleBeside("gain"));
  part.risks.forEach((event, k) => {
    if (event.ends && !process?.risks.some(({ id }) => id === event.id))
      say(`${path}.risks[${k}].ends`, sentences.idleEnds(event.id));
  });
  if (given(part.qualityGain) && !(given(process?.errorRate) && given(process?.costPerError)))
    say(`${path}.qualityGain`, sentences.idleQuality());
}

/** Tells fields that are given although nothing reads them here. */
function idle(say: Say, path: string, owner: Fields, all: readonly Idle[]): void {
  for (const { fields, because, instead } of all) {
    for (const field of fields) {
      if (given(owner[field])) say(`${path}.${field}`, sentences.idleKind(because, instead));
    }
  }
}

/** Tells fields that are given without the one beside which they count. */
function beside(say: Say, path: string, owner: Fields, all: readonly Beside[]): void {
  const told = new Set<string>();
  for (const { field, fields } of all) {
    if (given(owner[field])) continue;
    for (const one of fields) {
      if (!given(owner[one]) || told.has(one)) continue;
      told.add(one);
      say(path === "" ? one : `${path}.${one}`, sentences.idleBeside(field));
    }
  }
}

function sizing(say: Say, path: string, role: Process["roles"][number]): void {
  const read = SIZES[role.sizing] as readonly string[];
  for (const field of new Set(Object.values(SIZES).flat())) {
    if (!read.includes(field) && given((role as Fields)[field]))
      say(`${path}.${field}`, sentences.idleSizing(role.sizing));
  }
}

/** Whether something is given from which something would come: a number other than 0, a list or group that is not empty. */
function given(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && !("value" in value))
    return Object.entries(value).some(([key, inside]) => key !== "basis" && given(inside));
  if (typeof value === "boolean") return value;
  const number = typeof value === "string" ? 1 : numberOf(value as Driver);
  return number !== null && number !== 0;
}
