import * as inhouse from "../lines/inhouse";
import { total } from "../lines/results";
import type { Process } from "../schema/case";
import { CALENDAR_MONTHS } from "../schema/season";
import { required, together, type Builder, type LineRef } from "./builder";
import { pick } from "./names";
import { buildRole, type RoleLines, type Size, type Sizes } from "./role";
import type { Timeline } from "./timeline";

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
