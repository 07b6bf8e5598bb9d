import { checkAssessment } from "./assessment/check";
import { isWithin } from "../kernel/limits";
import { allowed, shown } from "../kernel/messages";
import { nearest } from "../kernel/nearest";
import { MOST_EVENTS } from "../kernel/operations/outcomes";
import { checkCustomLines } from "./custom/check-lines";
import { driversIn, hasKey, keyOf } from "./drivers";
import { mayChange } from "./later-values";
import { checkLeaving } from "./leaving-terms";
import { checkHours, checkHoursToday } from "./hours-check";
import type { Problem } from "./read";
import type { Case, Option, OptionProcess, Process } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { CALENDAR_MONTHS } from "./schema/season";
import { ownLimits } from "./schema/largest";
import { isService } from "./service";
import { checkUncertainty } from "./uncertainty/check";
import { inEnglish, listening, sentences, type SaidProblem, type Say } from "./said";

/** What the lines of the baseline and of the timeline are called; no option may take their place. */
const RESERVED: readonly string[] = ["inhouse", "time"];

/** What the case as it stands is called among its scenarios. */
export const BASE = "base";

/** For how many paths that don't exist the nearest one is looked up: each takes a while. */
const MOST_GUESSES = 10;

/** How near to 1 shares must add up. */
const SHARE_TOLERANCE = 1e-6;

/** What the parts of a well-formed case say wrongly of each other: names that don't exist, shares that don't add up. */
export const checkReferences = (example: Case): Problem[] => inEnglish(referencesSaid(example));

/** The same as it is said. */
export function referencesSaid(example: Case): SaidProblem[] {
  const { say, problems } = listening();
  const refer = (
    path: string,
    what: string,
    given: string | undefined,
    known: readonly { readonly id: string }[],
  ): void => {
    const ids = known.map((one) => one.id);
    if (given !== undefined && !ids.includes(given)) say(path, sentences.unknownReference(what, given, ids));
  };
  noneTwice("", example, say);
  example.options.forEach(
    ({ id }, i) => RESERVED.includes(id) && say(`options[${i}].id`, sentences.reserved(id)),
  );
  example.scenarios.forEach(({ id }, i) => id === BASE && say(`scenarios[${i}].id`, sentences.reserved(id)));
  example.processes.forEach((process, i) => {
    refer(`processes[${i}].location`, "location", process.location, example.locations);
    process.roles.forEach((role, j) =>
      refer(`processes[${i}].roles[${j}].location`, "location", role.location, example.locations),
    );
    if (process.season !== undefined) checkSeason(`processes[${i}].season`, process, {}, say);
    checkHoursToday(`processes[${i}]`, process, {}, say);
    process.incumbent?.shares.forEach(({ item }, j) =>
      refer(`processes[${i}].incumbent.shares[${j}].item`, "role or cost", item, [
        ...process.roles,
        ...process.otherCosts,
      ]),
    );
    process.incumbent?.prices.forEach(({ role }, j) =>
      refer(`processes[${i}].incumbent.prices[${j}].role`, "role", role, process.roles),
    );
  });
  example.options.forEach((option, i) => {
    option.processes.forEach((part, j) => {
      const path = `options[${i}].processes[${j}]`;
      const process = example.processes.find((one) => one.id === part.process);
      refer(`${path}.process`, "process", part.process, example.processes);
      refer(`${path}.wave`, "wave", part.wave, option.waves);
      part.waves.forEach(({ wave }, k) => refer(`${path}.waves[${k}].wave`, "wave", wave, option.waves));
      part.delivery.forEach((delivery, k) =>
        refer(`${path}.delivery[${k}].location`, "location", delivery.location, example.locations),
      );
      refer(
        `${path}.pricing.currencyLocation`,
        "location",
        part.pricing?.currencyLocation,
        example.locations,
      );
      if (process !== undefined) checkPart(path, option, part, process, refer, say);
    });
  });
  example.options.forEach((option, i) => checkLeaving(example, `options[${i}].leaving`, option, {}, say));
  example.customLines.forEach((line, i) => {
    const path = `customLines[${i}]`;
    if (line.part !== "inhouse") refer(`${path}.part`, "option", line.part, example.options);
    refer(`${path}.process`, "process", line.process, example.processes);
    refer(`${path}.source`, "source", line.source, example.sources);
  });
  checkLater(example, say);
  checkCustomLines(example, say);
  checkSources(example, say);
  checkScenarios(example, say);
  checkUncertainty(example, say);
  checkAssessment(example, say);
  return problems;
}

type Changes = Readonly<Record<string, number>>;
type Refer = (
  path: string,
  what: string,
  given: string | undefined,
  known: readonly { readonly id: string }[],
) => void;

