import nightShare from "../../formulas/labor/nightshare";
import type { Option, OptionProcess, Process } from "../schema/case";
import { numberOf } from "../schema/driver";
import { CALENDAR_MONTHS } from "../schema/season";
import { isService } from "../service";
import { isProvider } from "./facts";
import { isCore } from "./fit-rules";
import { money, type Facts, type FindingRule, type FindingValue } from "./rule";

/** Work that lives from what people know, and is handed over by working beside each other. */
const KNOWLEDGE_WORK: readonly Process["kind"][] = ["KPO", "LPO", "EPO"];

interface Moved {
  readonly process: Process;
  readonly part: OptionProcess;
}

/** The option as the case gives it. */
const chosenOf = ({ results, option }: Facts): Option | undefined =>
  results.model.source.options.find(({ id }) => id === option.id);

/** The first process that somebody else takes over, and for which something holds. */
function firstMoved(facts: Facts, holds: (moved: Moved) => boolean): Moved | undefined {
  const chosen = chosenOf(facts);
  const { processes } = facts.results.model.source;
  if (chosen === undefined || !isService(chosen)) return undefined;
  return chosen.processes
    .flatMap((part) =>
      processes.filter(({ id }) => id === part.process).map((process) => ({ process, part })),
    )
    .find(holds);
}

const named = (moved: Moved | undefined): { readonly process: string } | null =>
  moved === undefined ? null : { process: moved.process.name };

/** Where the months of knowledge transfer are entered with which the work is handed over. */
const transferMonths = ({ option }: Facts, { part }: Moved): string =>
  `options.${option.id}.waves.${part.wave}.knowledgeTransferMonths`;

const isHandedOverAtOnce = (facts: Facts, moved: Moved): boolean =>
  KNOWLEDGE_WORK.includes(moved.process.kind) &&
  (facts.results.entered(transferMonths(facts, moved)) ?? 0) === 0;

/** People kept for the busiest month, where the average month with overtime would cost less. */
const dearStaffing: FindingRule = {
  id: "staffing-dear",
  tone: "warning",
  say: "{process} is staffed for its busiest month, at {peak}. People for the average month, with overtime, would cost {average} at most: compare every option with that.",
  when: ({ results, present }) => {
    for (const { id, name, season } of results.model.source.processes) {
      if (season?.staffing !== "peak") continue;
      const at = (month: string): number => results.entered(`processes.${id}.season.${month}`) ?? 0;
      const factors = CALENDAR_MONTHS.map((month) => at(month) * CALENDAR_MONTHS.length);
      const overtime = factors.reduce((sum, factor) => sum + Math.max(0, factor - 1), 0) / factors.length;
      const rate = results.entered(`processes.${id}.season.overtimeRate`) ?? REGULAR_OVERTIME;
      const peak = results.model.lines
        .filter(({ kind, id: line }) => kind.name === "inhouse.pay" && line.startsWith(`inhouse/${id}/`))
        .filter(({ id: line }) => !line.includes("/needed/"))
        .reduce((sum, { id: line }) => sum + present(line), 0);
      const average = (peak / Math.max(...factors)) * (1 + overtime * rate);
      if (average < peak) return { process: name, peak: money(peak), average: money(average) };
    }
    return null;
  },
};

/** What an hour of overtime costs where nothing is said. */
const REGULAR_OVERTIME = 1.5;

/** A process of which a scenario changes the volume, while the number of all people who do it today is given. */
function unmovedPeople({ results }: Facts) {
  for (const { id, name, annualVolume, roles } of results.model.source.processes) {
    const [base, now] = [numberOf(annualVolume), results.entered(`processes.${id}.annualVolume`)];
    const [role] = roles.every(({ sizing }) => sizing === "given") ? roles : [];
    if (role !== undefined && base !== null && now != null && now !== base)
      return { process: name, base, now, path: `processes.${id}.roles.${role.id}.fte` };
  }
  return undefined;
}

const volume = (value: number): FindingValue => ({ value, unit: "unit/year" });

/** A case for another volume compares the people of the former one with a provider's price for the new one. */
const peopleForFormerVolume: FindingRule = {
  id: "people-for-former-volume",
  tone: "warning",
  say: "{process}: this scenario has {now} a year, not {base}, but the number of people today is given and stays. In-house cost is that of {base}.",
  when: (facts) => {
    const found = unmovedPeople(facts);
    if (found === undefined) return null;
    const { process, base, now } = found;
    return { process, base: volume(base), now: volume(now) };
  },
  mend: (facts) => unmovedPeople(facts)?.path,
};

/** What is found about the work itself: what it is to us, who meets it, when it is done. */
export const processRules: readonly FindingRule[] = [
  dearStaffing,
  peopleForFormerVolume,
  {
    id: "core-without-exit",
    tone: "warning",
    say: "{process} is core, and the case plans no way out: no assistance at the end, nothing for moving back. Core work is outsourced too, with control and an exit.",
    when: (facts) =>
      isProvider(facts) && chosenOf(facts)?.exit === undefined && chosenOf(facts)?.leaving === undefined
        ? named(firstMoved(facts, ({ process }) => isCore(facts, process)))
        : null,
  },
  {
    id: "knowledge-at-once",
    tone: "warning",
    say: "{process} lives from what people know, and no month is planned for handing that over.",
    when: (facts) => named(firstMoved(facts, (moved) => isHandedOverAtOnce(facts, moved))),
    mend: (facts) => {
      const moved = firstMoved(facts, (one) => isHandedOverAtOnce(facts, one));
      return moved && transferMonths(facts, moved);
    },
  },
  {
    id: "customers-unmeasured",
    tone: "warning",
    say: "Customers meet {process}, and no level of service is stated. A provider can only be led by what is measured.",
    when: (facts) =>
      named(
        firstMoved(
          facts,
          ({ process }) =>
            isProvider(facts) && process.office === "front" && (process.serviceLevel ?? "").trim() === "",
        ),
      ),
  },
  {
    id: "hours-by-day",
    tone: "plain",
    say: "{process} is open {hours} hours a week, which fit into days: they move no amount until it is said when they are.",
    when: (facts) => {
      const moved = firstMoved(facts, ({ process }) => {
        const hours = facts.results.entered(`processes.${process.id}.coverageHours`) ?? 0;
        return process.serviceHours === undefined && hours > 0 && hours <= nightShare.inputs.dayHours.default;
      });
      const hours = moved && facts.results.entered(`processes.${moved.process.id}.coverageHours`);
      return moved === undefined || hours == null
        ? null
        : { process: moved.process.name, hours: { value: hours, unit: "hour" } };
    },
  },
  {
    id: "hours-beyond-days",
    tone: "plain",
    say: "{process} is open longer than by day. See that wages and prices hold the premium for nights and weekends.",
    when: (facts) =>
      named(
        firstMoved(
          facts,
          ({ process }) =>
            process.serviceHours === undefined &&
            (facts.results.entered(`processes.${process.id}.coverageHours`) ?? 0) >
              nightShare.inputs.dayHours.default,
        ),
      ),
  },
];
