/** Every sentence that reading and computing a case says to a person, in one place. */
export const caseMessages = {
  notJson: (detail: string) => `The file is not JSON: ${detail}`,
  tooLarge: (megabytes: number) => `The file is larger than the ${megabytes} MB a case may have.`,
  tooMany: (given: number, most: number) => `The file lists ${given} things; a case has at most ${most}.`,
  tooDeep: (levels: number) => `The file nests more than ${levels} levels; a case never does.`,
  otherFormat: (given: unknown, known: string) =>
    `This is not a case of the format ${known}${given === undefined ? "" : ` (it says ${JSON.stringify(given)?.slice(0, 60)})`}.`,
  unknownField: (known: string) => `is not a field of a case; did you mean "${known}"?`,
  missingField: () => "is missing.",
  notDriver: (given: string) =>
    `must be a number, null for a blank, or {"value", "source", "note"}; it is ${given}.`,
  notOneOf: (choices: string, given: string) => `must be one of ${choices}; it is ${given}.`,
  notType: (wanted: string, given: string) => `must be ${wanted}; it is ${given}.`,
  wrongId: (given: string) =>
    `must be an identifier (a small letter, then small letters, digits or hyphens, at most 40); it is ${given}.`,
  wrongLength: (limit: string, given: number) => `must have ${limit}; it has ${given}.`,
  wrongMonth: (given: string) => `must be a year and month such as 2027-01; it is ${given}.`,
  wrongDay: (given: string) => `must be a day of the calendar such as 2026-12-31; it is ${given}.`,
  wrongCurrency: (given: string) => `must be three capital letters such as USD; it is ${given}.`,
  twice: (id: string) => `uses the identifier "${id}" a second time.`,
  unknownReference: (what: string, given: string, known: readonly string[]) =>
    `names the ${what} "${given}", which the case does not have${known.length > 0 ? ` (it has ${known.join(", ")})` : ""}.`,
  unknownDriver: (path: string, nearest: string) =>
    `changes "${path}", which is no driver of the case; did you mean "${nearest}"?`,
  blankDriver: (path: string) => `changes "${path}", which is blank in the base case; give it there first.`,
  changedOutside: (path: string, limits: string, given: string) =>
    `changes "${path}" to ${given}; it must be ${limits}.`,
  noDriver: (path: string, nearest: string) =>
    `names "${path}", which is no driver of the case; did you mean "${nearest}"?`,
  blankRange: (path: string) => `is about "${path}", which is blank in the case; give it there first.`,
  rangeTwice: (path: string) => `is about "${path}" a second time; a driver has one range.`,
  endsOrder: (low: string, high: string) =>
    `must have its low end below its high end; it goes from ${low} to ${high}.`,
  modeOutside: (mode: string, low: string, high: string) =>
    `must lie between the ends, ${low} and ${high}; it is ${mode}.`,
  notPositive: (given: string) => `must be more than 0; it is ${given}.`,
  otherCount: (given: number, wanted: number) =>
    `must be as many as there are values, ${wanted}; there are ${given}.`,
  probabilitiesSum: (sum: number) => `must add up to 1; they add up to ${Number(sum.toPrecision(6))}.`,
  valueTwice: (given: string) => `gives ${given} a second time; add its probabilities up instead.`,
  rangeOutside: (path: string, limits: string, given: string) =>
    `is outside of what "${path}" may be: it must be ${limits}, but is ${given}.`,
  beyondLimits: (path: string, limits: string, reaches: string) =>
    `reaches beyond what "${path}" may be: it must be ${limits}, but with these ends for P10 and P90 it goes to ${reaches}. Narrow it, or give the ends as limits.`,
  rangeOfShare: () =>
    "can't have a range: the shares of all locations must add up to 1. Compare two options, or give scenarios.",
  rangeOfBand: () => "can't have a range: bands must rise from one to the next. Give their prices a range.",
  rangeOfScore: () =>
    "can't have a range: scores and weights move no amount. How far a ranking hangs on the weights is shown with the assessment.",
  placedRange: (sum: number) =>
    `can't all be as high as their ranges say: the shares who move to the provider, find other work and leave by themselves would add up to ${Number(sum.toPrecision(6))}, more than 1.`,
  cutOff: (share: number, path: string, limits: string) =>
    `lies outside of what "${path}" may be (${limits}) in ${Number((100 * share).toPrecision(2))} % of all draws; the distribution is cut off there.`,
  withItself: () => "must be between two different drivers.",
  withoutRange: (path: string) => `names "${path}", which has no range; give it one first.`,
  pairTwice: (a: string, b: string) =>
    `is about "${a}" and "${b}" a second time; a pair has one correlation.`,
  noEvent: (path: string, nearest: string | undefined) =>
    `names "${path}", which is no event of a register of risks${nearest === undefined ? "; the case has none." : `; did you mean "${nearest}"?`}`,
  eventTwice: (path: string) => `names "${path}" a second time.`,
  reserved: (id: string) => `must be another identifier: "${id}" is taken by the case itself.`,
  missingDriver: (label: string) => `${label} is not given.`,
  blankIsFree: (label: string) =>
    `${label} is not given, and a blank would count as nothing to pay. Where there is nothing to pay, say 0.`,
  noIntervals: (role: string) =>
    `${role}: employees are sized by contacts, but no interval with its calls is given.`,
  noSeats: (role: string) =>
    `${role}: employees are sized by seats, but no seats with their hours are given.`,
  sharesSum: (sum: number) =>
    `must have shares that add up to 1; they add up to ${Number(sum.toPrecision(6))}.`,
  placedSum: (sum: number) =>
    `must place no more people than there are: the shares who move to the provider, find other work and leave by themselves add up to ${Number(sum.toPrecision(6))}, more than 1.`,
  unknownCurrency: (given: string) => `must be a currency of ISO 4217 such as USD or EUR; it is ${given}.`,
  invisibleName: () => "must have a letter, digit or sign that can be seen.",
  keyTwice: (key: string) =>
    `The file gives "${key}" twice in one place; only one of the two can count. Take one out.`,
  negativeZero: () => "is -0, which is read as 0.",
  wavePastEnd: (wave: string, month: number, last: number) =>
    `"${wave}" has its first work moved in month ${month}, after the last of the case (${last}): nothing of it moves, though what is paid before counts. Let it start earlier, or give the case more years.`,
  pastEnd: (month: number, last: number) =>
    `has no effect: month ${month} is after the last of the case (${last}). Give an earlier month, or the case more years.`,
  pastLastYear: (year: number, last: number) =>
    `has no effect: the case ends with year ${last}, before year ${year}. Give an earlier year, or the case more years.`,
  noAfterTaxRate: () =>
    "is blank, so that flows after tax are discounted at the rate before tax. Give a rate after tax, which is usually lower.",
  seatsEndEarly: (role: string, seats: number, work: number, why: string) =>
    `ends after ${seats} ${seats === 1 ? "month" : "months"}, while ${role} still work for ${work} ${work === 1 ? "month" : "months"} (${why}): people without a seat. Give at least ${work}, or take it that they work elsewhere.`,
  idleEnds: (id: string) =>
    `has no effect: the process has no event of today with the identifier "${id}" that moving could end.`,
  aiAddsWork: () =>
    "lets handovers take more work than the AI resolves, so that it ends none: lower it, or leave the AI out.",
  manyLevels: (most: number) =>
    `may list ${most} service levels at most where they have probabilities of their own.`,
  levelsSum: (sum: number) =>
    `must share out no more than all: allocations with probabilities of their own add up to ${Number(sum.toPrecision(6))}, more than 1.`,
  leavesPastEnd: (month: number, last: number) =>
    `leaves the provider of today in month ${month}, after the last of the case (${last}): its termination fee is not counted. Let the wave start earlier, or give the case more years.`,
  exitPastEnd: (month: number, last: number) =>
    `keeps the provider until month ${month}, after the last of the case (${last}): its termination fee is not counted. Leave earlier, or give the case more years.`,
  exitTooEarly: (month: number, settled: number) =>
    `leaves in month ${month}, while work still moves or its old team is still paid in month ${settled}: leave in month ${settled + 1} or later.`,
  leavesOwnTeam: () =>
    "can't be counted where the team becomes ours: there is no provider left to leave. Take out one of the two.",
  noProviderLeft: () =>
    "can't be another provider: a center of one's own has no provider's price to compare with. Let the work come back in-house.",
  oneForAll: (path: string) =>
    `names ${path}, which is one number for the whole case: dates, and rates that are compounded over it, have no later value.`,
  noNewProvider: () =>
    "gives work to a new provider, but there is none in an option of this kind: let it come back in-house or be renewed, or choose an option with a provider.",
  taxTwice: () =>
    "counts the same taxes as taxLeakageRate of the option: give the rates by location, or one rate for all.",
  longDay: (hours: number, days: number, aDay: number) =>
    `must be at most 24 hours a day: ${hours} hours on ${days} ${days === 1 ? "day" : "days"} are ${Number(aDay.toPrecision(4))}. Give fewer hours a week, or more days.`,
  siteWithoutHours: () => "is missing: other sites say which hours they take, so each must.",
  hoursNotOnce: (open: number, twice: number) =>
    `must cover the hours of service once: in a week ${Number(open.toPrecision(4))} of them are covered by no site, and ${Number(twice.toPrecision(4))} by two sites or outside of service.`,
  shareOfHours: (share: number) =>
    `must be the site's share of the hours of service, ${Number(share.toPrecision(6))}.`,
  bandsRise: () => "must start at volume 0 and rise from band to band.",
  noParser: () => "The reader of formulas is not loaded, so lines of your own can't be computed.",
  unknownName: (name: string, nearest: string) =>
    `"${name}" is no name that this line knows; did you mean "${nearest}"?`,
  unknownFunction: (name: string, known: readonly string[]) =>
    `"${name}" can't be used here; there are + - * / ^, comparisons, a ? b : c, ${known.join(", ")}.`,
  operandOf: (name: string) => `What "${name}" is given`,
  formulaNoCells: (cell: string) =>
    `A line of your own can't read the cell ${cell}: write a name that it knows, or add an input of its own.`,
  formulaNumbersOnly: () => "A line of your own computes with numbers and names only.",
  formulaNoNumber: () => "The formula says yes or no; it must give an amount. Write a ? b : c.",
  formulaUnit: (given: string, wanted: string) =>
    `The formula gives ${given === "1" ? "a plain number" : given}, but the line needs ${wanted}.`,
  nameTaken: (name: string) =>
    `must be another name: "${name}" already means something in formulas or on another line.`,
  wrongFormulaName: (given: string) =>
    `must be a name for formulas (a small letter, then letters or digits, at most 40); it is ${given}.`,
  customCircle: (lines: readonly string[]) =>
    `makes lines of your own need each other, in a circle: ${lines.join(" → ")}.`,
  idle: (because: string, instead: string) => `has no effect: ${because}. Take it out, or ${instead}.`,
  /** The same of what an option of its kind has no field for. */
  idleKind: (because: string, instead: string) => `has no effect: ${because}. Take it out, or ${instead}.`,
  idleBeside: (field: string) => `has no effect without ${field}: give that too, or take this out.`,
  idleSizing: (sizing: string) =>
    `has no effect: the role's employees are sized by "${sizing}". Take it out, or size them another way.`,
  idleQuality: () =>
    "has no effect: the process has no error rate and cost of an error. Give them, or take this out.",
  idleWave: () =>
    "has no effect: no process moves with this wave. Take it out, or let a process move with it.",
  idleGate: () =>
    "has no effect: a must is about options, and this criterion is asked of the work. Take it out, or ask it of options.",
  noCriterion: () => "asks nothing yet: give it a criterion.",
  noAssessor: () => "has nobody yet who gives scores: name an assessor.",
  noneCounts: () =>
    "has no criterion that counts: all weights are 0, so that there is no mean. Give one a weight.",
  needs: (what: string) => `needs ${what}.`,
  unknownLine: (id: string, nearest: string) => `There is no line "${id}"; did you mean "${nearest}"?`,
  unknownScenario: (id: string, known: readonly string[]) =>
    `There is no scenario "${id}"; the case has ${["base", ...known].join(", ")}.`,
  circle: (lines: readonly string[]) => `These lines need each other, in a circle: ${lines.join(" → ")}.`,
  tooLargeLine: (label: string, month: number, path: string | undefined) =>
    `${label} comes to more than a quadrillion (1E15) by month ${month}, more than a case can hold.${path === undefined ? "" : ` The largest number in it is ${path}.`} Look for a number with too many digits, or count in thousands.`,
  tooLargeFigure: (label: string) => `${label} is beyond a quadrillion (1E15): it has no meaning here.`,
  lineFailed: (label: string, month: number, reason: string) =>
    `${label} can't be computed in month ${month}: ${reason}`,
} as const;