function checkPart(
  path: string,
  option: Option,
  part: OptionProcess,
  process: Process,
  refer: Refer,
  say: Say,
): void {
  part.scopes.forEach((scope, k) =>
    refer(`${path}.scopes[${k}].item`, "role or cost", scope.item, [
      ...process.roles,
      ...process.otherCosts,
      ...process.capital,
    ]),
  );
  part.assetSales.forEach((sale, k) =>
    refer(`${path}.assetSales[${k}].asset`, "asset", sale.asset, process.assets),
  );
  part.delivery.forEach((delivery, k) =>
    delivery.roles.forEach((role, l) =>
      refer(`${path}.delivery[${k}].roles[${l}].role`, "role", role.role, process.roles),
    ),
  );
  part.automation?.roles.forEach(({ role }, k) =>
    refer(`${path}.automation.roles[${k}].role`, "role", role, process.roles),
  );
  part.serviceHours?.roles.forEach(({ role }, k) =>
    refer(`${path}.serviceHours.roles[${k}].role`, "role", role, process.roles),
  );
  part.transfer?.roles.forEach(({ role }, k) =>
    refer(`${path}.transfer.roles[${k}].role`, "role", role, process.roles),
  );
  part.delivery.forEach(({ tax }, k) => {
    if (tax !== undefined && numberOf(option.taxLeakageRate) !== null)
      say(`${path}.delivery[${k}].tax`, sentences.taxTwice());
  });
  if (isService(option) && part.pricing === undefined) say(`${path}.pricing`, sentences.missingField());
  checkTogether(path, option, part, process, {}, say);
}

/** Where released employees go who are not made redundant. */
const PLACED = ["transferredShare", "redeployedShare", "naturalShare"] as const;

/** What the numbers of a part must be together, as they stand or with the changes of a scenario. */
function checkTogether(
  path: string,
  option: Option,
  part: OptionProcess,
  process: Process | undefined,
  changes: Changes,
  say: Say,
): void {
  const number = (name: string, given: Driver | undefined): number | null =>
    changes[`options.${option.id}.processes.${part.process}.${name}`] ?? numberOf(given);
  const shares = part.delivery.map(({ location, share }) => number(`delivery.${location}.share`, share));
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (isService(option) && !shares.includes(null) && Math.abs(sum - 1) > SHARE_TOLERANCE)
    say(`${path}.delivery`, sentences.sharesSum(sum));
  const placed = PLACED.reduce(
    (total, name) => total + (number(`people.${name}`, part.people?.[name]) ?? 0),
    0,
  );
  if (placed > 1 + SHARE_TOLERANCE) say(`${path}.people`, sentences.placedSum(placed));
  const moved = part.waves.map(({ wave, share }) => number(`waves.${wave}.share`, share));
  const whole = moved.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (moved.length > 0 && !moved.includes(null) && Math.abs(whole - 1) > SHARE_TOLERANCE)
    say(`${path}.waves`, sentences.sharesSum(whole));
  checkDestinations(path, option, part, number, say);
  checkLevels(path, part, number, say);
  checkAutomation(path, part, number, say);
  if (process !== undefined && isService(option)) checkHours(path, part, process, changes, number, say);
  const bands = (part.pricing?.bands ?? []).map(({ id, from }) => number(`pricing.bands.${id}.from`, from));
  if (bands.some((from, k) => (k === 0 ? from !== 0 : from !== null && from <= (bands[k - 1] ?? -1))))
    say(`${path}.pricing.bands`, sentences.bandsRise());
}

/** Later values belong to an input that may change, and are what it may be. */
function checkLater(example: Case, say: Say): void {
  if (example.later.length === 0) return;
  const known = new Map(driversIn(example).map((one) => [one.path, one]));
  example.later.forEach(({ id, driver }, i) => {
    const path = `later[${i}]`;
    const input = known.get(driver);
    const value = known.get(`later.${id}.value`)?.value ?? null;
    if (input === undefined)
      say(`${path}.driver`, sentences.unknownDriver(driver, nearest(driver, [...known.keys()])));
    else if (input.value === null) say(`${path}.driver`, sentences.blankDriver(driver));
    else if (!mayChange(driver, input.record)) say(`${path}.driver`, sentences.oneForAll(driver));
    else if (value !== null && !isWithin(value, input.record))
      say(
        `${path}.value`,
        sentences.changedOutside(driver, allowed(ownLimits(input.record, value)), shown(value)),
      );
  });
}

/** Shares of the calendar months make up a year. */
function checkSeason(path: string, { id, season }: Process, changes: Changes, say: Say): void {
  if (season === undefined) return;
  const shares = CALENDAR_MONTHS.map(
    (name) => changes[`processes.${id}.season.${name}`] ?? numberOf(season[name]),
  );
  if (shares.includes(null)) return;
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) say(path, sentences.sharesSum(sum));
}

