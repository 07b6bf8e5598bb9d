import * as inhouse from "../lines/inhouse";
import { total } from "../lines/results";
import type { Process, Role } from "../schema/case";
import { CALENDAR_MONTHS } from "../schema/season";
import { caseMessages } from "../messages";
import { required, requireSpan, together, type Builder, type LineRef } from "./builder";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** So many people, and what they cost. */
export interface Sized {
  readonly fte: LineRef;
  readonly labor: LineRef;
  readonly workplace: LineRef;
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
  readonly full?: Sized & Pick<RoleLines, "needed" | "mean"> & { readonly ended: LineRef };
  /** Where people are kept for another month than each: the role as the month's work needs it. */
  readonly needed?: Sized;
  /** Whom moving releases, where the number of people changes with the season. */
  readonly mean?: LineRef;
  /** Where these are our own part of work that a provider shares in today, the role with all of it. */
  readonly whole?: RoleLines;
}

/** A cost line beside employees; planned capital is one too. */
export interface CostLines {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly cost: LineRef;
}

/** All lines of a process as it runs today. */
export interface ProcessLines {
  readonly process: Process;
  readonly path: string;
  readonly volume: LineRef;
  /** Where AI answers part of the volume, all of it. */
  readonly volumeToday?: LineRef;
  readonly roles: readonly RoleLines[];
  readonly others: readonly CostLines[];
  readonly capital: readonly CostLines[];
  readonly rework: LineRef | undefined;
  /** Where AI answers part of the volume, the rework of what people answer. */
  readonly reworkLeft?: LineRef;
  readonly expectedLoss: LineRef | undefined;
}

export function buildProcess(builder: Builder, time: Timeline, process: Process): ProcessLines {
  const path = `processes.${process.id}`;
  const driver = builder.under(path);
  const about = { part: "inhouse", groups: [process.name] };
  const id = (name: string): string => `inhouse/${process.id}/${name}`;
  const volumeIndex = time.growth(
    `volume/${process.id}`,
    `Volume index, ${process.name}`,
    driver("volumeGrowth"),
  );
  const average = builder.line(
    inhouse.volume,
    id(process.season === undefined ? "volume" : "averageVolume"),
    { annualVolume: driver("annualVolume"), volumeIndex },
    process.season === undefined ? about : { ...about, label: "Volume of the average month" },
  );
  const sizes = sizesOf(builder, time, process, {
    volume: average,
    volumeIndex: builder.later.has(`${path}.annualVolume`)
      ? builder.line(
          inhouse.indexOfVolume,
          id("indexOfVolume"),
          { volume: average, annualVolume: driver("annualVolume") },
          about,
        )
      : volumeIndex,
  });
  const volume = sizes.month.volume;
  const rework =
    builder.has(`${path}.errorRate`) && builder.has(`${path}.costPerError`)
      ? builder.line(
          inhouse.rework,
          id("rework"),
          { volume, ...pick(driver, "errorRate", "costPerError"), priceIndex: time.prices },
          about,
        )
      : undefined;
  return {
    process,
    path,
    volume,
    rework,
    roles: process.roles.map((role) => buildRole(builder, time, process, role, sizes)),
    others: process.otherCosts.map((cost) => buildOtherCost(builder, time, process, cost, volume)),
    capital: process.capital.map((item) => buildCapital(builder, time, process, item)),
    expectedLoss: buildExpectedLoss(builder, time, process),
  };
}

/** Employees of all roles of one process, or of all. */
export function buildEmployees(
  builder: Builder,
  processes: readonly ProcessLines[],
  process?: Process,
): LineRef {
  const own = processes.filter((one) => process === undefined || one.process === process);
  const parts = own.flatMap(({ roles }) => roles.map(({ fte }) => fte));
  const id = process === undefined ? "inhouse/employees" : `inhouse/${process.id}/employees`;
  const groups = process === undefined ? [] : [process.name];
  return builder.line(inhouse.employees, id, { parts: together(parts) }, { part: "inhouse", groups });
}

/** Units of work of all processes together, whatever they are. */
export function buildVolume(builder: Builder, processes: readonly ProcessLines[]): LineRef {
  const parts = processes.map(({ volume }) => volume);
  if (parts.length === 1) return parts[0] as LineRef;
  return builder.line(inhouse.volumes, "inhouse/volume", { parts: together(parts) }, { part: "inhouse" });
}

