import { fillsSeats } from "./seats";
import type { Case, Option, OptionProcess, Process } from "./schema/case";
import { numberOf, type Driver } from "./schema/driver";
import { isService } from "./service";
import { sentences, type Say } from "./said";

/** Said where fields are that are asked only of roles with seats. */
const noSeats = sentences.idleKind("no role fills seats with it", "give a role seats to fill");

const some = (value: Driver | undefined): boolean => (numberOf(value) ?? 0) !== 0;

/** Fields of a location that only hours of service read. */
const LOCAL = ["utcOffset", "nightPremium", "weekendPremium"] as const;

/** What is given about hours of service and seats without any effect: at locations, processes and roles. */
export function hoursNotices(source: Case, say: Say): void {
  const used = locationsWithHours(source);
  source.locations.forEach((location, i) => {
    for (const field of LOCAL)
      if (some(location[field]) && !used.has(location.id))
        say(
          `locations[${i}].${field}`,
          sentences.idleKind("no process says when it serves from there", "say the hours of a process"),
        );
  });
  source.processes.forEach((process, i) => {
    const path = `processes[${i}]`;
    if (some(process.serviceHours?.handoverHours) && !process.roles.some((role) => fillsSeats(role)))
      say(`${path}.serviceHours.handoverHours`, noSeats);
    process.roles.forEach((role, k) => {
      const parts = partsOf(source, process);
      if (some(role.netHours) && ![undefined, ...parts].some((part) => fillsSeats(role, part)))
        say(`${path}.roles[${k}].netHours`, noSeats);
    });
  });
}

/** Parts of options in which hours of their own count. */
const partsOf = (source: Case, process: Process): OptionProcess[] =>
  process.serviceHours === undefined
    ? []
    : source.options
        .filter(isService)
        .flatMap((option) => option.processes.filter((part) => part.process === process.id));

/** Locations from which some process serves whose hours are known. */
function locationsWithHours(source: Case): ReadonlySet<string> {
  return new Set(
    source.processes
      .filter((process) => process.serviceHours !== undefined)
      .flatMap((process) => [
        process.location,
        ...process.roles.flatMap(({ location }) => location ?? []),
        ...partsOf(source, process).flatMap(({ delivery }) => delivery.map(({ location }) => location)),
      ]),
  );
}

/** Whether an option serves a process at hours of its own that count. */
export const servesOtherwise = (option: Option, part: OptionProcess, process: Process | undefined): boolean =>
  isService(option) && part.serviceHours !== undefined && process?.serviceHours !== undefined;

/** The same in an option. */
export function optionHoursNotices(
  say: Say,
  path: string,
  option: Option,
  part: OptionProcess,
  process: Process | undefined,
): void {
  const unknown = sentences.idleKind(
    "it is not said when the process serves today",
    "give its hours of today",
  );
  const counts = servesOtherwise(option, part, process);
  if (part.serviceHours !== undefined && !isService(option))
    say(
      `${path}.serviceHours`,
      sentences.idleKind(
        "people in-house keep the hours of today in an option of this kind",
        "choose an option in which others do the work",
      ),
    );
  else if (part.serviceHours !== undefined && !counts) say(`${path}.serviceHours`, unknown);
  else if (some(part.serviceHours?.handoverHours) && !process?.roles.some((role) => fillsSeats(role, part)))
    say(`${path}.serviceHours.handoverHours`, noSeats);
  if (!isService(option)) return;
  part.delivery.forEach(({ serviceHours, roles }, k) => {
    if (serviceHours !== undefined && process?.serviceHours === undefined)
      say(`${path}.delivery[${k}].serviceHours`, unknown);
    roles.forEach(({ role: id, netHours }, l) => {
      const role = process?.roles.find((one) => one.id === id);
      if (some(netHours) && role && !fillsSeats(role, process?.serviceHours ? part : undefined))
        say(`${path}.delivery[${k}].roles[${l}].netHours`, noSeats);
    });
  });
}