/** All the work of a provider of today goes somewhere, and to a new one only where there is one. */
function checkDestinations(
  path: string,
  option: Option,
  { fromIncumbent: from }: OptionProcess,
  number: (name: string, given: Driver | undefined) => number | null,
  say: Say,
): void {
  if (from === undefined) return;
  const [toProvider, ...others] = (["toProvider", "inHouse", "renewed"] as const).map(
    (name) => number(`fromIncumbent.${name}`, from[name]) ?? 0,
  ) as [number, number, number];
  const sum = others.reduce((total, one) => total + one, toProvider);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) say(`${path}.fromIncumbent`, sentences.sharesSum(sum));
  if (toProvider > 0 && !isService(option))
    say(`${path}.fromIncumbent.toProvider`, sentences.noNewProvider());
}

/** AI ends work; one whose handovers take more than it resolves only adds some. */
function checkAutomation(
  path: string,
  { automation: ai }: OptionProcess,
  number: (name: string, given: Driver | undefined) => number | null,
  say: Say,
): void {
  if (ai === undefined) return;
  const of = (name: "containment" | "recontact" | "effort" | "handoverEffort", standard: number): number =>
    number(`automation.${name}`, ai[name]) ?? standard;
  const stays = of("containment", 0) * (1 - of("recontact", 0));
  if (stays * of("effort", 1) < (1 - stays) * of("handoverEffort", 0))
    say(`${path}.automation.handoverEffort`, sentences.aiAddsWork());
}

/** Service levels with probabilities of their own: parts of one pool, and few enough for all outcomes. */
function checkLevels(
  path: string,
  { pricing }: OptionProcess,
  number: (name: string, given: Driver | undefined) => number | null,
  say: Say,
): void {
  const levels = pricing?.allocations ?? [];
  if (levels.every(({ missProbability }) => numberOf(missProbability) === null)) return;
  if (levels.length > MOST_EVENTS) say(`${path}.pricing.allocations`, sentences.manyLevels(MOST_EVENTS));
  const sum = levels.reduce(
    (total, { id, allocation }) => total + (number(`pricing.allocations.${id}.allocation`, allocation) ?? 0),
    0,
  );
  if (sum > 1 + SHARE_TOLERANCE) say(`${path}.pricing.allocations`, sentences.levelsSum(sum));
}

/** In no list two things with one identifier. */
function noneTwice(path: string, value: unknown, say: Say): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    value.forEach((item: unknown, i) => {
      if (typeof item === "object" && item !== null && hasKey(item)) {
        const key = keyOf(item as Record<string, unknown>);
        if (seen.has(key)) say(`${path}[${i}]`, sentences.twice(key));
        seen.add(key);
      }
      noneTwice(`${path}[${i}]`, item, say);
    });
  } else {
    for (const [key, item] of Object.entries(value))
      noneTwice(path === "" ? key : `${path}.${key}`, item, say);
  }
}

function checkSources(example: Case, say: Say): void {
  const ids = example.sources.map((source) => source.id);
  for (const { path, source } of driversIn(example)) {
    if (source !== undefined && !ids.includes(source))
      say(path, sentences.unknownReference("source", source, ids));
  }
}

function checkScenarios(example: Case, say: Say): void {
  const known = new Map(driversIn(example).map((driver) => [driver.path, driver]));
  let unknown = 0;
  example.scenarios.forEach((scenario, i) => {
    const where = `scenarios[${i}].changes`;
    for (const [path, value] of Object.entries(scenario.changes)) {
      const driver = known.get(path);
      if (driver === undefined) {
        if (unknown++ < MOST_GUESSES)
          say(where, sentences.unknownDriver(path, nearest(path, [...known.keys()])));
      } else if (driver.value === null) say(where, sentences.blankDriver(path));
      else if (!Number.isFinite(value) || !isWithin(value, driver.record))
        say(where, sentences.changedOutside(path, allowed(ownLimits(driver.record, value)), shown(value)));
    }
    for (const process of example.processes) {
      let inBase = false;
      checkHoursToday("", process, {}, () => (inBase = true));
      if (!inBase)
        checkHoursToday("", process, scenario.changes, (inside, sentence) => {
          say(`${where}: ${process.id}${inside}`, sentence);
        });
    }
    for (const option of example.options) {
      const inCase = new Set<string>();
      checkLeaving(example, "", option, {}, (inside) => void inCase.add(inside));
      checkLeaving(example, "", option, scenario.changes, (inside, sentence) => {
        if (!inCase.has(inside)) say(`${where}: ${option.id}.leaving${inside}`, sentence);
      });
      for (const part of option.processes) {
        const process = example.processes.find(({ id }) => id === part.process);
        const touches = Object.keys(scenario.changes).some(
          (path) =>
            /^processes\.[^.]+\.(coverageHours$|serviceHours\.)/.test(path) ||
            path.startsWith(`options.${option.id}.processes.${part.process}.`),
        );
        if (!touches) continue;
        // What is wrong in the base is said there.
        const inBase = new Set<string>();
        checkTogether("", option, part, process, {}, (inside) => void inBase.add(inside));
        checkTogether("", option, part, process, scenario.changes, (inside, sentence) => {
          if (!inBase.has(inside)) say(`${where}: ${option.id}.${part.process}${inside}`, sentence);
        });
      }
    }
  });
}