function buildRole(builder: Builder, time: Timeline, process: Process, role: Role, sizes: Sizes): RoleLines {
  const path = `processes.${process.id}.roles.${role.id}`;
  const driver = builder.under(path);
  const about = { part: "inhouse", groups: [process.name, role.name] };
  const id = (name: string): string => `inhouse/${process.id}/${role.id}/${name}`;
  const location = role.location ?? process.location;
  const wageIndex = time.wages(location);
  requireSpan(builder, path);
  const sized = (size: Size, prefix: string, overtimeOf?: LineRef): Sized => {
    const fte = buildFte(builder, process, role, size, prefix);
    const name = (line: string): string => id(`${prefix}${line}`);
    const pay = pick(driver, "salary", "statutoryRate", "benefitsRate", "bonusRate");
    const parts = [
      builder.line(inhouse.pay, name("pay"), { fte, ...pay, wageIndex }, about),
      builder.line(
        inhouse.supervision,
        name("supervision"),
        { fte, ...pick(driver, "supervisorSpan", "supervisorCost"), wageIndex },
        about,
      ),
      builder.line(
        inhouse.turnover,
        name("turnover"),
        { fte, ...pick(driver, "attritionRate", "replacementCost"), wageIndex },
        about,
      ),
    ];
    if (overtimeOf !== undefined) {
      const overtimeRate = builder.under(`processes.${process.id}.season`)("overtimeRate");
      const inputs = { needed: overtimeOf, kept: fte, ...pay, wageIndex, overtimeRate };
      parts.push(builder.line(inhouse.overtime, name("overtime"), inputs, about));
    }
    return {
      fte,
      labor: builder.line(total, name("labor"), { parts: together(parts) }, { ...about, label: "Labor" }),
      workplace: builder.line(
        inhouse.workplace,
        name("workplace"),
        { fte, ...pick(driver, "seatCost", "technologyCost"), priceIndex: time.prices },
        about,
      ),
    };
  };
  const staffing = process.season?.staffing ?? "each";
  const fixed = { role, path, location };
  if (process.season === undefined) return { ...fixed, ...sized(sizes.month, "") };
  if (staffing === "each") {
    const each = sized(sizes.month, "");
    const inputs = { fte: each.fte.row, year: time.year };
    return { ...fixed, ...each, mean: builder.line(inhouse.yearMean, id("yearMean"), inputs, about) };
  }
  const needed = sized(sizes.month, "needed/");
  const kept = sized(sizes.kept, "", staffing === "average" ? needed.fte : undefined);
  return { ...fixed, ...kept, needed };
}

/** The work that people are sized for. */
interface Size {
  readonly volume: LineRef;
  readonly volumeIndex: LineRef;
}

/** The work of each month, and the work that people are kept for: the same but in a season. */
interface Sizes {
  readonly month: Size;
  readonly kept: Size;
}

function sizesOf(builder: Builder, time: Timeline, process: Process, average: Size): Sizes {
  if (process.season === undefined) return { month: average, kept: average };
  const about = { part: "inhouse", groups: [process.name] };
  const id = (name: string): string => `inhouse/${process.id}/${name}`;
  const path = `processes.${process.id}.season`;
  CALENDAR_MONTHS.forEach((name) => builder.under(path)(name));
  const first = Number(builder.source.start.slice(-2)) - 1;
  const inOrder = [...CALENDAR_MONTHS.slice(first), ...CALENDAR_MONTHS.slice(0, first)];
  const shares = { drivers: inOrder.map((name) => `${path}.${name}`) };
  const by = (factor: LineRef, prefix: string): Size => ({
    volume: builder.line(
      inhouse.seasonalVolume,
      id(`${prefix}volume`),
      { volume: average.volume, factor },
      prefix === "" ? about : { ...about, label: "Volume of the busiest month" },
    ),
    volumeIndex: builder.line(
      inhouse.seasonalIndex,
      id(`${prefix}volumeIndex`),
      { volumeIndex: average.volumeIndex, factor },
      about,
    ),
  });
  const month = by(
    builder.line(inhouse.seasonFactor, id("season"), { shares, month: time.month }, about),
    "",
  );
  if (process.season.staffing !== "peak") return { month, kept: average };
  return { month, kept: by(builder.line(inhouse.peakFactor, id("peak"), { shares }, about), "peak/") };
}

