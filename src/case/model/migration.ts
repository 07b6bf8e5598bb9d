import * as migration from "../lines/migration";
import type { Option, OptionProcess } from "../schema/case";
import { together, type Builder, type LineRef } from "./builder";
import { takenScopeOf } from "./incumbent-shares";
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
  /** The share of a role or cost line that moves at all, of the work done in-house. */
  scopeOf(item?: string): Binding | null;
  /** The share of all the work that a new provider takes, of what another one does today too. */
  takenOf(item?: string): Binding | LineRef | null;
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
  const scopeOf = (item?: string): Binding | null =>
    part.scopes.some((scope) => scope.item === item)
      ? builder.under(`${path}.scopes.${item}`)("scope")
      : driver("scope");
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
    scopeOf,
    takenOf: (item) => takenScopeOf(builder, process, part, { id, about, scope: scopeOf(item) }, item),
  };
}

/** The month in which the earliest wave of an option starts that moves something; undefined where it has no process. */
export function contractStartOf(builder: Builder, option: Option): LineRef | undefined {
  const starts = eachPart(builder, option, (part, scopes, about) =>
    builder.line(
      migration.movesFrom,
      `${option.id}/${part.process}/movesFrom`,
      {
        scopes,
        startMonth: builder.under(`options.${option.id}.waves.${part.wave}`)("startMonth"),
        lastMonth: { lastMonth: true },
      },
      about,
    ),
  );
  if (starts.length === 0) return undefined;
  return builder.line(
    migration.contractStart,
    `${option.id}/contractStart`,
    { waveStarts: together(starts) },
    { part: option.id },
  );
}

/** The year of the contract: prices step on its anniversaries. */
export function contractYearOf(builder: Builder, time: Timeline, option: Option): LineRef {
  const inputs = { month: time.month, contractStart: contractStartOf(builder, option) as LineRef };
  return builder.line(migration.contractYear, `${option.id}/contractYear`, inputs, { part: option.id });
}

/** What has moved of each process, where anything of it moves. */
export const movedOf = (builder: Builder, option: Option): LineRef[] =>
  eachPart(builder, option, (part, scopes, about) => {
    const progress: Binding = { line: `${option.id}/${part.process}/progress` };
    const id = `${option.id}/${part.process}/anyMoved`;
    return builder.line(migration.anyMoved, id, { scopes, progress }, about);
  });

/** A line for each process of an option, from its own scope and those of its roles and cost lines. */
function eachPart(
  { source }: Builder,
  option: Option,
  lineFor: (part: OptionProcess, scopes: Binding, about: Move["about"]) => LineRef,
): LineRef[] {
  return option.processes.map((part) => {
    const path = `options.${option.id}.processes.${part.process}`;
    const process = source.processes.find(({ id }) => id === part.process);
    const from = process?.incumbent && part.fromIncumbent ? ["toProvider", "inHouse"] : [];
    const scopes = [
      `${path}.scope`,
      ...part.scopes.map(({ item }) => `${path}.scopes.${item}.scope`),
      ...from.map((name) => `${path}.fromIncumbent.${name}`),
    ];
    const name = process?.name ?? part.process;
    return lineFor(part, { drivers: scopes }, { part: option.id, groups: [name] });
  });
}
