import type { OptionProcess, Process } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { sentences, type Say } from "./said";

const DAY = 24;
const WEEK = 168;
/** What rounding may leave of an hour. */
const TOLERANCE = 1e-6;

/** Hours of service as numbers. */
interface Hours {
  readonly coverage: number;
  readonly start: number;
  readonly days: number;
}

/** Gives a number by its name under the part, as it stands or as a scenario changes it. */
type NumberOf = (name: string, given: Driver | undefined) => number | null;

type Given = Readonly<Record<"coverageHours" | "startHour" | "days", Driver | undefined>>;

function hoursOf(read: (name: keyof Given) => number | null): Hours | null {
  const [coverage, start, days] = [read("coverageHours"), read("startHour"), read("days")];
  return coverage === null || start === null || days === null ? null : { coverage, start, days };
}

/** When a process serves today, with the changes of a scenario. */
function hoursToday(process: Process, changes: Readonly<Record<string, number>>): Hours | null {
  const path = `processes.${process.id}`;
  return hoursOf((name) =>
    name === "coverageHours"
      ? (changes[`${path}.coverageHours`] ?? numberOf(process.coverageHours))
      : (changes[`${path}.serviceHours.${name}`] ?? numberOf(process.serviceHours?.[name])),
  );
}

const longDay = (path: string, { coverage, days }: Hours, say: Say): void => {
  if (coverage / days > DAY + TOLERANCE) say(path, sentences.longDay(coverage, days, coverage / days));
};

/** That the hours of a process fit into its days. */
export function checkHoursToday(
  path: string,
  process: Process,
  changes: Readonly<Record<string, number>>,
  say: Say,
): void {
  const hours = process.serviceHours === undefined ? null : hoursToday(process, changes);
  if (hours !== null) longDay(`${path}.serviceHours.days`, hours, say);
}

/** That the hours of an option fit into its days, and that its sites cover them once. */
export function checkHours(
  path: string,
  part: OptionProcess,
  process: Process,
  changes: Readonly<Record<string, number>>,
  number: NumberOf,
  say: Say,
): void {
  const own = part.serviceHours;
  const ofOption = own && hoursOf((name) => number(`serviceHours.${name}`, own[name]));
  if (ofOption) longDay(`${path}.serviceHours.days`, ofOption, say);
  if (process.serviceHours === undefined) return;
  const sites = part.delivery.map(({ location, share, serviceHours }) => {
    const name = `delivery.${location}`;
    return {
      share: number(`${name}.share`, share),
      given: serviceHours !== undefined,
      hours:
        serviceHours === undefined
          ? null
          : hoursOf((field) => number(`${name}.serviceHours.${field}`, serviceHours[field])),
    };
  });
  if (!sites.some(({ given }) => given)) return;
  sites.forEach(({ given, hours }, k) => {
    if (!given) say(`${path}.delivery[${k}].serviceHours`, sentences.siteWithoutHours());
    else if (hours) longDay(`${path}.delivery[${k}].serviceHours.days`, hours, say);
  });
  const all = own === undefined ? hoursToday(process, changes) : (ofOption ?? null);
  const taken = sites.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  if (all === null || all.coverage === 0 || taken.length < sites.length) return;
  const { open, twice } = coveredOnce(all, taken);
  if (open > TOLERANCE || twice > TOLERANCE) {
    say(`${path}.delivery`, sentences.hoursNotOnce(open, twice));
    return;
  }
  sites.forEach(({ share, hours }, k) => {
    const wanted = (hours?.coverage ?? 0) / all.coverage;
    if (share !== null && Math.abs(share - wanted) > TOLERANCE)
      say(`${path}.delivery[${k}].share`, sentences.shareOfHours(wanted));
  });
}

/** The stretches of a week, from Monday in universal time, in which somebody is there. */
function stretchesOf({ coverage, start, days }: Hours): [from: number, to: number][] {
  const length = coverage / days;
  return Array.from({ length: days }, (_, day) => day * DAY + start).flatMap((from): [number, number][] => {
    const to = from + length;
    return to <= WEEK
      ? [[from, to]]
      : [
          [Math.min(from, WEEK), WEEK],
          [Math.max(0, from - WEEK), to - WEEK],
        ];
  });
}

/** Hours of a week that no site covers, and those that two cover or that are no hours of service. */
function coveredOnce(all: Hours, sites: readonly Hours[]): { open: number; twice: number } {
  const wanted = stretchesOf(all);
  const covered = sites.flatMap(stretchesOf);
  const edges = [...new Set([...wanted, ...covered].flat())].sort((a, b) => a - b);
  const count = (stretches: readonly [number, number][], at: number): number =>
    stretches.filter(([from, to]) => from < at && at < to).length;
  let [open, twice] = [0, 0];
  edges.slice(1).forEach((to, i) => {
    const from = edges[i] as number;
    const more = count(covered, (from + to) / 2) - Math.min(1, count(wanted, (from + to) / 2));
    if (more < 0) open += to - from;
    if (more > 0) twice += (to - from) * more;
  });
  return { open, twice };
}