function buildFte(
  builder: Builder,
  process: Process,
  role: Role,
  { volume, volumeIndex }: Size,
  prefix: string,
): LineRef {
  const path = `processes.${process.id}.roles.${role.id}`;
  const driver = builder.under(path);
  const about = { part: "inhouse", groups: [process.name, role.name] };
  const id = (name: string): string => `inhouse/${process.id}/${role.id}/${prefix}${name}`;
  if (role.sizing === "volume") {
    const inputs = pick(driver, "minutesPerUnit", "hoursPerYear", "utilization", "shrinkage");
    return builder.line(inhouse.fteFromVolume, id("fte"), { volume, ...inputs }, about);
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
      id("fte"),
      { agents: together(agents), hours, ...pick(driver, "hoursPerYear", "shrinkage") },
      about,
    );
  }
  const fte = required(builder, `${path}.fte`);
  return builder.line(
    inhouse.fteGiven,
    id("fte"),
    { fte, volumeIndex: role.scalesWithVolume ? volumeIndex : null },
    about,
  );
}

function buildOtherCost(
  builder: Builder,
  time: Timeline,
  process: Process,
  cost: Process["otherCosts"][number],
  volume: LineRef,
): CostLines {
  const path = `processes.${process.id}.otherCosts.${cost.id}`;
  const driver = builder.under(path);
  const id = `inhouse/${process.id}/${cost.id}`;
  const about = { part: "inhouse", groups: [process.name, cost.name], label: cost.name };
  const priceIndex = builder.has(`${path}.inflation`)
    ? time.growth(`prices/${process.id}/${cost.id}`, `Price index, ${cost.name}`, driver("inflation"))
    : time.prices;
  const fixed = builder.has(`${path}.annualAmount`);
  const perUnit = builder.has(`${path}.amountPerUnit`);
  if (!fixed && !perUnit) required(builder, `${path}.annualAmount`);
  const parts = [
    ...(fixed
      ? [
          builder.line(
            inhouse.otherFixed,
            perUnit ? `${id}/fixed` : id,
            { annualAmount: driver("annualAmount"), priceIndex },
            about,
          ),
        ]
      : []),
    ...(perUnit
      ? [
          builder.line(
            inhouse.otherPerUnit,
            fixed ? `${id}/perUnit` : id,
            { volume, amountPerUnit: driver("amountPerUnit"), priceIndex },
            about,
          ),
        ]
      : []),
  ];
  const lines = { id: cost.id, name: cost.name, path };
  if (parts.length === 1) return { ...lines, cost: parts[0] as LineRef };
  return { ...lines, cost: builder.line(total, id, { parts: together(parts) }, about) };
}

function buildCapital(
  builder: Builder,
  time: Timeline,
  process: Process,
  item: Process["capital"][number],
): CostLines {
  const path = `processes.${process.id}.capital.${item.id}`;
  const driver = builder.under(path);
  const about = { part: "inhouse", groups: [process.name, item.name], label: item.name };
  const cost = builder.line(
    inhouse.capital,
    `inhouse/${process.id}/${item.id}`,
    { amount: driver("amount"), spendingYear: driver("year"), year: time.year },
    about,
  );
  return { id: item.id, name: item.name, path, cost };
}

function buildExpectedLoss(builder: Builder, time: Timeline, process: Process): LineRef | undefined {
  if (process.risks.length === 0) return undefined;
  const all = (name: string) => ({
    drivers: process.risks.map((risk) => `processes.${process.id}.risks.${risk.id}.${name}`),
  });
  process.risks.forEach((risk) =>
    ["probability", "impact"].forEach((name) =>
      builder.under(`processes.${process.id}.risks.${risk.id}`)(name),
    ),
  );
  const inputs = { probabilities: all("probability"), impacts: all("impact"), priceIndex: time.prices };
  return builder.line(inhouse.expectedLoss, `inhouse/${process.id}/expectedLoss`, inputs, {
    part: "inhouse",
    groups: [process.name],
  });
}
