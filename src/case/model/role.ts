import * as hourLines from "../lines/hours";
import * as inhouse from "../lines/inhouse";
import { total } from "../lines/results";
import type { Option, OptionProcess, Process, Role } from "../schema/case";
import { caseMessages } from "../messages";
import { required, requireSpan, together, type Builder, type LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import { hoursChanged, hoursToday, type ServiceHours } from "./hours";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** So many people, and what they cost. */
export interface Sized {
  readonly fte: LineRef;
  readonly labor: LineRef;
  readonly workplace: LineRef;
  /** Those that the work alone needs, without seats that must be filled. */
  readonly forWork?: LineRef | undefined;
}

/** A role's lines, and the path of its drivers. */
export interface RoleLines {
  readonly role: Role;
  readonly path: string;
  readonly location: string;
  readonly fte: LineRef;
  /** Pay, supervision and turnover. */
  readonly labor: LineRef;
  readonly workplace: LineRef;
  /** Where AI ends part of the work, the role as it was before, and the share ended. */
  readonly full?: Sized & Pick<RoleLines, "needed" | "served" | "mean"> & { readonly ended: LineRef };
  /** Where people are kept for another month than each: the role as the month's work needs it. */
  readonly needed?: Sized;
  /** Where the option serves at other hours: all of the role as these need it. */
  readonly served?: Sized;
  /** Those that the month's work alone needs. */
  readonly forWork?: LineRef | undefined;
  /** Whom moving releases, where the number of people changes with the season. */
  readonly mean?: LineRef;
  /** Where these are our own part of work that a provider shares in today, the role with all of it. */
  readonly whole?: RoleLines;
}

/** The work that people are sized for. */
export interface Size {
  readonly volume: LineRef;
  readonly volumeIndex: LineRef;
}

/** The work of each month, and the work that people are kept for: the same but in a season. */
export interface Sizes {
  readonly month: Size;
  readonly kept: Size;
}

/** Where the lines of a role stand. */
interface Place {
  readonly process: Process;
  readonly role: Role;
  readonly about: { readonly part: string; readonly groups: readonly string[] };
  id(name: string): string;
}

const pathOf = ({ process, role }: Pick<Place, "process" | "role">): string =>
  `processes.${process.id}.roles.${role.id}`;
const locationOf = ({ process, role }: Pick<Place, "process" | "role">): string =>
  role.location ?? process.location;

export function buildRole(
  builder: Builder,
  time: Timeline,
  process: Process,
  role: Role,
  sizes: Sizes,
): RoleLines {
  const place = (prefix: string): Place => ({
    process,
    role,
    about: { part: "inhouse", groups: [process.name, role.name] },
    id: (name) => `inhouse/${process.id}/${role.id}/${prefix}${name}`,
  });
  const hours = hoursToday(builder, process);
  const path = pathOf({ process, role });
  const location = locationOf({ process, role });
  const wageIndex = time.wages(location);
  requireSpan(builder, path);
  const sized = (size: Size, prefix: string, overtimeOf?: LineRef): Sized => {
    const at = place(prefix);
    const forWork =
      role.sizing === "seats"
        ? undefined
        : buildWork(builder, at, size, role.seats.length > 0 ? "forWork" : "fte");
    const rows = role.seats.map(({ id, name }) => ({ id, name, path: `${path}.seats.${id}` }));
    if (role.sizing === "seats" && rows.length === 0)
      builder.missing.push({
        path: `${path}.seats`,
        message: caseMessages.noSeats(at.about.groups.join(": ")),
      });
    const fte = rows.length === 0 && forWork ? forWork : buildSeats(builder, at, rows, hours, forWork);
    return { ...costOf(builder, time, at, { fte, wageIndex, hours, overtimeOf }), forWork };
  };
  const staffing = process.season?.staffing ?? "each";
  const fixed = { role, path, location };
  if (process.season === undefined) return { ...fixed, ...sized(sizes.month, "") };
  if (staffing === "each") {
    const each = sized(sizes.month, "");
    const inputs = { fte: each.fte.row, year: time.year };
    const { about, id } = place("");
    return { ...fixed, ...each, mean: builder.line(inhouse.yearMean, id("yearMean"), inputs, about) };
  }
  const needed = sized(sizes.month, "needed/");
  const kept = sized(sizes.kept, "", staffing === "average" ? needed.fte : undefined);
  return { ...fixed, ...kept, needed };
}

/** A role as the hours of an option need it; the role itself where these are those of today. */
function serveRole(
  builder: Builder,
  time: Timeline,
  option: Option,
  part: OptionProcess,
  process: Process,
  lines: RoleLines,
): RoleLines {
  const hours = hoursChanged(builder, option, part, process);
  if (hours === undefined) return lines;
  const { role } = lines;
  const at: Place = {
    process,
    role,
    about: { part: option.id, groups: [process.name, role.name] },
    id: (name) => `${option.id}/${process.id}/${role.id}/served/${name}`,
  };
  const own = part.serviceHours?.roles.find((one) => one.role === role.id)?.seats ?? [];
  const list =
    own.length > 0
      ? `options.${option.id}.processes.${process.id}.serviceHours.roles.${role.id}.seats`
      : `${lines.path}.seats`;
  const rows = (own.length > 0 ? own : role.seats).map(({ id, name }) => ({
    id,
    name,
    path: `${list}.${id}`,
  }));
  const { forWork } = lines.needed ?? lines;
  const fte = rows.length === 0 && forWork ? forWork : buildSeats(builder, at, rows, hours, forWork);
  const wageIndex = time.wages(lines.location);
  return { ...lines, served: costOf(builder, time, at, { fte, wageIndex, hours }) };
}

/** A process as the hours of an option need it, and what all of it would cost in-house then. */
export function serveProcess(
  builder: Builder,
  time: Timeline,
  option: Option,
  part: OptionProcess,
  process: ProcessLines,
): ProcessLines {
  const roles = process.roles.map((role) => serveRole(builder, time, option, part, process.process, role));
  const served = roles.flatMap((role) => (role.served ? [role.served.labor, role.served.workplace] : []));
  if (served.length === 0) return process;
  builder.line(
    hourLines.equivalent,
    `${option.id}/${process.process.id}/inhouseEquivalent`,
    { parts: together(served) },
    { part: option.id, groups: [process.process.name] },
  );
  return { ...process, roles };
}

/** So many people, and when they work. */
interface Team {
  readonly fte: LineRef;
  readonly wageIndex: LineRef;
  readonly hours: ServiceHours | undefined;
  /** Those of whom the month needs as many, where what they can't do is overtime. */
  readonly overtimeOf?: LineRef | undefined;
}

/** What so many people cost at the hours they work. */
function costOf(
  builder: Builder,
  time: Timeline,
  place: Place,
  { fte, wageIndex, hours, overtimeOf }: Team,
): Sized {
  const { process, about, id } = place;
  const driver = builder.under(pathOf(place));
  const pay = pick(driver, "salary", "statutoryRate", "benefitsRate", "bonusRate");
  const parts = [
    builder.line(inhouse.pay, id("pay"), { fte, ...pay, wageIndex }, about),
    builder.line(
      inhouse.supervision,
      id("supervision"),
      { fte, ...pick(driver, "supervisorSpan", "supervisorCost"), wageIndex },
      about,
    ),
    builder.line(
      inhouse.turnover,
      id("turnover"),
      { fte, ...pick(driver, "attritionRate", "replacementCost"), wageIndex },
      about,
    ),
  ];
  if (hours !== undefined) {
    const premium = hours.premiumAt(locationOf(place));
    const inputs = { fte, ...pick(driver, "salary", "statutoryRate"), premium, wageIndex };
    parts.push(builder.line(hourLines.premiumPay, id("premiumPay"), inputs, about));
  }
  if (overtimeOf !== undefined) {
    const overtimeRate = builder.under(`processes.${process.id}.season`)("overtimeRate");
    const inputs = { needed: overtimeOf, kept: fte, ...pay, wageIndex, overtimeRate };
    parts.push(builder.line(inhouse.overtime, id("overtime"), inputs, about));
  }
  return {
    fte,
    labor: builder.line(total, id("labor"), { parts: together(parts) }, { ...about, label: "Labor" }),
    workplace: builder.line(
      inhouse.workplace,
      id("workplace"),
      { fte, ...pick(driver, "seatCost", "technologyCost"), priceIndex: time.prices },
      about,
    ),
  };
}

/** The people that seats need, and not fewer than the work needs. */
function buildSeats(
  builder: Builder,
  place: Place,
  rows: readonly { readonly id: string; readonly name: string; readonly path: string }[],
  hours: ServiceHours | undefined,
  forWork: LineRef | undefined,
): LineRef {
  const { about, id } = place;
  const netHours: Binding | null = rows.length === 0 ? null : required(builder, `${pathOf(place)}.netHours`);
  const seats = rows.map((row) =>
    builder.line(
      hourLines.seats,
      id(`seats/${row.id}`),
      {
        ...pick(builder.under(row.path), "seats", "hoursPerYear"),
        handoverHours: hours?.handoverHours ?? null,
        hoursADay: hours?.aDay ?? null,
        netHours,
      },
      { ...about, label: `Employees for the seats, ${row.name}` },
    ),
  );
  const inputs = { seats: together(seats), forWork: forWork ?? null };
  return builder.line(hourLines.employees, id("fte"), inputs, about);
}

/** The people that the work needs, or that are given. */
function buildWork(
  builder: Builder,
  { process, role, about, id }: Place,
  { volume, volumeIndex }: Size,
  name: string,
): LineRef {
  const path = pathOf({ process, role });
  const driver = builder.under(path);
  if (role.sizing === "volume") {
    const inputs = pick(driver, "minutesPerUnit", "hoursPerYear", "utilization", "shrinkage");
    return builder.line(inhouse.fteFromVolume, id(name), { volume, ...inputs }, about);
  }
  if (role.sizing === "contacts") {
    if (role.intervals.length === 0)
      builder.missing.push({
        path: `${path}.intervals`,
        message: caseMessages.noIntervals(about.groups.join(": ")),
      });
    const agents = role.intervals.map((interval) => {
      const of = builder.under(`${path}.intervals.${interval.id}`);
      const inputs = pick(
        of,
        "calls",
        "intervalMinutes",
        "handlingSeconds",
        "targetSeconds",
        "serviceLevel",
        "maxOccupancy",
      );
      return builder.line(
        inhouse.agents,
        id(`agents/${interval.id}`),
        { ...inputs, volumeIndex },
        { ...about, label: `Agents, ${interval.name}` },
      );
    });
    const hours = {
      drivers: role.intervals.map((interval) => `${path}.intervals.${interval.id}.hoursPerYear`),
    };
    return builder.line(
      inhouse.fteFromContacts,
      id(name),
      { agents: together(agents), hours, ...pick(driver, "hoursPerYear", "shrinkage") },
      about,
    );
  }
  const fte = required(builder, `${path}.fte`);
  return builder.line(
    inhouse.fteGiven,
    id(name),
    { fte, volumeIndex: role.scalesWithVolume ? volumeIndex : null },
    about,
  );
}
