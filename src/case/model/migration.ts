import * as migration from "../lines/migration";
import type { Option, OptionProcess } from "../schema/case";
import type { Builder, LineRef } from "./builder";
import type { ProcessLines } from "./inhouse";
import type { Binding } from "./model";
import { pick } from "./names";
import type { Timeline } from "./timeline";

/** How one process moves under one option: what its other lines read. */
export interface Move {
  readonly option: Option;
  readonly part: OptionProcess;
  readonly process: ProcessLines;
  /** Path of the drivers of the process under the option. */
  readonly path: string;
  readonly driver: (name: string) => Binding | null;
  readonly wave: (name: string) => Binding | null;
  readonly about: { readonly part: string; readonly groups: readonly string[] };
  readonly progress: LineRef;
  readonly providerYear: LineRef;
  id(name: string): string;
  /** The share that had moved so many months ago, for a driver of months. */
  ago(months: Binding): LineRef;
  /** The share of a role or cost line that moves at all. */
  scopeOf(item?: string): Binding | null;
}

export function buildMove(
  builder: Builder,
  time: Timeline,
  option: Option,
  part: OptionProcess,
  process: ProcessLines,
): Move {
  const path = `options.${option.id}.processes.${part.process}`;
  const driver = builder.under(path);
  const wave = builder.under(`options.${option.id}.waves.${part.wave}`);
  const about = { part: option.id, groups: [process.process.name] };
  const id = (name: string): string => `${option.id}/${part.process}/${name}`;
  const month = time.month;
  const shape = option.waves.find((one) => one.id === part.wave)?.rampShape ?? "linear";
  const sinceHandover = builder.line(
    migration.sinceHandover,
    id("sinceHandover"),
    { month, ...pick(wave, "startMonth", "knowledgeTransferMonths") },
    about,
  );
  const progress = builder.line(
    migration.progress,
    id("progress"),
    { sinceHandover, rampMonths: wave("rampMonths"), rampShape: { choice: shape } },
    about,
  );
  return {
    option,
    part,
    process,
    path,
    driver,
    wave,
    about,
    id,
    progress,
    providerYear: builder.line(migration.providerYear, id("providerYear"), { sinceHandover }, about),
    ago: (months) => {
      const path = "driver" in months ? months.driver : "";
      const label = `Share moved earlier (${builder.drivers.get(path)?.record.label.toLowerCase() ?? "months"})`;
      const inputs = { progress: progress.row, month, months };
      return builder.line(migration.progressAgo, id(`progressAgo/${path}`), inputs, { ...about, label });
    },
    scopeOf: (item) =>
      part.scopes.some((scope) => scope.item === item)
        ? builder.under(`${path}.scopes.${item}`)("scope")
        : driver("scope"),
  };
}

/** The month in which the earliest wave of an option starts; undefined where no wave moves anything. */
export function contractStartOf(builder: Builder, option: Option): LineRef | undefined {
  const paths = option.waves
    .filter(({ id }) => option.processes.some(({ wave }) => wave === id))
    .map(({ id }) => `options.${option.id}.waves.${id}`);
  if (paths.length === 0) return undefined;
  paths.forEach((path) => builder.under(path)("startMonth"));
  return builder.line(
    migration.contractStart,
    `${option.id}/contractStart`,
    { waveStarts: { drivers: paths.map((path) => `${path}.startMonth`) } },
    { part: option.id },
  );
}
